/** What the words of a relation tell of two names by where they stand: `甲公司|由|乙公司|供应`. */
import { matchesOf } from "../../text/matches.ts";
import type { PairCandidate } from "./pair-candidates.ts";
import { PAIR_CUES } from "./pair-cues.rules.ts";
import type { PairScene } from "./pair-scene.ts";
import { CLAUSE_MARKS } from "./pairs.rules.ts";

/** Where the words of the relation stand; nothing where the relation has none. */
export function cueFeatures({ kind, near }: PairCandidate, scene: PairScene): string[] {
  const cues = PAIR_CUES[kind.type];
  if (cues === undefined) return [];
  const { from, to } = near;
  const apart = from.line !== to.line;
  const ahead = apart ? from.line < to.line : from.index < to.index;
  const way = `${ahead ? ">" : "<"}${apart ? "far" : ""}`;
  const [first, last] = ahead ? [from, to] : [to, from];
  const text = scene.lines[last.line]?.shape.text ?? "";
  const start = clauseStart(text, apart ? last.index : first.index);
  const end = clauseEnd(text, last.index);
  const opens = apart ? -1 : first.index;
  const out = new Set<string>();
  for (const match of matchesOf(text.slice(start, end), cues)) {
    const at = start + match.index;
    const side = at < opens ? "before" : at < last.index ? (opens < 0 ? "before" : "between") : "behind";
    out.add(`${kind.type}/cue:${match[0]}:${side}${way}`);
  }
  return [...out];
}

function clauseStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && !CLAUSE_MARKS.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

function clauseEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !CLAUSE_MARKS.includes(text.charAt(at))) at += 1;
  return at;
}
