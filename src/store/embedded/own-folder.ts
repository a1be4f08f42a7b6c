/** A folder for the rows of one load: made when they need it, gone when the load ends or, where that was killed, with the next. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { StoreError } from "../../model/index.ts";
import { isAlive, processBegin } from "./process-begin.ts";

/** The process that made the folder, and when that began. */
const NAME = /^lianpu-load-(\d+)-(\d*)-/;

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
      return mkdtempSync(join(this.#parent, `lianpu-load-${process.pid}-${processBegin(process.pid)}-`));
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
    const [, pid, began = ""] = NAME.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid), began)) continue;
    try {
      rmSync(join(parent, name), { recursive: true, force: true });
    } catch {
      left.push(name);
    }
  }
  return left;
}
