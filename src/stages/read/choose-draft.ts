/** Which article a paragraph belongs to, where columns of several run into one another. */
import { isHan } from "../../text/characters.ts";
import type { Desk } from "./desk.ts";
import { type Draft, isOpen, tailOf } from "./draft.ts";
import type { KindLine } from "./line-kind.ts";
import type { Line } from "./lines.ts";
import { seamEvidence } from "./seam.ts";

/** Points for following the last block, for filling an open sentence, for the first text under a heading. */
const FOLLOWS = 1.2;
const RETURNS = 0.4;
const FILLS = 1.5;
const FIRST = 3;
/** Points for sharing everything special with an article. */
const TOPIC = 8;
/** Points where the person with whom the paragraph opens is named in the article. */
const NAMED = 2.5;
/** So many articles back a column may stand. */
const NEAR = 3;
/** Points for taking up everything that a heading says. */
const HEADLINE = 4;

/** The draft that `line` goes on; `null` where the page has none yet. */
export function chooseDraft(desk: Desk, line: KindLine): Draft | null {
  const rivals = rivalsOf(desk, line);
  if (rivals.length < 2) return rivals[0] ?? null;
  let best: Draft | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const draft of rivals) {
    const points = pointsOf(desk, draft, line);
    if (points > most) [best, most] = [draft, points];
  }
  return best;
}

/**
 * The drafts of the last block and of the newest heading, those that stopped in the middle of a sentence, and those
 * nearby that alone name the person with whom the paragraph opens.
 */
function rivalsOf(desk: Desk, line: KindLine): Draft[] {
  const { drafts, last, headed, broken } = desk;
  const near = drafts.slice(-NEAR);
  const known = [last, headed].some((draft) => draft !== null && opensWithNameOf(desk, linesOf(draft), line));
  return drafts.filter(
    (draft) =>
      draft === last ||
      draft === headed ||
      broken.has(draft) ||
      isOpen(tailOf(draft)) ||
      (!known && near.includes(draft) && opensWithNameOf(desk, linesOf(draft), line)),
  );
}

function linesOf(draft: Draft): Line[] {
  return [...draft.heading, ...draft.blocks].map(({ line }) => line);
}

function pointsOf(desk: Desk, draft: Draft, line: KindLine): number {
  const tail = tailOf(draft);
  let points = draft === desk.last && (draft === desk.headed || isOpen(tail)) ? FOLLOWS : 0;
  if (isOpen(tail)) points += fills(desk, tail?.line.text ?? "", line.line.text, draft === desk.last);
  if (draft === desk.headed && draft !== desk.last) points += RETURNS;
  if (draft.blocks.length === 0) points += FIRST;
  const lines = linesOf(draft);
  if (opensWithNameOf(desk, lines, line)) points += NAMED;
  points +=
    HEADLINE *
    desk.topics.share(
      draft.heading.map((head) => head.line),
      [line.line],
    );
  const share = (TOPIC * desk.topics.share([line.line], lines)) / Math.log2(4 + draft.blocks.length);
  return points + share;
}

/** A comma waits for any clause, a cut word for its other half, in another column only for that. */
function fills(desk: Desk, tail: string, head: string, follows: boolean): number {
  const evidence = seamEvidence(tail, head, desk.page, desk.lexicons);
  return evidence + (follows || evidence > 0 || !isHan(tail.charCodeAt(tail.length - 1)) ? FILLS : 0);
}

/** Whether the paragraph opens with a person whom these lines name: 丁荣军介绍，… */
function opensWithNameOf({ lexicons }: Desk, lines: readonly Line[], { line }: KindLine): boolean {
  const surname = lexicons.names.surnameAt(line.text, 0);
  if (surname === 0) return false;
  const name = line.text.slice(0, surname + 2);
  return [name, name.slice(0, -1)].some(
    (form) => form.length > 2 && lines.some(({ text }) => text.includes(form)),
  );
}
