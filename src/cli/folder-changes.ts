/** Tells when files below a folder have changed and then rested for a while. */
import { existsSync, type FSWatcher, watch } from "node:fs";
import { InputError } from "../model/index.ts";

export interface FolderChanges {
  /**
   * Ends with the next change that is followed by quiet; changes since the last one that nobody waited for count. Fails with an
   * `InputError` (`folder-unwatched`) once the folder is gone or the system watches no more of it.
   */
  next(): Promise<"changed">;
  close(): void;
}

export function folderChanges(folder: string, quietMs: number): FolderChanges {
  let waiting: Waiting | null = null;
  let isDue = false;
  let failure: InputError | null = null;
  let timer: NodeJS.Timeout | undefined;
  const settle = () => {
    // Of a folder that goes, the system tells its last change and no more.
    if (!existsSync(folder)) return fail("the folder is gone");
    isDue = waiting === null;
    waiting?.resolve("changed");
    waiting = null;
  };
  const fail = (why: string, cause?: unknown) => {
    failure ??= new InputError("folder-unwatched", `${folder} is watched no more: ${why}`, { cause });
    waiting?.reject(failure);
    waiting = null;
  };
  const watcher = watching(folder, () => {
    clearTimeout(timer);
    timer = setTimeout(settle, quietMs);
  });
  watcher.on("error", (error) => fail(error.message, error));
  return {
    next: () =>
      new Promise((resolve, reject) => {
        if (failure !== null) reject(failure);
        else if (isDue) resolve("changed");
        else waiting = { resolve, reject };
        isDue = false;
      }),
    close: () => {
      clearTimeout(timer);
      watcher.close();
    },
  };
}

interface Waiting {
  resolve(value: "changed"): void;
  reject(why: InputError): void;
}

function watching(folder: string, onChange: () => void): FSWatcher {
  try {
    return watch(folder, { recursive: true }, onChange);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InputError("folder-unwatched", `${folder} cannot be watched: ${why}`, { cause });
  }
}
