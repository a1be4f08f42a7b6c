/** Posts of an article: chains right before a name, frames that join a name and a chain, lists that share a title. */
import { contains, type Page, type PostMention, type Sentence, type Span } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import type { Found } from "./found.ts";
import { isListComma, isListJoint, itemAfter } from "./name-context.rules.ts";
import { resolveChunk } from "./post-body.ts";
import { type ChunkText, chunkEndingAt, isPost, type PostChunk, type PostItem } from "./post-chunk.ts";
import type { BodyContext, ResolvedPost } from "./post-context.ts";
import { type FrameMatch, matchFrames } from "./post-frames.ts";
import type { HeadMap } from "./post-heads.ts";
import { isOtherGovernment, isShared } from "./post-words.rules.ts";
import { vocabularyOf } from "./vocabulary.ts";

export interface PostsFound {
  readonly posts: readonly PostMention[];
  /** Bodies that a title alone names: 「代市长」 → 「韶山市人民政府」. */
  readonly implied: readonly Found[];
  /** Full names of parts that stand bare elsewhere in the article: 「人力资源部」. */
  readonly joined: ReadonlyMap<string, string>;
}

/** A chunk that stands right before a person's name. */
interface Titled {
  readonly person: Found;
  readonly chunk: PostChunk;
}

const BESIDE_SCORE = 0.95;
const SHARED_SCORE = 0.85;

/** `heads`: where posts stand in `text`; `things` are the article's bodies, chains and places; `persons` its people; both in order. */
export function findPosts(
  page: Page,
  { text, heads }: { readonly text: string; readonly heads: HeadMap },
  sentences: readonly Sentence[],
  persons: readonly Found[],
  things: readonly Found[],
  lexicons: Lexicons,
): PostsFound {
  const source = chunkText(text, heads, persons, things, lexicons);
  const isChinese = (place: string): boolean => lexicons.places.find(place).length > 0;
  const posts: PostMention[] = [];
  const implied: Found[] = [];
  const joined = new Map<string, string>();
  const told = sentences.map((sentence) => {
    const here = persons.filter((person) => contains(sentence, person));
    return { sentence, here, titled: titledPersons(source, here, sentence) };
  });
  // Names that stand right behind a post of their own somewhere.
  const owners = new Map<string, string>();
  for (const { titled } of told) {
    for (const { person, chunk } of titled)
      owners.set(person.name, (owners.get(person.name) ?? "") + text.slice(chunk.start, chunk.end));
  }
  for (const { sentence, here, titled } of told) {
    const bodies: string[] = [];
    const resolve = (chunk: PostChunk, giverEnd: number | null = null): ResolvedPost[] => {
      const isOfGiver = giverEnd !== null && chunk.items.every(isBarePost);
      const context: BodyContext = {
        text,
        page,
        things: isOfGiver ? things.filter(({ end }) => end <= giverEnd) : things,
        sentenceBodies: isOfGiver ? [] : bodies,
        people: source.people,
        isChinese,
      };
      const resolved = resolveChunk(chunk, context);
      for (const post of resolved) {
        if (post.org) bodies.push(post.org);
        if (post.implied && post.org) implied.push(impliedBody(text, post.implied, post.org));
        if (post.joined) joined.set(post.joined.name, post.joined.whole);
      }
      return resolved;
    };
    for (const { person, chunk } of titled) {
      const resolved = resolve(chunk);
      posts.push(...mentionsOf(resolved, person, chunk, "post.beside", "stated", BESIDE_SCORE));
      const shared = resolved.filter((post) => post.item === chunk.items.at(-1) && isShared(post.title));
      const last = text.slice(chunk.items.at(-1)?.titleStart, chunk.end);
      for (const sharer of sharers(text, here, titled, person, owners)) {
        if (isOtherGovernment(last, owners.get(sharer.name) ?? "")) continue;
        posts.push(...mentionsOf(shared, sharer, sharer, "post.shared", "stated", SHARED_SCORE));
      }
    }
    for (const match of matchFrames(
      source,
      sentence,
      here,
      titled.map((t) => t.chunk),
      persons,
    )) {
      const starts = match.persons.map((p) => titled.find((t) => t.person === p)?.chunk.start ?? p.start);
      const giverEnd = match.frame.ofGiver ? Math.min(match.start, ...starts) : null;
      posts.push(...frameMentions(match, resolve(match.chunk, giverEnd)));
    }
  }
  return { posts, implied, joined };
}

function chunkText(
  text: string,
  heads: HeadMap,
  persons: readonly Found[],
  things: readonly Found[],
  lexicons: Lexicons,
): ChunkText {
  const vocabulary = vocabularyOf(lexicons);
  const endingAt = new Map<number, Found[]>();
  const cover: (Found | undefined)[] = [];
  for (const thing of things) {
    if (
      thing.label !== "Organization" &&
      thing.label !== "Enterprise" &&
      thing.label !== "IndustryChain" &&
      thing.label !== "Place"
    )
      continue;
    endingAt.set(
      thing.end,
      [...(endingAt.get(thing.end) ?? []), thing].sort((a, b) => a.start - b.start),
    );
    if (thing.label !== "Place") for (let i = thing.start; i < thing.end; i++) cover[i] = thing;
  }
  const people = new Uint8Array(text.length + 1);
  for (const { start, end } of persons) people.fill(1, start, end);
  return { text, heads, people, endingAt, cover, vocabulary };
}

function titledPersons(source: ChunkText, persons: readonly Found[], sentence: Span): Titled[] {
  const titled: Titled[] = [];
  for (const person of persons) {
    if (person.rule === "person.reference") continue;
    let at = person.start;
    while (source.text[at - 1] === " ") at--;
    const chunk = chunkEndingAt(source, at);
    if (chunk && chunk.start >= sentence.start) titled.push({ person, chunk });
  }
  return titled;
}

/** Bare names that follow in the list: 「市委副书记甲、乙」. */
function sharers(
  text: string,
  persons: readonly Found[],
  titled: readonly Titled[],
  first: Found,
  owners: ReadonlyMap<string, string>,
): Found[] {
  const out: Found[] = [];
  let end = first.end;
  for (;;) {
    const start = itemAfter(text, end);
    const next = persons.find((p) => p.start === start && isListJoint(text[start - 1]));
    if (!next || titled.some((t) => t.person === next)) return out;
    // 「副市长甲和乙」: 乙, whose own post stands elsewhere, is only with him.
    if (!isListComma(text[start - 1]) && owners.has(next.name)) return out;
    out.push(next);
    end = next.end;
  }
}

function mentionsOf(
  resolved: readonly ResolvedPost[],
  person: Found,
  chunk: Span,
  rule: string,
  state: PostMention["state"],
  score: number,
): PostMention[] {
  return resolved
    .filter((post) => isPost(post.item))
    .map((post) => ({
      person: person.name,
      title: post.title,
      org: post.org,
      chain: post.chain,
      former: post.item.former,
      state,
      personAt: { start: person.start, end: person.end },
      at: { start: Math.min(chunk.start, person.start), end: Math.max(chunk.end, person.end) },
      rule,
      score,
    }));
}

function frameMentions(match: FrameMatch, resolved: readonly ResolvedPost[]): PostMention[] {
  return match.persons.flatMap((person) =>
    mentionsOf(resolved, person, match, match.frame.id, match.frame.state, match.frame.score),
  );
}

/** Whether a post names neither its body nor its place: 「名誉校长」. */
function isBarePost({ body, place, unit, words = "" }: PostItem): boolean {
  return body === null && place === null && unit === null && words === "";
}

function impliedBody(text: string, { start, end }: Span, name: string): Found {
  return {
    label: "Organization",
    start,
    end,
    text: text.slice(start, end),
    name,
    rule: "org.from-post",
    score: 0.9,
  };
}
