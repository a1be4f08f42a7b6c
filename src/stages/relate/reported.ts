/** Words of others that a meeting passes on: 「学习习近平总书记在贵州调研时的重要讲话精神」 puts nobody and no place into the scene. */
import { matchesOf } from "../../text/matches.ts";
import { REPORTED } from "./presence.rules.ts";

/** Tells of each offset of `text` whether it stands in such words. */
export function reportedIn(text: string): (at: number) => boolean {
  const spans = matchesOf(text, REPORTED).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return (at) => spans.some(({ start, end }) => start <= at && at < end);
}
