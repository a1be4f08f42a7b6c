/** Character statistics of Chinese personal names, and how much likelier a string is a name than plain words. */
import type { Lexicon } from "./lexicon.ts";
import type { NameStats, WordTable } from "./lexicons.ts";

/** Natural-log frequency of a character that no counted name holds. */
const UNSEEN = -12;
/** What no name can reach: no surname in front, or too short or long. */
const NEVER = -30;
/** Share of two-character given names in the press of the last decades. */
const LONG_SHARE = 0.8;
/**
 * Moves even to where names of the annotated pages and other strings that begin with a surname are mistaken for
 * each other equally often: a string cut out at random is far oftener no name.
 */
const EVEN = -0.8;

interface GivenLogs {
  readonly first: ReadonlyMap<string, number>;
  readonly last: ReadonlyMap<string, number>;
  readonly single: ReadonlyMap<string, number>;
}

/** `surnames`, in several files: surname, count; `given`: char, first, last, single (counts by place in the given name). */
export function createNameStats(surnames: readonly Lexicon[], given: Lexicon, words: WordTable): NameStats {
  const surnameLogs = logs(
    surnames.flatMap(({ rows }) => rows),
    1,
  );
  const givenLogs: GivenLogs = {
    first: logs(given.rows, 1),
    last: logs(given.rows, 2),
    single: logs(given.rows, 3),
  };
  const givenOf = (char: string, position: 0 | 1, length: 1 | 2): number => {
    const map = length === 1 ? givenLogs.single : position === 0 ? givenLogs.first : givenLogs.last;
    return map.get(char) ?? UNSEEN;
  };
  const asName = (surname: string, rest: string): number => {
    const family = surnameLogs.get(surname);
    if (family === undefined || rest.length < 1 || rest.length > 2) return NEVER;
    if (rest.length === 1) return family + Math.log(1 - LONG_SHARE) + givenOf(rest, 0, 1);
    return family + Math.log(LONG_SHARE) + givenOf(rest.charAt(0), 0, 2) + givenOf(rest.charAt(1), 1, 2);
  };
  const logShare = (text: string): number =>
    Math.max(asName(text.slice(0, 1), text.slice(1)), asName(text.slice(0, 2), text.slice(2)));
  return {
    surnameAt: (text, at) => {
      if (surnameLogs.has(text.slice(at, at + 2)) && at + 2 <= text.length) return 2;
      return surnameLogs.has(text.charAt(at)) ? 1 : 0;
    },
    score: (text) => {
      const name = logShare(text);
      return name === NEVER ? NEVER : name - words.logProbability(text) + EVEN;
    },
    logShare,
    given: givenOf,
  };
}

/** First cell → log of its share of the column's total; rows that count nothing there are left out. */
function logs(rows: Lexicon["rows"], column: number): Map<string, number> {
  const counts = rows.map((row) => [row[0] ?? "", Number(row[column] ?? 0)] as const);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return new Map(
    counts.filter(([, count]) => count > 0).map(([key, count]) => [key, Math.log(count / total)]),
  );
}
