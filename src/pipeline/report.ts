/** What a build did, in numbers. */
import type { ApplyReport } from "../store/store.ts";
import type { PageRow } from "./page-row.ts";
import type { Plan } from "./plan.ts";

export interface BuildReport {
  /** Whether anything was written. */
  readonly changed: boolean;
  readonly pages: {
    readonly inGraph: number;
    readonly newlyRead: number;
    readonly unread: number;
    readonly copies: number;
    readonly replaced: number;
    readonly dropped: number;
  };
  /** Paths of files that are no pages. */
  readonly unreadFiles: readonly string[];
  readonly articles: number;
  readonly mentions: number;
  readonly statements: number;
  /** What the store did; `null` when nothing was to be done. */
  readonly applied: ApplyReport | null;
  readonly seconds: number;
}

/** `done` is `null` for a build that found everything as it was. */
export function reportOf(
  rows: readonly PageRow[],
  done: { readonly plan: Plan; readonly applied: ApplyReport } | null,
  seconds: number,
): BuildReport {
  const live = rows.filter((row) => row.state === "read");
  const count = (state: PageRow["state"]) => rows.filter((row) => row.state === state).length;
  const sum = (field: "articles" | "mentions" | "statements") =>
    live.reduce((total, row) => total + row[field], 0);
  return {
    changed: done !== null,
    pages: {
      inGraph: live.length,
      newlyRead: done?.plan.changed.length ?? 0,
      unread: count("unread"),
      copies: count("copy"),
      replaced: count("replaced"),
      dropped: done?.plan.dropped.length ?? 0,
    },
    unreadFiles: rows.filter(({ state }) => state === "unread").map(({ path }) => path),
    articles: sum("articles"),
    mentions: sum("mentions"),
    statements: sum("statements"),
    applied: done?.applied ?? null,
    seconds,
  };
}
