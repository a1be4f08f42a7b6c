/** Batches of pages drawn side by side come out in their order; as many wait as keep every thread at work, and no more. */
import type { DrawnPages, PageDrawer } from "./page-drawer.ts";
import type { PageToDraw } from "./page-drawing.ts";

export async function* drawnInOrder(
  batches: AsyncIterable<readonly PageToDraw[]>,
  drawer: PageDrawer,
): AsyncGenerator<DrawnPages> {
  const waiting: Promise<DrawnPages>[] = [];
  for await (const batch of batches) {
    const drawn = drawer.draw(batch);
    // Whoever asks for it hears of its failure; nobody does where an earlier one has failed.
    drawn.catch(() => undefined);
    waiting.push(drawn);
    // One more than there are threads: whichever is done first finds something to do.
    const first = waiting.length > drawer.threads ? waiting.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const drawn of waiting) yield await drawn;
}
