/** IN_CHAIN by names: bodies whose own name says which chain they serve, `甲市光伏行业协会`, `光伏产业链链长办`. */
import type { EntityRef, Mention, MentionedArticle } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import type { RelationFound } from "../../rules/relation.ts";
import { bodiesOf } from "./bodies.ts";
import { CHAIN_BODY, CHAIN_ENDING, OWN_CHAIN } from "./names.rules.ts";
import { refFound } from "./ref-found.ts";

const SCORE = 0.85;

/** The chains that bodies serve by their names, as the article names them or as the body's own name does. */
export function chainBodies(article: MentionedArticle, lexicons: Lexicons): RelationFound[] {
  const stems = chainStems(article.mentions);
  const chains = new Map([...stems.values()].map((chain) => [chain.name, chainRef(chain.name)]));
  const only = chains.size === 1 ? ([...chains.values()][0] ?? null) : null;
  return bodiesOf(article.mentions).flatMap((body) => {
    if (body.ref.label !== "Organization" || !CHAIN_BODY.test(body.ref.name)) return [];
    const core = body.ref.name.replace(CHAIN_BODY, "");
    const told = [...stems].find(([words]) => serves(core, words))?.[1].name;
    const to = told === undefined ? (core === "" ? only : ownChain(body.ref.name, lexicons)) : chainRef(told);
    return to === null
      ? []
      : [refFound("IN_CHAIN", body.ref, to, "chain.named-body", SCORE, body.mention.at)];
  });
}

/** `甲市光伏产业链链长办` names its chain itself. */
function ownChain(name: string, lexicons: Lexicons): EntityRef | null {
  const chain = OWN_CHAIN.exec(name)?.[1];
  if (chain === undefined) return null;
  const place = lexicons.places.longestAt(chain, 0)?.length ?? 0;
  return chainRef(chain.slice(place));
}

function chainRef(name: string): EntityRef {
  return { label: "IndustryChain", name, key: `IndustryChain:${name}` };
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
