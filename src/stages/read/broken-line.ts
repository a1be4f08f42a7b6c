/** Whether a line set like a heading is a piece of running text that OCR broke off. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { seamEvidence } from "./seam.ts";

const PAIRS = ["“”", "《》", "（）"] as const;
/** A heading inside an article hardly has a comma and so many characters. */
const LONGEST_SUBHEAD = 24;
const SEAM = 2;

/** Where the line may as well be a heading inside its article. */
export function isBrokenOff(
  text: string,
  next: string | undefined,
  page: string,
  lexicons: Lexicons,
): boolean {
  if (isUnbalanced(text)) return true;
  if (next === undefined || text.includes(" ")) return false;
  if (text.length > LONGEST_SUBHEAD && text.includes("，") && !/[？！]$/.test(text)) return true;
  return text.length > LONGEST_SUBHEAD / 2 && seamEvidence(text, next, page, lexicons) >= SEAM;
}

/** Where the line may as well be the headline of an article. */
export function isSurelyBrokenOff(text: string, next: string, page: string, lexicons: Lexicons): boolean {
  if (isUnbalanced(text)) return true;
  const clause = text.length > LONGEST_SUBHEAD && text.includes("，") && !text.includes(" ");
  return clause && seamEvidence(text, next, page, lexicons) >= SEAM;
}

function isUnbalanced(text: string): boolean {
  return PAIRS.some((pair) => count(text, pair[0] ?? "") !== count(text, pair[1] ?? ""));
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
