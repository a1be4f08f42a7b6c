/** What the mention stage hands to the relate stage for one article. All `at` spans index `Article.text`. */
import type { Mention, TimeMention } from "./mention.ts";
import type { Article, Page, Sentence } from "./page.ts";
import type { PostMention } from "./post.ts";

export interface ReadArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
}

export interface MentionedArticle extends ReadArticle {
  /** Sorted by `at.start`; they do not overlap, save a body named inside a longer body's name. */
  readonly mentions: readonly Mention[];
  readonly posts: readonly PostMention[];
  readonly times: readonly TimeMention[];
}

export interface MentionedPage {
  readonly page: Page;
  readonly articles: readonly MentionedArticle[];
}
