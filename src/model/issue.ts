/** Doubt as data: what was unclear, where, and what was done about it. */
import type { Span } from "./span.ts";

export type IssueLevel = "error" | "warning" | "info";

export interface Issue {
  readonly level: IssueLevel;
  /** Kebab-case and stable, e.g. `page-empty`, `trigger-without-statement`. */
  readonly code: string;
  /** `Page.id`, or the source path of a file that could not be read. */
  readonly page: string;
  readonly article: number | null;
  readonly span: Span | null;
  readonly says: string;
}
