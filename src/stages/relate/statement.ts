/** Makes a statement of what was found in an article: ids, page spans and the quoted sentence. */
import {
  type Article,
  type Evidence,
  hashId,
  type Page,
  pageSpan,
  type Sentence,
  type Span,
  type Statement,
} from "../../model/index.ts";
import type { RelationFound } from "../../rules/relation.ts";

/** Writes claims of one article down as statements; of equal ones the surest stays. */
export function statementsOf(
  page: Page,
  article: Article,
  sentences: readonly Sentence[],
  claims: readonly RelationFound[],
): Statement[] {
  const best = new Map<string, Statement>();
  for (const claim of claims) {
    const evidence = evidenceOf(page, article, sentenceAround(sentences, claim.at));
    const told = JSON.stringify(claim.props);
    const id = hashId(
      page.hash,
      evidence.span.start,
      evidence.span.end,
      claim.rule,
      claim.from.key,
      claim.type,
      claim.to.key,
      told,
    );
    const { type: relation, from: subject, to: object, props, rule, score } = claim;
    const statement: Statement = { id, subject, relation, object, props, rule, score, evidence };
    const key = `${evidence.span.start}\n${subject.key}\n${relation}\n${object.key}\n${told}`;
    const known = best.get(key);
    if (!known || known.score < score) best.set(key, statement);
  }
  return [...best.values()];
}

/** The page's own words behind a range of an article. */
export function evidenceOf(page: Page, article: Article, at: Span): Evidence {
  const span = pageSpan(article, at);
  return { page: page.id, article: article.index, span, quote: page.text.slice(span.start, span.end) };
}

/** Evidence is the whole sentence, or the sentences that a longer range touches. */
function sentenceAround(sentences: readonly Sentence[], at: Span): Span {
  let { start, end } = at;
  for (const sentence of sentences) {
    if (sentence.start < at.end && at.start < sentence.end) {
      start = Math.min(start, sentence.start);
      end = Math.max(end, sentence.end);
    }
  }
  return { start, end };
}
