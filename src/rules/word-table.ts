/** How common plain words are, and how likely a string is as a run of plain words. */
import type { Lexicon } from "./lexicon.ts";
import type { WordTable } from "./lexicons.ts";

const LONGEST = 4;

/** `words` has the columns count, words (a space between); single characters among them serve only to weigh splits. */
export function createWordTable(words: Lexicon): WordTable {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [cell = "0", list = ""] of words.rows) {
    const count = Number(cell);
    for (const word of list.split(" ")) {
      counts.set(word, count);
      total += count;
    }
  }
  const perMillion = 1_000_000 / total;
  const log = (word: string): number => {
    const count = counts.get(word);
    if (count !== undefined) return Math.log(count / total);
    return word.length === 1 ? Math.log(0.5 / total) : Number.NEGATIVE_INFINITY;
  };
  return {
    frequency: (word) => (word.length < 2 ? 0 : (counts.get(word) ?? 0) * perMillion),
    logProbability: (text) => bestSplit(text, log),
  };
}

function bestSplit(text: string, log: (word: string) => number): number {
  const best = [0];
  for (let end = 1; end <= text.length; end++) {
    let score = Number.NEGATIVE_INFINITY;
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      score = Math.max(score, (best[start] ?? 0) + log(text.slice(start, end)));
    }
    best.push(score);
  }
  return best[text.length] ?? 0;
}
