/** A text file that is made of pieces, however many they are. */
import { closeSync, openSync, writeFileSync } from "node:fs";

/** Characters that are put together before they are written. */
const FLUSH = 1 << 20;

/** The file must not be there yet. A disk that takes only a part of it is an error, not a shorter file. */
export function writeText(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, "wx");
  try {
    let pending: string[] = [];
    let size = 0;
    for (const piece of pieces) {
      pending.push(piece);
      size += piece.length;
      if (size < FLUSH) continue;
      writeFileSync(file, pending.join(""));
      pending = [];
      size = 0;
    }
    writeFileSync(file, pending.join(""));
  } finally {
    closeSync(file);
  }
}
