/** A person's decision about identity or truth. Append-only; an undone one stays in the log. */
export interface Judgement {
  readonly id: string;
  readonly kind: "same" | "different" | "accept" | "reject";
  /** Two cluster keys for same/different, one statement key for accept/reject. */
  readonly keys: readonly string[];
  readonly by: string;
  /** ISO 8601 time. */
  readonly at: string;
  readonly undone?: boolean;
}
