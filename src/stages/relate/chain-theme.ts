/** IN_CHAIN beyond one clause: firms and projects in a text whose theme is a chain, or told in one sentence with it. */
import type { Mention, MentionedArticle } from "../../model/index.ts";
import { type RelationFound, refOf } from "../../rules/relation.ts";
import type { SentenceShapes, Shape } from "../../rules/shape.ts";
import { CHAIN_MEMBER, CHAIN_WORK, SERVES_ALL, TAKES_FLOOR } from "./names.rules.ts";
import { refFound } from "./ref-found.ts";

/** A theme stands in the headline or in the first lines. */
const OPENING = 200;
/** How often each reading is right, from the annotated pages. */
const SCORES = { sentence: 0.7, theme: 0.65, member: 0.7 } as const;

interface Chains {
  readonly mentions: readonly Mention[];
  /** The one chain of the text, if it names one only. */
  readonly only: Mention | null;
  readonly isTheme: boolean;
}

/** Members of a chain by what the whole text is about. */
export function chainTheme(article: MentionedArticle, shapes: readonly SentenceShapes[]): RelationFound[] {
  const chains = chainsOf(article);
  if (chains === null) return [];
  return shapes.flatMap(({ plain }) => sentenceMembers(plain, chains));
}

function chainsOf(article: MentionedArticle): Chains | null {
  const mentions = article.mentions.filter((mention) => mention.label === "IndustryChain");
  const [first] = mentions;
  if (first === undefined || !CHAIN_WORK.test(article.article.text)) return null;
  const single = mentions.every((mention) => mention.name === first.name);
  return { mentions, only: single ? first : null, isTheme: first.at.start < OPENING };
}

function sentenceMembers(shape: Shape, chains: Chains): RelationFound[] {
  const here = new Map<string, Mention>();
  for (const mention of shape.mentions)
    if (mention?.label === "IndustryChain") here.set(mention.name, mention);
  const beside = here.size === 1 ? [...here.values()][0] : undefined;
  return shape.mentions.flatMap((mention, index) => {
    if (mention === null || !canStand(mention)) return [];
    if (beside !== undefined) return [memberOf(mention, beside, "chain.same-sentence", SCORES.sentence)];
    if (!chains.isTheme) return [];
    if (chains.only !== null) return [memberOf(mention, chains.only, "chain.theme", SCORES.theme)];
    const told = TAKES_FLOOR.test(shape.text.slice(index + 1)) || CHAIN_MEMBER.test(shape.text);
    const nearest = chains.mentions.findLast((chain) => chain.at.end <= mention.at.start);
    if (!told || nearest === undefined || mention.label !== "Enterprise") return [];
    return [memberOf(mention, nearest, "chain.nearest", SCORES.member)];
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
