/** What stands left and right of a place where a personal name may start or end, each weighed once a text. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { longestRow, longestWord } from "../../text/trie.ts";
import {
  COUNTRY,
  endsGivenName,
  isAdverb,
  isChair,
  isCopula,
  isDelimiter,
  isDeputy,
  isDoctrine,
  isHomeSign,
  isListComma,
  isOffice,
  isParticle,
  isPersonalRemark,
  isPronoun,
  isQuoted,
  NAMES,
  opensAppointment,
  opensApposition,
  opensCount,
  opensDate,
  opensHonor,
  opensObject,
  opensPredicate,
  opensRoster,
} from "./name-context.rules.ts";
import type { HeadMap } from "./post-heads.ts";
import { isItemStop, skipRemarkBack } from "./post-words.rules.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** Weights of what stands left and right of a candidate; found by hand on annotated pages, coarse on purpose. */
export const WEIGHT = {
  /** 「市商务局局长」, with what the post is at. */
  leftFullPost: 6,
  leftPost: 5,
  leftPlain: 3.5,
  leftDelimiter: 1,
  leftOpen: 0.5,
  /** 「兼任监事的」 */
  leftParticle: -0.5,
  /** 「重型装配厂」, with no post told. */
  leftBody: -0.6,
  leftWord: -2,
  rightRemark: 8,
  /** 「为某局局长；」 */
  rightAppointment: 6,
  rightSpeech: 2,
  rightAct: 1.6,
  rightDelimiter: 1.5,
  /** 「晒出」, 「替她」: no known word, but built like a verb. */
  rightVerb: 1.1,
  rightWord: 0.5,
  rightNothing: -2,
  /** 「镇」, 「路」 */
  rightPlace: -4,
  never: -12,
  /** Left and right together from which no characters make a name. */
  hopeless: -2.5,
  placeEnding: -4,
  /** Taken off a name that ends within 「代为」, 「随团」. */
  cutAct: 2,
} as const;

export type Slot = "post" | "plain" | "none";

export interface LeftEdge {
  readonly weight: number;
  /** What introduces the name: a post, a plain standing (「村民」), or nothing. */
  readonly slot: Slot;
}

export interface NameEdges {
  left(start: number): LeftEdge;
  right(end: number): number;
  quoted(start: number, end: number): boolean;
}

const FULL: LeftEdge = { weight: WEIGHT.leftFullPost, slot: "post" };
const POST: LeftEdge = { weight: WEIGHT.leftPost, slot: "post" };
const PLAIN: LeftEdge = { weight: WEIGHT.leftPlain, slot: "plain" };
const DELIMITER: LeftEdge = { weight: WEIGHT.leftDelimiter, slot: "none" };
/** Behind a word that a name may follow. */
export const OPEN: LeftEdge = { weight: WEIGHT.leftOpen, slot: "none" };
const PARTICLE: LeftEdge = { weight: WEIGHT.leftParticle, slot: "none" };
const BODY: LeftEdge = { weight: WEIGHT.leftBody, slot: "none" };
const WORD: LeftEdge = { weight: WEIGHT.leftWord, slot: "none" };

/** From which weight the characters before a post are its holder's name. */
const HOLDER = 4;
/** Occurrences per million from which a word speaks for the edge before it. */
const KNOWN_WORD = 0.3;

/** The edges of `text`, whose post heads are known. */
export function nameEdges(text: string, heads: HeadMap, lexicons: Lexicons): NameEdges {
  const vocabulary = vocabularyOf(lexicons);
  const rights = new Float64Array(text.length + 1).fill(Number.NaN);
  return {
    left: (start) => leftOf(text, start, heads, vocabulary, lexicons),
    right: (end) => {
      const known = rights[end] as number;
      if (!Number.isNaN(known)) return known;
      rights[end] = rightOf(text, end, heads, vocabulary, lexicons);
      return rights[end] as number;
    },
    quoted: (start, end) => isQuoted(text[start - 1], text[end]),
  };
}

function leftOf(
  text: string,
  start: number,
  heads: HeadMap,
  vocabulary: Vocabulary,
  lexicons: Lexicons,
): LeftEdge {
  const before = skipRemarkBack(text, start);
  const headLength = heads.lengths[before] ?? 0;
  if (headLength > 0) {
    const row = vocabulary.headRow.get(text.slice(before - headLength, before));
    if (row?.values.kind === "plain") return row.values.body === NAMES ? FULL : PLAIN;
    if (row?.values.body === COUNTRY) return POST;
    const headStart = before - headLength;
    if (isChair(row?.term) && endsName(text, headStart, lexicons)) return WORD;
    const goesOn = isListComma(text[headStart - 1]) && (heads.lengths[headStart - 1] ?? 0) > 0;
    const alone = isItemStop(text[headStart - 1]) && !goesOn;
    return alone || !isOffice(row?.term ?? "") ? POST : FULL;
  }
  const char = text[start - 1];
  if (opensRoster(text, start)) return POST;
  if (isDelimiter(char)) return DELIMITER;
  // 「护士长是岳灵芝」
  if (isCopula(char) && endsOffice(text, start - 1, heads, vocabulary)) return PLAIN;
  if (vocabulary.openers.endAt(text, start)) return OPEN;
  if (isParticle(char)) return PARTICLE;
  return vocabulary.bodyHeads.endAt(text, start) || isHomeSign(char) ? BODY : WORD;
}

function endsOffice(text: string, end: number, heads: HeadMap, { headRow }: Vocabulary): boolean {
  const length = heads.lengths[end] ?? 0;
  return length > 0 && headRow.get(text.slice(end - length, end))?.values.kind !== "plain";
}

/** 「有|把支票」: a single character that is a word of its own after a name, but not before another such word. */
function isBrokenAct(text: string, end: number, { followers }: Vocabulary): boolean {
  const first = longestWord(followers, text, end);
  if (first.length !== 1 || isAdverb(first)) return false;
  return opensObject(text[end + 1]);
}

/** 「习近平主席」: a post behind its holder's name introduces nobody. */
function endsName(text: string, end: number, { names }: Lexicons): boolean {
  for (let length = 3; length >= 2; length--) {
    const start = end - length;
    if (start < 0 || names.surnameAt(text, start) === 0 || isDelimiter(text[start + 1])) continue;
    if (names.score(text, start, end) > HOLDER) return true;
  }
  return false;
}

function rightOf(
  text: string,
  end: number,
  heads: HeadMap,
  vocabulary: Vocabulary,
  lexicons: Lexicons,
): number {
  if (isPersonalRemark(text, end)) return WEIGHT.rightRemark;
  if (opensHonor(text, end)) return WEIGHT.rightAppointment;
  if (isDelimiter(text[end]))
    return opensApposition(text, end, heads.lengths) ? WEIGHT.rightAppointment : WEIGHT.rightDelimiter;
  if (opensDate(text, end)) return WEIGHT.rightAct;
  if (isDoctrine(text, end)) return WEIGHT.never;
  if (opensCount(text, end) || opensAppointment(text, end, heads.lengths)) return WEIGHT.rightAppointment;
  const follower = vocabulary.followers.longestAt(text, end);
  // 「石敢|当、」: no verb of one character closes an item of a list.
  if (follower >= 0 && isListComma(text[end + 1])) return WEIGHT.rightNothing;
  if (follower >= 0) {
    const isWord = vocabulary.followers.words[follower]?.length === 1 && endsGivenName(text, end);
    if (isWord || isBrokenAct(text, end, vocabulary) || isPronoun(text[end])) return WEIGHT.rightWord;
    return vocabulary.followerKinds[follower] === "speech" ? WEIGHT.rightSpeech : WEIGHT.rightAct;
  }
  // 「习近平总书记」「李强总理」: posts of state stand right behind a name.
  const post = longestRow(vocabulary.heads, vocabulary.headRows, text, end);
  if (post?.values.body === COUNTRY) return WEIGHT.rightSpeech;
  if (post?.values.kind === "post" || isDeputy(post?.term)) return WEIGHT.rightAct;
  if (opensPredicate(text, end)) return WEIGHT.rightVerb;
  if (lexicons.words.frequencyAt(text, end) >= KNOWN_WORD) return WEIGHT.rightWord;
  return vocabulary.placeEndings.at(text, end) ? WEIGHT.rightPlace : WEIGHT.rightNothing;
}
