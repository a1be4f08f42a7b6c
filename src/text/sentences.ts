/** Cuts prose into sentences: at 。！？； outside titles, brackets and quotations. */
import type { Span } from "../model/index.ts";

const CLOSERS = new Set(["。", "！", "？", "；"]);
/** What may follow a closer and still belongs to its sentence: closing quotes and brackets, a second closer, …. */
const TRAILERS = /[”’」』》）)】。！？；…—]/;
const PAIRS: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "（": "）",
  "《": "》",
  "(": ")",
  "【": "】",
};
/** A quotation that runs longer than this was never closed as meant. */
const LONGEST_QUOTE = 600;
/** A clause this short after a quoted sentence says who spoke it (`。”吴飞说。`). */
const ATTRIBUTION = 30;

/** Sentences of `text[start, end)`, as ranges without the white space around them. */
export function sentenceSpans(text: string, start = 0, end = text.length): Span[] {
  const spans: Span[] = [];
  let from = start;
  let at = start;
  while (at < end) {
    const char = text[at] ?? "";
    const close = PAIRS[char];
    if (close !== undefined) {
      at = afterPair(text, at, close, end);
      if (
        !CLOSERS.has(text[at - 2] ?? "") ||
        !"”’".includes(text[at - 1] ?? " ") ||
        isAttributed(text, at, end)
      )
        continue;
    } else if (CLOSERS.has(char)) at++;
    else {
      at++;
      continue;
    }
    while (at < end && TRAILERS.test(text[at] ?? "")) at++;
    push(spans, text, from, at);
    from = at;
  }
  push(spans, text, from, end);
  return spans;
}

/** Past the pair that opens at `open`; past the opener alone where no closer follows. */
function afterPair(text: string, open: number, close: string, end: number): number {
  const opener = text[open] ?? "";
  let depth = 0;
  const limit = Math.min(end, open + LONGEST_QUOTE);
  for (let at = open; at < limit; at++) {
    if (text[at] === opener) depth++;
    else if (text[at] === close && --depth === 0) return at + 1;
  }
  const nearest = text.indexOf(close, open);
  return nearest !== -1 && nearest < limit ? nearest + 1 : open + 1;
}

/** Whether what follows a quoted sentence is the clause that ascribes it, or goes on after a comma. */
function isAttributed(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  if ("，、：；。！？".includes(text[at] ?? "")) return true;
  for (let i = at; i < Math.min(end, at + ATTRIBUTION); i++) {
    if (text[i] === "“") return false;
    if (CLOSERS.has(text[i] ?? "")) return true;
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
