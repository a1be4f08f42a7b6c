/** The stretches of a question that may be a name written in another way: words that nothing explains, with their neighbours. */
import type { Span } from "../model/index.ts";
import { type Cue, NAME_JOINTS } from "./cues.rules.ts";
import { labelsOf, type QuestionMention } from "./mentions.ts";
import type { FoundCue } from "./words.ts";

/** Cues that names hold too: 推进大会, 陶瓷产业链, 中宇公司, 招聘会. */
const NAME_CUES: ReadonlySet<Cue> = new Set<Cue>([
  "event",
  "chain",
  "firm",
  "body",
  "project",
  "honor",
  "sign",
  "inspect",
  "confer",
  "supply",
  "invest",
  "build",
  "organize",
  "work",
  "lead",
]);

/** 「甲公司和乙公司」 names two where nothing is called by both. */
const NO_JOINT = /(?!)/;

interface Piece extends Span {
  readonly unknown: boolean;
  readonly strong: boolean;
}

/** Longest stretches of unknown words and what a joint or nothing sets apart from them, then without joints, then the unknown words alone; `text` is the question. */
export function regions(
  text: string,
  residue: readonly Span[],
  cues: readonly FoundCue[],
  mentions: readonly QuestionMention[],
): readonly Span[] {
  const pieces: Piece[] = [
    ...residue.map((span) => ({ ...span, unknown: true, strong: false })),
    ...cues.map((cue) => ({ start: cue.start, end: cue.end, unknown: false, strong: isStrong(cue, text) })),
    ...mentions.map((mention) => ({
      start: mention.start,
      end: mention.end,
      unknown: false,
      strong: isPerson(mention),
    })),
  ].sort((a, b) => a.start - b.start);
  const grown = [NAME_JOINTS, NO_JOINT].flatMap((joint) =>
    residue.map((span) => trimmed(text, grow(text, span, pieces, joint))),
  );
  const titled = cues
    .filter(
      (cue) =>
        cue.cue === "event" && mentions.some((mention) => mention.end === cue.start && !isPerson(mention)),
    )
    .map((cue) => trimmed(text, grow(text, cue, pieces, NAME_JOINTS)));
  const called = residue.flatMap((span) => calledBy(span, mentions));
  const all = [...called, ...grown, ...titled, ...residue].filter((span) => span.end - span.start >= 2);
  return all.filter(
    (span, at) => all.findIndex((one) => one.start === span.start && one.end === span.end) === at,
  );
}

/** 「陈市长」: 市长 is a post of the graph, and the one character before it may be a surname; 衡阳 in 「衡阳市长」 is none. */
function calledBy({ start, end }: Span, mentions: readonly QuestionMention[]): readonly Span[] {
  const title = mentions.find((mention) => mention.start === end && labelsOf(mention).has("Title"));
  return title === undefined || end - start > 1 ? [] : [{ start, end: title.end }];
}

/** A single 人 may stand inside a name; English words stand in none. */
function isStrong({ cue, start, end }: FoundCue, text: string): boolean {
  if (/[a-z]/i.test(text.charAt(start))) return true;
  return !NAME_CUES.has(cue) && !(cue === "person" && end - start === 1);
}

function isPerson(mention: QuestionMention): boolean {
  const labels = labelsOf(mention);
  return labels.has("Person") || labels.has("Title");
}

/** Grows over weak pieces that touch or that `joint` joins, up to a strong cue, a person or any other word. */
function grow(text: string, seed: Span, pieces: readonly Piece[], joint: RegExp): Span {
  let { start, end } = seed;
  for (;;) {
    const left = pieces.findLast((piece) => piece.end <= start);
    if (left === undefined || left.strong || !isJoined(text.slice(left.end, start), joint)) break;
    start = left.start;
  }
  for (;;) {
    const [next] = pieces.filter((piece) => piece.start >= end);
    if (next === undefined || next.strong || !isJoined(text.slice(end, next.start), joint)) break;
    end = next.end;
  }
  return { start, end };
}

function isJoined(between: string, joint: RegExp): boolean {
  return between === "" || joint.test(between);
}

/** A stretch that starts or ends with a sign or a space is cut to its words. */
function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + (/^[^\p{L}\p{N}《“"]*/u.exec(words)?.[0].length ?? 0);
  const end = span.end - (/[^\p{L}\p{N}》”"]*$/u.exec(words)?.[0].length ?? 0);
  return { start, end: Math.max(start, end) };
}
