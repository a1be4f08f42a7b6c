/** Finds cues and fillers in what the names and times of a question leave over. */
import type { Span } from "../model/index.ts";
import type { CueRow } from "./cues/cue-row.ts";
import { FILLERS } from "./cues/fillers.rules.ts";
import { CUES, type Cue } from "./cues.rules.ts";

export interface FoundCue extends Span {
  readonly cue: Cue;
  readonly row: CueRow;
}

interface Wording {
  readonly word: string;
  /** `null` for a filler. */
  readonly row: (CueRow & { readonly cue: Cue }) | null;
  readonly opens?: boolean;
}

export interface Scanned {
  readonly cues: readonly FoundCue[];
  /** Words that are neither name, time, cue nor filler. */
  readonly residue: readonly Span[];
}

const CHINESE = byFirst([
  ...CUES.flatMap((row) => row.zh.map((word): Wording => ({ word, row }))),
  ...FILLERS.flatMap(({ zh, opens = false }) => zh.map((word): Wording => ({ word, row: null, opens }))),
]);
const ENGLISH = byFirst([
  ...CUES.flatMap((row) => row.en.map((word): Wording => ({ word, row }))),
  ...FILLERS.flatMap(({ en }) => en.map((word): Wording => ({ word, row: null }))),
]);

/** Every wording of a cue: a name that is only such a word names nothing. */
export const CUE_WORDS: ReadonlySet<string> = new Set(CUES.flatMap((row) => [...row.zh, ...row.en]));

/** Longer wordings first; cues before fillers of the same length. */
function byFirst(wordings: readonly Wording[]): ReadonlyMap<string, readonly Wording[]> {
  const map = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const key = wording.word.charAt(0);
    map.set(key, [...(map.get(key) ?? []), wording]);
  }
  for (const list of map.values()) {
    list.sort((a, b) => b.word.length - a.word.length || Number(a.row === null) - Number(b.row === null));
  }
  return map;
}

/** Reads `text` outside `taken`, from left to right, the longest wording first. */
export function scanWords(text: string, taken: readonly Span[]): Scanned {
  const lower = text.toLowerCase();
  const cues: FoundCue[] = [];
  const residue: Span[] = [];
  const openers: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const span = taken.find((one) => one.start <= at && at < one.end);
    if (span !== undefined) {
      at = span.end;
      continue;
    }
    const limit = Math.min(...taken.filter((one) => one.start > at).map((one) => one.start), text.length);
    const found = wordingAt(lower, at, limit);
    if (found !== null) {
      if (found.row !== null)
        cues.push({ cue: found.row.cue, row: found.row, start: at, end: at + found.word.length });
      if (found.opens === true) openers.push({ start: at, end: at + found.word.length });
      at += found.word.length;
      continue;
    }
    const end = plainEnd(lower, at, limit);
    if (end > at) addResidue(residue, at, end);
    at = Math.max(end, at + 1);
  }
  return { cues, residue: residue.map((span) => opened(span, openers)) };
}

/** 「哪些项目在建」 asks for what is 在建: a single sign that nothing explains takes the filler before it along. */
function opened(span: Span, openers: readonly Span[]): Span {
  const opener = span.end - span.start > 1 ? undefined : openers.find(({ end }) => end === span.start);
  return opener === undefined ? span : { start: opener.start, end: span.end };
}

function wordingAt(lower: string, at: number, limit: number): Wording | null {
  const fits = ({ word }: Wording) => at + word.length <= limit && lower.startsWith(word, at);
  const chinese = CHINESE.get(lower.charAt(at))?.find(fits);
  if (chinese !== undefined) return chinese;
  if (/[a-z0-9]/.test(lower.charAt(at - 1)) && /[a-z]/.test(lower.charAt(at))) return null;
  const whole = (wording: Wording) =>
    fits(wording) && !/[a-z0-9]/.test(lower.charAt(at + wording.word.length));
  return ENGLISH.get(lower.charAt(at))?.find(whole) ?? null;
}

/** The end of the Latin word, or of the one other letter, at `at`; `at` itself for signs and spaces. */
function plainEnd(lower: string, at: number, limit: number): number {
  const word = /^[a-z0-9]+/.exec(lower.slice(at, limit));
  if (word !== null) return at + word[0].length;
  const letter = /^\p{L}/u.exec(lower.slice(at, limit));
  return letter === null ? at : at + letter[0].length;
}

function addResidue(residue: Span[], start: number, end: number): void {
  const last = residue.at(-1);
  if (last !== undefined && last.end === start) residue[residue.length - 1] = { start: last.start, end };
  else residue.push({ start, end });
}
