/** Finds what words that are no exact name may mean: parts of names, slips of one character, surnames with titles, pinyin. */
import { foldPinyin } from "../store/names.ts";
import { editDistance } from "../text/edit-distance.ts";
import type { LinkedWords } from "./answer.ts";
import { CALLED_BY_TITLE, CHAIN_ENDING, SHORT_TITLES } from "./cues.rules.ts";
import { type Candidate, candidateOf, runNamed, type Source } from "./mentions.ts";

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
  return [...new Set(scored.map(({ name }) => name))].slice(0, 5);
}

async function calledByTitle(source: Source, words: string): Promise<Near | null> {
  for (const match of words.matchAll(CALLED_BY_TITLE)) {
    const [whole, surname = "", called = ""] = match;
    const title = SHORT_TITLES[called] ?? called;
    for (const cut of [0, surname.length - 1]) {
      const rows = await runNamed(source, "people-by-surname-and-title", {
        surname: surname.slice(cut),
        title,
      });
      if (rows.length === 0) continue;
      const candidates = rows.map(
        ({ id, name }): Candidate => ({ id: String(id), label: "Person", name: String(name) }),
      );
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
  const ids = scored.filter(({ score }) => score >= best - 0.01).map(({ id }) => id);
  const nodes = await source.store.nodes(ids.slice(0, MOST));
  return { candidates: nodes.map(candidateOf), via: "part", score: best, start: 0, end: words.length };
}

const GRAM_PARAMS = ["a", "b", "c", "d", "e", "f"] as const;

/** As many pieces as the statement takes, from all over the words. */
function spread(grams: readonly string[]): readonly string[] {
  const most = GRAM_PARAMS.length;
  if (grams.length <= most) return grams;
  return GRAM_PARAMS.flatMap((_, at) => grams[Math.floor((at * (grams.length - 1)) / (most - 1))] ?? []);
}

interface Scored {
  readonly id: string;
  readonly name: string;
  readonly score: number;
}

async function scoredNames(source: Source, words: string): Promise<readonly Scored[]> {
  const core = words.replace(CHAIN_ENDING, "");
  const grams = spread(pieces(core));
  if (grams.length === 0) return [];
  const params = Object.fromEntries(GRAM_PARAMS.map((param, at) => [param, grams[at] ?? ""]));
  const rows = await runNamed(source, "names-like", { ...params, limit: 2_000 });
  const scored = rows.map(({ id, name }) => ({
    id: String(id),
    name: String(name),
    score: likeness(words, String(name)),
  }));
  return scored
    .filter(({ score }) => score > 0.3)
    .sort((a, b) => b.score - a.score || a.name.length - b.name.length);
}

/** 1 for the name itself, less for a name that holds the words, less again for one that holds most of their pieces. */
function likeness(words: string, name: string): number {
  if (words === name) return 1;
  const core = words.replace(CHAIN_ENDING, "");
  if (core !== words && core.length >= 2 && name.includes(core) && CHAIN_ENDING.test(name)) return 0.97;
  if (name.includes(words)) return 0.95;
  if (words.length >= 3 && isSubsequence(words, name)) return 0.85;
  const grams = pieces(words);
  return grams.length < 2 ? 0 : (0.9 * grams.filter((gram) => name.includes(gram)).length) / grams.length;
}

/** 「中车株机」 for 中车株洲电力机车有限公司. */
function isSubsequence(words: string, name: string): boolean {
  let at = 0;
  for (const char of words) {
    at = name.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function pieces(words: string): readonly string[] {
  const chars = [...words].filter((char) => /[\p{L}\p{N}]/u.test(char));
  return [...new Set(chars.slice(1).map((char, at) => `${chars[at]}${char}`))];
}

async function slip(source: Source, words: string): Promise<Near | null> {
  if (!/^\p{Script=Han}{2,4}$/u.test(words)) return null;
  const chars = [...words];
  const params = { first: chars[0], last: chars.at(-1), length: chars.length };
  const rows = await runNamed(source, "people-like", params);
  const near = rows.filter(({ name }) => editDistance(String(name), words, 1) === 1);
  if (near.length === 0 || near.length > 5) return null;
  const candidates = near.map(
    ({ id, name }): Candidate => ({ id: String(id), label: "Person", name: String(name) }),
  );
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
