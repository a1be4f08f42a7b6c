/** An honour as it is found: its span kept whole over quotation marks. */
import { longestRow } from "../../text/trie.ts";
import type { ClauseScan } from "./clause-scan.ts";
import type { Found } from "./found.ts";
import { HONORED } from "./honor.rules.ts";
import { CLOSE_QUOTE, OPEN_QUOTE } from "./signs.rules.ts";

/** From quote to quote a title has at most so many characters. */
export const QUOTED = 22;
const SCORE = 0.8;

export function honorAt(scan: ClauseScan, start: number, to: number, rule: string, name?: string): Found {
  const end = balanced(scan, start, to);
  const text = scan.text.slice(start, end);
  return { label: "Honor", start, end, text, name: name ?? text, rule, score: SCORE };
}

/** 「首届“江城文艺奖|”一等奖」: an honour does not end inside its quotation marks, and takes the grade behind them. */
function balanced({ text, words }: ClauseScan, start: number, end: number): number {
  const open = text.lastIndexOf(OPEN_QUOTE, end - 1);
  if (open < start || text.lastIndexOf(CLOSE_QUOTE, end - 1) > open) return end;
  const close = text.indexOf(CLOSE_QUOTE, end);
  if (close < 0 || close - open > QUOTED) return end;
  const { trie, rows } = words.honorHeads;
  const grade =
    longestRow(trie, rows, text, close + 1)?.term ?? HONORED.exec(text.slice(close + 1, close + 3))?.[0];
  return close + 1 + (grade?.length ?? 0);
}
