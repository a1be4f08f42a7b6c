/** How much of what a page seems to tell became a statement: sentences with a trigger (`出席`, `签约` …), by trigger. */
import type { Lexicons } from "../rules/lexicons.ts";
import { firstTrigger } from "../rules/triggers.ts";
import type { ExplainedPage } from "./explain.ts";

export interface TriggerCoverage {
  readonly trigger: string;
  /** Body sentences whose first trigger this is. */
  readonly sentences: number;
  /** Those of them that gave no statement. */
  readonly silent: number;
  /** One of these, the first that was met. */
  readonly example: string | null;
}

export interface PageCoverage {
  readonly page: string;
  readonly sentences: number;
  readonly silent: number;
}

export interface Coverage {
  readonly triggers: readonly TriggerCoverage[];
  readonly pages: readonly PageCoverage[];
}

/** Most silent first, on both lists. */
export function coverageOf(explained: Iterable<ExplainedPage>, lexicons: Lexicons): Coverage {
  const triggers = new Map<string, { sentences: number; silent: number; example: string | null }>();
  const pages: PageCoverage[] = [];
  for (const { page, sentences } of explained) {
    const total = { sentences: 0, silent: 0 };
    for (const { part, quote, statements } of sentences) {
      const words = quote.replace(/\s+/gu, "");
      const trigger = part === "body" ? firstTrigger(words, lexicons) : null;
      if (trigger === null) continue;
      const count = triggers.get(trigger) ?? { sentences: 0, silent: 0, example: null };
      triggers.set(trigger, count);
      const silent = Number(statements.length === 0);
      for (const one of [count, total]) {
        one.sentences += 1;
        one.silent += silent;
      }
      if (silent === 1) count.example ??= words;
    }
    pages.push({ page: page.id, ...total });
  }
  return {
    triggers: [...triggers]
      .map(([trigger, count]) => ({ trigger, ...count }))
      .sort((a, b) => b.silent - a.silent || (a.trigger < b.trigger ? -1 : 1)),
    pages: pages.sort((a, b) => b.silent - a.silent || (a.page < b.page ? -1 : 1)),
  };
}
