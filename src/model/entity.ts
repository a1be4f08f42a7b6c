/** What resolution makes of mention clusters: one real-world thing. */
import type { EntityLabel } from "./labels.ts";
import type { PropValue } from "./statement.ts";

export interface Entity {
  /** Stable over re-reading: a hash of label and canonical key. */
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Cluster keys (`EntityRef.key`, prefixed by page id where it is local to a page) that it stands for. */
  readonly keys: readonly string[];
  /** Forms as printed with how often, most first. */
  readonly printed: readonly (readonly [form: string, count: number])[];
  readonly mentions: number;
  readonly articles: number;
  /** Edition dates, `YYYY-MM-DD`; empty where no page is dated. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly props: Readonly<Record<string, PropValue>>;
}
