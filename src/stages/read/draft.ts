/** An article while it is put together. */
import type { KindLine } from "./line-kind.ts";

export interface Draft {
  /** Lines of its heading, in print order; empty for an item without one. */
  readonly heading: KindLine[];
  readonly bylines: KindLine[];
  /** Leads, prose and captions in reading order. */
  readonly blocks: KindLine[];
  /** Headings inside it: a block's index → the lines that stand before it. */
  readonly subheads: Map<number, KindLine[]>;
}

export function newDraft(heading: readonly KindLine[] = [], bylines: readonly KindLine[] = []): Draft {
  return { heading: [...heading], bylines: [...bylines], blocks: [], subheads: new Map() };
}

/** The last block of running text. */
export function tailOf(draft: Draft): KindLine | undefined {
  return draft.blocks.findLast(({ kind }) => kind !== "caption" && kind !== "byline");
}

/** Whether text stops in the middle of a sentence. */
export function isOpen(line: KindLine | undefined): boolean {
  if (line === undefined || line.turned || line.kind === "caption" || line.kind === "byline") return false;
  const { text } = line.line;
  return text.length > 8 && line.credit === text.length && !/[。！？”’…；：）】》!?;:)~—]$/.test(text);
}
