/** A text file that is made of pieces, however many they are. */
import { closeSync, openSync, writeFileSync } from "node:fs";

/** Characters that are put together before they are written. */
const FLUSH = 1 << 20;

export class TextFile {
  readonly #file: number;
  #pending: string[] = [];
  #size = 0;

  /** The file must not be there yet. */
  constructor(path: string) {
    this.#file = openSync(path, "wx");
  }

  add(piece: string): void {
    this.#pending.push(piece);
    this.#size += piece.length;
    if (this.#size >= FLUSH) this.#flush();
  }

  /** What was added is in the file, which is closed even where the disk takes no more. */
  finish(): void {
    try {
      this.#flush();
    } finally {
      closeSync(this.#file);
    }
  }

  /** A disk that takes only a part of it is an error, not a shorter file. */
  #flush(): void {
    writeFileSync(this.#file, this.#pending.join(""));
    this.#pending = [];
    this.#size = 0;
  }
}

/** The file must not be there yet. */
export function writeText(path: string, pieces: Iterable<string>): void {
  const file = new TextFile(path);
  try {
    for (const piece of pieces) file.add(piece);
  } finally {
    file.finish();
  }
}
