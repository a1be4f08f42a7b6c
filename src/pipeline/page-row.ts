/** One row of `pages.jsonl`: a page file that was built, and what became of it. */

/**
 * `read`: its statements are in the graph. `unread`: no page (empty, binary …), see its issues. `copy`: another file
 * holds the same bytes. `replaced`: another file holds a newer print of the same paper, date and page.
 */
export type PageState = "read" | "unread" | "copy" | "replaced";

export interface PageRow {
  readonly path: string;
  /** The name that the page goes by: the path below the folder that was given. */
  readonly source: string;
  readonly state: PageState;
  /** Path of the file that stands for this one, where it is a copy or replaced. */
  readonly of: string;
  /** Name of its reading: a hash of the file, its sidecar, its source and the extractor version. */
  readonly key: string;
  /** The extractor version that read it. */
  readonly extractor: string;
  /** Hash of the bytes of the file alone. */
  readonly bytes: string;
  /** `Page.id`, or empty for a file that is no page. */
  readonly id: string;
  readonly paper: string | null;
  readonly date: string | null;
  readonly page: string | null;
  readonly articles: number;
  readonly mentions: number;
  readonly statements: number;
}
