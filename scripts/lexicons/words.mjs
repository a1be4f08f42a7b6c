// Reads the jieba dictionary and keeps what tells plain words from names.
const KEEP = 60_000;
const A_LINE = 30;

/** word → {count, tag} */
export function jiebaWords(text) {
  const words = new Map();
  for (const line of text.split("\n")) {
    const [word, count, tag] = line.trim().split(" ");
    if (word && /^\p{Script=Han}+$/u.test(word)) words.set(word, { count: Number(count), tag: tag ?? "" });
  }
  return words;
}

/**
 * Single characters and the commonest longer words, as rows of a count (two digits that matter) and words of that
 * count: few long lines load several times faster than many short ones.
 */
export function wordRows(words, names) {
  const all = [...words].filter(([word, row]) => !isName(word, row, names));
  const singles = all.filter(([word, row]) => word.length === 1 && row.count >= 3);
  const longer = all
    .filter(([word]) => word.length > 1 && word.length < 9)
    .sort((a, b) => b[1].count - a[1].count);
  const byCount = new Map();
  for (const [word, row] of [...singles, ...longer.slice(0, KEEP)]) {
    const count = Number(row.count.toPrecision(2));
    byCount.set(count, [...(byCount.get(count) ?? []), word]);
  }
  return [...byCount].sort((a, b) => b[0] - a[0]).flatMap(([count, list]) => lines(count, list.sort()));
}

function lines(count, list) {
  const rows = [];
  for (let i = 0; i < list.length; i += A_LINE) rows.push([count, list.slice(i, i + A_LINE).join(" ")]);
  return rows;
}

/**
 * jieba marks many plain words as names (陈述 nr, 高峰 nr). A name is what it so marks and what is rare, is longer
 * than two characters, or pairs a common surname with a character that given names often consist of (李俊).
 */
function isName(word, { count, tag }, { surnames, given }) {
  if (!tag.startsWith("nr") || word.length === 1) return false;
  if (word.length !== 2 || count < 50) return true;
  return count < 1000 && (surnames.get(word[0]) ?? 0) >= 400 && (given.get(word[1])?.[2] ?? 0) >= 40;
}
