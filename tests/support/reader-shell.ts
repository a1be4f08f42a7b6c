/** The shell of somebody who follows a document: a folder of its own, `lianpu` on the path, nothing else of this machine. */
import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { ROOT } from "./tree.ts";

/** The port that documents name for a server; each shell has one of its own, as each reader has a machine. */
const NAMED_PORT = /(?<=--port |127\.0\.0\.1:)4599\b/g;
const LOWEST_PORT = 20_000;
const PORTS = 10_000;

export interface Typed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface ReaderShell {
  readonly folder: string;
  type(script: string): Promise<Typed>;
  close(): void;
}

/** `lianpu` is the program of this repository, or of a copy that stands in the folder itself. */
export function readerShell(
  env: Readonly<Record<string, string>> = {},
  whose: "this" | "copy" = "this",
): ReaderShell {
  const port = String(LOWEST_PORT + (process.pid % PORTS));
  const place = mkdtempSync(join(tmpdir(), "lianpu-reader-"));
  const [bin, folder] = [join(place, "bin"), join(place, "work")];
  for (const path of [bin, folder]) mkdirSync(path);
  const program = join(bin, "lianpu");
  const main = join(whose === "this" ? ROOT : folder, "dist", "cli", "main.js");
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
  chmodSync(program, 0o755);
  const { PATH = "", TZ = "", LIANPU_CACHE } = process.env;
  const own = {
    PATH: [bin, join(ROOT, "node_modules", ".bin"), PATH].join(delimiter),
    HOME: place,
    TZ,
    LANG: "en_US.UTF-8",
    LIANPU_BY: "editor",
    ...(LIANPU_CACHE === undefined ? {} : { LIANPU_CACHE }),
    ...env,
  };
  return {
    folder,
    type: (script) =>
      new Promise((resolve) => {
        const child = execFile(
          "/bin/sh",
          ["-eu", "-c", script.replaceAll(NAMED_PORT, port)],
          { cwd: folder, env: own, timeout: 300_000, maxBuffer: 2 ** 26 },
          (error, out, err) => {
            resolve({ code: error === null ? 0 : typeof error.code === "number" ? error.code : 1, out, err });
          },
        );
        child.stdin?.end();
      }),
    close: () => rmSync(place, { recursive: true, force: true }),
  };
}
