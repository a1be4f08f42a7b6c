/** Draws one page: from its reading, as kept, to its rows of the graph and its lines of the logs. */
import type { Entity, Issue, Resolution } from "../model/index.ts";
import { entityFinder, withCorrections } from "../model/index.ts";
import { type ProjectedPage, projectPage } from "../stages/project/project-page.ts";
import { labelClashes } from "../stages/resolve/label-clashes.ts";
import { linesOf } from "./reading-text.ts";
import { openReading } from "./readings.ts";

/** What a page takes of an entity that it names. */
export type NamedEnd = Pick<Entity, "id" | "label" | "name">;

export interface PageToDraw {
  /** Its reading as it lies on disk. */
  readonly bytes: Uint8Array;
  /** Its place among all pages, in the order of their ids. */
  readonly place: number;
  /** By the keys of the page; one entity is one value, whatever its keys. */
  readonly entities: ReadonlyMap<string, NamedEnd>;
}

/** What people decided of single statements. */
export type Decided = Pick<Resolution, "rejected" | "corrected">;

export interface DrawnPage extends ProjectedPage {
  /** Its lines of the logs. */
  readonly statements: string;
  readonly mentions: string;
  /** What is doubtful once all pages are resolved. */
  readonly issues: readonly Issue[];
}

/** `null` where the reading is damaged. */
export function drawReading({ bytes, place, entities }: PageToDraw, decided: Decided): DrawnPage | null {
  const { result = null, text = "" } = openReading(bytes) ?? {};
  if (result === null || result.page === null) return null;
  const [reading = result] = withCorrections([result], decided.corrected);
  const find = entityFinder(entities);
  return {
    ...projectPage(reading, place, find, decided.rejected),
    statements: linesOf(text, "statements"),
    // A mention names its article by number: the page's id makes it complete.
    mentions: linesOf(text, "mentions", { page: reading.page.id }),
    issues: labelClashes(reading, find),
  };
}
