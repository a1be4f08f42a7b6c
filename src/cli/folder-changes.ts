/** Tells when files below a folder have changed and then rested for a while. */
import { type FSWatcher, watch } from "node:fs";

export interface FolderChanges {
  /** Ends with the next change that is followed by quiet; changes since the last one that nobody waited for count. */
  next(): Promise<"changed">;
  close(): void;
}

export function folderChanges(folder: string, quietMs: number): FolderChanges {
  let waiting: (() => void) | null = null;
  let isDue = false;
  let timer: NodeJS.Timeout | undefined;
  const settle = () => {
    isDue = waiting === null;
    waiting?.();
    waiting = null;
  };
  const watcher: FSWatcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(settle, quietMs);
  });
  return {
    next: () =>
      new Promise((resolve) => {
        if (isDue) resolve("changed");
        else waiting = () => resolve("changed");
        isDue = false;
      }),
    close: () => {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
