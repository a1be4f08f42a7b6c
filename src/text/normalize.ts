/** Clean prose out of printed text, with the way back: every character of the result knows its offset in the raw text. */
import { isChinesePunctuation, isDigit, isHan, isInvisible, isSpace } from "./characters.ts";
import { settlePunctuation } from "./punctuation.ts";

/** `offsets[i]` is the raw offset of `text[i]`; the last entry is where the raw range ends. */
export interface Normalized {
  readonly text: string;
  readonly offsets: Int32Array;
}

const SPACE = 0x20;
const ASTERISK = 0x2a;
/** Full-width signs that Chinese text keeps: ！（），：；？ */
const KEPT_WIDE = new Set([0xff01, 0xff08, 0xff09, 0xff0c, 0xff1a, 0xff1b, 0xff1f]);
/** Look-alikes that OCR and web pages print: dots of foreign names, dashes, wave dashes, corner quotes. */
const SAME = new Map([
  [0x2022, 0xb7],
  [0x30fb, 0xb7],
  [0x2027, 0xb7],
  [0xff65, 0xb7],
  [0x2219, 0xb7],
  [0x2015, 0x2014],
  [0x2500, 0x2014],
  [0x301c, 0x7e],
  [0x22ef, 0x2026],
  [0x300c, 0x201c],
  [0x300d, 0x201d],
]);
/** 年 月 日, before which, and 年 月, after which OCR puts spaces. */
const DATE_UNITS = new Set([0x5e74, 0x6708, 0x65e5]);
const DAY = 0x65e5;

/** Holds the characters of one range while it is worked on. */
let scratch = new Uint16Array(4096);

/** Normalizes `raw` between `start` and `end`: width, punctuation, Markdown marks, white space. */
export function normalize(raw: string, start = 0, end = raw.length): Normalized {
  const from = afterMarks(raw, start, end);
  if (scratch.length < end - from) scratch = new Uint16Array((end - from) * 2);
  const offsets = new Int32Array(end - from + 1);
  const length = copy(raw, from, end, scratch, offsets);
  settlePunctuation(scratch, length);
  return compact(raw, scratch, offsets, length, end);
}

/** Past white space, `##` of a Markdown heading and `- ` of a list item. */
function afterMarks(raw: string, start: number, end: number): number {
  let at = skipSpace(raw, start, end);
  const marks = at;
  while (at < end && raw[at] === "#") at++;
  if (at === marks && at + 1 < end && (raw[at] === "-" || raw[at] === "*") && isSpace(raw.charCodeAt(at + 1)))
    at++;
  return skipSpace(raw, at, end);
}

function skipSpace(raw: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isSpace(raw.charCodeAt(at)) || isInvisible(raw.charCodeAt(at)))) at++;
  return at;
}

/** What each character turns into; 0 for one that prints nothing, a space for any white space. */
let plainForms: Uint16Array | null = null;

function plainTable(): Uint16Array {
  plainForms ??= Uint16Array.from({ length: 0x10000 }, (_, code) => {
    if (isInvisible(code)) return 0;
    return isSpace(code) ? SPACE : plain(code);
  });
  return plainForms;
}

function copy(raw: string, start: number, end: number, codes: Uint16Array, offsets: Int32Array): number {
  const forms = plainTable();
  let length = 0;
  for (let at = start; at < end; at++) {
    const code = forms[raw.charCodeAt(at)] ?? 0;
    if (code === 0 || (code === SPACE && length > 0 && codes[length - 1] === SPACE)) continue;
    if (
      code === ASTERISK &&
      at + 1 < end &&
      raw.charCodeAt(at) === ASTERISK &&
      raw.charCodeAt(at + 1) === ASTERISK
    ) {
      at++;
      continue;
    }
    codes[length] = code;
    offsets[length++] = at;
  }
  return length;
}

function plain(code: number): number {
  if (code < 0xa0 || isHan(code)) return code;
  if (code >= 0xff01 && code <= 0xff5e) return KEPT_WIDE.has(code) ? code : code - 0xfee0;
  if ((code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff)) return unified(code);
  return SAME.get(code) ?? code;
}

/** The common form of a radical or compatibility ideograph (⾼ → 高). */
function unified(code: number): number {
  const form = String.fromCharCode(code).normalize("NFKC");
  return form.length === 1 ? form.charCodeAt(0) : code;
}

/** Drops spaces at the ends, beside Chinese punctuation (not quotes, beside which they part headlines) and between a number and its 年 月 日. */
function compact(
  raw: string,
  codes: Uint16Array,
  offsets: Int32Array,
  length: number,
  end: number,
): Normalized {
  let kept = 0;
  for (let at = 0; at < length; at++) {
    const code = codes[at] ?? 0;
    if (code === SPACE && !keepsSpace(codes[kept - 1] ?? 0, codes[at + 1] ?? 0, at + 1 < length && kept > 0))
      continue;
    codes[kept] = code;
    offsets[kept++] = offsets[at] ?? end;
  }
  if (kept > 0 && codes[kept - 1] === SPACE) kept--;
  offsets[kept] = end;
  const exact = kept + 1 === offsets.length ? offsets : offsets.slice(0, kept + 1);
  return { text: textOf(raw, codes, exact, kept), offsets: exact };
}

function keepsSpace(before: number, after: number, inside: boolean): boolean {
  if (!inside || partsItself(before) || partsItself(after)) return false;
  return !(
    (isDigit(before) && DATE_UNITS.has(after)) ||
    (DATE_UNITS.has(before) && before !== DAY && isDigit(after))
  );
}

function partsItself(code: number): boolean {
  return isChinesePunctuation(code) && (code < 0x2018 || code > 0x201d);
}

/** A slice of the raw text where nothing was changed in it, which is the common case. */
function textOf(raw: string, codes: Uint16Array, offsets: Int32Array, length: number): string {
  const first = offsets[0] ?? 0;
  let same = length === 0 || (offsets[length - 1] ?? 0) - first + 1 === length;
  for (let at = 0; same && at < length; at++) same = codes[at] === raw.charCodeAt(first + at);
  if (same) return raw.slice(first, first + length);
  let text = "";
  for (let at = 0; at < length; at += CHUNK)
    text += String.fromCharCode.apply(
      null,
      codes.subarray(at, Math.min(at + CHUNK, length)) as unknown as number[],
    );
  return text;
}

const CHUNK = 4096;
