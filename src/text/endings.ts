/** Whether a text ends, at an offset, with one of some words: most offsets are told by their last character alone. */

export interface Endings {
  /** Whether one of the words stands right before `end`. */
  endAt(text: string, end: number): boolean;
}

export function createEndings(words: Iterable<string>): Endings {
  const byLast = new Map<number, string[]>();
  for (const word of words) {
    if (word === "") continue;
    const last = word.charCodeAt(word.length - 1);
    const known = byLast.get(last);
    if (known === undefined) byLast.set(last, [word]);
    else known.push(word);
  }
  return {
    endAt(text, end) {
      const list = end > 0 ? byLast.get(text.charCodeAt(end - 1)) : undefined;
      if (list === undefined) return false;
      for (const word of list)
        if (word.length <= end && text.startsWith(word, end - word.length)) return true;
      return false;
    },
  };
}
