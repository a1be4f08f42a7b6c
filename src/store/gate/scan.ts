/** Cuts a statement into tokens so strictly that no two Cypher dialects can read it in two ways. */
import { type Place, placeAt, Refused } from "./verdict.ts";

export interface Token {
  readonly kind: "string" | "name" | "word" | "number" | "sign";
  readonly start: number;
  readonly end: number;
}

export interface Scan {
  /** As long as the input: comments and every kind of space are blanks, the closing semicolon too. */
  readonly text: string;
  readonly tokens: readonly Token[];
}

const MAX_LENGTH = 10_000;
const MAX_DEPTH = 60;
const SPACE = /\s/u;
const WORD_START = /[\p{L}_]/u;
const WORD_PART = /[\p{L}\p{M}\p{N}_]/u;
const DIGIT = /[0-9]/;
/** Letters and signs that a page of Cypher may hold outside strings. */
const SIGN = /[!-/:-@[-^{-~]/;
const QUOTES: ReadonlySet<string> = new Set(["'", '"', "`"]);
const ESCAPABLE = `\\'"nrtbf`;

/** Tokens of the one statement in `input`; throws `Refused`. */
export function scan(input: string): Scan {
  if (input.length > MAX_LENGTH) throw new Refused("too-long", placeAt(input, MAX_LENGTH), "", MAX_LENGTH);
  const out: string[] = [];
  const tokens: Token[] = [];
  let at = 0;
  while (at < input.length) {
    const end = pieceEnd(input, at);
    const kind = kindOf(input, at);
    const piece = input.slice(at, end);
    out.push(kind === null ? blank(piece) : piece);
    if (kind !== null) tokens.push({ kind, start: at, end });
    at = end;
  }
  return oneStatement(input, out.join(""), tokens);
}

/** Line ends stay, so that positions in the checked text are positions in the typed one. */
function blank(piece: string): string {
  return piece.replace(/[^\r\n]/g, " ").replace(/\r(?!\n)/g, "\n");
}

function kindOf(input: string, at: number): Token["kind"] | null {
  const char = charAt(input, at);
  if (SPACE.test(char) || isComment(input, at)) return null;
  if (char === "`") return "name";
  if (QUOTES.has(char)) return "string";
  if (WORD_START.test(char)) return "word";
  return DIGIT.test(char) ? "number" : "sign";
}

function pieceEnd(input: string, at: number): number {
  const char = charAt(input, at);
  if (SPACE.test(char)) return at + (/^\s+/u.exec(input.slice(at))?.[0].length ?? 1);
  if (isComment(input, at)) return commentEnd(input, at);
  if (QUOTES.has(char)) return quotedEnd(input, at, char);
  if (WORD_START.test(char)) return wordEnd(input, at);
  if (DIGIT.test(char)) return at + (/^[0-9]+/.exec(input.slice(at))?.[0].length ?? 1);
  if (SIGN.test(char)) return at + 1;
  throw stray(char, placeAt(input, at));
}

function isComment(input: string, at: number): boolean {
  return input.startsWith("//", at) || input.startsWith("/*", at);
}

function commentEnd(input: string, at: number): number {
  if (input.startsWith("//", at)) {
    const line = /[\r\n]/.exec(input.slice(at));
    return refuseEscape(input, at, line === null ? input.length : at + line.index);
  }
  const close = input.indexOf("*/", at + 2);
  if (close < 0) throw new Refused("unterminated", placeAt(input, at), "/*");
  return refuseEscape(input, at, close + 2);
}

/** Neo4j resolves `\u` before it looks for line ends and quotes, so that one in a comment may end the comment. */
function refuseEscape(input: string, start: number, end: number): number {
  const found = /\\u/i.exec(input.slice(start, end));
  if (found !== null) throw new Refused("unicode-escape", placeAt(input, start + found.index));
  return end;
}

function quotedEnd(input: string, at: number, quote: string): number {
  for (let i = at + 1; i < input.length; i++) {
    const char = input[i];
    if (char === "\\") {
      checkEscape(input, i, quote);
      if (quote !== "`") i++;
    } else if (char === "\u0000") throw stray(char, placeAt(input, i));
    else if (char === quote) {
      if (quote !== "`" || input[i + 1] !== "`") return i + 1;
      i++;
    }
  }
  throw new Refused("unterminated", placeAt(input, at), quote);
}

function checkEscape(input: string, at: number, quote: string): void {
  const next = input[at + 1] ?? "";
  if (next === "u" || next === "U") throw new Refused("unicode-escape", placeAt(input, at));
  if (quote === "`" || next === "" || !ESCAPABLE.includes(next))
    throw new Refused("escape", placeAt(input, at));
}

function wordEnd(input: string, at: number): number {
  let end = at;
  while (end < input.length) {
    const char = charAt(input, end);
    if (!WORD_PART.test(char)) break;
    if (looksAscii(char)) throw new Refused("look-alike", placeAt(input, end), char);
    end += char.length;
  }
  return end;
}

/** Full-width `Ｃ`, the Kelvin sign, `ſ` and `ı`: some step of some parser may fold them to an ASCII letter. */
function looksAscii(char: string): boolean {
  if (char <= "\u007f") return false;
  return [char.normalize("NFKC"), char.toLowerCase(), char.toUpperCase()].some((form) =>
    /^[\0-\u007f]/.test(form),
  );
}

function stray(char: string, place: Place): Refused {
  if (looksAscii(char)) return new Refused("look-alike", place, char);
  const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return /[\p{C}\p{M}]/u.test(char)
    ? new Refused("invisible", place, code)
    : new Refused("syntax", place, char);
}

function oneStatement(input: string, text: string, tokens: readonly Token[]): Scan {
  const first = tokens.findIndex((token) => text[token.start] === ";" && token.kind === "sign");
  const last = first < 0 ? tokens.length : first;
  const next = tokens[last + 1];
  if (next !== undefined) throw new Refused("several-statements", placeAt(input, next.start));
  if (last === 0) throw new Refused("empty", { line: 1, column: 1 });
  checkDepth(input, tokens);
  const end = tokens[last]?.start ?? text.length;
  return { text: text.slice(0, end), tokens: tokens.slice(0, last) };
}

/** A searched CASE inside a CASE costs the grammar five times what a bracket costs; `n.end` forbids pairing it with END. */
const CASE_DEPTH = 5;

function checkDepth(input: string, tokens: readonly Token[]): void {
  let depth = 0;
  for (const token of tokens) {
    const word = input.slice(token.start, token.end);
    if (/^[([{]$/.test(word)) depth++;
    else if (/^[)\]}]$/.test(word)) depth--;
    else if (/^case$/i.test(word)) depth += CASE_DEPTH;
    if (depth > MAX_DEPTH) throw new Refused("too-deep", placeAt(input, token.start), "", MAX_DEPTH);
  }
}

function charAt(input: string, at: number): string {
  return String.fromCodePoint(input.codePointAt(at) ?? 0);
}
