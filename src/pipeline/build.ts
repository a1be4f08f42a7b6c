/** The order of the stages on one page: from bytes to everything that the page says. */
import type { Issue, PageReading, ReadArticle } from "../model/index.ts";
import type { Lexicons } from "../rules/lexicons.ts";
import { ruleScores } from "../rules/rule-scores.ts";
import { mention } from "../stages/mention/index.ts";
import { read } from "../stages/read/index.ts";
import { relate } from "../stages/relate/index.ts";
import { segment } from "../stages/segment/index.ts";
import { articleRecord } from "./article-record.ts";

/** A file that is no page (empty, binary, of an unknown encoding): its issues say why. */
export interface UnreadPage {
  readonly page: null;
  readonly issues: readonly Issue[];
}

/** Everything that one page says; a pure value of its arguments. */
export function readPage(
  source: string,
  bytes: Uint8Array,
  sidecar: unknown,
  lexicons: Lexicons,
): PageReading | UnreadPage {
  return readSentences(source, bytes, sidecar, lexicons).reading;
}

/** The same with the sentences in which it was read: for those who explain, not for what is kept. */
export function readSentences(
  source: string,
  bytes: Uint8Array,
  sidecar: unknown,
  lexicons: Lexicons,
): { readonly reading: PageReading | UnreadPage; readonly articles: readonly ReadArticle[] } {
  const { page, articles, issues } = read(source, bytes, sidecar, lexicons);
  if (page === null) return { reading: { page, issues }, articles: [] };
  const segmented = articles.map((article) => ({ article, sentences: segment(article) }));
  const mentioned = mention(page, segmented, lexicons);
  const related = relate(mentioned, lexicons);
  const scoreOf = ruleScores(lexicons);
  const reading = {
    page,
    articles: articles.map((article) => articleRecord(page, article)),
    mentions: mentioned.articles
      .flatMap((article) => article.mentions)
      .map((found) => ({ ...found, score: scoreOf(found.rule, found.label, found.score) })),
    events: related.events,
    statements: related.statements.map((said) => ({
      ...said,
      score: scoreOf(said.rule, said.relation, said.score),
    })),
    issues: [...issues, ...related.issues],
  };
  return { reading, articles: segmented };
}
