/** The writing statements of `cypher/write`, read once, with labels and types of the closed tables put in. */
import { readFileSync } from "node:fs";
import { StoreError } from "../../model/index.ts";
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
export function statement(name: StatementName, kind: string, old?: string): string {
  const named = text(name).replace(/\b(LABEL|TYPE)\b/g, () => quoted(kind));
  return old === undefined ? named : named.replace(/\bOLD\b/g, () => quoted(old));
}
