/** What the machine offers that a person may have to mend: Node, disk, memory, fonts. */
import { execFile } from "node:child_process";
import { statfs } from "node:fs/promises";
import { totalmem } from "node:os";
import { dirname, resolve } from "node:path";
import { promisify } from "node:util";

export interface Machine {
  /** Without the leading v: `20.19.2`. */
  readonly node: string;
  /** Bytes. */
  readonly memory: number;
  /** Bytes that a plain user may still write below a path, which need not be there yet. */
  readonly freeBytes: (path: string) => Promise<number>;
  /** How many font families know Chinese; `null` where the machine does not tell. */
  readonly chineseFonts: () => Promise<number | null>;
}

export const thisMachine: Machine = {
  node: process.versions.node,
  memory: totalmem(),
  freeBytes,
  chineseFonts,
};

async function freeBytes(path: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  } catch (error) {
    const above = dirname(resolve(path));
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || above === path) throw error;
    return freeBytes(above);
  }
}

/** fontconfig answers on Linux; macOS and Windows come with Chinese fonts. */
async function chineseFonts(): Promise<number | null> {
  try {
    const { stdout } = await promisify(execFile)("fc-list", [":lang=zh", "family"]);
    return new Set(stdout.split("\n").filter((line) => line !== "")).size;
  } catch {
    return null;
  }
}
