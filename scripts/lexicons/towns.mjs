// All towns, townships and sub-districts of China by name, without the ending that they share.
const ENDINGS = ["民族乡", "街道", "苏木", "镇", "乡"];
/** 「范镇」 and the like are too short to tell from a word. */
const SHORTEST_CORE = 2;
const A_LINE = 40;

/** Rows of an ending and the names before it. */
export function townRows(streets, words) {
  const cores = new Map(ENDINGS.map((ending) => [ending, new Set()]));
  for (const { name } of streets) {
    const ending = ENDINGS.find((end) => name.endsWith(end));
    if (ending === undefined || !/^\p{Script=Han}+$/u.test(name)) continue;
    const core = name.slice(0, -ending.length);
    if (core.length >= SHORTEST_CORE && !words.has(name)) cores.get(ending).add(core);
  }
  return [...cores].flatMap(([ending, names]) => lines(ending, [...names].sort()));
}

function lines(ending, names) {
  const rows = [];
  for (let i = 0; i < names.length; i += A_LINE) rows.push([ending, names.slice(i, i + A_LINE).join(" ")]);
  return rows;
}
