/** One builder per store: who comes second is told to come again. */
import { join } from "node:path";
import { StoreError } from "../../model/index.ts";
import { LockFile } from "../disk/lock-file.ts";
import { nameOfHolder } from "../disk/lock-holder.ts";

/** Throws `StoreError("store-busy")` while another builder is at work on the folder. */
export function takeBuildLock(dir: string): LockFile {
  const taken = takenOrHolder(dir);
  if (taken instanceof LockFile) return taken;
  const says = `Another build (${nameOfHolder(taken)}) is writing the store in ${dir}: wait until it ends.`;
  throw new StoreError("store-busy", says, { retryable: true });
}

function takenOrHolder(dir: string): ReturnType<typeof LockFile.take> {
  try {
    return LockFile.take(join(dir, "building.lock"));
  } catch (cause) {
    const says = `The store in ${dir} cannot be written: check free space.`;
    throw new StoreError("store-unwritable", says, { cause });
  }
}
