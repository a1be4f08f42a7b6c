/** The writing statements of `cypher/write`, read once, with labels and types of the closed tables put in. */
import { readFileSync } from "node:fs";
import { RELATION_TYPES, StoreError } from "../../model/index.ts";
import { quoted } from "../cypher-text.ts";

export type StatementName =
  | "create-nodes"
  | "merge-nodes"
  | "update-nodes"
  | "relabel-nodes"
  | "delete-nodes"
  | "create-edges"
  | "merge-edges"
  | "update-edges"
  | "delete-edges"
  | "stored-nodes"
  | "stored-edges";

const texts = new Map<StatementName, string>();

function text(name: StatementName): string {
  let found = texts.get(name);
  if (found === undefined) {
    const file = new URL(`../../../cypher/write/${name}.cypher`, import.meta.url);
    try {
      found = readFileSync(file, "utf8")
        .replace(/^\/\/.*$/gm, "")
        .trim();
    } catch (cause) {
      throw new StoreError("statement-missing", `${file.pathname} is missing: install Lianpu again.`, {
        cause,
      });
    }
    texts.set(name, found);
  }
  return found;
}

/** A statement for one label or type; `old` is the label that a relabelled node had. */
export function statement(name: StatementName, kind = "", old = ""): string {
  const names: Readonly<Record<string, string>> = {
    LABEL: quoted(kind),
    TYPE: quoted(kind),
    OLD: quoted(old),
    TYPES: RELATION_TYPES.map(quoted).join("|"),
  };
  return text(name).replace(/\b(LABEL|TYPES?|OLD)\b/g, (word) => names[word] ?? word);
}
