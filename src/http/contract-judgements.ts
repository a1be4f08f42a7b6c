/** Types of people's decisions, of what is open to them and why entities are one; `contract.ts` hands them on to the viewer. */
import type { RelationType } from "../model/relations.ts";

/** Why the namings of an entity are one, and who else it may be. */
export interface IdentityAnswer {
  /** Forms as printed, most first. */
  readonly names: readonly { readonly name: string; readonly count: number }[];
  readonly joins: readonly { readonly says: string; readonly count: number }[];
  /** At most `IDENTITY_NAMINGS` of `namingsInAll`; each can be judged by its key. */
  readonly namings: readonly NamingItem[];
  readonly namingsInAll: number;
  readonly doubts: readonly DoubtItem[];
}

/** One name on one page, with sentences that use it. */
export interface NamingItem {
  readonly key: string;
  readonly page: string;
  readonly paper: string;
  readonly date: string;
  readonly count: number;
  readonly quotes: readonly string[];
}

/** An entity that this one may be; a judgement takes `keys`. */
export interface DoubtItem {
  readonly other: { readonly id: string; readonly name: string };
  readonly keys: readonly [string, string];
  readonly score: number;
  readonly says: readonly string[];
}

/** One decision; an undone one stays in the log and is not listed. */
export interface JudgementItem {
  readonly id: string;
  readonly kind: "same" | "different" | "accept" | "reject" | "correct";
  readonly keys: readonly string[];
  readonly by: string;
  readonly at: string;
  readonly why?: string;
  /** What it is about, in words; absent on old ones and on those about entities. */
  readonly says?: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly undone?: boolean;
}

/** POST /api/judgements; with the header `x-lianpu-token` that GET /api/judgements gives. */
export interface JudgementRequest {
  readonly kind: JudgementItem["kind"];
  /** Two entities by id or naming key for same/different; one statement by id, or an entity, for the others. */
  readonly about: readonly string[];
  readonly why?: string | undefined;
  readonly set?: Readonly<Record<string, string>> | undefined;
}

/** GET /api/judgements: decisions in force, the newest first. `token` is empty where the server takes none. */
export interface JudgementsAnswer {
  readonly token: string;
  readonly judgements: readonly JudgementItem[];
  /** Whether decisions wait for POST /api/judgements/apply. */
  readonly waiting: boolean;
}

/** POST /api/judgements/apply: the graph after every decision. */
export interface AppliedAnswer {
  readonly changed: boolean;
  readonly issues: readonly { readonly code: string; readonly says: string }[];
}

/** GET /api/review: what people should decide, the most valuable first. */
export interface ReviewAnswer {
  readonly open: number;
  readonly items: readonly ReviewEntry[];
}

export type ReviewEntry =
  | {
      readonly kind: "pair";
      readonly value: number;
      readonly entities: readonly [string, string];
      readonly keys: readonly [string, string];
      readonly score: number;
      readonly says: readonly string[];
      readonly sides: readonly NamingItem[];
    }
  | {
      readonly kind: "statement";
      readonly value: number;
      /** A judgement takes it. */
      readonly id: string;
      /** What a decision on it bears. */
      readonly key: string;
      readonly relation: RelationType;
      readonly subject: string;
      readonly object: string;
      /** Its title or role. */
      readonly detail: string;
      readonly quote: string;
      readonly page: string;
      readonly rule: string;
      readonly score: number;
    };
