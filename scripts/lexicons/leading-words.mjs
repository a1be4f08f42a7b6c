// Plain words of the jieba dictionary that stand before a name and hardly ever open one: verbs, adverbs, words of time and place.
const VERBS = new Set(["v", "vn", "vd"]);
const OTHERS = new Set(["d", "p", "c", "r", "b", "t", "f", "s"]);
const LEAST = 5;
const A_LINE = 30;

/** Rows of such words, verbs apart from the rest; `opening` are words that open names or are parts of them. */
export function leadingRows(words, opening) {
  const parts = new Set(opening);
  const rows = [];
  for (const [kind, tags] of [
    ["other", OTHERS],
    ["verb", VERBS],
  ]) {
    const list = [...words]
      .filter(
        ([word, { count, tag }]) =>
          (word.length === 2 || word.length === 3) && count >= LEAST && tags.has(tag),
      )
      .map(([word]) => word)
      .filter((word) => !parts.has(word))
      .sort();
    for (let i = 0; i < list.length; i += A_LINE) rows.push([list.slice(i, i + A_LINE).join(" "), kind]);
  }
  return rows;
}
