/** Documents by their title in 《》: laws, plans, opinions, agreements; not songs, films, books, newspapers. */
import { matchesOf } from "../../text/matches.ts";
import type { ClauseScan } from "./clause-scan.ts";
import type { Found } from "./found.ts";
import { DOCUMENT_OPENING, TITLE_TAIL, TITLE_YEAR, TITLED } from "./policy.rules.ts";

const BEFORE = 8;
const AFTER = 4;

export function findPolicies(scan: ClauseScan): Found[] {
  const found: Found[] = [];
  for (const match of matchesOf(scan.text, TITLED)) {
    const name = match[1] ?? "";
    const start = match.index + 1;
    if (!isDocument(scan, name, match.index, match.index + match[0].length)) continue;
    const end = start + name.length;
    found.push({ label: "Policy", start, end, text: name, name, rule: "policy.title", score: 0.95 });
  }
  return found;
}

function isDocument(scan: ClauseScan, name: string, start: number, end: number): boolean {
  const { policyEndings, workEndings, workWords } = scan.words;
  const base = name.replace(TITLE_TAIL, "");
  if (DOCUMENT_OPENING.test(base) || policyEndings.some((ending) => base.endsWith(ending))) return true;
  if (workEndings.some((ending) => base.endsWith(ending))) return false;
  const before = scan.text.slice(Math.max(0, start - BEFORE), start);
  const after = scan.text.slice(end, end + AFTER);
  if (workWords.some((word) => before.includes(word) || after.startsWith(word))) return false;
  return TITLE_YEAR.test(name) || policyEndings.some((ending) => ending.length > 1 && base.includes(ending));
}
