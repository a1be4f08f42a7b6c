/** Half-width punctuation between Han characters becomes the Chinese sign that was meant. */
import { isChinesePunctuation, isDigit, isHan } from "./characters.ts";

const LAST_ASCII = 0x7f;
const SPACE = 0x20;
const OPEN = 0x28;
const CLOSE = 0x29;
const QUOTE = 0x22;
const DOT = 0x2e;
/** , ; : ? ! */
const WIDE = new Map([
  [0x2c, 0xff0c],
  [0x3b, 0xff1b],
  [0x3a, 0xff1a],
  [0x3f, 0xff1f],
  [0x21, 0xff01],
]);

/** Rewrites `codes[0..length)` in place; no character is added or lost. */
export function settlePunctuation(codes: Uint16Array, length: number): void {
  const opens: number[] = [];
  let quoted = false;
  for (let at = 0; at < length; at++) {
    const code = codes[at] ?? 0;
    if (code > LAST_ASCII) continue;
    const wide = WIDE.get(code);
    if (wide !== undefined) {
      if (touchesHan(codes, length, at) && !betweenDigits(codes, at)) codes[at] = wide;
    } else if (code === OPEN) opens.push(at);
    else if (code === CLOSE) closeBracket(codes, length, opens, at);
    else if (code === QUOTE) {
      codes[at] = quoted ? 0x201d : 0x201c;
      quoted = !quoted;
    } else if (code === DOT && endsSentence(codes, length, at)) codes[at] = 0x3002;
    else if ((code === 0x4f || code === 0x6f) && betweenDigits(codes, at)) codes[at] = 0x30;
  }
  for (const at of opens) if (touchesHan(codes, length, at)) codes[at] = 0xff08;
}

function isChinese(code: number): boolean {
  return isHan(code) || isChinesePunctuation(code);
}

function before(codes: Uint16Array, at: number): number {
  let i = at - 1;
  while (i >= 0 && codes[i] === SPACE) i--;
  return i < 0 ? 0 : (codes[i] ?? 0);
}

function after(codes: Uint16Array, length: number, at: number): number {
  let i = at + 1;
  while (i < length && codes[i] === SPACE) i++;
  return i >= length ? 0 : (codes[i] ?? 0);
}

function touchesHan(codes: Uint16Array, length: number, at: number): boolean {
  return isChinese(before(codes, at)) || isChinese(after(codes, length, at));
}

function betweenDigits(codes: Uint16Array, at: number): boolean {
  return isDigit(codes[at - 1] ?? 0) && isDigit(codes[at + 1] ?? 0);
}

/** A bracket pair turns wide when one of its ends stands beside Chinese. */
function closeBracket(codes: Uint16Array, length: number, opens: number[], at: number): void {
  const open = opens.pop();
  const chinese = touchesHan(codes, length, at) || (open !== undefined && touchesHan(codes, length, open));
  if (!chinese) return;
  codes[at] = 0xff09;
  if (open !== undefined) codes[open] = 0xff08;
}

/** `参加.` and `建议.皇甫` end sentences; `3.8亿`, `1. 加快` and `...` do not. */
function endsSentence(codes: Uint16Array, length: number, at: number): boolean {
  const left = codes[at - 1] ?? 0;
  const right = after(codes, length, at);
  return isChinese(left) && (right === 0 || isChinese(right));
}
