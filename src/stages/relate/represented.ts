/** The article as bodies: who signs for a body stands for it, 「乙银行行长张三与甲公司董事长李四签下协议」. */
import type { Mention, MentionedArticle, PostMention, Span } from "../../model/index.ts";
import { OFFICE } from "./names.rules.ts";

/** How far a printed post may stand from its person. */
const BESIDE = 2;

/** The sentences that hold `word`, each person with a body of their own replaced by that body. */
export function representedBodies(article: MentionedArticle, word: string): MentionedArticle {
  const { text } = article.article;
  const sentences = article.sentences.filter(({ start, end }) => text.slice(start, end).includes(word));
  if (sentences.length === 0) return { ...article, sentences, mentions: [], posts: [], times: [] };
  const bodies = new Map(
    article.mentions
      .filter(({ label }) => label === "Enterprise" || label === "Organization")
      .map((mention) => [mention.name, mention]),
  );
  const mentions = article.mentions.map((mention) => bodyOf(mention, article.posts, bodies) ?? mention);
  mentions.sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
  return { ...article, sentences, mentions, posts: [] };
}

/** The body for which somebody acts at a place of the article, as it is named there or elsewhere; `null` where there is not one. */
export function bodyActedFor(person: Mention, article: MentionedArticle): Mention | null {
  const bodies = new Map(
    article.mentions
      .filter(({ label }) => label === "Enterprise" || label === "Organization")
      .map((mention) => [mention.name, mention]),
  );
  return bodyOf(person, article.posts, bodies);
}

/** The body for which a person stands, at the place of the person and the printed post; `null` where there is not one. */
function bodyOf(
  mention: Mention,
  posts: readonly PostMention[],
  bodies: ReadonlyMap<string, Mention>,
): Mention | null {
  if (mention.label !== "Person") return null;
  const own = posts.filter((post) => post.person === mention.name && !post.former && post.org !== null);
  const here = own.filter((post) => post.personAt.start === mention.at.start);
  const names = new Set((here.length > 0 ? here : own).map((post) => post.org ?? ""));
  const found = [...names].flatMap((name) => bodies.get(name) ?? []);
  const firms = found.filter(({ label }) => label === "Enterprise");
  const told = found.length === 1 ? found[0] : firms.length === 1 ? firms[0] : undefined;
  if (told === undefined) return null;
  const body = bodies.get(told.name.replace(OFFICE, "")) ?? told;
  const at = here.reduce(
    (span, post) => (isBeside(post.at, span) ? around(span, post.at) : span),
    mention.at,
  );
  return { ...mention, label: body.label, name: body.name, at };
}

function isBeside(post: Span, person: Span): boolean {
  return post.start <= person.end + BESIDE && person.start <= post.end + BESIDE;
}

function around(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
