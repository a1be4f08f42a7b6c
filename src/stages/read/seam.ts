/** How well one block goes on in the middle of another's last sentence. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { isHan } from "../../text/characters.ts";

const REACH = 4;
/** A word of two characters may come about by chance, a longer one hardly. */
const CHANCE = 0.8;

/**
 * Evidence that `head` continues `tail`: a word or name that the break cuts in two (`协|议`, `慕容|川`), known as a word
 * or standing whole elsewhere on the page. 0 where nothing speaks for it; 3 and more is sure.
 */
export function seamEvidence(tail: string, head: string, page: string, lexicons: Lexicons): number {
  const left = hanEnd(tail);
  const right = hanStart(head);
  let best = 0;
  // A page that nowhere prints the two characters at the break side by side prints nothing longer across it.
  const printed = page.includes(left.slice(-1) + right.slice(0, 1)) ? page : "";
  for (let a = 1; a <= left.length; a++) {
    for (let b = 1; b <= right.length; b++) {
      const joined = left.slice(left.length - a) + right.slice(0, b);
      best = Math.max(best, wordEvidence(joined, printed, lexicons));
    }
  }
  return best;
}

/** 刘|剑飞 may be a name that the page has nowhere else. */
const NAME = 1.5;

function wordEvidence(joined: string, page: string, lexicons: Lexicons): number {
  const frequency = lexicons.words.frequency(joined);
  if (joined.length === 2) return frequency > 0 ? CHANCE + Math.log10(1 + frequency) / 2 : 0;
  const name = joined.length === 3 && lexicons.names.score(joined) > 0 ? NAME : 0;
  const word = frequency > 0 ? joined.length : name;
  return page.includes(joined) ? Math.max(word, joined.length + (joined.length > 4 ? 1 : 0)) : word;
}

function hanEnd(text: string): string {
  let from = text.length;
  while (from > 0 && text.length - from < REACH && isHan(text.charCodeAt(from - 1))) from--;
  return text.slice(from);
}

function hanStart(text: string): string {
  let to = 0;
  while (to < text.length && to < REACH && isHan(text.charCodeAt(to))) to++;
  return text.slice(0, to);
}
