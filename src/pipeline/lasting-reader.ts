/** A page reader that is opened once and kept, and opened anew after a failure: a page that is too much for a thread ends no other. */
import type { PageReader } from "./page-reader.ts";

export function lastingReader(open: () => Promise<PageReader>): Pick<PageReader, "read"> {
  let kept: Promise<PageReader> | null = null;
  return {
    read: async (jobs, onRead) => {
      kept ??= open();
      const own = kept;
      try {
        await (await own).read(jobs, onRead);
      } catch (error) {
        kept = null;
        await own.then(
          (reader) => reader.close(),
          // It was never opened.
          () => undefined,
        );
        throw error;
      }
    },
  };
}
