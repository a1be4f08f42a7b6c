/** Which article a paragraph belongs to, where columns of several run into one another. */
import type { Desk } from "./assemble.ts";
import { type Draft, isOpen, tailOf } from "./draft.ts";
import type { KindLine } from "./line-kind.ts";
import { seamEvidence } from "./seam.ts";

/** Points for following the last block, for filling an open sentence, for the first text under a heading. */
const FOLLOWS = 1.2;
const FILLS = 1.5;
const FIRST = 3;
/** Points for sharing everything special with an article. */
const TOPIC = 8;
/** A column is followed so many drafts back. */
const REACH = 4;

/** The draft that `line` goes on; `null` where the page has none yet. */
export function chooseDraft(desk: Desk, line: KindLine): Draft | null {
  const rivals = rivalsOf(desk);
  if (rivals.length < 2) return rivals[0] ?? null;
  let best: Draft | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const draft of rivals) {
    const points = pointsOf(desk, draft, line);
    if (points > most) [best, most] = [draft, points];
  }
  return best;
}

/** The draft of the last block, that of the newest heading, and those that stopped in the middle of a sentence. */
function rivalsOf({ drafts, last, headed }: Desk): Draft[] {
  const recent = drafts.slice(-REACH);
  return drafts.filter(
    (draft) =>
      draft === last ||
      draft === headed ||
      (recent.includes(draft) && isOpen(tailOf(draft))) ||
      isOpen(tailOf(draft)),
  );
}

function pointsOf(desk: Desk, draft: Draft, line: KindLine): number {
  const tail = tailOf(draft);
  let points = draft === desk.last ? FOLLOWS : 0;
  if (isOpen(tail))
    points += FILLS + seamEvidence(tail?.line.text ?? "", line.line.text, desk.page, desk.lexicons);
  if (draft.blocks.length === 0) points += FIRST;
  const lines = [...draft.heading, ...draft.blocks].map((block) => block.line);
  return points + (TOPIC * desk.topics.share([line.line], lines)) / Math.log2(4 + draft.blocks.length);
}
