// Words of grammar out of the jieba dictionary: adverbs, pronouns, conjunctions, prepositions, and verbs with a complement.
const TAGS = new Set(["d", "r", "c", "p", "u", "y"]);
/** 建起, 送到, 交给, 设在: a verb and where, how far or to whom. */
const COMPLEMENT = /[起到给在成为出入了过着去来往向得]$/;
/** 铸成, 日出 may be brands: a complement that makes such a name only counts in common words. */
const BRAND_LIKE = /[成出来得]$/;
const COMMON = 500;
const LEAST = 10;
const A_LINE = 30;
/** Adverbs and verbs by their tag that are parts of names: 高新区, 自然资源局, 科学技术进步奖. */
const IN_NAMES = new Set([
  "高新",
  "自然",
  "进步",
  "立法",
  "集成",
  "更新",
  "高速",
  "同步",
  "永久",
  "一力",
  "平行",
  "连续",
  "直接",
  "首都",
  "鼎新",
  "霍乱",
]);

/** Rows of words that no name goes on over; `known` are terms of which names consist. */
export function functionRows(words, known) {
  const parts = new Set(known.flatMap(piecesOf));
  const list = [...words]
    .filter(([word, row]) => isFunction(word, row) && !parts.has(word) && !IN_NAMES.has(word))
    .map(([word]) => word)
    .sort();
  const rows = [];
  for (let i = 0; i < list.length; i += A_LINE) rows.push([list.slice(i, i + A_LINE).join(" ")]);
  return rows;
}

function isFunction(word, { count, tag }) {
  if (word.length < 2 || word.length > 3 || count < LEAST) return false;
  if (TAGS.has(tag)) return true;
  return tag === "v" && COMPLEMENT.test(word) && (count >= COMMON || !BRAND_LIKE.test(word));
}

/** Every stretch of two or three characters of a term. */
function piecesOf(term) {
  const pieces = [];
  for (let at = 0; at + 1 < term.length; at++) pieces.push(term.slice(at, at + 2), term.slice(at, at + 3));
  return pieces;
}
