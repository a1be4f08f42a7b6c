/** A sentence as rules see it: names become one character each, all other text stays, every position leads back. */
import type { Mention, MentionedArticle, PostMention, Sentence, Span } from "../model/index.ts";
import { shapeChar } from "./shape-labels.ts";

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
const WIDE: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
  "(": "（",
  ")": "）",
};
/** Remarks after a name, 「（以下简称华耘电子）」「（女，侗族）」, are no part of the clause. */
const REMARK = /^（[^（）。]{0,32}）/;

/** The shapes of every sentence of an article, in one pass over its spans. */
export function shapesOf(article: MentionedArticle): readonly SentenceShapes[] {
  const blocks = outermost(article);
  const folded = foldPosts(blocks, article.posts);
  return article.sentences.map((sentence) => ({
    plain: shapeOf(article.article.text, sentence, blocks),
    folded: shapeOf(article.article.text, sentence, folded),
  }));
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
  const builder = new ShapeBuilder();
  let index = firstAfter(blocks, sentence.start);
  let at = sentence.start;
  while (at < sentence.end) {
    while ((blocks[index]?.start ?? Number.POSITIVE_INFINITY) < at) index += 1;
    const block = blocks[index];
    if (block !== undefined && block.start === at && block.end <= sentence.end) {
      builder.add(block.char, block.start, block.end, block.mention);
      at = afterName(text, block.end, sentence.end, block.mention !== null);
      continue;
    }
    const char = text.charAt(at);
    const opensName = OPENING.includes(char) && block?.start === at + 1 && block.mention !== null;
    if (!opensName && char.trim() !== "") builder.add(WIDE[char] ?? char, at, at + 1, null);
    at += 1;
  }
  return builder.shape(sentence);
}

/** Skips the quotation mark that closes around a name, and a remark in brackets behind it. */
function afterName(text: string, at: number, end: number, named: boolean): number {
  if (!named) return at;
  let next = at;
  if (next < end && CLOSING.includes(text.charAt(next))) next += 1;
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
  private readonly chars: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly mentions: (Mention | null)[] = [];

  add(char: string, start: number, end: number, mention: Mention | null): void {
    this.chars.push(char);
    this.starts.push(start);
    this.ends.push(end);
    this.mentions.push(mention);
  }

  shape(sentence: Sentence): Shape {
    const { starts, ends, mentions } = this;
    return { sentence, text: this.chars.join(""), starts, ends, mentions };
  }
}
