/** Finds blocks that OCR prints twice, and says which of the two to leave out. */
import { isOpen } from "./draft.ts";
import type { KindLine } from "./line-kind.ts";

/** Characters in a row that no two different sentences share. */
const SHINGLE = 16;
const SHORTEST = 28;
/** One shingle in so many is looked at, chosen by its own hash, so that copies choose the same ones. */
const SAMPLE = 8;
/** Share of the shorter block's shingles that both must hold to be the same text. */
const SAME = 0.7;
const BASE = 1_000_003;

/** A headline of so many characters hardly stands twice on a page by chance. */
const SHORTEST_HEAD = 6;

/** The lines without headlines and blocks that stand a second time. */
export function withoutRepeats(lines: readonly KindLine[]): KindLine[] {
  return withoutRepeatedBlocks(withoutRepeatedHeads(lines));
}

/** A headline that OCR prints again in the next column stands where text follows it soonest. */
function withoutRepeatedHeads(lines: readonly KindLine[]): readonly KindLine[] {
  const kept = new Map<string, number>();
  const dropped = new Set<number>();
  lines.forEach((line, at) => {
    if (line.kind !== "short" || line.line.text.length < SHORTEST_HEAD) return;
    const { text } = line.line;
    const twin = kept.get(text);
    if (twin === undefined) kept.set(text, at);
    else if (toText(lines, at) < toText(lines, twin)) {
      dropped.add(twin);
      kept.set(text, at);
    } else dropped.add(at);
  });
  return dropped.size === 0 ? lines : lines.filter((_, at) => !dropped.has(at));
}

/** How many other headlines stand between a line and the text below it. */
function toText(lines: readonly KindLine[], at: number): number {
  const { text } = lines[at]?.line ?? { text: "" };
  let others = 0;
  for (let next = at + 1; next < lines.length && lines[next]?.kind === "short"; next++)
    if (lines[next]?.line.text !== text) others++;
  return others;
}

function withoutRepeatedBlocks(lines: readonly KindLine[]): KindLine[] {
  const owner = new Map<number, number>();
  const sizes = new Map<number, number>();
  const dropped = new Set<number>();
  lines.forEach((line, at) => {
    if (line.line.text.length < SHORTEST || (line.kind !== "prose" && line.kind !== "lead")) return;
    const marks = sampledShingles(line.line.text);
    sizes.set(at, marks.length);
    const twin = twinOf(marks, owner, sizes);
    if (twin !== null && !dropped.has(twin)) dropped.add(leaveOut(lines, twin, at));
    if (!dropped.has(at)) for (const mark of marks) owner.set(mark, at);
  });
  return dropped.size === 0 ? [...lines] : lines.filter((_, at) => !dropped.has(at));
}

/** Rolling hashes of the shingles of a text, thinned. */
function sampledShingles(text: string): number[] {
  const marks: number[] = [];
  let hash = 0;
  let lead = 1;
  for (let at = 0; at < SHINGLE; at++) lead = Math.imul(lead, BASE);
  for (let at = 0; at < text.length; at++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
    if (at < SHINGLE) continue;
    hash = (hash - Math.imul(lead, text.charCodeAt(at - SHINGLE))) | 0;
    if (((hash >>> 7) ^ (hash >>> 19)) % SAMPLE === 0) marks.push(hash);
  }
  return marks;
}

/** The earlier block that shares most of the shingles of the shorter of the two. */
function twinOf(
  marks: readonly number[],
  owner: ReadonlyMap<number, number>,
  sizes: ReadonlyMap<number, number>,
) {
  const hits = new Map<number, number>();
  for (const mark of marks) {
    const at = owner.get(mark);
    if (at !== undefined) hits.set(at, (hits.get(at) ?? 0) + 1);
  }
  for (const [at, count] of hits) {
    const shorter = Math.min(marks.length, sizes.get(at) ?? 0);
    if (count > 1 && count / shorter >= SAME) return at;
  }
  return null;
}

/** Of two copies the one that stands in the middle of another text's sentence goes, then the shorter, then the later. */
function leaveOut(lines: readonly KindLine[], first: number, second: number): number {
  const [a, b] = [lines[first], lines[second]];
  if (a === undefined || b === undefined) return second;
  if ((a.kind === "lead") !== (b.kind === "lead")) return a.kind === "lead" ? second : first;
  const breaksFirst = isOpen(lines[first - 1]);
  const breaksSecond = isOpen(lines[second - 1]);
  if (breaksFirst !== breaksSecond) return breaksFirst ? first : second;
  return a.line.text.length < b.line.text.length * 0.8 ? first : second;
}
