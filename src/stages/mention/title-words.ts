/** What words before the head of a post are that no list of modifiers holds: a body's short name, words of the title. */
import { longestWord } from "../../text/trie.ts";
import { isClause, isTitleWord, LONGEST_TITLE_WORDS, SHORTEST_TITLE_WORDS } from "./post-units.rules.ts";
import type { Vocabulary } from "./vocabulary.ts";

const HAN = /^\p{sc=Han}+$/u;

/** Whether they can be either: 「锦鹭鞋业」, 「总监理」; no verb (「陪同」), no function word, no single sign. */
export function areTitleWords(words: string, { followers, functionWords, openers }: Vocabulary): boolean {
  if (isTitleWord(words)) return true;
  if (words.length < SHORTEST_TITLE_WORDS || words.length > LONGEST_TITLE_WORDS || !HAN.test(words))
    return false;
  if (openers.endAt(words, words.length) || isClause(words)) return false;
  for (let at = 0; at < words.length; at++) {
    const follower = longestWord(followers, words, at);
    if (follower.length > 1 || functionWords.longestAt(words, at) >= 0) return false;
  }
  return true;
}
