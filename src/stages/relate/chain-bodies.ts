/** IN_CHAIN by names: bodies whose own name says which chain they serve, `甲市光伏行业协会`, `光伏产业链链长办`. */
import type { Mention, MentionedArticle } from "../../model/index.ts";
import type { RelationFound } from "../../rules/relation.ts";
import { bodiesOf } from "./bodies.ts";
import { CHAIN_BODY, CHAIN_ENDING } from "./names.rules.ts";
import { refFound } from "./ref-found.ts";

const SCORE = 0.85;

export function chainBodies(article: MentionedArticle): RelationFound[] {
  const stems = chainStems(article.mentions);
  if (stems.size === 0) return [];
  return bodiesOf(article.mentions).flatMap((body) => {
    const core = body.ref.name.replace(CHAIN_BODY, "");
    if (body.ref.label !== "Organization" || core === body.ref.name) return [];
    const stem = [...stems].find(([words]) => serves(core, words));
    if (stem === undefined) return [];
    const chain = stem[1];
    const to = { label: chain.label, name: chain.name, key: `${chain.label}:${chain.name}` };
    return [refFound("IN_CHAIN", body.ref, to, "chain.named-body", SCORE, body.mention.at)];
  });
}

/** `甲市光伏` serves 光伏 and 光伏新能源: the body may name its industry more shortly than the chain. */
function serves(core: string, stem: string): boolean {
  return core.includes(stem) || (core.length > 3 && stem.startsWith(core.slice(-2)));
}

/** The industry of each chain by its forms: `光伏产业链` → 光伏. */
function chainStems(mentions: readonly Mention[]): Map<string, Mention> {
  const stems = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.label !== "IndustryChain") continue;
    for (const form of [mention.name, mention.text]) {
      const stem = form.replace(CHAIN_ENDING, "");
      if (stem.length > 1 && !stems.has(stem)) stems.set(stem, mention);
    }
  }
  return stems;
}
