/** An invented town of a real place: who governs it in which years, its firms, chains and bodies. */
import { numbersOf } from "./numbers.mjs";

/** Real places, so that the gazetteer is used as on real pages; all people, firms and papers in them are invented. */
const PLACES = [
  ["河北省", "邯郸市", "武安市"],
  ["山西省", "长治市", "襄垣县"],
  ["辽宁省", "锦州市", "义县"],
  ["吉林省", "通化市", "辉南县"],
  ["黑龙江省", "绥化市", "望奎县"],
  ["江苏省", "盐城市", "建湖县"],
  ["浙江省", "衢州市", "龙游县"],
  ["安徽省", "宣城市", "广德市"],
  ["福建省", "三明市", "尤溪县"],
  ["江西省", "上饶市", "德兴市"],
  ["山东省", "德州市", "禹城市"],
  ["河南省", "许昌市", "长葛市"],
  ["湖北省", "黄石市", "大冶市"],
  ["湖南省", "娄底市", "涟源市"],
  ["广东省", "肇庆市", "四会市"],
  ["广西壮族自治区", "玉林市", "容县"],
  ["四川省", "绵阳市", "江油市"],
  ["贵州省", "遵义市", "桐梓县"],
  ["云南省", "曲靖市", "宣威市"],
  ["陕西省", "宝鸡市", "岐山县"],
  ["甘肃省", "天水市", "秦安县"],
  ["内蒙古自治区", "赤峰市", "宁城县"],
];

const SURNAMES = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"];
const GIVEN = [
  ..."伟芳敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红建国文志新海东晓春永兴德荣正辉俊峰学礼家宝思源",
];
const BRANDS = [..."恒瑞鼎泰宏盛锦源启航博远卓越华信天成金晟嘉禾凯达中科永固亿丰联创东曜汇川雄图立讯星辉"];
const TRADES = [
  ["轨道交通装备", "轨道", "机车牵引电机"],
  ["新能源汽车", "汽车", "动力电池模组"],
  ["生物医药", "药业", "原料药"],
  ["先进陶瓷", "陶瓷", "电子陶瓷基片"],
  ["工程机械", "重工", "液压油缸"],
  ["光伏新材料", "新材料", "光伏玻璃"],
  ["绿色食品", "食品", "预制菜"],
  ["电子信息", "电子", "线路板"],
  ["纺织服装", "纺织", "功能面料"],
  ["智能装备", "智能装备", "工业机器人"],
];
const OFFICES = [
  ["市委书记", "中共{c}委员会"],
  ["市长", "{c}人民政府"],
  ["市委副书记", "中共{c}委员会"],
  ["常务副市长", "{c}人民政府"],
  ["副市长", "{c}人民政府"],
  ["副市长", "{c}人民政府"],
  ["市人大常委会主任", "{c}人民代表大会常务委员会"],
  ["市政协主席", "中国人民政治协商会议{c}委员会"],
  ["市委秘书长", "中共{c}委员会"],
  ["市发改委主任", "{c}发改委"],
  ["市工信局局长", "{c}工信局"],
  ["市商务局局长", "{c}商务局"],
  ["市农业农村局局长", "{c}农业农村局"],
];

/** Years that one cast holds its posts. */
export const TERM = 5;
const FIRMS = 14;

function personName(numbers) {
  const given = numbers.pick(GIVEN) + (numbers.next() < 0.88 ? numbers.pick(GIVEN) : "");
  return numbers.pick(SURNAMES) + given;
}

/** Names within a town and term differ; over towns and terms some are shared, as among real people. */
function cast(numbers, count) {
  const names = new Set();
  while (names.size < count) names.add(personName(numbers));
  return [...names];
}

function firmOf(numbers, city, taken) {
  const short = city.replace(/市$/, "");
  for (;;) {
    const brand = numbers.pick(BRANDS) + numbers.pick(BRANDS);
    const [trade, word, product] = numbers.pick(TRADES);
    if (taken.has(brand)) continue;
    taken.add(brand);
    const form = numbers.pick(["有限公司", "股份有限公司", "集团有限公司"]);
    return {
      name: `${short}${brand}${word}${form}`,
      short: `${brand}${word}`,
      chain: `${trade}产业链`,
      product,
    };
  }
}

/** The town behind a number; the same seed and number give the same town. */
export function townOf(seed, index) {
  const numbers = numbersOf(seed * 7919 + index);
  const [province, city, county] = PLACES[index % PLACES.length];
  const short = city.replace(/市$/, "");
  const taken = new Set();
  const firms = Array.from({ length: FIRMS }, () => firmOf(numbers, city, taken));
  const casts = new Map();
  /** Who holds which post in a year, with ids that tell people of one name apart. */
  const leaders = (year) => {
    const term = Math.floor(year / TERM);
    const known = casts.get(term);
    if (known !== undefined) return known;
    const own = numbersOf(seed * 104729 + index * 131 + term);
    const names = cast(own, OFFICES.length + FIRMS);
    const posts = OFFICES.map(([title, org], at) => ({
      id: `${index}-${term}-${at}`,
      name: names[at],
      title,
      org: org.replace("{c}", city),
    }));
    const heads = firms.map((firm, at) => ({
      id: `${index}-${term}-f${at}`,
      name: names[OFFICES.length + at],
      title: at % 3 === 0 ? "总经理" : "董事长",
      org: firm.name,
      firm,
    }));
    const made = { posts, heads };
    casts.set(term, made);
    return made;
  };
  return { index, province, city, short, county, paper: `${short}日报`, firms, leaders };
}
