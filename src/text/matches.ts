/** All matches of a global expression, without the copy of the expression that `matchAll` makes at every call. */
import type { CharSet } from "./char-set.ts";

/** The matches of `pattern`, which must be global, from left to right. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (first === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (let match: RegExpExecArray | null = first; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
}

/**
 * The same of a sticky `pattern` whose matches all hold one of `signs` as their first character or up to `ahead` behind
 * it: tried only there.
 */
export function matchesAround(
  text: string,
  pattern: RegExp,
  signs: CharSet,
  ahead: number,
): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!signs.at(text, at)) continue;
    for (from = Math.max(from, at - ahead); from <= at; ) {
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      if (match !== null) found.push(match);
      from += Math.max(1, match?.[0].length ?? 0);
    }
  }
  return found;
}

const NONE: readonly RegExpExecArray[] = [];
