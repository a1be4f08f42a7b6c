/** What the words of a relation tell of two names by where they stand: `甲公司|由|乙公司|供应`. */

import type { Features } from "../../rules/weights.ts";
import { matchesOf } from "../../text/matches.ts";
import type { PairCandidate } from "./pair-candidates.ts";
import { clausesAround } from "./pair-clause.ts";
import { PAIR_CUES } from "./pair-cues.rules.ts";
import type { PairScene } from "./pair-scene.ts";

/** Where the words of the relation stand, each side of a word once; nothing where the relation has none. */
export function cueFeatures({ kind, near }: PairCandidate, scene: PairScene, out: Features): void {
  const cues = PAIR_CUES[kind.type];
  if (cues === undefined) return;
  const { from, to } = near;
  const apart = from.line !== to.line;
  const ahead = apart ? from.line < to.line : from.index < to.index;
  const way = `${ahead ? ">" : "<"}${apart ? "far" : ""}`;
  const [first, last] = ahead ? [from, to] : [to, from];
  const text = scene.lines[last.line]?.shape.text ?? "";
  const { start, end } = clausesAround(text, apart ? last.index : first.index, last.index);
  const opens = apart ? -1 : first.index;
  const told = new Set<string>();
  for (const match of matchesOf(text.slice(start, end), cues)) {
    const at = start + match.index;
    const side = at < opens ? "before" : at < last.index ? (opens < 0 ? "before" : "between") : "behind";
    const [word] = match;
    const key = word + side;
    if (told.has(key)) continue;
    told.add(key);
    out.tell("cue", word, side + way);
  }
}
