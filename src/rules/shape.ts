/** A sentence as rules see it: names become one character each, all other text stays, every position leads back. */

import type { Mention, MentionedArticle, PostMention, Sentence, Span } from "../model/index.ts";
import { oncePer } from "./once-per.ts";
import { labelBit, shapeChar } from "./shape-labels.ts";

/**
 * `text` holds one private-use character per typed span. `starts[i]` and `ends[i]` are the range of `Article.text`
 * behind `text[i]`; `mentions[i]` is the mention behind it, if it is one.
 */
export interface Shape {
  readonly sentence: Sentence;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
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
/** Remarks after a name, 「（以下简称华耘电子）」「（女，侗族）」, are no part of the clause. */
const REMARK = /^（[^（）。]{0,32}）/;

/** A shape with the blocks that it was made of. */
interface Made {
  readonly blocks: readonly Block[];
  readonly shape: Shape;
}

/** The shapes last made of a sentence: an article read with other mentions keeps those that do not change. */
const made = new WeakMap<Sentence, { plain: Made; folded: Made }>();

/** The shapes of every sentence of an article, in one pass over its spans; made once per article. */
export const shapesOf = oncePer(makeShapes);

function makeShapes(article: MentionedArticle): readonly SentenceShapes[] {
  const blocks = outermost(article);
  const folded = foldPosts(blocks, article.posts);
  const { text } = article.article;
  return article.sentences.map((sentence) => {
    const last = made.get(sentence);
    const plain = shapeAgain(text, sentence, within(blocks, sentence), last?.plain);
    const posted = article.posts.some(({ at }) => at.start < sentence.end && sentence.start < at.end);
    const wide = posted ? shapeAgain(text, sentence, within(folded, sentence), last?.folded) : plain;
    made.set(sentence, { plain, folded: wide });
    return { plain: plain.shape, folded: wide.shape };
  });
}

function within(blocks: readonly Block[], sentence: Sentence): readonly Block[] {
  return blocks.slice(firstAfter(blocks, sentence.start), firstAfter(blocks, sentence.end));
}

function shapeAgain(
  text: string,
  sentence: Sentence,
  blocks: readonly Block[],
  last: Made | undefined,
): Made {
  return last !== undefined && isSame(blocks, last.blocks)
    ? last
    : { blocks, shape: shapeOf(text, sentence, blocks) };
}

function isSame(blocks: readonly Block[], others: readonly Block[]): boolean {
  if (blocks.length !== others.length) return false;
  for (let i = 0; i < blocks.length; i++) {
    const a = blocks[i] as Block;
    const b = others[i] as Block;
    if (a.start !== b.start || a.end !== b.end || a.char !== b.char || a.mention !== b.mention) return false;
  }
  return true;
}

function outermost(article: MentionedArticle): Block[] {
  const blocks: Block[] = article.mentions.map((mention) => ({
    start: mention.at.start,
    end: mention.at.end,
    char: shapeChar(mention.label),
    mention,
  }));
  const timeChar = shapeChar("Time");
  for (const { at } of article.times)
    blocks.push({ start: at.start, end: at.end, char: timeChar, mention: null });
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
function foldPosts(blocks: readonly Block[], posts: readonly PostMention[]): readonly Block[] {
  if (posts.length === 0) return blocks;
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
  return withoutNested(
    blocks.map((block) => {
      const span = wide.get(block.start);
      return span === undefined
        ? block
        : { start: span.start, end: span.end, char: block.char, mention: block.mention };
    }),
  );
}

function far(post: Span, person: Span): boolean {
  return post.start > person.end + 2 || post.end < person.start - 2;
}

function shapeOf(text: string, sentence: Sentence, blocks: readonly Block[]): Shape {
  const builder = new ShapeBuilder(sentence, text);
  let index = 0;
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
    if (!opensName) builder.addCode(text.charCodeAt(at), at);
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
  readonly #source: string;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #mentions: (Mention | null)[] = [];
  #labels = 0;
  #text = "";
  /** Where the run of unchanged characters that is not in `#text` yet begins and ends. */
  #from = 0;
  #to = 0;

  constructor(sentence: Sentence, source: string) {
    this.#sentence = sentence;
    this.#source = source;
  }

  addName(block: Block): void {
    this.#labels |= labelBit(block.char.charCodeAt(0));
    this.#closeRun();
    this.#text += block.char;
    this.#add(block.start, block.end, block.mention);
  }

  addCode(code: number, at: number): void {
    const wide = code < 0x100 || code === 0x3000 ? (NARROW.get(code) ?? code) : code;
    if (wide === 0) return;
    if (wide !== code) {
      this.#closeRun();
      this.#text += String.fromCharCode(wide);
    } else if (this.#to === at && this.#from < at) this.#to = at + 1;
    else {
      this.#closeRun();
      this.#from = at;
      this.#to = at + 1;
    }
    this.#add(at, at + 1, null);
  }

  #closeRun(): void {
    if (this.#from < this.#to) this.#text += this.#source.slice(this.#from, this.#to);
    this.#from = this.#to;
  }

  #add(start: number, end: number, mention: Mention | null): void {
    this.#starts.push(start);
    this.#ends.push(end);
    this.#mentions.push(mention);
  }

  shape(): Shape {
    this.#closeRun();
    return {
      sentence: this.#sentence,
      text: this.#text,
      starts: this.#starts,
      ends: this.#ends,
      mentions: this.#mentions,
      labels: this.#labels,
    };
  }
}
