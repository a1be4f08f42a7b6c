/** Posts that tell people apart, and the post that somebody held about the day of a row. */
import type { Cells } from "./answer.ts";
import type { Source } from "./mentions.ts";
import { isNear } from "./standing.ts";

interface Post {
  /** Body and title. */
  readonly words: string;
  readonly first: string;
  readonly last: string;
}

/** Posts of people by their ids, former ones left out. */
export async function postsOf(
  source: Source,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Post[]>> {
  const posts = new Map<string, Post[]>();
  if (ids.length === 0) return posts;
  for (const { id, title, body, firstStated, lastStated } of await source.store.names.posts(ids)) {
    const post = { words: `${body} ${title}`, first: firstStated, last: lastStated };
    posts.set(id, [...(posts.get(id) ?? []), post]);
  }
  return posts;
}

/** Rows of people with the posts printed about the row's day, or all their posts where none was; `id` is the person. */
export async function withPosts(source: Source, rows: readonly Cells[]): Promise<readonly Cells[]> {
  const posts = await postsOf(
    source,
    rows.map(({ id }) => String(id)),
  );
  return rows.map((row) => {
    const own = posts.get(String(row.id)) ?? [];
    const near = own.filter(({ first, last }) => isNear(first, last, String(row.date ?? "")));
    return { ...row, posts: (near.length > 0 ? near : own).map(({ words }) => words) };
  });
}
