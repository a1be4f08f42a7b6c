/** IN_CHAIN beyond one clause: firms and projects in a text whose theme is a chain, or told in one sentence with it. */
import { type Mention, type MentionedArticle, overlaps } from "../../model/index.ts";
import { type RelationFound, refOf } from "../../rules/relation.ts";
import type { SentenceShapes, Shape } from "../../rules/shape.ts";
import { CHAIN_WORK, CLAUSE_OF_FIRM, IS_VISITED, SEGMENT, SERVES_ALL, TAKES_FLOOR } from "./names.rules.ts";
import { refFound } from "./ref-found.ts";

/** A theme stands in the headline or in the first lines. */
const OPENING = 200;
/** How often each reading is right, from the annotated pages. */
const SCORES = { sentence: 0.7, theme: 0.65, segment: 0.8 } as const;

interface Chains {
  readonly mentions: readonly Mention[];
  /** The one chain of the text, if it names one only. */
  readonly only: Mention | null;
  readonly isTheme: boolean;
}

/** Members of a chain by what the whole text is about; `told` is what its sentences state outright. */
export function chainTheme(
  article: MentionedArticle,
  shapes: readonly SentenceShapes[],
  told: readonly RelationFound[],
): RelationFound[] {
  const chains = chainsOf(article);
  if (chains === null) return [];
  const firms = firmsOf(article.mentions, told);
  const segments = shapes.flatMap(({ plain }) => segmentMembers(plain, chains));
  const outright = [...told, ...segments].filter(
    ({ type, from }) => type === "IN_CHAIN" && from.label !== "Organization",
  );
  const members = shapes.flatMap(({ plain }) => {
    if (outright.some(({ at }) => overlaps(at, plain.sentence))) return [];
    return sentenceMembers(plain, chains, firms);
  });
  return [...segments, ...members];
}

/**
 * `上游有甲公司，中间靠乙公司，下游的丙公司…`: every firm behind the first word of a segment stands in the chain of the
 * sentence, else in the one told last.
 */
function segmentMembers(shape: Shape, chains: Chains): RelationFound[] {
  const first = SEGMENT.exec(shape.text)?.index ?? -1;
  if (first < 0) return [];
  const here = shape.mentions.filter((mention) => mention?.label === "IndustryChain").at(-1);
  const chain =
    here ?? chains.only ?? chains.mentions.findLast(({ at }) => at.end <= shape.sentence.start) ?? null;
  const from = shape.text.slice(0, first).search(CLAUSE_OF_FIRM);
  return chain === null
    ? []
    : shape.mentions.flatMap((mention, index) =>
        mention?.label === "Enterprise" && canStand(mention) && index > (from < 0 ? first : from)
          ? [memberOf(mention, chain, "chain.segments", SCORES.segment)]
          : [],
      );
}

/** Which firms a text dwells on: named again, trading with others, no mere owner of another. */
function firmsOf(mentions: readonly Mention[], told: readonly RelationFound[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { label, name } of mentions)
    if (label === "Enterprise") counts.set(name, (counts.get(name) ?? 0) + 1);
  const trading = told.filter(({ type }) => type === "SUPPLIES" || type === "SIGNED_WITH");
  const partners = new Set(trading.flatMap(({ from, to }) => [from.name, to.name]));
  const owners = new Set(told.filter(({ type }) => type === "PART_OF").map(({ to }) => to.name));
  const dwelt = [...counts].filter(([name, count]) => (count > 1 || partners.has(name)) && !owners.has(name));
  return new Set(dwelt.map(([name]) => name));
}

function chainsOf(article: MentionedArticle): Chains | null {
  const mentions = article.mentions.filter((mention) => mention.label === "IndustryChain");
  const [first] = mentions;
  if (first === undefined || !CHAIN_WORK.test(article.article.text)) return null;
  const single = mentions.every((mention) => mention.name === first.name);
  return { mentions, only: single ? first : null, isTheme: first.at.start < OPENING };
}

function sentenceMembers(shape: Shape, chains: Chains, firms: ReadonlySet<string>): RelationFound[] {
  const here = new Map<string, Mention>();
  for (const mention of shape.mentions)
    if (mention?.label === "IndustryChain") here.set(mention.name, mention);
  const beside = here.size === 1 ? [...here.values()][0] : undefined;
  return shape.mentions.flatMap((mention, index) => {
    if (mention === null || !canStand(mention)) return [];
    if (beside !== undefined) return [memberOf(mention, beside, "chain.same-sentence", SCORES.sentence)];
    if (!chains.isTheme || chains.only === null) return [];
    const speaks = TAKES_FLOOR.test(shape.text.slice(index + 1));
    const visited = IS_VISITED.test(shape.text.slice(Math.max(0, index - 4), index));
    if (!speaks && !visited && !firms.has(mention.name)) return [];
    return [memberOf(mention, chains.only, "chain.theme", SCORES.theme)];
  });
}

/** Banks, insurers and media serve every chain and stand in none. */
function canStand(mention: Mention): boolean {
  if (mention.label === "Project") return true;
  return mention.label === "Enterprise" && !SERVES_ALL.test(mention.name);
}

function memberOf(member: Mention, chain: Mention, rule: string, score: number): RelationFound {
  const at = {
    start: Math.min(member.at.start, chain.at.start),
    end: Math.max(member.at.end, chain.at.end),
  };
  const span = rule === "chain.same-sentence" ? at : member.at;
  return refFound("IN_CHAIN", refOf(member), refOf(chain), rule, score, span);
}
