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
import { firstEndingBehind } from "./sentence-at.ts";

/** Writes claims of one article down as statements; of equal ones the surest stays. */
export function statementsOf(
  page: Page,
  article: Article,
  sentences: readonly Sentence[],
  claims: readonly RelationFound[],
): Statement[] {
  const best = new Map<string, Told>();
  for (const claim of claims) {
    const span = pageSpan(article, sentenceAround(sentences, claim.at));
    const told = JSON.stringify(claim.props);
    const key = `${span.start}\n${claim.from.key}\n${claim.type}\n${claim.to.key}\n${told}`;
    const known = best.get(key);
    if (!known || known.claim.score < claim.score) best.set(key, { claim, span, told });
  }
  return Array.from(best.values(), (said) => statementOf(page, article, said));
}

/** A claim with where the page says so and its properties as text. */
interface Told {
  readonly claim: RelationFound;
  readonly span: Span;
  readonly told: string;
}

function statementOf(page: Page, article: Article, { claim, span, told }: Told): Statement {
  const { type: relation, from: subject, to: object, props, rule, score } = claim;
  const evidence = quoted(page, article, span);
  const id = hashId(page.hash, span.start, span.end, rule, subject.key, relation, object.key, told);
  return { id, subject, relation, object, props, rule, score, evidence };
}

/** The page's own words behind a range of an article. */
export function evidenceOf(page: Page, article: Article, at: Span): Evidence {
  return quoted(page, article, pageSpan(article, at));
}

function quoted(page: Page, article: Article, span: Span): Evidence {
  return { page: page.id, article: article.index, span, quote: page.text.slice(span.start, span.end) };
}

/** Evidence is the whole sentence, or the sentences that a longer range touches. */
function sentenceAround(sentences: readonly Sentence[], at: Span): Span {
  let { start, end } = at;
  for (let i = firstEndingBehind(sentences, at.start); i < sentences.length; i++) {
    const sentence = sentences[i] as Sentence;
    if (sentence.start >= at.end) break;
    start = Math.min(start, sentence.start);
    end = Math.max(end, sentence.end);
  }
  return { start, end };
}
