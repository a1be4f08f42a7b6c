/** What the steps share that put the articles of one page together. */
import type { Lexicons } from "../../rules/lexicons.ts";
import type { Draft } from "./draft.ts";
import type { Topics } from "./topics.ts";

export interface Desk {
  readonly page: string;
  readonly lexicons: Lexicons;
  readonly topics: Topics;
  readonly drafts: Draft[];
  /** Draft of the newest heading, and the draft that took the last block. */
  /** Drafts whose sentence another heading or article broke. */
  readonly broken: Set<Draft>;
  headed: Draft | null;
  last: Draft | null;
}
