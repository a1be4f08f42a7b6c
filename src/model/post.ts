/** A post as a sentence states it: person, title and body, before it becomes a `HOLDS` statement. */
import type { Span } from "./span.ts";

export interface PostMention {
  /** Canonical name of the person on the page. */
  readonly person: string;
  /** The post as printed without the body's long name: `市委书记`, `总经理`. */
  readonly title: string;
  /** Canonical name of the body on the page, or `null` where the page names none. */
  readonly org: string | null;
  /** Set for a post in an industry chain (链长 …): the chain's canonical name. */
  readonly chain: string | null;
  /** 原, 曾任, 时任 … */
  readonly former: boolean;
  /** What the wording says of the post's time: taken up, given up, planned, or only printed beside the name. */
  readonly state: "stated" | "begins" | "ends" | "planned";
  /** The person's name in `Article.text`. */
  readonly personAt: Span;
  /** From the first character of the post (or of its body) to the last of the statement, in `Article.text`. */
  readonly at: Span;
  readonly rule: string;
  readonly score: number;
}
