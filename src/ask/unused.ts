/** Words of a question that played no part in its answer, and questions that an answer would pass over. */
import type { Span } from "../model/index.ts";
import type { Bound } from "./bind.ts";
import { SHADES } from "./cues.rules.ts";
import type { Reading } from "./intent.ts";
import type { Understanding } from "./understand.ts";

/** A list of everything, or of everybody where one person was asked about, would not answer about an unknown name. */
export function passesOverName(of: Understanding, { intent, slots }: Reading): boolean {
  const words = unknownWords(of);
  if (slots.size === 0) return words.length > 0;
  const asksYesNo = intent.id === "event-people" && of.cues.some(({ cue }) => cue === "yesno");
  return asksYesNo && words.some((word) => /^[\p{Script=Han}\p{Lu}]/u.test(word));
}

/** Names that no slot took, words that nothing explains, and a time that the statement could not use. */
export function unusedWords(
  of: Understanding,
  reading: Reading,
  bound: Bound,
  sifting: readonly Span[],
): readonly string[] {
  const used = new Set([...reading.slots.values()].flat());
  const place = bound.params.place;
  const words = [
    ...of.mentions.flatMap((mention, index) => (used.has(index) ? [] : [mention])),
    ...of.residue.filter((span) => place !== of.text.slice(span.start, span.end)),
    ...of.cues.filter(({ cue, start }) => {
      const stood = of.mentions.some((mention) => mention.start === start);
      return !reading.usedCues.has(cue) && !SHADES.has(cue) && !stood;
    }),
  ];
  const isUsed = ({ start, end }: Span) => sifting.some((one) => one.start === start && one.end === end);
  return words
    .filter((span) => !isUsed(span))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => of.text.slice(start, end));
}

/** Words that nothing explains: they may be a name. */
export function unknownWords(of: Understanding): readonly string[] {
  const words = of.residue.map(({ start, end }) => of.text.slice(start, end));
  return words.filter((word) => word.length >= 2);
}
