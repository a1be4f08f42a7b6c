/** Whom an honour can be of: 「诚信企业」 is no person's, 「劳动模范」 no firm's. */
import type { EntityLabel, MentionedArticle } from "../../model/index.ts";
import { type RelationFound, refOf } from "../../rules/relation.ts";
import { OF_BODIES, OF_PEOPLE } from "./honor-fit.rules.ts";

const BODIES: ReadonlySet<EntityLabel> = new Set(["Enterprise", "Organization"]);

/** The relations without honours that cannot be whose they are said to be; what its head receives for a body is the body's. */
export function byFittingHonors(
  found: readonly RelationFound[],
  article: MentionedArticle,
): readonly RelationFound[] {
  return found.flatMap((item) => {
    const { type, from, to } = item;
    if (type !== "RECEIVED") return [item];
    if (BODIES.has(from.label)) return OF_PEOPLE.test(to.name) ? [] : [item];
    if (from.label !== "Person" || !OF_BODIES.test(to.name)) return [item];
    const body = employerOf(from.name, article);
    return body === null ? [] : [{ ...item, from: body }];
  });
}

/** The one body at which somebody has posts, or `null`. */
function employerOf(person: string, { posts, mentions }: MentionedArticle): RelationFound["from"] | null {
  const names = new Set(
    posts.flatMap((post) => (post.person === person && post.org !== null ? [post.org] : [])),
  );
  const [name] = names;
  const mention = mentions.find((one) => BODIES.has(one.label) && one.name === name);
  return names.size === 1 && mention !== undefined ? refOf(mention) : null;
}
