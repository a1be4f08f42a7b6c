/** The text of a reading: JSON in which statements and mentions stand a line each, so that the logs take the lines as they are. */

const LINED = ["statements", "mentions"] as const;
type Lined = (typeof LINED)[number];

/** Line ends stand between values alone: inside a text JSON escapes them. */
export function readingText(result: object): string {
  const fields = Object.entries(result).map(([name, value]) => {
    const isLined = (LINED as readonly string[]).includes(name);
    return `${JSON.stringify(name)}:${isLined ? linedText(value as readonly object[]) : JSON.stringify(value)}`;
  });
  return `{${fields.join(",")}}`;
}

function linedText(values: readonly object[]): string {
  return `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`;
}

/** The values of a field as JSON lines, each with the fields of `ahead` before its own. */
export function linesOf(text: string, field: Lined, ahead: object = {}): string {
  const opening = `"${field}":[\n`;
  const at = text.indexOf(opening);
  if (at < 0) throw new Error(`the ${field} of a reading do not stand in lines`);
  const start = at + opening.length;
  const lines = text.slice(start, text.indexOf("\n]", start));
  if (lines === "") return "";
  const first = JSON.stringify(ahead).slice(0, -1);
  if (first === "{") return `${lines.replaceAll(",\n", "\n")}\n`;
  return `${first},${lines.slice(1).replaceAll(",\n{", () => `\n${first},`)}\n`;
}
