/** People's decisions about identity and truth, and the keys that outlive re-reading by which they name things. */
import { ATTENDANCE_ROLES, ORGANIZER_ROLES } from "./events.ts";
import { hashId } from "./ids.ts";
import { RELATIONS } from "./relations.ts";
import type { Statement } from "./statement.ts";

export const JUDGEMENT_KINDS = ["same", "different", "accept", "reject", "correct"] as const;
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

/** One decision. Append-only: to undo one, a line with its id and `undone` is added. */
export interface Judgement {
  readonly id: string;
  readonly kind: JudgementKind;
  /** Two cluster keys for same/different, one statement key for accept/reject, one of either for correct. */
  readonly keys: readonly string[];
  readonly by: string;
  /** ISO 8601 time. */
  readonly at: string;
  readonly why?: string;
  /** What the statement said, for people; its key tells them nothing. */
  readonly says?: string;
  /** What `correct` puts in place: `name` of an entity; `title`, `role`, `date`, `subject`, `object` … of a statement. */
  readonly set?: Readonly<Record<string, string>>;
  readonly undone?: boolean;
}

/** Whether a judgement is about which namings are one thing; else it is about what is true. */
export function isIdentity({ kind }: Pick<Judgement, "kind">): boolean {
  return kind === "same" || kind === "different";
}

/** Whether two of these go against each other. */
export function opposes(a: Pick<Judgement, "kind">, b: Pick<Judgement, "kind">): boolean {
  return a.kind !== b.kind && a.kind !== "correct" && b.kind !== "correct";
}

/**
 * The key of a statement that a judgement names it by, `株洲日报/2020-05-09/A01!5e2f…`: page, words and what they say.
 * Another extractor, a changed page or another place on it keeps the key as long as the sentence still says so.
 */
export function statementKey({ evidence, subject, relation, object, props }: Statement): string {
  const said = [props.title, props.role].map((value) => (typeof value === "string" ? value : ""));
  const words = evidence.quote.replace(/\s+/g, "");
  const hash = hashId(words, relation, withoutPlace(subject.key), withoutPlace(object.key), ...said);
  return `${evidence.page}!${hash}`;
}

/** A key without its place on the page: `Event:3:推进会@2020` and `Person:佟静@4` may move to another article. */
export function withoutPlace(key: string): string {
  return key.replace(/(^|#)Event:\d+:/, "$1Event:").replace(/@\d{1,3}$/, "");
}

const ROLE_WORDS = new Map(Object.entries({ ...ATTENDANCE_ROLES, ...ORGANIZER_ROLES }));

/** A statement in words: who, what, whom, and the title or role. */
export function saysStatement({ subject, relation, object, props }: Statement): string {
  const told = [props.title, props.role]
    .filter((value): value is string => typeof value === "string")
    .map((value) => ROLE_WORDS.get(value)?.zh ?? value);
  const name = (ref: Statement["subject"]) =>
    ref.label === "Event" ? ref.name.replace(/@[\d-]*$/, "") : ref.name;
  return [name(subject), RELATIONS[relation].zh, name(object), ...told].join(" ");
}
