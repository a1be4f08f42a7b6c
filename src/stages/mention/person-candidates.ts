/** Where a person's name may stand: every surname start with its possible ends, weighed by what surrounds it. */
import type { Article } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { isHan } from "../../text/characters.ts";
import { isDelimiter, isDoctrine, isPersonalRemark } from "./name-context.rules.ts";
import { type HeadMap, headMap } from "./post-heads.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** One possible name at one place. Weights are log-odds-like and add up. */
export interface NameCandidate {
  readonly article: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How much likelier the characters are a name than plain words. */
  readonly prior: number;
  readonly left: number;
  readonly right: number;
  /** How well the text reads on behind it; compares ends of one start. */
  readonly fit: number;
  /** What introduces it: a post, a plain standing (「村民」), or nothing. */
  readonly slot: "post" | "plain" | "none";
}

/** Weights of what stands left and right of a candidate; found by hand on annotated pages, coarse on purpose. */
export const WEIGHT = {
  leftPost: 5,
  leftPlain: 3.5,
  leftDelimiter: 1,
  leftOpen: 0.5,
  leftWord: -2,
  rightRemark: 4,
  rightSpeech: 2,
  rightAct: 1.5,
  rightDelimiter: 1.5,
  rightWord: 0.5,
  rightNothing: -2,
  never: -12,
  /** Left and right together from which no characters make a name. */
  hopeless: -2.5,
  placeEnding: -4,
} as const;

/** How far behind a candidate the text is read to compare its ends. */
const HORIZON = 9;

export function candidatesOf(article: Article, lexicons: Lexicons): NameCandidate[] {
  const vocabulary = vocabularyOf(lexicons);
  const text = article.text;
  const heads = headMap(text, vocabulary);
  const out: NameCandidate[] = [];
  for (let start = 0; start < text.length - 1; start++) {
    const surname = lexicons.names.surnameAt(text, start);
    if (surname === 0 || heads.inside[start] === 1) continue;
    const { weight: left, slot } = leftOf(text, start, heads, vocabulary);
    const shortest = surname === 2 ? 2 : 1 + surname;
    for (let length = shortest; length <= surname + 2; length++) {
      const end = start + length;
      if (end > text.length || !isHan(text.charCodeAt(end - 1))) break;
      const right = rightOf(text, end, vocabulary, lexicons);
      if (slot === "none" && left + right < WEIGHT.hopeless) continue;
      const name = text.slice(start, end);
      const prior = priorOf(name, slot, vocabulary, lexicons);
      const fit = prior + lexicons.words.logProbability(name) + readOn(text, start, end, lexicons);
      out.push({ article: article.index, start, end, text: name, prior, left, right, fit, slot });
    }
  }
  return out;
}

function priorOf(
  name: string,
  slot: NameCandidate["slot"],
  vocabulary: Vocabulary,
  lexicons: Lexicons,
): number {
  if (vocabulary.refusals.has(name) || vocabulary.followers.indexOf(name) >= 0) return WEIGHT.never;
  if (vocabulary.kinEndings.some((ending) => name.endsWith(ending))) return WEIGHT.never;
  const score = lexicons.names.score(name);
  const placeLike = slot === "none" && vocabulary.placeEndings.has(name.charAt(name.length - 1));
  return placeLike ? score + WEIGHT.placeEnding : score;
}

/** Log-probability of the text behind a candidate, up to a horizon that all ends of one start share. */
function readOn(text: string, start: number, end: number, lexicons: Lexicons): number {
  let horizon = end;
  while (horizon < start + HORIZON && !isDelimiter(text[horizon])) horizon++;
  return lexicons.words.logProbability(text.slice(end, horizon));
}

function leftOf(
  text: string,
  start: number,
  heads: HeadMap,
  vocabulary: Vocabulary,
): { weight: number; slot: NameCandidate["slot"] } {
  let before = start;
  while (before > 0 && text[before - 1] === " ") before--;
  const headLength = heads.lengths[before] ?? 0;
  if (headLength > 0) {
    const row = vocabulary.headRow.get(text.slice(before - headLength, before));
    return row?.values.kind === "plain"
      ? { weight: WEIGHT.leftPlain, slot: "plain" }
      : { weight: WEIGHT.leftPost, slot: "post" };
  }
  const char = text[start - 1];
  if (isDelimiter(char)) return { weight: WEIGHT.leftDelimiter, slot: "none" };
  const opens = vocabulary.openers.has(char ?? "") || vocabulary.openers.has(text.slice(start - 2, start));
  if (opens) return { weight: WEIGHT.leftOpen, slot: "none" };
  return { weight: WEIGHT.leftWord, slot: "none" };
}

function rightOf(text: string, end: number, vocabulary: Vocabulary, lexicons: Lexicons): number {
  if (isPersonalRemark(text, end)) return WEIGHT.rightRemark;
  if (isDelimiter(text[end])) return WEIGHT.rightDelimiter;
  if (isDoctrine(text, end)) return WEIGHT.never;
  const follower = vocabulary.followers.longestAt(text, end);
  if (follower >= 0) {
    return vocabulary.followerKinds[follower] === "speech" ? WEIGHT.rightSpeech : WEIGHT.rightAct;
  }
  // 「习近平总书记」「李强总理」: posts of state stand right behind a name.
  if (vocabulary.headRows[vocabulary.heads.longestAt(text, end)]?.values.body === "国")
    return WEIGHT.rightSpeech;
  for (let length = 4; length >= 2; length--) {
    if (lexicons.words.frequency(text.slice(end, end + length)) >= 1) return WEIGHT.rightWord;
  }
  return WEIGHT.rightNothing;
}
