/** Files of tests in lines: a text, `=>`, and what it tells, parted by `; `; nothing behind the arrow tells nothing. */
import { readdirSync, readFileSync } from "node:fs";

export interface Telling {
  readonly line: string;
  readonly source: string;
  /** Sorted. */
  readonly told: readonly string[];
}

/** The lines of every text file of a folder, by file. */
export function tellingsIn(folder: URL): readonly (readonly [file: string, tellings: readonly Telling[]])[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return files.sort().map((file) => {
    const lines = readFileSync(new URL(file, folder), "utf8").split("\n");
    return [file, lines.filter((line) => line !== "").map(tellingOf)];
  });
}

function tellingOf(line: string): Telling {
  const [source = "", told = ""] = line.split("=>").map((part) => part.trim());
  return { line, source, told: told === "" ? [] : told.split("; ").sort() };
}
