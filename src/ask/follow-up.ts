/** 「那李志强呢」「去年呢」: the question before, asked of another thing or time. */
import type { Answer } from "./answer.ts";
import { ELLIPSIS, SHADES } from "./cues.rules.ts";
import { labelsOf } from "./mentions.ts";
import type { Understanding } from "./understand.ts";
import { scanWords } from "./words.ts";

/** The other thing or time, or `null` where the question stands for itself. */
export function ellipsisOf(text: string): string | null {
  const { zh, en } = ELLIPSIS.exec(text)?.groups ?? {};
  return zh ?? en ?? null;
}

/** The question before with the new thing or time in the place of the old one; `null` where there is none to replace, or where it asks by itself. */
export function resumed(previous: Answer, of: Understanding): string | null {
  const { question, understood } = previous;
  const asksItself = of.cues.some(({ cue }) => cue !== "pronoun" && !SHADES.has(cue));
  if (understood === null || asksItself) return null;
  const [mention] = of.mentions;
  if (mention !== undefined) {
    const labels = labelsOf(mention);
    const old = understood.linked.find(({ entities }) => entities.some(({ label }) => labels.has(label)));
    if (old === undefined) return null;
    return replaced(question, old.via === "before" ? pronounIn(question) : old.words, mention.words);
  }
  if (of.period === null) return null;
  const { period } = understood;
  return period === null
    ? `${of.period.words}${question}`
    : replaced(question, period.words, of.period.words);
}

function replaced(question: string, old: string, words: string): string | null {
  return old !== "" && question.includes(old) ? question.replace(old, () => words) : null;
}

function pronounIn(question: string): string {
  const pronoun = scanWords(question, []).cues.find(({ cue }) => cue === "pronoun");
  return pronoun === undefined ? "" : question.slice(pronoun.start, pronoun.end);
}
