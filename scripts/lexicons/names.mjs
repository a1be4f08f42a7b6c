// Decodes HanLP's compiled table of name roles (a double-array trie) and joins it with a list of real surnames.
const [B, C, D, E] = [0, 1, 2, 3];
const HAN = /^\p{Script=Han}$/u;

export function nameTables(bytes, pinyinPro) {
  const roles = decode(bytes).filter(([key]) => HAN.test(key));
  const count = (role) => (map) => map.get(role) ?? 0;
  const [b, c, d, e] = [B, C, D, E].map(count);
  const surnames = new Map(roles.filter(([, map]) => b(map) > 0).map(([key, map]) => [key, b(map)]));
  for (const name of realSurnames(pinyinPro))
    if (!surnames.has(name)) surnames.set(name, name.length > 1 ? 20 : 3);
  const given = roles
    .map(([key, map]) => [key, c(map), d(map), e(map)])
    .filter((row) => row[1] + row[2] + row[3] > 0);
  const byCount = (x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1);
  return { surnames: [...surnames].sort(byCount), given: given.sort((x, y) => (x[0] < y[0] ? -1 : 1)) };
}

/** The keys of pinyin-pro's table of surname readings: `"南宫":"nán gōng", ..., "赵":"zhào", ...`. */
function realSurnames(source) {
  const table = /\{"南宫":"nán gōng"[^}]*\}/u.exec(source);
  if (!table) throw new Error("pinyin-pro holds no table of surnames");
  const listed = Object.keys(JSON.parse(table[0])).filter((name) => /^\p{Script=Han}{1,2}$/u.test(name));
  return listed;
}

/** `[key, role → count]` of every entry: a list of values, then the arrays `base` and `check`. */
function decode(bytes) {
  let offset = 0;
  const int = () => {
    offset += 4;
    return bytes.readInt32BE(offset - 4);
  };
  const values = Array.from(
    { length: int() },
    () => new Map(Array.from({ length: int() }, () => [int(), int()])),
  );
  const size = int();
  const base = new Int32Array(size);
  const children = new Map();
  for (let state = 0; state < size; state++) {
    base[state] = int();
    const check = int();
    if (state === 0 || (check === 0 && base[state] === 0)) continue;
    if (!children.has(check)) children.set(check, []);
    children.get(check).push(state);
  }
  const entries = [];
  const walk = (state, key) => {
    for (const child of children.get(base[state]) ?? []) {
      const code = child - base[state];
      if (code === 0) entries.push([key, values[-base[child] - 1]]);
      else walk(child, key + String.fromCharCode(code - 1));
    }
  };
  walk(0, "");
  return entries;
}
