/** What `ask` hands back: a stable, documented shape that the command line, the API and the viewer show as it is. */
import type { AttendanceRole, EventType, NodeLabel } from "../model/index.ts";

export type AnswerLanguage = "zh" | "en";

/**
 * `answered` has rows; `nothing-found` understood the question and found no record; `not-understood` and `refused` ran no
 * query for an answer.
 */
export type Outcome = "answered" | "nothing-found" | "not-understood" | "refused";

/** A sentence of a page that supports a row. `quote` is empty where only the report of an event is known. */
export interface Citation {
  readonly quote: string;
  readonly headline: string;
  readonly paper: string;
  /** The day it was printed. */
  readonly date: string;
  readonly page: string;
}

/** Values of a row, by column. */
export type Cells = Readonly<Record<string, unknown>>;

export interface AnswerRow {
  /** Of `Answer.columns`. */
  readonly cells: Cells;
  /** The thing that the row counts as one of. */
  readonly id: string;
  /** Edges that say so; the API shows their evidence. */
  readonly edges: readonly string[];
  readonly citations: readonly Citation[];
}

export interface LinkedEntity {
  readonly id: string;
  readonly label: NodeLabel;
  readonly name: string;
  /** Posts that tell people of one name apart; empty for other things. */
  readonly posts: readonly string[];
}

/** A stretch of the question and what it was taken for. Several entities share a name: all of them are meant. */
export interface LinkedWords {
  readonly words: string;
  readonly entities: readonly LinkedEntity[];
  /** How the words lead there; anything but `name` and `alias` is a guess that the answer tells of. */
  readonly via: "name" | "alias" | "pinyin" | "similar" | "part" | "surname-title" | "before";
}

export interface Period {
  readonly words: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty for an open end. */
  readonly from: string;
  readonly to: string;
}

export interface Understood {
  readonly intent: string;
  /** The reading in one line: `understood as: events attended by …`. */
  readonly says: string;
  readonly linked: readonly LinkedWords[];
  readonly period: Period | null;
  /** The role that was asked for; `null` where none was or several were. */
  readonly role: AttendanceRole | null;
  readonly roles: readonly AttendanceRole[];
  readonly types: readonly EventType[];
  /** Title of a post, as printed. */
  readonly title: string | null;
}

export interface Answer {
  readonly question: string;
  readonly language: AnswerLanguage;
  readonly outcome: Outcome;
  /** The answer in one sentence with the exact count, or with the least that it can be where rows are left out. */
  readonly sentence: string;
  /** How many different things the rows tell of. */
  readonly count: number;
  /** Whether more rows are known than are given. */
  readonly truncated: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly AnswerRow[];
  /** The statement of the library that was run; `null` where none was. */
  readonly query: {
    readonly name: string;
    readonly cypher: string;
    readonly params: Readonly<Record<string, unknown>>;
  } | null;
  readonly understood: Understood | null;
  /** Words of the question that played no part. */
  readonly unused: readonly string[];
  /** Where nothing was found: names nearest to the words, or what a wider question finds. */
  readonly alternatives: readonly string[];
}
