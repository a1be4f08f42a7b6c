/** Whether a heading opens an article or only parts the one above it. */
import type { Desk } from "./desk.ts";
import type { Draft } from "./draft.ts";
import { TIME_OPENING } from "./layout.rules.ts";
import type { KindLine } from "./line-kind.ts";
import type { Heading, Item } from "./outline.ts";
import { layoutWords } from "./words.ts";

const OPENS = 0.2;
/** A signed feature has more paragraphs than these before it can end. */
const SHORTEST_FEATURE = 3;

export function opensArticle(desk: Desk, current: Draft, heading: Heading, after: readonly Item[]): boolean {
  const level = highest(heading.lines);
  const own = highest(current.heading);
  if (after.length === 0 && heading.lines.length === 1 && !Number.isFinite(level)) return false;
  const first = after[0]?.type === "block" ? after[0].line : undefined;
  if (heading.bylines.length > 0 || first?.kind === "lead" || first?.kind === "byline") return true;
  if (level < own) return true;
  if (isStanding(desk, heading, Number.isFinite(own) && level !== own)) return true;
  if (level !== own) return false;
  return Number.isFinite(level) || weigh(desk, current, heading, sectionOf(after)) >= OPENS;
}

/** The strongest Markdown mark among the lines; infinite where none is marked. */
function highest(lines: readonly KindLine[]): number {
  return Math.min(...lines.map(({ line }) => line.level || Number.POSITIVE_INFINITY));
}

/** A headline such as 讣告 or …任免名单, or the label over a sidebar; `whole`: the word alone counts. */
function isStanding(desk: Desk, heading: Heading, whole: boolean): boolean {
  const { rubrics, standing } = layoutWords(desk.lexicons);
  return heading.lines.some(
    ({ line: { text } }) =>
      rubrics.has(text) || standing.some((end) => (whole ? text === end : text.endsWith(end))),
  );
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
  if (TIME_OPENING.pattern.test(section[0]?.line.text ?? "")) points += 1;
  if (signed(section)) points += 2;
  if (signed(current.blocks.slice(-1))) points += 1.5;
  if (heading.lines.length > 1) points += 1;
  if (current.subheads.size > 0) points -= 1;
  if (current.bylines.length > 0 && current.blocks.length < SHORTEST_FEATURE) points -= 2;
  return points;
}
