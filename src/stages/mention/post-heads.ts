/** Where the names of posts end: the longest head (「书记」「总经理」) that closes at each offset. */
import type { ReadArticle } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { isOtherWord, runsIntoName } from "./post-words.rules.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

export interface HeadMap {
  /** `lengths[end]` is the length of the longest post head that ends there, or 0. */
  readonly lengths: Int16Array;
  /** `inside[i]` is 1 where a head or a longer word holds both `i - 1` and `i`: no name starts there. */
  readonly inside: Uint8Array;
}

/** The heads of each article. */
export function headsOf(articles: readonly ReadArticle[], lexicons: Lexicons): HeadMap[] {
  const vocabulary = vocabularyOf(lexicons);
  return articles.map(({ article }) => headMap(article.text, vocabulary));
}

/** Heads of `text`; 「主席」 in 「主席台」 is none, since a longer word that is no post covers it. */
function headMap(text: string, vocabulary: Vocabulary): HeadMap {
  const lengths = new Int16Array(text.length + 1);
  const inside = new Uint8Array(text.length + 1);
  const blocked: { start: number; end: number }[] = [];
  vocabulary.heads.scan(text, (at, index) => {
    const row = vocabulary.headRows[index];
    if (!row) return;
    const end = at + row.term.length;
    if (row.values.kind === "none" || (row.values.kind === "gov" && isOtherWord(text, at, end)))
      blocked.push({ start: at, end });
    else if (runsIntoName(text, at, end)) return;
    else if (row.term.length > (lengths[end] ?? 0)) lengths[end] = row.term.length;
    inside.fill(1, at + 1, end);
  });
  for (const { start, end } of blocked) lengths.fill(0, start + 1, end + 1);
  return { lengths, inside };
}
