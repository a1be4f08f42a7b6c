/** Finds what words that are no exact name may mean: parts of names, slips of one character, surnames with titles, pinyin. */
import { MOST_PIECES, type Named } from "../store/named.ts";
import { foldPinyin } from "../store/names.ts";
import { isSubsequence } from "../text/subsequence.ts";
import type { LinkedWords } from "./answer.ts";
import { CALLED_BY_TITLE, CHAIN_ENDING, LEGAL_FORM, SHORT_TITLES } from "./cues.rules.ts";
import { type Candidate, candidateOf, type Source } from "./mentions.ts";

export interface Near {
  readonly candidates: readonly Candidate[];
  readonly via: LinkedWords["via"];
  /** From 0 to 1. */
  readonly score: number;
  /** Where in the words the name stands, when it is not all of them. */
  readonly start: number;
  readonly end: number;
}

/** Names a region may stand for, ranked; below this nothing is taken. */
const ENOUGH = 0.7;
const MOST = 50;
/** Words this short, and how many names they may be a part of. */
const SHORT = 2;
const MOST_SHORT = 5;
/** Names that are compared with the words, those with most of their pieces. */
const MOST_LIKE = 200;

/** What `words` may mean, the surest way first; `null` where nothing is near. */
export async function findNear(source: Source, words: string): Promise<Near | null> {
  if (/^[\p{Script=Latin}\s'’.-]+$/u.test(words)) return byPinyin(source, words);
  return (
    (await calledByTitle(source, words)) ?? (await nearName(source, words)) ?? (await slip(source, words))
  );
}

/** Names nearest to `words`, for a question that found nothing. */
export async function nearestNames(source: Source, words: string): Promise<readonly string[]> {
  const scored = await scoredNames(source, words);
  return [...new Set(scored.map(({ named }) => named.name))].slice(0, 5);
}

async function calledByTitle(source: Source, words: string): Promise<Near | null> {
  for (const match of words.matchAll(CALLED_BY_TITLE)) {
    const [whole, surname = "", called = ""] = match;
    const title = SHORT_TITLES[called] ?? called;
    for (const cut of [0, surname.length - 1]) {
      const candidates = await source.store.names.called(surname.slice(cut), title);
      if (candidates.length === 0) continue;
      const start = match.index + cut;
      return { candidates, via: "surname-title", score: 0.95, start, end: match.index + whole.length };
    }
  }
  return null;
}

async function nearName(source: Source, words: string): Promise<Near | null> {
  const scored = await scoredNames(source, words);
  const best = scored[0]?.score ?? 0;
  if (best < ENOUGH) return null;
  const candidates = scored.filter(({ score }) => score > best - 0.01).slice(0, MOST);
  if (words.length <= SHORT && isVague(candidates.map(({ named }) => named))) return null;
  return {
    candidates: candidates.map(({ named }) => named),
    via: "part",
    score: best,
    start: 0,
    end: words.length,
  };
}

/** 「大学」 stands in many names and means none of them; 「书记」 in the title of an event is no name of it. */
function isVague(candidates: readonly Named[]): boolean {
  return candidates.length > MOST_SHORT || candidates.every(({ label }) => label === "Event");
}

/** As many pieces as the store counts, from all over the words. */
function spread(grams: readonly string[]): readonly string[] {
  if (grams.length <= MOST_PIECES) return grams;
  const step = (grams.length - 1) / (MOST_PIECES - 1);
  return Array.from({ length: MOST_PIECES }, (_, at) => grams[Math.floor(at * step)] ?? "");
}

interface Asked {
  readonly words: string;
  /** Without the ending of a chain. */
  readonly core: string;
  readonly grams: readonly string[];
}

interface Scored {
  readonly named: Named;
  readonly score: number;
}

async function scoredNames(source: Source, words: string): Promise<readonly Scored[]> {
  const core = words.replace(CHAIN_ENDING, "");
  const grams = spread(pieces(core));
  if (grams.length === 0) return [];
  const found = await source.store.names.withPieces(grams, MOST_LIKE);
  const asked = { words, core, grams: pieces(words) };
  return found
    .map((named) => ({ named, score: likeness(asked, named.name) }))
    .filter(({ score }) => score > 0.3)
    .sort((a, b) => b.score - a.score || a.named.name.length - b.named.name.length);
}

/** 1 for the name itself, less for a firm without its legal form, for a name that holds the words, less again for one that holds most of their pieces. */
function likeness({ words, core, grams }: Asked, name: string): number {
  if (words === name) return 1;
  if (core !== words && core.length >= 2 && name.includes(core) && CHAIN_ENDING.test(name)) return 0.97;
  if (name.startsWith(words) && LEGAL_FORM.test(name.slice(words.length))) return 0.98;
  if (name.includes(words)) return 0.95;
  if (words.length >= 3 && isSubsequence(words, name)) return 0.85;
  return grams.length < 2 ? 0 : (0.9 * grams.filter((gram) => name.includes(gram)).length) / grams.length;
}

function pieces(words: string): readonly string[] {
  const chars = [...words].filter((char) => /[\p{L}\p{N}]/u.test(char));
  return [...new Set(chars.slice(1).map((char, at) => `${chars[at]}${char}`))];
}

async function slip(source: Source, words: string): Promise<Near | null> {
  if (!/^\p{Script=Han}{2,4}$/u.test(words)) return null;
  const slips = await source.store.names.slips(words);
  // Of two signs the surname must be right: 「外地」 is no slip of 陆地.
  const candidates = slips.filter(({ name }) => words.length > SHORT || name.startsWith(words.charAt(0)));
  if (candidates.length === 0 || candidates.length > 5) return null;
  return { candidates, via: "similar", score: 0.9, start: 0, end: words.length };
}

/** `Wang Jianguo`, `Jianguo Wang`, `wangjianguo`. */
async function byPinyin({ store }: Source, words: string): Promise<Near | null> {
  const tokens = words.split(/[^\p{L}]+/u).filter((token) => token !== "");
  const orders = [tokens, [...tokens.slice(-1), ...tokens.slice(0, -1)]];
  for (const order of orders) {
    const typed = order.join("").toLowerCase();
    if (typed.length < 4) continue;
    const hits = await store.search(typed, { limit: 10 });
    const same = hits.filter((hit) => foldPinyin(hit.matched) === foldPinyin(typed));
    if (same.length === 0) continue;
    return {
      candidates: same.map(({ node }) => candidateOf(node)),
      via: "pinyin",
      score: 1,
      start: 0,
      end: words.length,
    };
  }
  return null;
}
