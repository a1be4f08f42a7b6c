/** Character statistics of Chinese personal names, and how much likelier a string is a name than plain words. */
import type { Lexicon } from "./lexicon.ts";
import type { NameStats, WordTable } from "./lexicons.ts";

/** Natural-log frequency of a character that no counted name holds. */
const UNSEEN = -12;
/** What no name can reach: no surname in front, or too short or long. */
const NEVER = -90;
/** Share of two-character given names in the press of the last decades. */
const LONG_SHARE = 0.8;
/**
 * Moves even to where names of the annotated pages and other strings that begin with a surname are mistaken for
 * each other equally often: a string cut out at random is far oftener no name.
 */
const EVEN = -0.8;

const CODES = 0x10000;

/** Natural logs of characters' shares by code; `NEVER` for what is no surname, `UNSEEN` for a given name's. */
interface NameLogs {
  readonly family: Float64Array;
  /** Surnames of two characters. */
  readonly families: ReadonlyMap<string, number>;
  /** 1 for the first character of one. */
  readonly opens: Uint8Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly single: Float64Array;
}

/** `surnames`, in several files: surname, count; `given`: char, first, last, single (counts by place in the given name). */
export function createNameStats(surnames: readonly Lexicon[], given: Lexicon, words: WordTable): NameStats {
  const known = nameLogs(surnames, given);
  const givenOf = (code: number, position: 0 | 1, length: 1 | 2): number =>
    (length === 1 ? known.single : position === 0 ? known.first : known.last)[code] as number;
  const familyAt = (text: string, from: number, length: number): number =>
    length === 1
      ? (known.family[text.charCodeAt(from)] as number)
      : (known.families.get(text.slice(from, from + 2)) ?? NEVER);
  const asName = (text: string, from: number, to: number, length: 1 | 2): number => {
    const rest = to - from - length;
    const family = rest < 1 || rest > 2 ? NEVER : familyAt(text, from, length);
    if (family === NEVER) return NEVER;
    const first = text.charCodeAt(from + length);
    if (rest === 1) return family + Math.log(1 - LONG_SHARE) + givenOf(first, 0, 1);
    const last = text.charCodeAt(from + length + 1);
    return family + Math.log(LONG_SHARE) + givenOf(first, 0, 2) + givenOf(last, 1, 2);
  };
  const logShare = (text: string, from = 0, to = text.length): number =>
    known.opens[text.charCodeAt(from)] === 1
      ? Math.max(asName(text, from, to, 1), asName(text, from, to, 2))
      : asName(text, from, to, 1);
  return {
    surnameAt: (text, at) => {
      const code = text.charCodeAt(at);
      if (at >= text.length) return 0;
      if (known.opens[code] === 1 && known.families.has(text.slice(at, at + 2))) return 2;
      return known.family[code] === NEVER ? 0 : 1;
    },
    score: (text, from = 0, to = text.length) => {
      const name = logShare(text, from, to);
      return name === NEVER ? NEVER : name - words.logProbability(text, from, to) + EVEN;
    },
    ceiling: (text, from, to) => {
      const name = logShare(text, from, to);
      return name === NEVER ? NEVER : name - words.logSingles(text, from, to) + EVEN;
    },
    logShare: (text) => logShare(text),
    given: (char, position, length) => givenOf(char.charCodeAt(0), position, length),
  };
}

function nameLogs(surnames: readonly Lexicon[], given: Lexicon): NameLogs {
  const family = logs(
    surnames.flatMap(({ rows }) => rows),
    1,
  );
  const families = new Map([...family].filter(([surname]) => surname.length === 2));
  const opens = new Uint8Array(CODES);
  for (const surname of families.keys()) opens[surname.charCodeAt(0)] = 1;
  return {
    family: byCode(family, NEVER),
    families,
    opens,
    first: byCode(logs(given.rows, 1), UNSEEN),
    last: byCode(logs(given.rows, 2), UNSEEN),
    single: byCode(logs(given.rows, 3), UNSEEN),
  };
}

/** Values of single characters by their code. */
function byCode(values: ReadonlyMap<string, number>, otherwise: number): Float64Array {
  const table = new Float64Array(CODES).fill(otherwise);
  for (const [char, value] of values) if (char.length === 1) table[char.charCodeAt(0)] = value;
  return table;
}

/** First cell → log of its share of the column's total; rows that count nothing there are left out. */
function logs(rows: Lexicon["rows"], column: number): Map<string, number> {
  const counts = rows.map((row) => [row[0] ?? "", Number(row[column] ?? 0)] as const);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return new Map(
    counts.filter(([, count]) => count > 0).map(([key, count]) => [key, Math.log(count / total)]),
  );
}
