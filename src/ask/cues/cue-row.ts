/** A row of words that show one thing about a question. */
import type { AttendanceRole, EventType, NodeLabel } from "../../model/index.ts";

export interface CueRow {
  readonly cue: string;
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** The role that the word asks for. */
  readonly role?: AttendanceRole;
  /** Event types that the word narrows events to. */
  readonly types?: readonly EventType[];
  /** What a pronoun stands for. */
  readonly stands?: readonly NodeLabel[];
  /** Which of the leaders of a chain the word speaks of. */
  readonly rank?: "chief" | "deputy";
  /** The column with the day on which a post began or ended, where the word asks for one of the two. */
  readonly turn?: "validFrom" | "validTo";
  /** The column in which a thing that the word is said of stands: who has subsidiaries is the whole. */
  readonly side?: "part" | "whole" | "supplier" | "customer";
}
