/** Whether a heading opens an article or only parts the one above it. */
import type { Desk } from "./desk.ts";
import type { Draft } from "./draft.ts";
import { TIME_OPENING } from "./layout.rules.ts";
import type { KindLine } from "./line-kind.ts";
import type { Heading, Item } from "./outline.ts";
import { isDigestLabel, isRubric, layoutWords } from "./words.ts";

const OPENS = 0.2;
const LIST_MARK = /[●○◎■□◆◇▲△▌▍►▶★☆·]/;
/** A signed feature has more paragraphs than these before it can end. */
const SHORTEST_FEATURE = 3;
/** A digest has fewer items than these; a page of headings alone would be walked through for each of them. */
const LONGEST_DIGEST = 60;

export function opensArticle(desk: Desk, current: Draft, heading: Heading, after: readonly Item[]): boolean {
  const level = highest(heading.lines);
  const own = highest(current.heading);
  if (after.length === 0 && heading.lines.length === 1 && !Number.isFinite(level)) return false;
  const first = after[0]?.type === "block" ? after[0].line : undefined;
  if (heading.bylines.length > 0 || first?.kind === "lead" || first?.kind === "byline") return true;
  if (level < own) return true;
  if (isStanding(desk, heading, Number.isFinite(own) && level !== own)) return true;
  if (level !== own) return false;
  if (heading.lines.some((line) => isListed(desk, line)) || isInDigest(desk, current)) return true;
  return Number.isFinite(level) || weigh(desk, current, heading, sectionOf(after)) >= OPENS;
}

/** Whether a mark of a list stands right before the line: ▲某厂获大订单. */
function isListed(desk: Desk, { line }: KindLine): boolean {
  return LIST_MARK.test(desk.page[line.start - 1] ?? "");
}

/** The strongest Markdown mark among the lines; infinite where none is marked. */
function highest(lines: readonly KindLine[]): number {
  return Math.min(...lines.map(({ line }) => line.level || Number.POSITIVE_INFINITY));
}

/** A headline such as 讣告 or …任免名单, or the label over a sidebar; `whole`: the word alone counts. */
function isStanding(desk: Desk, heading: Heading, whole: boolean): boolean {
  const words = layoutWords(desk.lexicons);
  return heading.lines.some(({ line }) => {
    const text = line.text.replaceAll(" ", "");
    return isRubric(text, words) || words.standing.some((end) => (whole ? text === end : text.endsWith(end)));
  });
}

/** Blocks up to the next heading. */
function sectionOf(items: readonly Item[]): KindLine[] {
  const end = items.findIndex((item) => item.type === "heading");
  return items
    .slice(0, end === -1 ? items.length : end)
    .flatMap((item) => (item.type === "block" ? [item.line] : []));
}

function weigh(desk: Desk, current: Draft, heading: Heading, section: readonly KindLine[]): number {
  const lines = [...heading.lines, ...section].map(({ line }) => line);
  const above = [...current.heading, ...current.blocks].map(({ line }) => line);
  const share = desk.topics.share(lines, above) / Math.log2(2 + current.blocks.length);
  const signed = (blocks: readonly KindLine[]) =>
    blocks.some((block) => block.kind === "byline" || block.credit < block.line.text.length);
  let points = 2 - share * 20;
  if (LIST_MARK.test(section[0]?.line.text[0] ?? "")) points += 1.5;
  if (heading.lines[0]?.line.gap === true && current.bylines.length === 0)
    points += current.blocks[0]?.kind === "lead" ? 1.5 : 0.7;
  if (TIME_OPENING.pattern.test(section[0]?.line.text ?? "")) points += 1;
  if (signed(section)) points += 2;
  if (signed(current.blocks.slice(-1))) points += 1.5;
  if (heading.lines.length > 1) points += 1;
  if (current.subheads.size > 0) points -= 1;
  if (current.bylines.length > 0 && current.blocks.length < SHORTEST_FEATURE) points -= 2;
  return points;
}

/** Whether the draft, or one that it follows without a dateline, stands under 简讯, where each headline is of an item. */
function isInDigest(desk: Desk, current: Draft): boolean {
  const words = layoutWords(desk.lexicons);
  const from = desk.drafts.lastIndexOf(current);
  for (let at = from; at >= 0 && at > from - LONGEST_DIGEST; at--) {
    const draft = desk.drafts[at];
    if (draft === undefined) break;
    if (draft.heading.some(({ line }) => isDigestLabel(line.text, words))) return true;
    if (draft.blocks[0]?.kind === "lead" || draft.bylines.length > 0) break;
  }
  return false;
}
