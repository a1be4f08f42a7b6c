/** Headings and blocks in page order become articles. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { type Draft, newDraft } from "./draft.ts";
import type { KindLine } from "./line-kind.ts";
import { type Heading, type Item, outline } from "./outline.ts";
import { layoutWords } from "./words.ts";

export function assemble(lines: readonly KindLine[], lexicons: Lexicons): Draft[] {
  const items = outline(lines, lexicons);
  const drafts: Draft[] = [];
  items.forEach((item, at) => {
    const current = drafts.at(-1);
    if (item.type === "heading") {
      if (current !== undefined && !opensArticle(items, at, lexicons))
        current.subheads.set(current.blocks.length, [...item.lines]);
      else drafts.push(newDraft(item.lines, item.bylines));
    } else if (current === undefined || (item.line.kind === "lead" && current.blocks.length > 0)) {
      const draft = newDraft();
      draft.blocks.push(item.line);
      drafts.push(draft);
    } else current.blocks.push(item.line);
  });
  return drafts.filter((draft) => draft.blocks.length > 0 || draft.heading.length > 0);
}

function opensArticle(items: readonly Item[], at: number, lexicons: Lexicons): boolean {
  const heading = items[at] as Heading;
  if (heading.lines.some(({ line }) => line.level > 0)) return true;
  const next = items[at + 1];
  if (
    heading.bylines.length > 0 ||
    (next?.type === "block" && (next.line.kind === "lead" || next.line.kind === "byline"))
  )
    return true;
  const { standing, rubrics } = layoutWords(lexicons);
  return heading.lines.some(
    ({ line }) => rubrics.has(line.text) || standing.some((end) => line.text.endsWith(end)),
  );
}
