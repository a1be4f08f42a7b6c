/** Cuts prose into sentences: at 。！？ outside titles, brackets and quotations. */
import type { Span } from "../model/index.ts";

/** A quotation that runs longer than this was never closed as meant. */
const LONGEST_QUOTE = 600;
/** A clause this short after a quoted sentence says who spoke it (`。”吴飞说。`). */
const ATTRIBUTION = 30;

const PLAIN = 0;
const CLOSER = 1;
const OPENER = 2;
/** What each character is: one that closes a sentence, one that opens a pair, or neither. */
const ROLES = new Uint8Array(0x10000);
for (const char of "。！？") ROLES[char.charCodeAt(0)] = CLOSER;
const PARTNERS = new Map<number, number>();
for (const [open, close] of ["“”", "‘’", "（）", "《》", "()", "【】"].map((pair) => [...pair])) {
  ROLES[(open ?? "").charCodeAt(0)] = OPENER;
  PARTNERS.set((open ?? "").charCodeAt(0), (close ?? "").charCodeAt(0));
}
/** What may follow a closer and still belongs to its sentence: closing quotes and brackets, a second closer, …. */
const TRAILERS = new Set([..."”’」』》）)】。！？；…—"].map((char) => char.charCodeAt(0)));
const RIGHT_QUOTES = "”’";

/** Sentences of `text[start, end)`, as ranges without the white space around them. */
export function sentenceSpans(text: string, start = 0, end = text.length): Span[] {
  const spans: Span[] = [];
  let from = start;
  let at = start;
  while (at < end) {
    const role = ROLES[text.charCodeAt(at)];
    if (role === PLAIN) {
      at++;
      continue;
    }
    if (role === OPENER) {
      at = afterPair(text, at, end);
      if (!closesInside(text, at) || isAttributed(text, at, end)) continue;
    } else at++;
    while (at < end && TRAILERS.has(text.charCodeAt(at))) at++;
    push(spans, text, from, at);
    from = at;
  }
  push(spans, text, from, end);
  return spans;
}

/** Whether the quotation that ends before `at` holds a whole sentence: `。”`. */
function closesInside(text: string, at: number): boolean {
  return RIGHT_QUOTES.includes(text[at - 1] ?? " ") && ROLES[text.charCodeAt(at - 2)] === CLOSER;
}

/** Past the pair that opens at `open`; past the opener alone where no closer follows. */
function afterPair(text: string, open: number, end: number): number {
  const opener = text.charCodeAt(open);
  const closer = PARTNERS.get(opener);
  let depth = 0;
  let nearest = -1;
  for (let at = open; at < Math.min(end, open + LONGEST_QUOTE); at++) {
    const code = text.charCodeAt(at);
    if (code === opener) depth++;
    else if (code === closer) {
      if (--depth === 0) return at + 1;
      if (nearest === -1) nearest = at + 1;
    }
  }
  return nearest === -1 ? open + 1 : nearest;
}

/** Whether what follows a quoted sentence is the clause that ascribes it, or goes on after a comma. */
function isAttributed(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  if ("，、：；。！？".includes(text[at] ?? "")) return true;
  for (let i = at; i < Math.min(end, at + ATTRIBUTION); i++) {
    if (text[i] === "“") return false;
    if (ROLES[text.charCodeAt(i)] === CLOSER) return true;
  }
  return end - at < ATTRIBUTION;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? "")) start++;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  if (end > start) spans.push({ start, end });
}
