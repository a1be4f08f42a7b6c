/** A name behind a post goes on to the next stop where what is left before it is no word of its own: 「州长蒙克|那生，」. */
import type { WordTable } from "../../rules/lexicons.ts";
import { isHan } from "../../text/characters.ts";
import type { Scored } from "./name-choice.ts";
import { endsWithoutVerb, isDelimiter, isLonely, linksAct } from "./name-context.rules.ts";
import { type NameEdges, WEIGHT } from "./name-edges.ts";
import type { HeadMap } from "./post-heads.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** How many characters a name of Han or ethnic form has at most. */
const LONGEST = 4;
const LONGEST_HAN = 3;

interface NameText {
  readonly text: string;
  readonly heads: HeadMap;
  readonly edges: NameEdges;
  readonly vocabulary: Vocabulary;
  readonly words: WordTable;
}

/** The same names, those told by a post grown over the rest before a stop. */
export function completed(names: readonly Scored[], source: NameText): Scored[] {
  const starts = new Set(names.map(({ start }) => start));
  return names.map((name) => {
    if (!name.told || name.slot !== "post") return name;
    const end = wholeEnd(name, source);
    for (let at = name.start + 1; at < end; at++) if (starts.has(at)) return name;
    if (end === name.end) return name;
    return { ...name, end, text: source.text.slice(name.start, end), right: source.edges.right(end) };
  });
}

/** Where the name ends: at its own end, or at the stop or the act behind one or two characters more. */
function wholeEnd(name: Scored, { text, heads, edges, vocabulary, words }: NameText): number {
  if (isDelimiter(text[name.end])) return name.end;
  const last = name.start + LONGEST;
  for (let end = name.end + 1; end <= last && isHan(text.charCodeAt(end - 1)); end++) {
    const rest = text.slice(name.end, end);
    if ((heads.lengths[end] ?? 0) > 0 || vocabulary.headRow.has(rest)) return name.end;
    const fits = isNamePart(rest, vocabulary) && hasLength(text.slice(name.start, end), vocabulary);
    if (isDelimiter(text[end])) return fits ? end : name.end;
    const most = isLonely(rest) || end - name.start > LONGEST_HAN ? WEIGHT.rightAct : WEIGHT.rightNothing;
    // 「总理安瓦尔|互致贺电」
    const isWord = words.frequencyAt(text, end - 1) > 0;
    const unread = !isWord && name.right <= most && edges.right(end) >= WEIGHT.rightAct;
    if (unread && fits) return end;
  }
  return name.end;
}

/** Four characters are a name where all but one of them write sounds: 「蒙克那生」. */
function hasLength(name: string, { ethnicSounds }: Vocabulary): boolean {
  return (
    name.length <= LONGEST_HAN || [...name].filter((char) => ethnicSounds.has(char)).length >= LONGEST_HAN
  );
}

/** Whether these one or two characters stand for nothing that a person does. */
function isNamePart(rest: string, { followers, functionWords }: Vocabulary): boolean {
  if (rest.length === 1) return endsWithoutVerb(rest) && !linksAct(rest);
  return (
    followers.indexOf(rest) < 0 && functionWords.longestAt(rest, 0) < 0 && endsWithoutVerb(rest.charAt(0))
  );
}
