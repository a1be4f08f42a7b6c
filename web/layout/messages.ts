/** What the page and the layout worker tell each other. */

export interface LayoutStart {
  readonly kind: "start";
  readonly run: number;
  /** x, y, size, fixed (0 or 1) of each node, in turn. */
  readonly nodes: Float32Array;
  /** Source index, target index, weight of each edge, in turn. */
  readonly edges: Float32Array;
  readonly maxMs: number;
  /** Only the end is told, not the way there. */
  readonly quiet: boolean;
  /** Pixels of the side of the view, so that marks of their sizes can be moved apart; 0 leaves them. */
  readonly view: number;
}

export type LayoutRequest =
  | LayoutStart
  | { readonly kind: "move"; readonly index: number; readonly x: number; readonly y: number }
  /** The last report is on the canvas: the next may come. */
  | { readonly kind: "drawn" }
  | { readonly kind: "stop" };

export interface LayoutReport {
  readonly run: number;
  readonly positions: Float32Array;
  readonly iterations: number;
  readonly done: boolean;
}
