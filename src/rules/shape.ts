/** A sentence as rules see it: names become one character each, all other text stays, every position leads back. */
import type { Mention, MentionedArticle, PostMention, Sentence, Span } from "../model/index.ts";
import { labelBit, shapeChar } from "./shape-labels.ts";

/**
 * `text` holds one private-use character per typed span. `starts[i]` and `ends[i]` are the range of `Article.text`
 * behind `text[i]`; `mentions[i]` is the mention behind it, if it is one.
 */
export interface Shape {
  readonly sentence: Sentence;
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly mentions: readonly (Mention | null)[];
  /** Which labels occur, as a set of bits (`labelBit`). */
  readonly labels: number;
}

/** Both views of a sentence: `folded` lets a person's printed posts vanish into the person. */
export interface SentenceShapes {
  readonly plain: Shape;
  readonly folded: Shape;
}

/** A stretch of the article that one shape character stands for. */
interface Block extends Span {
  readonly char: string;
  readonly mention: Mention | null;
}

const OPENING = '“‘"《〈「『';
const CLOSING = '”’"》〉」』';
/** Half-width punctuation → full-width, blanks → 0, by UTF-16 unit. */
const NARROW = new Map(
  [..." \t\n\r\u00a0\u3000"]
    .map((char): [number, number] => [char.charCodeAt(0), 0])
    .concat([...",;:!?()"].map((char) => [char.charCodeAt(0), char.charCodeAt(0) + 0xfee0])),
);
const CHUNK = 8192;
/** Remarks after a name, 「（以下简称华耘电子）」「（女，侗族）」, are no part of the clause. */
const REMARK = /^（[^（）。]{0,32}）/;

const known = new WeakMap<MentionedArticle, readonly SentenceShapes[]>();

/** The shapes of every sentence of an article, in one pass over its spans; made once per article. */
export function shapesOf(article: MentionedArticle): readonly SentenceShapes[] {
  const shapes = known.get(article) ?? makeShapes(article);
  known.set(article, shapes);
  return shapes;
}

function makeShapes(article: MentionedArticle): readonly SentenceShapes[] {
  const blocks = outermost(article);
  const folded = foldPosts(blocks, article.posts);
  return article.sentences.map((sentence) => {
    const plain = shapeOf(article.article.text, sentence, blocks);
    const posted = article.posts.some(({ at }) => at.start < sentence.end && sentence.start < at.end);
    return { plain, folded: posted ? shapeOf(article.article.text, sentence, folded) : plain };
  });
}

function outermost(article: MentionedArticle): Block[] {
  const blocks: Block[] = article.mentions.map((mention) => ({
    start: mention.at.start,
    end: mention.at.end,
    char: shapeChar(mention.label),
    mention,
  }));
  for (const time of article.times) blocks.push({ ...time.at, char: shapeChar("Time"), mention: null });
  return withoutNested(blocks);
}

function withoutNested(blocks: Block[]): Block[] {
  blocks.sort((a, b) => a.start - b.start || b.end - a.end || (a.mention === null ? 1 : -1));
  const kept: Block[] = [];
  let end = -1;
  for (const block of blocks) {
    if (block.start < end) continue;
    kept.push(block);
    end = block.end;
  }
  return kept;
}

/** Widens each person over the posts printed beside it, never over another person. */
function foldPosts(blocks: readonly Block[], posts: readonly PostMention[]): Block[] {
  const persons = blocks.filter((block) => block.mention?.label === "Person");
  const byStart = new Map(persons.map((block, index) => [block.start, index]));
  const wide = new Map<number, Span>();
  for (const post of posts) {
    const index = byStart.get(post.personAt.start);
    const person = index === undefined ? undefined : persons[index];
    if (index === undefined || person === undefined || far(post.at, person)) continue;
    const known = wide.get(person.start) ?? person;
    wide.set(person.start, {
      start: Math.max(Math.min(known.start, post.at.start), persons[index - 1]?.end ?? 0),
      end: Math.min(Math.max(known.end, post.at.end), persons[index + 1]?.start ?? Number.POSITIVE_INFINITY),
    });
  }
  return withoutNested(blocks.map((block) => ({ ...block, ...wide.get(block.start) })));
}

function far(post: Span, person: Span): boolean {
  return post.start > person.end + 2 || post.end < person.start - 2;
}

function shapeOf(text: string, sentence: Sentence, blocks: readonly Block[]): Shape {
  const builder = new ShapeBuilder(sentence);
  let index = firstAfter(blocks, sentence.start);
  let at = sentence.start;
  while (at < sentence.end) {
    while ((blocks[index]?.start ?? Number.POSITIVE_INFINITY) < at) index += 1;
    const block = blocks[index];
    if (block !== undefined && block.start === at && block.end <= sentence.end) {
      builder.addName(block);
      at = afterName(text, block.end, sentence.end, block.mention !== null);
      continue;
    }
    const opensName = block?.start === at + 1 && block.mention !== null && OPENING.includes(text.charAt(at));
    const code = text.charCodeAt(at);
    const wide = code < 0x100 || code === 0x3000 ? (NARROW.get(code) ?? code) : code;
    if (!opensName && wide !== 0) builder.addCode(wide, at);
    at += 1;
  }
  return builder.shape();
}

/** Skips the quotation mark that closes around a name, and a remark in brackets behind it. */
function afterName(text: string, at: number, end: number, named: boolean): number {
  if (!named) return at;
  let next = at;
  if (next < end && CLOSING.includes(text.charAt(next))) next += 1;
  if (text.charAt(next) !== "（" && text.charAt(next) !== "(") return next;
  const remark = REMARK.exec(
    text
      .slice(next, Math.min(end, next + 34))
      .replace(/\(/g, "（")
      .replace(/\)/g, "）"),
  );
  return remark === null ? next : next + remark[0].length;
}

function firstAfter(blocks: readonly Block[], at: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

class ShapeBuilder {
  readonly #sentence: Sentence;
  readonly #codes: Uint16Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #mentions: (Mention | null)[];
  #labels = 0;
  #length = 0;

  constructor(sentence: Sentence) {
    const room = sentence.end - sentence.start;
    this.#sentence = sentence;
    this.#codes = new Uint16Array(room);
    this.#starts = new Int32Array(room);
    this.#ends = new Int32Array(room);
    this.#mentions = new Array<Mention | null>(room).fill(null);
  }

  addName(block: Block): void {
    this.#mentions[this.#length] = block.mention;
    const code = block.char.charCodeAt(0);
    this.#labels |= labelBit(code);
    this.#add(code, block.start, block.end);
  }

  addCode(code: number, at: number): void {
    this.#add(code, at, at + 1);
  }

  #add(code: number, start: number, end: number): void {
    this.#codes[this.#length] = code;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length += 1;
  }

  shape(): Shape {
    const length = this.#length;
    return {
      sentence: this.#sentence,
      text: textOf(this.#codes.subarray(0, length)),
      starts: this.#starts.subarray(0, length),
      ends: this.#ends.subarray(0, length),
      mentions: this.#mentions.slice(0, length),
      labels: this.#labels,
    };
  }
}

/** `fromCharCode` takes its units as arguments, of which there may not be too many. */
function textOf(codes: Uint16Array): string {
  let text = "";
  for (let at = 0; at < codes.length; at += CHUNK) {
    text += String.fromCharCode(...codes.subarray(at, at + CHUNK));
  }
  return text;
}
