/** The texts of a data directory's files, whether they are there or not. */
import type { Effects } from "./effects.ts";

/** `null` for a file that is not there. */
export async function textOf(path: string, effects: Effects): Promise<string | null> {
  if ((await effects.kindOf(path)) === "missing") return null;
  return new TextDecoder("utf-8").decode(await effects.readFile(path));
}

/** A file that is not there is empty. */
export async function textOrEmpty(path: string, effects: Effects): Promise<string> {
  return (await textOf(path, effects)) ?? "";
}
