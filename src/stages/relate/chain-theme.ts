/** IN_CHAIN beyond one clause: bodies named after a chain, and firms in a text whose one theme is a chain. */
import type { EntityRef, Mention, MentionedArticle } from "../../model/index.ts";
import type { RelationFound } from "../../rules/relation.ts";
import { bodiesOf } from "./bodies.ts";
import { CHAIN_BODY, CHAIN_ENDING, SERVES_ALL } from "./names.rules.ts";
import { refFound } from "./ref-found.ts";

/** Bodies whose own name says which chain they serve: `甲市光伏行业协会`. */
export function chainBodies(article: MentionedArticle): RelationFound[] {
  const chains = article.mentions.filter((mention) => mention.label === "IndustryChain");
  const stems = new Map<string, Mention>();
  for (const chain of chains) {
    for (const form of [chain.name, chain.text]) {
      const stem = form.replace(CHAIN_ENDING, "");
      if (stem.length > 1 && !stems.has(stem)) stems.set(stem, chain);
    }
  }
  return bodiesOf(article.mentions).flatMap((body) => {
    const core = body.ref.name.replace(CHAIN_BODY, "");
    if (body.ref.label !== "Organization" || core === body.ref.name) return [];
    const chain = [...stems].find(
      ([stem]) => core.includes(stem) || (core.length > 3 && stem.startsWith(core.slice(-2))),
    );
    if (chain === undefined) return [];
    return [refFound("IN_CHAIN", body.ref, refOf(chain[1]), "chain.named-body", 0.85, body.mention.at)];
  });
}

function refOf(mention: Mention): EntityRef {
  return { label: mention.label, name: mention.name, key: `${mention.label}:${mention.name}` };
}

/** Firms that a text about one chain names. */
export function chainTheme(article: MentionedArticle): RelationFound[] {
  const chains = article.mentions.filter((mention) => mention.label === "IndustryChain");
  const names = new Set(chains.map((chain) => chain.name));
  const [chain] = chains;
  if (names.size !== 1 || chain === undefined) return [];
  return bodiesOf(article.mentions).flatMap((body) => {
    if (body.ref.label !== "Enterprise" || SERVES_ALL.test(body.ref.name)) return [];
    return [refFound("IN_CHAIN", body.ref, refOf(chain), "chain.theme", 0.6, body.mention.at)];
  });
}
