/** Tells apart two people of one name on one page: 区长佟静 in one article, 局长佟静 in another. */
import type { PageReading } from "../../model/index.ts";
import type { HeldPost } from "./held-post.ts";
import { exclusion } from "./person-features.ts";
import type { ReadPost } from "./profile.ts";

/** Person key → article → the article that stands for its bearer; empty for nearly every page. */
export type Namesakes = ReadonlyMap<string, ReadonlyMap<number, number>>;

export function namesakesOn(reading: PageReading, readPost: ReadPost): Namesakes {
  const found = new Map<string, ReadonlyMap<number, number>>();
  for (const [ref, byArticle] of postsByArticle(reading, readPost)) {
    if (byArticle.size < 2) continue;
    const bearers = bearersOf(byArticle);
    if (bearers.length > 1) found.set(ref, articlesOf(reading, ref, bearers));
  }
  return found;
}

function postsByArticle({ page, statements }: PageReading, readPost: ReadPost) {
  const bodies = new Map<string, number>();
  const posts = new Map<string, Map<number, HeldPost[]>>();
  for (const statement of statements) {
    if (statement.relation !== "HOLDS") continue;
    const { subject, object, evidence } = statement;
    const body = bodies.get(object.name) ?? bodies.size;
    bodies.set(object.name, body);
    const byArticle = posts.get(subject.key) ?? new Map<number, HeldPost[]>();
    posts.set(subject.key, byArticle);
    const known = byArticle.get(evidence.article) ?? [];
    byArticle.set(evidence.article, known);
    known.push(readPost(statement, page.home.path, body, page.date ?? ""));
  }
  return posts;
}

interface Bearer {
  readonly articles: number[];
  readonly posts: HeldPost[];
}

/** Each article goes to the first bearer whose posts go together with its own. */
function bearersOf(byArticle: ReadonlyMap<number, readonly HeldPost[]>): readonly Bearer[] {
  const bearers: Bearer[] = [];
  for (const [article, posts] of [...byArticle].sort(([a], [b]) => a - b)) {
    const bearer = bearers.find((each) => exclusion(each.posts, posts) === undefined);
    if (bearer === undefined) bearers.push({ articles: [article], posts: [...posts] });
    else {
      bearer.articles.push(article);
      bearer.posts.push(...posts);
    }
  }
  return bearers;
}

/** An article that names the person without a post stands for itself. */
function articlesOf(
  reading: PageReading,
  ref: string,
  bearers: readonly Bearer[],
): ReadonlyMap<number, number> {
  const stand = new Map<number, number>();
  for (const { index } of reading.articles) stand.set(index, index);
  for (const { article, label, name } of reading.mentions)
    if (`${label}:${name}` === ref) stand.set(article, article);
  for (const { articles } of bearers)
    for (const article of articles) stand.set(article, articles[0] ?? article);
  return stand;
}
