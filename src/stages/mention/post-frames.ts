/** Runs the post frames over a sentence in which people and title chains are one character each. */
import type { Sentence, Span } from "../../model/index.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Found } from "./found.ts";
import { isPronoun } from "./name-context.rules.ts";
import { BETWEEN_PEOPLE, type PostFrame, postFrames, REMARK } from "./post.rules.ts";
import { type ChunkText, chunkEndingAt, isPost, type PostChunk, type PostItem } from "./post-chunk.ts";
import { isHeldOn, termLength } from "./post-words.rules.ts";

const PERSON = "\uE100";
const TITLE = "\uE101";
const PRONOUN = "\uE102";

export interface FrameMatch extends Span {
  readonly frame: PostFrame;
  readonly persons: readonly Found[];
  readonly chunk: PostChunk;
}

const compiled = postFrames.map((frame) => ({ frame, form: compileFrame(frame.pattern) }));

/** A frame as a regular expression over shapes; every `{P}` may be a list, a name may carry its own posts. */
export function compileFrame(pattern: string): RegExp {
  const source = pattern
    .replaceAll("{PT}", `${PERSON}${TITLE}`)
    .replaceAll("{ONE}", PERSON)
    .replaceAll("{LAST}", `(?<people>${PERSON})`)
    .replaceAll("{P}", `(?<people>(?:${TITLE})?${PERSON}(?:${REMARK}${BETWEEN_PEOPLE}${TITLE}?${PERSON})*)`)
    .replaceAll("{T}", `(?<post>${TITLE})`)
    .replaceAll("{O}", `(?<pronoun>${PRONOUN})`);
  return new RegExp(oneGroupEach(source), "dg");
}

/** A group name may stand once; later places become plain groups. */
function oneGroupEach(source: string): string {
  const seen = new Set<string>();
  const last = new Map<string, number>();
  for (const m of source.matchAll(/\(\?<(\w+)>/g)) last.set(m[1] ?? "", m.index);
  return source.replace(/\(\?<(\w+)>/g, (whole, name: string, at: number) => {
    if (last.get(name) !== at) return "(?:";
    seen.add(name);
    return whole;
  });
}

interface Shaped {
  readonly text: string;
  readonly persons: ReadonlyMap<number, Found>;
  readonly chunks: ReadonlyMap<number, PostChunk>;
}

/** Matches of all frames on chains that stand beside no name; `everyone` are the article's people, whom a pronoun may mean. */
export function matchFrames(
  source: ChunkText,
  sentence: Sentence,
  persons: readonly Found[],
  beside: readonly PostChunk[],
  everyone: readonly Found[],
): FrameMatch[] {
  const others = otherChunks(source, sentence, beside, persons);
  if (others.length === 0) return [];
  const shaped = shapeOf(source.text, sentence, persons, [...beside, ...others]);
  const matches: FrameMatch[] = [];
  const used = new Set<PostChunk>();
  for (const { frame, form } of compiled) {
    for (const found of matchesOf(shaped.text, form)) {
      const chunk = shaped.chunks.get(found.indices?.groups?.post?.[0] ?? -1);
      if (!chunk || used.has(chunk) || beside.includes(chunk)) continue;
      const people = peopleOf(found, shaped, everyone, chunk.start);
      if (people.length === 0) continue;
      used.add(chunk);
      const start = Math.min(
        chunk.start,
        ...people.map((p) => (p.start >= sentence.start ? p.start : chunk.start)),
      );
      const end = Math.max(chunk.end, ...people.map((p) => (p.start >= sentence.start ? p.end : chunk.end)));
      matches.push({ frame, persons: people, chunk, start, end });
      for (const further of frame.goesOn ? chunksFrom(shaped, found.index + found[0].length) : []) {
        if (used.has(further) || beside.includes(further)) break;
        used.add(further);
        matches.push({ frame, persons: people, chunk: further, start, end: further.end });
      }
    }
  }
  return matches;
}

/** The title chains from `from` on that are told in a row or behind a verb of holding, up to the next person. */
function chunksFrom({ text, chunks }: Shaped, from: number): PostChunk[] {
  const found: PostChunk[] = [];
  for (let i = from; i < text.length && text[i] !== PERSON; i++) {
    const chunk = chunks.get(i);
    if (chunk && isHeldOn(text[i - 1])) found.push(chunk);
  }
  return found;
}

function peopleOf(
  found: RegExpExecArray,
  shaped: Shaped,
  everyone: readonly Found[],
  before: number,
): Found[] {
  const range = found.indices?.groups?.people;
  if (range) {
    const people: Found[] = [];
    for (let i = range[0]; i < range[1]; i++) {
      const person = shaped.persons.get(i);
      if (person) people.push(person);
    }
    return people;
  }
  const last = everyone.findLast((person) => person.end <= before);
  return last ? [last] : [];
}

/** Chains of the sentence that stand before no name. */
function otherChunks(
  source: ChunkText,
  sentence: Sentence,
  beside: readonly PostChunk[],
  persons: readonly Found[],
): PostChunk[] {
  const out: PostChunk[] = [];
  let limit = sentence.end;
  for (let end = sentence.end; end > sentence.start; end--) {
    if ((source.heads.lengths[end] ?? 0) === 0 || end > limit) continue;
    const whole = chunkEndingAt(source, end);
    const chunk = whole && withoutTermAt(source.text, whole);
    if (!chunk || chunk.start < sentence.start || chunk.items.every(isStanding)) continue;
    const taken = [...beside, ...persons].some((s) => s.start < chunk.end && chunk.start < s.end);
    if (taken) continue;
    out.push(chunk);
    limit = chunk.start;
  }
  return out;
}

/** 「曾任县委书记」 behind a name: the verb is the frame's, not the title's. */
function withoutTermAt(text: string, chunk: PostChunk): PostChunk {
  const [first, ...rest] = chunk.items;
  const length = termLength(text.slice(chunk.start, chunk.end));
  if (first === undefined || length === 0) return chunk;
  const start = chunk.start + length;
  const item = { ...first, start, titleStart: Math.max(start, first.titleStart) };
  return { ...chunk, start, items: [item, ...rest] };
}

/** 「同志」, 「村民」: a standing, no post. */
function isStanding(item: PostItem): boolean {
  return !isPost(item);
}

function shapeOf(
  text: string,
  sentence: Sentence,
  persons: readonly Found[],
  chunks: readonly PostChunk[],
): Shaped {
  const personAt = new Map(persons.map((p) => [p.start, p]));
  const chunkAt = new Map(chunks.map((c) => [c.start, c]));
  const shapedPersons = new Map<number, Found>();
  const shapedChunks = new Map<number, PostChunk>();
  let shape = "";
  let plain = sentence.start;
  for (let i = sentence.start; i < sentence.end; ) {
    const person = personAt.get(i);
    const chunk = chunkAt.get(i);
    if (person === undefined && chunk === undefined && !isPronoun(text[i])) {
      i++;
      continue;
    }
    shape += text.slice(plain, i);
    if (person) shapedPersons.set(shape.length, person);
    else if (chunk) shapedChunks.set(shape.length, chunk);
    shape += person ? PERSON : chunk ? TITLE : PRONOUN;
    plain = (person ?? chunk)?.end ?? i + 1;
    i = plain;
  }
  shape += text.slice(plain, sentence.end);
  return { text: shape, persons: shapedPersons, chunks: shapedChunks };
}
