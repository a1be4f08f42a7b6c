/** A line of a sheet's head taken apart: what it tells of the day, the page and the owner, and the words left over. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { parseNumeral } from "../../text/numerals.ts";
import { feastDays } from "./feast-days.ts";
import { DATE_SIGNS, SHEET_TOKENS, type TokenKind } from "./masthead.rules.ts";
import { settleDigits } from "./sheet-digits.ts";
import { isSection, type LayoutWords, layoutWords } from "./words.ts";

export interface SheetToken {
  readonly kind: TokenKind;
  /** The groups of its pattern that hold something, after the whole. */
  readonly groups: readonly string[];
}

export interface SheetLine {
  readonly text: string;
  readonly tokens: readonly SheetToken[];
  /** Words that no token explains: the paper's name, a slogan, a headline. */
  readonly words: readonly string[];
  readonly page: string | null;
  /** How many tokens only the head of a sheet holds. */
  readonly marks: number;
}

/** Longest line of a head, and longest word that may be the paper's name. */
const LONGEST = 110;

/** The parts of a line; `null` for one that has the stops of prose. */
export function sheetLine(printed: string, lexicons: Lexicons): SheetLine | null {
  if (printed.length > LONGEST || /[。！？；“]|，.*，/.test(printed)) return null;
  const layout = layoutWords(lexicons);
  const feasts = feastDays(lexicons);
  const text = settleDigits(closedUp(printed));
  const tokens: SheetToken[] = [];
  let marks = 0;
  let rest = text;
  for (const { kind, marks: sure, pattern } of SHEET_TOKENS) {
    if (rest.search(pattern) < 0) continue;
    rest = rest.replace(pattern, (...match: unknown[]) => {
      const groups = groupsOf(match);
      if (kind !== "other") tokens.push({ kind, groups });
      if (sure) marks++;
      return " ";
    });
  }
  const left = rest.split(/[\s《》【】|·,，、:：（）()]+/u).filter((word) => word !== "");
  const words = left.filter(
    (word) => !isSection(word, layout) && !feasts.has(word) && !/^\d+$/.test(word) && !DATE_SIGNS.has(word),
  );
  const page = pageOf(text, tokens, layout);
  const told = tokens.filter(({ kind, groups }) => kind !== "day-number" || groups[0] !== page);
  return { text, tokens: told, words, page, marks };
}

/** The groups among what `replace` hands over: they end where the offset stands. */
function groupsOf(match: readonly unknown[]): readonly string[] {
  const at = match.findIndex((part) => typeof part === "number");
  return match.slice(0, at).filter((part): part is string => typeof part === "string" && part !== "");
}

/** 星 期 三, 吉 安 日 报: characters set wide stand together. */
function closedUp(text: string): string {
  if (!text.includes(" ")) return text;
  if (/^(?:[\p{sc=Han}\d] )+[\p{sc=Han}\d]$/u.test(text)) return text.replaceAll(" ", "");
  return text.replace(/(?<=^| )(?:\p{sc=Han} )+\p{sc=Han}(?=[ /：:]|$)/gu, (wide) =>
    wide.replaceAll(" ", ""),
  );
}

function pageOf(text: string, tokens: readonly SheetToken[], layout: LayoutWords): string | null {
  const said = tokens.find(({ kind }) => kind === "page")?.groups[1];
  if (said !== undefined)
    return /^\p{sc=Han}/u.test(said) ? String(parseNumeral(said)) : said.replace("-", "");
  const words = text.split(/[\s|·/:：]+/u);
  for (const [at, word] of words.entries()) {
    if (!/^\d{1,2}$/.test(word)) continue;
    if ([words[at - 1], words[at + 1]].some((next) => next !== undefined && isSection(next, layout)))
      return word;
  }
  return null;
}
