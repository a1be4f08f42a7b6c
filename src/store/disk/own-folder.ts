/** A folder for the rows of one load: made when they need it, gone when the load ends or, where that was killed, with the next. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { StoreError } from "../../model/index.ts";
import { textSum } from "../../text/checksum.ts";
import { ownHolder } from "./lock-holder.ts";
import { isAlive } from "./process-begin.ts";

/** Where the process runs that made the folder, its number there, and when it began. */
const NAME = /^lianpu-load-([0-9a-f]{8})-(\d+)-(\d*)-/;

/** What was made elsewhere, where we see no process, is left over when nothing was put there for so long. */
const SILENT_MS = 24 * 3_600_000;

function own() {
  const { pid, began, host, space } = ownHolder("");
  return { where: textSum(host, space), pid, began };
}

export class OwnFolder {
  readonly #parent: string;
  #path: string | undefined;

  constructor(parent: string) {
    this.#parent = parent;
  }

  path(): string {
    this.#path ??= this.#make();
    return this.#path;
  }

  remove(): void {
    if (this.#path !== undefined) rmSync(this.#path, { recursive: true, force: true });
    this.#path = undefined;
  }

  #make(): string {
    try {
      mkdirSync(this.#parent, { recursive: true });
      sweep(this.#parent);
      const { where, pid, began } = own();
      return mkdtempSync(join(this.#parent, `lianpu-load-${where}-${pid}-${began}-`));
    } catch (cause) {
      const says = `The rows of the load cannot wait in ${this.#parent}: check free space and permissions.`;
      throw new StoreError("store-unwritable", says, { cause });
    }
  }
}

/** What cannot be removed belongs to somebody else. */
function sweep(parent: string): readonly string[] {
  const left: string[] = [];
  for (const name of readdirSync(parent)) {
    const path = join(parent, name);
    try {
      if (isLeft(name, path)) rmSync(path, { recursive: true, force: true });
    } catch {
      left.push(name);
    }
  }
  return left;
}

function isLeft(name: string, path: string): boolean {
  const [, where, pid, began = ""] = NAME.exec(name) ?? [];
  if (where === undefined) return false;
  if (where === own().where) return !isAlive(Number(pid), began);
  return Date.now() - statSync(path).mtimeMs > SILENT_MS;
}
