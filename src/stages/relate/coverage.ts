/** Coverage: sentences that carry a trigger (「出席」「签约」 …) and gave no statement, with the reason as far as it shows. */
import { type Issue, type MentionedArticle, overlaps, type Page, type Statement } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { createTrie, type Trie } from "../../text/trie.ts";
import { isElsewhere } from "./presence.rules.ts";
import { evidenceOf } from "./statement.ts";

const tries = new WeakMap<Lexicons, Trie>();

/** Issues `trigger-without-statement`, one a sentence. */
export function gaps(
  page: Page,
  article: MentionedArticle,
  statements: readonly Statement[],
  lexicons: Lexicons,
): Issue[] {
  const triggers = triggersOf(lexicons);
  const { text } = article.article;
  const issues: Issue[] = [];
  for (const sentence of article.sentences) {
    if (sentence.part !== "body") continue;
    const words = text.slice(sentence.start, sentence.end);
    const trigger = firstTrigger(words, triggers);
    if (trigger === null) continue;
    const { span } = evidenceOf(page, article.article, sentence);
    if (statements.some((statement) => overlaps(statement.evidence.span, span))) continue;
    const named = article.mentions.some((mention) => overlaps(mention.at, sentence));
    const why = !named
      ? "no name was found in it"
      : isElsewhere(words)
        ? "it is worded as absent, planned or past"
        : "no rule fits its wording";
    issues.push({
      level: "info",
      code: "trigger-without-statement",
      page: page.id,
      article: article.article.index,
      span,
      says: `${trigger}: ${why}`,
    });
  }
  return issues;
}

function triggersOf(lexicons: Lexicons): Trie {
  const known = tries.get(lexicons);
  if (known) return known;
  const trie = createTrie(lexicons.terms("triggers").map((row) => row.term));
  tries.set(lexicons, trie);
  return trie;
}

function firstTrigger(words: string, triggers: Trie): string | null {
  for (let at = 0; at < words.length; at++) {
    const index = triggers.longestAt(words, at);
    if (index >= 0) return triggers.words[index] ?? null;
  }
  return null;
}
