// Rivers, lakes, mountains and islands: what the jieba dictionary marks as a place and ends like one.
const ENDING = /[江河湖池山岛峡湾峰岭海洋]$/u;
/** Of the names of two characters only those of rivers are no words: 信江, 汾河, but not 大河, 入江. */
const SHORT_RIVER =
  /^[^上下大小内外东西南北中前后新老旧长入渡开爱独火深浅江河山溪盐石之横潮冰池川两徐斯波德成马][江河]$/u;
const COMMON = 20;
const LEAST = 2;
const A_LINE = 40;

/** Rows of names that are no administrative place. */
export function landscapeRows(words, places) {
  const known = new Set(places);
  const names = [...words]
    .filter(
      ([word, { count, tag }]) => tag === "ns" && ENDING.test(word) && word.length <= 5 && count >= LEAST,
    )
    .filter(
      ([word, { count }]) =>
        (word.length > 2 || (count >= COMMON && SHORT_RIVER.test(word))) && !known.has(word),
    )
    .map(([word]) => word)
    .sort();
  const rows = [];
  for (let i = 0; i < names.length; i += A_LINE) rows.push([names.slice(i, i + A_LINE).join(" ")]);
  return rows;
}
