/** Draws pages from their readings: in this process, or spread over worker threads. */
import type { Issue } from "../model/index.ts";
import type { PostRow, StatedRow } from "../stages/project/index.ts";
import type { GraphPart } from "../store/graph-part.ts";
import { type PackedPart, packed } from "../store/packed-part.ts";
import { OpenBlock, type RowBlock } from "../store/row-block.ts";
import { type Decided, type DrawnPage, drawReading, type PageToDraw } from "./page-drawing.ts";

/** What was drawn of several pages, in their order. */
export interface DrawnPages {
  readonly part: GraphPart | PackedPart;
  /** `StatedRow`s and `PostRow`s. */
  readonly stated: RowBlock;
  readonly posts: RowBlock;
  /** Their lines of the logs. */
  readonly statements: Uint8Array;
  readonly mentions: Uint8Array;
  readonly issues: readonly Issue[];
  /** Places of pages whose readings are damaged: nothing was drawn of them. */
  readonly lost: readonly number[];
}

export interface PageDrawer {
  /** How many batches it works on at a time. */
  readonly threads: number;
  draw(pages: readonly PageToDraw[]): Promise<DrawnPages>;
  close(): Promise<void>;
}

/** Draws pages one after the other, here. */
export function drawHere(decided: Decided): PageDrawer {
  return {
    threads: 1,
    draw: async (pages) => together(pages, decided, partOf),
    close: async () => undefined,
  };
}

/** The same with rows that are ready to be sorted, whose bytes go from thread to thread. */
export function drawPacked(pages: readonly PageToDraw[], decided: Decided): DrawnPages {
  return together(pages, decided, (drawn) => packed(drawn.map((page) => page.drawn)));
}

function partOf(drawn: readonly DrawnPage[]): GraphPart {
  return {
    nodes: drawn.flatMap((page) => page.drawn.nodes),
    edges: drawn.flatMap((page) => page.drawn.edges),
  };
}

function together(
  pages: readonly PageToDraw[],
  decided: Decided,
  join: (drawn: readonly DrawnPage[]) => DrawnPages["part"],
): DrawnPages {
  const all = pages.map((page) => ({ place: page.place, page: drawReading(page, decided) }));
  const drawn = all.flatMap(({ page }) => page ?? []);
  const encoder = new TextEncoder();
  return {
    part: join(drawn),
    stated: blockOf(drawn.flatMap(({ stated }) => stated)),
    posts: blockOf(drawn.flatMap(({ posts }) => posts)),
    statements: encoder.encode(drawn.map(({ statements }) => statements).join("")),
    mentions: encoder.encode(drawn.map(({ mentions }) => mentions).join("")),
    issues: drawn.flatMap(({ issues }) => issues),
    lost: all.flatMap(({ place, page }) => (page === null ? [place] : [])),
  };
}

function blockOf(rows: readonly (StatedRow | PostRow)[]): RowBlock {
  const block = new OpenBlock();
  for (const row of rows) block.addLine(row[0], row[1], JSON.stringify(row));
  return block.closed();
}
