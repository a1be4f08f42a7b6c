/** JSON lines: one value a line, read with the line's number in every complaint. */
import { InputError } from "../model/index.ts";

/** The lines of a file for writing, one at a time, so that no file is ever one string in memory. */
export function* jsonLines(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}

/** The values of a file. A line that is no JSON stops the reading: to go on would lose what it held. */
export function parseJsonLines<T>(text: string, path: string): readonly T[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [JSON.parse(line) as T];
    } catch (cause) {
      throw new InputError("data-file-broken", `broken line: ${path}:${index + 1}`, { cause });
    }
  });
}
