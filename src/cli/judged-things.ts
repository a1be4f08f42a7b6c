/** What a decision is about, as people say it: entities by their names, a statement by its two ends. */
import {
  InputError,
  isIdentity,
  type JudgementKind,
  type Statement,
  saysStatement,
  statementKey,
} from "../model/index.ts";
import { type DataFiles, dataFiles } from "../pipeline/data-files.ts";
import { type IdentityRow, identityRows } from "../pipeline/identity-log.ts";
import { readJsonLines } from "../pipeline/json-lines.ts";
import { oneLine } from "../text/one-line.ts";
import type { World } from "./world.ts";

/** Ids and keys of what is meant; a judgement on truth that names two entities is about the statement between them. */
export async function judgedThings(
  kind: JudgementKind,
  about: readonly string[],
  world: World,
): Promise<readonly string[]> {
  const files = dataFiles(world.config.data);
  const rows: IdentityRow[] = [];
  for await (const row of identityRows(files, world.effects, about)) rows.push(row);
  const [one, other] = about.map((each) => entityNamed(each, rows));
  if (one === undefined || other === undefined || isIdentity({ kind })) {
    return about.map((each) => (isKey(each) ? each : entityNamed(each, rows).id));
  }
  return [statementKey(await statementBetween(one, other, files, world))];
}

function isKey(text: string): boolean {
  return /[#!]|^[0-9a-f]{16}$/.test(text);
}

/** The one entity of that id, key or name. */
function entityNamed(text: string, rows: readonly IdentityRow[]): Pick<IdentityRow, "id" | "keys"> {
  const meant = rows.find(({ id, keys }) => id === text || keys.includes(text));
  if (meant !== undefined || isKey(text)) return meant ?? { id: text, keys: [text] };
  const found = rows.filter(({ name, names }) => name === text || names.some(([form]) => form === text));
  const named = found.filter(({ name }) => name === text);
  const [only, second] = named.length > 0 ? named : found;
  if (only === undefined || second !== undefined) {
    const ids = found.map(({ id, label, name }) => `${id} (${label} ${name})`).join(", ");
    const says = only === undefined ? `nothing is named ${text}` : `several are named ${text}: ${ids}`;
    throw new InputError("judgement-unknown", says);
  }
  return only;
}

/** The only statement with these two ends; where there are several, a person picks one by its id. */
async function statementBetween(
  one: Pick<IdentityRow, "keys">,
  other: Pick<IdentityRow, "keys">,
  files: DataFiles,
  { effects }: World,
): Promise<Statement> {
  const joins = ({ evidence, subject, object }: Statement) => {
    const [from, to] = [subject, object].map(({ key }) => `${evidence.page}#${key}`);
    const isEnd = (key: string | undefined, end: Pick<IdentityRow, "keys">) => end.keys.includes(key ?? "");
    return (isEnd(from, one) && isEnd(to, other)) || (isEnd(from, other) && isEnd(to, one));
  };
  const mayJoin = [one, other].map(namesOneOf);
  const isWanted = (line: string) => mayJoin.every((may) => may(line));
  const found: Statement[] = [];
  for await (const statement of readJsonLines<Statement>(files.statements, effects, isWanted)) {
    if (joins(statement)) found.push(statement);
  }
  const [only, second] = found;
  if (only !== undefined && second === undefined) return only;
  const lines = found.map(
    (each) =>
      `\n  ${each.id} ${saysStatement(each)} — ${each.evidence.page}: ${oneLine(each.evidence.quote)}`,
  );
  throw new InputError(
    "judgement-unknown",
    only === undefined ? "no statement is about these two" : `several statements are:${lines.join("")}`,
  );
}

/** Whether the line of a statement may have this entity at an end. */
function namesOneOf({ keys }: Pick<IdentityRow, "keys">): (line: string) => boolean {
  const refs = new Set(keys.map((key) => JSON.stringify(key.slice(key.indexOf("#") + 1))));
  return (line) => [...refs].some((ref) => line.includes(ref));
}
