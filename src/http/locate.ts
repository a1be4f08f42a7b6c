/** Finds a quoted sentence again in an article's text, whatever line breaks and widths changed on the way. */

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Letters and digits of a text, width-folded, with the offset each was read from. */
interface Skeleton {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** How many characters at each end of a quote must be found when a column break cuts its middle. */
const ANCHOR = 8;

/** The range of `text` that holds `quote`, or `null`. Exact first, then letters and digits alone, then both ends. */
export function locate(text: string, quote: string): Place | null {
  const wanted = quote.trim();
  if (wanted === "") return null;
  const exact = text.indexOf(wanted);
  if (exact >= 0) return { start: exact, end: exact + wanted.length };
  const whole = skeleton(text);
  const part = skeleton(wanted);
  if (part.text === "") return null;
  const found = between(whole, part);
  return found === null ? null : closeSentence(text, found);
}

function between(whole: Skeleton, part: Skeleton): Place | null {
  const at = whole.text.indexOf(part.text);
  if (at >= 0) return place(whole, at, at + part.text.length);
  if (part.text.length < 2 * ANCHOR) return null;
  const head = whole.text.indexOf(part.text.slice(0, ANCHOR));
  if (head < 0) return null;
  const tail = whole.text.indexOf(part.text.slice(-ANCHOR), head + ANCHOR);
  if (tail < 0 || tail + ANCHOR - head > 2 * part.text.length) return null;
  return place(whole, head, tail + ANCHOR);
}

function place(whole: Skeleton, from: number, to: number): Place {
  return { start: whole.offsets[from] ?? 0, end: (whole.offsets[to - 1] ?? 0) + 1 };
}

/** Takes the closing mark along (。！？”) so that the highlighter ends where the sentence does. */
function closeSentence(text: string, found: Place): Place {
  let end = found.end;
  while (end < text.length && end < found.end + 2 && /[\p{Po}\p{Pe}\p{Pf}]/u.test(text[end] ?? "")) end += 1;
  return { start: found.start, end };
}

function skeleton(text: string): Skeleton {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i] ?? "";
    for (const folded of char.normalize("NFKC").toLowerCase()) {
      if (!/[\p{L}\p{N}]/u.test(folded)) continue;
      kept.push(folded);
      offsets.push(i);
    }
  }
  return { text: kept.join(""), offsets };
}
