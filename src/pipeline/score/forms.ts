/** When two written forms count as the same, and how alike two titles are. */
import type { NamedRecord } from "./record.ts";

const LEFT_OUT = /[\s“”"‘’《》〈〉（）()·•,，、]+/gu;

/** A form without spaces, quotes, brackets and commas. */
export function bare(form: string | null | undefined): string {
  return (form ?? "").replace(LEFT_OUT, "");
}

/** Every bare form that a thing is named by. */
export function formsOf({ name, mentions }: NamedRecord): ReadonlySet<string> {
  const forms = new Set([name, ...(mentions ?? [])].map(bare));
  forms.delete("");
  return forms;
}

/** Dice's coefficient over pairs of neighbouring characters. */
export function likeness(a: string, b: string): number {
  const pairsA = pairs(a);
  const pairsB = pairs(b);
  let shared = 0;
  for (const pair of pairsA) if (pairsB.has(pair)) shared += 1;
  return (2 * shared) / (pairsA.size + pairsB.size);
}

function pairs(text: string): ReadonlySet<string> {
  const chars = [...text];
  return new Set(chars.length < 2 ? [text] : chars.slice(1).map((char, i) => `${chars[i]}${char}`));
}
