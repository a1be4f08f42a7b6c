/** What the stage of relations tells of a marked text, as lines that a test can compare. */
import { relate } from "../../src/stages/relate/index.ts";
import { lexicons } from "./lexicons.ts";
import { annotated } from "./sentence.ts";

/** What a marked text tells: titles of its happenings, and `name role title` of everyone in them. */
export function told(source: string): { events: string[]; parts: string[]; other: string[] } {
  const { page, article } = annotated(source);
  const { events, statements } = relate({ page, articles: [article] }, lexicons);
  const parts = statements.filter((s) => s.relation === "ATTENDED");
  const other = statements.filter((s) =>
    ["ORGANIZED", "HELD_AT", "PART_OF_EVENT", "CONCERNS"].includes(s.relation),
  );
  return {
    events: events.map((e) => e.title),
    parts: parts.map((s) => `${s.subject.name} ${String(s.props.role)} ${s.object.name}`).sort(),
    other: other.map((s) => `${s.subject.name} ${s.relation} ${s.object.name}`).sort(),
  };
}
