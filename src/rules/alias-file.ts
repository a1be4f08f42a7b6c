/** A user's own short names beside the shipped ones: `short ⇥ full name ⇥ label`, one a line. */
import { ENTITY_LABELS, type EntityLabel, RuleError } from "../model/index.ts";

/** The shipped table, general knowledge only. */
export const ALIASES = "aliases.tsv";

const LABELS: ReadonlySet<string> = new Set<EntityLabel>(
  ENTITY_LABELS.filter((label) => label !== "Event" && label !== "Person"),
);
const USUAL: EntityLabel = "Enterprise";
const OWN = "\town";

/**
 * The lexicon files with a user's rows put before the shipped ones, so that they win. Blank lines and lines that begin
 * with `#` are left out; a line without a label names an enterprise. A broken line is a `RuleError` with its number.
 */
export function withAliases(
  files: ReadonlyMap<string, string>,
  text: string,
  source: string,
): Map<string, string> {
  const rows = text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const [short = "", full = "", label = USUAL, ...more] = line.split("\t").map((cell) => cell.trim());
    const fault = faultOf(short, full, label, more);
    if (fault !== null) throw new RuleError("alias-row", `${fault} (${source}:${index + 1})`);
    return [`${short}\t${full}\t${label}${OWN}`];
  });
  const shipped = files.get(ALIASES) ?? "";
  const head = shipped.split("\n").filter((line) => line.startsWith("#"));
  const others = shipped.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map([...files, [ALIASES, `${[...head, ...rows, ...others].join("\n")}\n`]]);
}

function faultOf(short: string, full: string, label: string, more: readonly string[]): string | null {
  if (short.length < 2 || full === "" || more.length > 0) {
    return "want: short name, tab, full name, and perhaps tab and label";
  }
  return LABELS.has(label) ? null : `unknown label ${label}; there are ${[...LABELS].join(", ")}`;
}
