/** Names of those who wrote or photographed an item, out of every shape in which papers print them. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { isHan } from "../../text/characters.ts";
import { longestWord } from "../../text/trie.ts";
import { type LayoutWords, layoutWords } from "./words.ts";

const LONGEST_BYLINE = 60;
const MARKS = /^[□■◎●○◇◆▲△※*·\s]+/;
const SEPARATORS = /[\s/：:、，,；;|｜]+/;

interface Token {
  readonly text: string;
  /** Whether white space or a mark stood before it. */
  readonly apart: boolean;
  readonly role: boolean;
}

export interface Byline {
  readonly names: readonly string[];
  /** Whether a word such as 记者 or 摄 says that it is one. */
  readonly said: boolean;
  /** Whether it ends as a picture credit does: 摄, 图. */
  readonly photo: boolean;
}

/** The byline that `text` is as a whole, or `null`. */
export function parseByline(text: string, lexicons: Lexicons): Byline | null {
  if (text.length > LONGEST_BYLINE || /[。！？“”《》]/.test(text)) return null;
  const bare = text.replace(MARKS, "").replace(/^（(.*)）$/, "$1");
  const tokens = tokensOf(bare, layoutWords(lexicons));
  const said = tokens.some((token) => token.role);
  const names = namesOf(tokens, said, lexicons);
  if (names === null || (names.length === 0 && tokens.at(-1)?.role !== true)) return null;
  const { photoRoles } = layoutWords(lexicons);
  return { names, said, photo: tokens.some((token) => token.role && photoRoles.has(token.text)) };
}

function tokensOf(text: string, words: LayoutWords): Token[] {
  const tokens: Token[] = [];
  const pieces = text.split(SEPARATORS).filter((piece) => piece !== "");
  pieces.forEach((piece, at) => {
    if (words.shortRoles.has(piece) && !isSurname(pieces, at, words))
      tokens.push({ text: piece, apart: true, role: true });
    else splitRoles(piece, words, tokens);
  });
  return tokens;
}

/** 文 before a single character that ends its list is a surname: 通讯员 文 柯. */
function isSurname(pieces: readonly string[], at: number, words: LayoutWords): boolean {
  const single = (piece: string | undefined) => piece?.length === 1 && !words.shortRoles.has(piece);
  return at > 0 && !single(pieces[at - 1]) && single(pieces[at + 1]) && !single(pieces[at + 2]);
}

/** `荆州日报记者高原` → 荆州日报 + 记者 + 高原. */
function splitRoles(piece: string, words: LayoutWords, tokens: Token[]): void {
  let from = 0;
  for (let at = 0; at < piece.length; ) {
    const role = longestWord(words.roles, piece, at);
    if (role === "") {
      at++;
      continue;
    }
    if (at > from) tokens.push({ text: piece.slice(from, at), apart: from === 0, role: false });
    tokens.push({ text: role, apart: at === 0, role: true });
    at += role.length;
    from = at;
  }
  if (from < piece.length) tokens.push({ text: piece.slice(from), apart: from === 0, role: false });
}

function namesOf(tokens: readonly Token[], said: boolean, lexicons: Lexicons): string[] | null {
  const names: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.role) continue;
    const next = tokens[at + 1];
    if (isSource(token, next, tokens.slice(0, at), lexicons)) continue;
    const joined = joinSingle(token, next);
    if (joined !== null) at++;
    const name = joined ?? token.text;
    if (joined === null && !isName(name, said && token.apart, lexicons)) return null;
    if (!names.includes(name)) names.push(name);
  }
  return names;
}

/** 江城日报, 本报, 全媒体 or 体育部 before a role or a name. */
function isSource(
  token: Token,
  next: Token | undefined,
  before: readonly Token[],
  lexicons: Lexicons,
): boolean {
  const { paperEnds, sourceEnds } = layoutWords(lexicons);
  if (paperEnds.some((end) => token.text.endsWith(end))) return true;
  if (before.some((earlier) => earlier.role)) return false;
  if (isOffice(token.text, sourceEnds) && lexicons.names.score(token.text) < 0) return true;
  return next?.role === true && !next.apart;
}

function isOffice(text: string, ends: readonly string[]): boolean {
  return ends.some((end) => text.endsWith(end) && (end.length > 1 || text.length > 2));
}

/** 甘 露 and 杨 帆 are set with a space between surname and given name. */
function joinSingle(token: Token, next: Token | undefined): string | null {
  if (next === undefined || next.role || token.text.length !== 1 || next.text.length !== 1) return null;
  return isHan(token.text.charCodeAt(0)) ? token.text + next.text : null;
}

function isName(text: string, sure: boolean, lexicons: Lexicons): boolean {
  if (/^\p{sc=Han}{1,8}(?:·\p{sc=Han}{1,8})+$/u.test(text)) return true;
  if (sure && text.length > 3 && text.length < 7 && isSoundWritten(text, lexicons)) return true;
  if (!/^\p{sc=Han}{2,4}$/u.test(text)) return false;
  const surname = lexicons.names.surnameAt(text, 0);
  if (text.length === 4) return surname === 2 || lexicons.names.score(text) > 0;
  return sure || surname > 0;
}

/** 记者 索南多吉: a name of four and more characters that write sounds. */
function isSoundWritten(text: string, lexicons: Lexicons): boolean {
  const { sounds } = layoutWords(lexicons);
  return [...text].every((char) => sounds.has(char));
}
