/** 「原局长」 and 「局长」 are one post: the mark of a former holder is no part of the post's name. */

const FORMER_MARK = /^(?:原任|曾任|时任|上届|原|前)(?=..)/;

/** The title as the post is called, whoever holds it: 「原局长」 → 「局长」 for a post that the wording calls former. */
export function postTitle(title: string, former: boolean): string {
  return former ? title.replace(FORMER_MARK, "") : title;
}
