/** What a store knows by name, for reading a question: exact names inside a text, pieces of names, slips, people called by a post. */
import { ENTITY_LABELS, type EntityLabel } from "../model/index.ts";
import { editDistance } from "../text/edit-distance.ts";

/** An entity by the name it is shown with: an event goes by its title where it has one. */
export interface Named {
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
}

export interface NamedInText extends Named {
  /** The name or alias as it stands in the text. */
  readonly words: string;
}

export interface NamesInText {
  readonly things: readonly NamedInText[];
  /** Titles of posts. */
  readonly titles: readonly string[];
}

/** A post that somebody holds, not one held before. */
export interface HeldPost {
  /** Who holds it. */
  readonly id: string;
  readonly title: string;
  /** Name of the body. */
  readonly body: string;
  /** Days on which it was first and last printed. */
  readonly firstStated: string;
  readonly lastStated: string;
}

/**
 * Everything is compared as it is written: width and case count. Entities come by label, in the order of the labels, then
 * by id, names before aliases; people who are asked for come by name, then id.
 */
export interface NameReader {
  /** Whose names and aliases of two characters and more, and which titles of posts, stand in the text. */
  inText(text: string): Promise<NamesInText>;
  /** Whose names hold most of the pieces: where more than `limit` hold some, those that hold fewest are left out. At most 30 pieces count. */
  withPieces(pieces: readonly string[], limit: number): Promise<readonly Named[]>;
  /** People whose names are one slip away, as long as this one and with its first or last character. */
  slips(name: string): Promise<readonly Named[]>;
  /** People of a surname with a post whose title ends in this one. */
  called(surname: string, title: string): Promise<readonly Named[]>;
  /** What these people hold now, by person, body, title and day. */
  posts(ids: readonly string[]): Promise<readonly HeldPost[]>;
  /** The day of the newest page; empty where no page is dated. */
  newestDay(): Promise<string>;
}

export const MOST_PIECES = 30;
/** Shorter names say nothing by standing in a text. */
export const LEAST_WORDS = 2;

export function isSlip(name: string, of: string): boolean {
  return (
    name.length === of.length &&
    (name[0] === of[0] || name.at(-1) === of.at(-1)) &&
    editDistance(name, of, 1) === 1
  );
}

export function byLabelAndId(a: Named, b: Named): number {
  return ENTITY_LABELS.indexOf(a.label) - ENTITY_LABELS.indexOf(b.label) || compare(a.id, b.id);
}

export function byHolderAndBody(a: HeldPost, b: HeldPost): number {
  return (
    compare(a.id, b.id) ||
    compare(a.body, b.body) ||
    compare(a.title, b.title) ||
    compare(a.firstStated, b.firstStated)
  );
}

export function byNameAndId(a: Named, b: Named): number {
  return compare(a.name, b.name) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

/** The name that an entity is shown with. */
export function shownName(name: string, title: unknown): string {
  return typeof title === "string" && title !== "" ? title : name;
}
