// Plain words of the jieba dictionary that stand before a name and hardly ever open one: verbs, adverbs, words of time and place.
const TAGS = new Set(["v", "vn", "vd", "d", "p", "c", "r", "b", "t", "f", "s"]);
const LEAST = 5;
const A_LINE = 30;

/** Rows of such words; `opening` are words that open names or are parts of them. */
export function leadingRows(words, opening) {
  const parts = new Set(opening);
  const list = [...words]
    .filter(
      ([word, { count, tag }]) => (word.length === 2 || word.length === 3) && count >= LEAST && TAGS.has(tag),
    )
    .map(([word]) => word)
    .filter((word) => !parts.has(word))
    .sort();
  const rows = [];
  for (let i = 0; i < list.length; i += A_LINE) rows.push([list.slice(i, i + A_LINE).join(" ")]);
  return rows;
}
