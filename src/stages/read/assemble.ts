/** Headings and blocks in page order become articles; what OCR interleaved finds its way back. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { isBrokenOff, isSurelyBrokenOff } from "./broken-line.ts";
import { placeCaptions } from "./captions.ts";
import { chooseDraft } from "./choose-draft.ts";
import type { Desk } from "./desk.ts";
import { type Draft, isOpen, newDraft, tailOf } from "./draft.ts";
import type { KindLine } from "./line-kind.ts";
import { opensArticle } from "./new-article.ts";
import { type Heading, type Item, outline } from "./outline.ts";
import { withoutRepeats } from "./repeats.ts";
import { seamEvidence } from "./seam.ts";
import { Topics } from "./topics.ts";
import { isRubric, layoutWords } from "./words.ts";

/** Evidence that makes a line set like a heading the middle of a broken sentence. */
const SURE_SEAM = 2.5;

export function assemble(lines: readonly KindLine[], page: string, lexicons: Lexicons): Draft[] {
  const kept = withoutRepeats(lines);
  const items = outline(kept, lexicons);
  const topics = new Topics(kept.map(({ line }) => line));
  const desk: Desk = { page, lexicons, topics, drafts: [], broken: new Set(), headed: null, last: null };
  items.forEach((item, at) => {
    if (item.type === "heading") placeHeading(desk, items, at, item);
    else placeBlock(desk, item.line);
  });
  placeCaptions(desk.drafts);
  return desk.drafts.filter((draft) => draft.blocks.length > 0 || draft.heading.length > 0);
}

function placeHeading(desk: Desk, items: readonly Item[], at: number, heading: Heading): void {
  const fragments = heading.lines.filter((line) => isFragment(desk, line, items[at + 1]));
  for (const line of fragments) append(desk, chooseDraft(desk, line), { ...line, kind: "prose" });
  const lines = heading.lines.filter((line) => !fragments.includes(line));
  if (lines.length === 0) {
    for (const line of heading.bylines) placeBlock(desk, line);
    return;
  }
  const rest: Heading = { ...heading, lines };
  const current = desk.last;
  if (
    current !== null &&
    !isStolen(desk, current, items[at + 1]) &&
    !opensArticle(desk, current, rest, items.slice(at + 1))
  ) {
    placeSubheads(desk, current, lines, items[at + 1]);
    return;
  }
  if (current !== null && isOpen(tailOf(current))) desk.broken.add(current);
  desk.headed = newDraft([...labelAbove(desk, current), ...lines], heading.bylines);
  desk.last = desk.headed;
  desk.drafts.push(desk.headed);
}

/** The label of a digest that has no text of its own goes to its first item. */
function labelAbove(desk: Desk, current: Draft | null): readonly KindLine[] {
  const words = layoutWords(desk.lexicons);
  if (current === null || current.blocks.length > 0 || current !== desk.drafts.at(-1)) return [];
  if (!current.heading.every(({ line }) => isRubric(line.text, words))) return [];
  desk.drafts.pop();
  return current.heading;
}

/** Lines inside an article: headings of its sections, or text that a column break cut short. */
function placeSubheads(desk: Desk, draft: Draft, lines: readonly KindLine[], next: Item | undefined): void {
  const after = next?.type === "block" && next.line.kind === "prose" ? next.line.line.text : undefined;
  const heads = lines.filter((line, at) => {
    if (line.line.level > 0) return true;
    const goesOn = isOpen(tailOf(draft)) && at === 0 && draft.heading.some((head) => head.line.level > 0);
    if (next !== undefined && !goesOn && !isBrokenOff(line.line.text, after, desk.page, desk.lexicons))
      return true;
    append(desk, draft, { ...line, kind: "prose" });
    return false;
  });
  if (heads.length > 0) draft.subheads.set(draft.blocks.length, heads);
}

/** Whether a line set like a heading is the middle of a sentence that a column break cut. */
function isFragment(desk: Desk, line: KindLine, next: Item | undefined): boolean {
  if (line.line.level > 0) return false;
  const text = line.line.text;
  if (desk.drafts.some((draft) => endsInside(desk, draft, text))) return true;
  const after = next?.type === "block" && next.line.kind === "prose" ? next.line.line.text : null;
  if (after !== null && desk.last !== null && isSurelyBrokenOff(text, after, desk.page, desk.lexicons))
    return true;
  const waits = pendingDraft(desk) !== null;
  return waits && next?.type === "block" && next.line.kind === "lead";
}

/** Whether the text under a heading goes on in a sentence of an article other than the one above. */
function isStolen(desk: Desk, current: Draft, next: Item | undefined): boolean {
  if (next?.type !== "block" || next.line.kind !== "prose") return false;
  const text = next.line.line.text;
  return desk.drafts.some((draft) => draft !== current && endsInside(desk, draft, text));
}

/** Whether a draft stops in a word or name that `text` ends. */
function endsInside(desk: Desk, draft: Draft, text: string): boolean {
  const tail = tailOf(draft);
  return isOpen(tail) && seamEvidence(tail?.line.text ?? "", text, desk.page, desk.lexicons) >= SURE_SEAM;
}

/** A heading whose text did not follow it: what came next belonged elsewhere. */
function pendingDraft(desk: Desk): Draft | null {
  const waiting = desk.drafts.findLast((draft) => draft.heading.length > 0);
  return waiting !== undefined && waiting.blocks.length === 0 && waiting !== desk.last ? waiting : null;
}

function placeBlock(desk: Desk, line: KindLine): void {
  if (line.kind === "lead") {
    const empty = desk.drafts.findLast((draft) => draft.blocks.every(({ kind }) => kind === "caption"));
    append(desk, empty ?? startDraft(desk), line);
  } else if (line.kind === "prose") append(desk, chooseDraft(desk, line), line);
  else append(desk, desk.last ?? startDraft(desk), line);
}

function startDraft(desk: Desk): Draft {
  const draft = newDraft();
  desk.drafts.push(draft);
  return draft;
}

function append(desk: Desk, draft: Draft | null, line: KindLine): void {
  const target = draft ?? startDraft(desk);
  target.blocks.push(line);
  desk.last = target;
}
