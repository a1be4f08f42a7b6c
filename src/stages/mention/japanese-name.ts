/** Japanese names in an article that speaks of Japan: a surname of two or three characters, then the given name. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { oncePer } from "../../rules/once-per.ts";
import { isHan } from "../../text/characters.ts";
import { createTrie, longestWord, type Trie } from "../../text/trie.ts";
import { SOUND } from "./foreign-name.ts";
import type { Found } from "./found.ts";
import { isAged, isListJoint, OF_JAPAN, opensHome } from "./name-context.rules.ts";
import { type NameEdges, WEIGHT } from "./name-edges.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** Characters of a given name. */
const LONGEST_GIVEN = 3;
const SCORE = 0.86;
/** Occurrences per million from which the characters behind a surname are a word, no given name: 「松本|公司」. */
const COMMON = 20;
/** Natural log of a character's share among those of given names below which it is none. */
const RARE = -10;

const surnamesOf = oncePer(
  (lexicons: Lexicons): Trie => createTrie(lexicons.terms("japanese-surnames").map(({ term }) => term)),
);

/** The Japanese names of `text`; none where nothing in it is of Japan, since most of these surnames are Chinese words too. */
export function japaneseNames(text: string, edges: NameEdges, lexicons: Lexicons): Found[] {
  if (!OF_JAPAN.test(text)) return [];
  const surnames = surnamesOf(lexicons);
  const found: Found[] = [];
  let free = 0;
  surnames.scan(text, (start) => {
    if (start < free || !mayOpen(text, start, edges)) return;
    const surname = surnames.words[surnames.longestAt(text, start)] ?? "";
    // 「大石|桥市」
    if ((lexicons.places.longestAt(text, start)?.length ?? 0) > surname.length) return;
    const end = givenEnd(text, start + surname.length, edges, lexicons);
    if (end === 0) return;
    const name = text.slice(start, end);
    found.push({ label: "Person", start, end, text: name, name, rule: SOUND, score: SCORE });
    free = end;
  });
  return found;
}

function mayOpen(text: string, start: number, edges: NameEdges): boolean {
  return isListJoint(text[start - 1]) || isAged(text, start) || edges.left(start).weight >= WEIGHT.leftOpen;
}

/** Where the given name from `from` on ends best; of two ends as good the farther; 0 where the text goes on as plain words. */
function givenEnd(text: string, from: number, edges: NameEdges, lexicons: Lexicons): number {
  const { followers, placeEndings } = vocabularyOf(lexicons);
  let best = 0;
  let most: number = WEIGHT.rightWord;
  for (let end = from + 1; end <= from + LONGEST_GIVEN && isHan(text.charCodeAt(end - 1)); end++) {
    const given = text.slice(from, end);
    const last = given.charAt(given.length - 1);
    // 「石川|县政府」, 「小野寺|说」, 「黑川|窑业」
    if (placeEndings.has(last) || lexicons.names.given(last, 1, 2) < RARE) break;
    const right = edges.right(end);
    if (right >= most && lexicons.words.frequency(given) <= COMMON) {
      best = end;
      most = right;
    }
    // 「田中一郎|来到」, 「|家，」: no name goes on over what follows it.
    if (longestWord(followers, text, end).length > 1 || opensHome(text, end)) break;
  }
  return best;
}
