/** Posts become HOLDS and LEADS_CHAIN claims. */
import { type EntityLabel, entityRef, type MentionedArticle } from "../../model/index.ts";
import type { RelationFound } from "../../rules/relation.ts";
import { CHAIN_OFFICE } from "./names.rules.ts";
import { postTime } from "./post-time.ts";

/** `printed` is the edition date. The article's mentions tell whether a body is an enterprise. */
export function postClaims(article: MentionedArticle, printed: string | null): RelationFound[] {
  const labels = new Map(article.mentions.map((m) => [m.name, m.label]));
  return article.posts.flatMap((post): RelationFound[] => {
    const from = entityRef("Person", post.person);
    const base = { from, rule: post.rule, score: post.score, at: post.at };
    if (post.chain) {
      const ended = post.former || post.state === "ends" || post.state === "planned";
      const to = entityRef("IndustryChain", post.chain);
      return ended
        ? []
        : [{ type: "LEADS_CHAIN" as const, to, props: { role: chainOffice(post.title) }, ...base }];
    }
    if (!post.org) return [];
    const label: EntityLabel = labels.get(post.org) === "Enterprise" ? "Enterprise" : "Organization";
    const props = { title: post.title, ...postTime(post, article, printed) };
    return [{ type: "HOLDS" as const, to: entityRef(label, post.org), props, ...base }];
  });
}

function chainOffice(title: string): string {
  return CHAIN_OFFICE.exec(title)?.[0] ?? title;
}
