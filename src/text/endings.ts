/** Which of some words a text ends with at an offset: most offsets are told by their last character alone. */

export interface Endings {
  /** Whether one of the words stands right before `end`. */
  endAt(text: string, end: number): boolean;
  /** The index of the longest word that stands right before `end`, or -1; of equal words that of the last. */
  longestAt(text: string, end: number): number;
}

interface Ending {
  readonly word: string;
  readonly index: number;
}

export function createEndings(words: Iterable<string>): Endings {
  /** The words by their last character, the longest first. */
  const byLast = new Map<number, Ending[]>();
  const known = new Map(Array.from(words, (word, index) => [word, index]));
  known.delete("");
  const sorted = Array.from(known, ([word, index]) => ({ word, index }));
  for (const ending of sorted.sort((a, b) => b.word.length - a.word.length)) {
    const last = ending.word.charCodeAt(ending.word.length - 1);
    const alike = byLast.get(last);
    if (alike === undefined) byLast.set(last, [ending]);
    else alike.push(ending);
  }
  const longestAt = (text: string, end: number): number => {
    const endings = end > 0 ? byLast.get(text.charCodeAt(end - 1)) : undefined;
    if (endings === undefined) return -1;
    for (const { word, index } of endings)
      if (word.length <= end && text.startsWith(word, end - word.length)) return index;
    return -1;
  };
  return { longestAt, endAt: (text, end) => longestAt(text, end) >= 0 };
}
