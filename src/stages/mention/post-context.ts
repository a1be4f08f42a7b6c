/** What a post is resolved against, and what is then known of it. */
import type { Page, Span } from "../../model/index.ts";
import type { Found } from "./found.ts";
import type { PostItem } from "./post-chunk.ts";

export interface ResolvedPost {
  readonly item: PostItem;
  readonly title: string;
  readonly org: string | null;
  readonly chain: string | null;
  /** Set where the body is named by the title alone (「代市长」): where to list it as a mention. */
  readonly implied: Span | null;
  /** A part of a body (「人力资源部」) that is named in full here. */
  readonly joined?: { readonly name: string; readonly whole: string };
}

/** What an item without a body of its own is resolved against. */
export interface BodyContext {
  readonly text: string;
  readonly page: Page;
  /** All bodies, chains and places of the article, by position. */
  readonly things: readonly Found[];
  /** Bodies of posts already resolved in the same sentence, the latest last. */
  readonly sentenceBodies: readonly string[];
  /** 1 where a person's name stands. */
  readonly people: Uint8Array;
  /** Whether the gazetteer of China knows a place. */
  isChinese(place: string): boolean;
}
