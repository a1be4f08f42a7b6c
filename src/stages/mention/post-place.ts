/** Posts whose title names no body but stands behind a place, or tells the kind of place it is at. */
import type { PostItem } from "./post-chunk.ts";
import type { BodyContext, ResolvedPost } from "./post-context.ts";
import { placeBefore } from "./post-host.ts";
import { boardIn, isVillage, placePosts, villageLevelOf } from "./post-place.rules.ts";
import { committeeOf, governmentOf } from "./post-words.rules.ts";

type Told = Pick<ResolvedPost, "title" | "org" | "implied">;

/** 「上坪村|村支书」, 「清河街道|办事处主任」, 「村支书」 of the village named last; or `null`. */
export function placePost(item: PostItem, title: string, context: BodyContext): Told | null {
  const words = item.words ?? "";
  const level = item.place === null && words === "" ? villageLevelOf(title) : null;
  const bare = level === null ? null : placeBefore(level, item.start, context);
  const place = item.place?.name ?? (isVillage(words) ? words : bare);
  if (place === null) return null;
  const implied = { start: item.titleStart, end: item.end };
  const board = boardIn(place, title);
  if (board !== null) return { title, org: place + board, implied };
  const row = placePosts.find((each) => each.place.test(place) && each.title.test(title));
  if (row === undefined) return null;
  const org = row.body
    .replace("{PARTY}", committeeOf(place))
    .replace("{GOVERNMENT}", governmentOf(place))
    .replace("{}", place);
  return { title, org, implied: row.isBody ? implied : null };
}
