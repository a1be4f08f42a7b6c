/** Coverage: sentences that carry a trigger (「出席」「签约」 …) and gave no statement, with the reason as far as it shows. */
import { type Issue, type MentionedArticle, overlaps, type Page, type Statement } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { firstTrigger } from "../../rules/triggers.ts";
import { isElsewhere } from "./presence.rules.ts";
import { evidenceOf } from "./statement.ts";

/** Issues `trigger-without-statement`, one a sentence. */
export function gaps(
  page: Page,
  article: MentionedArticle,
  statements: readonly Statement[],
  lexicons: Lexicons,
): Issue[] {
  const { text } = article.article;
  const issues: Issue[] = [];
  for (const sentence of article.sentences) {
    if (sentence.part !== "body") continue;
    const words = text.slice(sentence.start, sentence.end);
    const trigger = firstTrigger(words, lexicons);
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
