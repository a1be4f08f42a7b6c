/** Names of happenings that end in no listed head: 「桃花节」 「拔河赛」 「问政会」, known by their last character and the words around them. */
import type { MentionedArticle, Span } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import type { HeadKind } from "./event-words.ts";
import { convenes, endsName, tellsHolding } from "./open-names.rules.ts";

/** Characters of a name at least: 「桃花节」. */
const SHORTEST = 3;
/** Occurrences per million from which a word of two characters is no part of a name: 「季节」. */
const COMMON = 2;
const BEFORE = 16;
const BEHIND = 40;

/** Whether the stretch that ends in an open ending is the name of a happening that is told as held. */
export function isOpenName(
  kind: HeadKind,
  headStart: number,
  { start, end }: Span,
  article: MentionedArticle,
  lexicons: Lexicons,
): boolean {
  const { text } = article.article;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + BEHIND);
  if (end - start < SHORTEST || !endsName(after)) return false;
  if (kind === "body") return convenes(before);
  if (isKnownWord(text, headStart, end, lexicons) || isPartOfName(article, end)) return false;
  return tellsHolding(text.slice(start, end), before, after);
}

/** Whether the ending closes a common word of two characters: 「发展」. */
function isKnownWord(text: string, headStart: number, end: number, { words }: Lexicons): boolean {
  if (end - headStart > 1) return false;
  return (
    words.frequency(text.slice(end - 3, end)) === 0 && words.frequency(text.slice(end - 2, end)) >= COMMON
  );
}

/** Whether a name of another kind ends here or runs on behind it: 「…促进会」. */
function isPartOfName({ mentions }: MentionedArticle, end: number): boolean {
  return mentions.some(({ at, label }) => label !== "Person" && at.start < end && end <= at.end);
}
