/** JSON lines: one value a line, however many there are. A line that is no JSON stops the reading: to go on would lose what it held. */
import { InputError } from "../model/index.ts";
import type { Effects } from "./effects.ts";

/** The lines of a file for writing, one at a time, so that no file is ever one string in memory. */
export function* jsonLines(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}

/**
 * The values of a file, one at a time; none of a file that is not there. Lines that `isWanted` refuses are passed over as
 * text: to make values of all of them takes many times longer.
 */
export async function* readJsonLines<T>(
  path: string,
  effects: Effects,
  isWanted: (line: string) => boolean = () => true,
): AsyncGenerator<T> {
  let before = 0;
  for await (const lines of effects.readLines(path)) {
    for (const [index, line] of lines.entries()) {
      if (line.trim() !== "" && isWanted(line)) yield parsed(line, `${path}:${before + index + 1}`);
    }
    before += lines.length;
  }
}

/** The value with this id, of a file that is sorted by `id`. */
export function findJsonLine<T extends { readonly id: string }>(
  path: string,
  id: string,
  effects: Effects,
): Promise<T | undefined> {
  return effects.findLine(
    path,
    id,
    (line) => parsed<T>(line, path),
    (value) => value.id,
  );
}

function parsed<T>(line: string, place: string): T {
  try {
    return JSON.parse(line) as T;
  } catch (cause) {
    throw new InputError("data-file-broken", `broken line: ${place}`, { cause });
  }
}
