/** How a text names the year in which it is printed itself, as notices, names of happenings and plans do. */
import type { LayoutRule } from "./layout.rules.ts";

/** `own` names the year of print; `term` a year that closes or opens by the month of print, as 2021年度 and 2009届 do. */
export type YearGrade = "own" | "term";

/** Group: the year. */
export interface YearForm extends LayoutRule {
  readonly grade: YearGrade;
  /** The first month in which the paper speaks of its own year so; before it, the year is the last one. */
  readonly from?: number;
  /** The first month in which it speaks of the next year so. */
  readonly ahead?: number;
}

const YEAR = "((?:19|20)\\d{2})";
/** Not the end of a span. */
const ALONE = `(?<![\\d—–-])${YEAR}`;
const DAY = "年\\d{1,2}月\\d{1,2}日";
/** What is drawn up, held or given out for a year. */
const WORK =
  "(?:方案|计划|规划|意见|要点|名单|清单|行动|活动|仪式|大会|会议|例会|年会|交流会|招聘会|推介会|博览会|洽谈会|交易会|运动会|论坛|讲堂|培训班|比赛|大赛|联赛|锦标赛|马拉松|晚会|春晚|庙会|文化节|艺术节|旅游节|美食节|开工)";

export const YEAR_FORMS: readonly YearForm[] = [
  {
    id: "year.document",
    grade: "own",
    says: "The number of a document: 〔2022〕17号.",
    pattern:
      /[〔﹝[（(]((?:19|20)\d{2})[〕﹞\]）)](?=\p{sc=Han}{0,3}(?:\d{1,4}\p{sc=Han}{1,4})?第?\d{1,5}号)/gu,
    examples: { yes: ["某集团〔2022〕17号", "（2018）湘02民终12号"], no: ["（2022）年", "〔2022〕"] },
  },
  {
    id: "year.bracketed-day",
    grade: "own",
    says: "A whole day in brackets under a heading: （2021年9月10日某会议通过）.",
    pattern: new RegExp(`[（(]${YEAR}${DAY}(?!\\p{sc=Han}{0,4}(?:生|出生|成立|创办|签订))`, "gu"),
    examples: {
      yes: ["任免名单（2021年9月10日某会议通过）"],
      no: ["（1956年9月10日出生）", "2021年9月10日"],
    },
  },
  {
    id: "year.notice",
    grade: "own",
    says: "The span in which objections are heard or names are taken: 公示时间：2022年8月31日至9月6日.",
    pattern: new RegExp(
      `(?:公示|公告|报名|申报|施工|停[电水气]|受理|征集|登记)(?:时间|期限?|日期)?[为是自从于：: ]{0,2}${YEAR}${DAY}`,
      "gu",
    ),
    examples: { yes: ["公示期为2023年2月13日至17日", "报名时间：2021年3月1日"], no: ["2023年2月13日公示"] },
  },
  {
    id: "year.death",
    grade: "own",
    says: "The day of an obituary: 于2022年3月5日在某地逝世.",
    pattern: new RegExp(`${YEAR}${DAY}[^，。]{0,24}(?:逝世|去世|病逝|辞世)`, "gu"),
    examples: { yes: ["于2022年3月5日14时20分在江城逝世"], no: ["2022年3月5日，某老师逝世的消息"] },
  },
  {
    id: "year.signed",
    grade: "own",
    says: "The day under a notice, alone or behind its sender: 中共江城市委组织部 2024年3月27日.",
    pattern: new RegExp(`(?:^|。)(?:\\p{sc=Han}{4,30} ?)?${YEAR}${DAY}$`, "gu"),
    examples: { yes: ["中共江城市委组织部2024年3月27日", "2016年4月18日"], no: ["于2016年4月18日"] },
  },
  {
    id: "year.in-name",
    grade: "own",
    says: "A happening has its year in front of its name without 年: 2016江城招商推介会, 2024某地文化节.",
    pattern: new RegExp(
      `(?<![\\d.—–-])${YEAR}(?=[·“]?(?![年度届级班名人个家户亩元万亿吨余多米公千平斤台套件次场位])\\p{sc=Han}[\\p{sc=Han}（）()·“”]{1,24}?(?:节|会|展|赛|季|周|论坛|行动|活动|马拉松|之夜|春晚|榜|嘉年华))`,
      "gu",
    ),
    examples: {
      yes: ["2021中国（江城）轴承交易会", "2016江城先进制造业招商推介会"],
      no: ["2021年江城交易会", "2000名代表出席大会", "2019级新生欢迎会"],
    },
  },
  {
    id: "year.campaign",
    grade: "own",
    says: "A campaign or list of the year by its quoted name: 2023年“春风行动”, 2022年“智造标杆”名单.",
    pattern: new RegExp(`${ALONE}年(?=[“‘][^”’]{2,16}[”’](?!的)\\p{sc=Han})`, "gu"),
    examples: { yes: ["2023年“春风行动”启动", "2022年“智造标杆”名单"], no: ["1987年“分水”的旧事"] },
  },
  {
    id: "year.counted",
    grade: "own",
    says: "A meeting or lot counted in the year: 2005年第二次临时股东大会, 2019年第11次会议.",
    pattern: new RegExp(`${ALONE}年(?=第[一二三四五六七八九十百\\d]{1,4}[次期批届])`, "gu"),
    examples: { yes: ["2005年第二次临时股东大会", "2021年第三批"], no: ["2005年第二季度"] },
  },
  {
    id: "year.quarter",
    grade: "own",
    says: "What is held for a quarter or season of the year: 2021年三季度第一批重点项目, 2006年秋季招聘会.",
    pattern: new RegExp(
      `${ALONE}年(?=(?:第?[一二三四1-4]季度|[春夏秋冬]季|[上下]半年|[春秋])(?:首批|第|重|集|全|经济|工作|“|项目|招聘))`,
      "gu",
    ),
    examples: { yes: ["2021年三季度第一批重点项目", "2006年秋季“就业直通车”"], no: ["2023年一季度通线"] },
  },
  {
    id: "year.named-work",
    grade: "own",
    says: "What is drawn up, held or listed for the year: 2022年协商工作计划, 2020年劳动奖名单.",
    pattern: new RegExp(
      `${ALONE}年(?!\\d|[^，。；]{0,22}(?:情况|完成|执行|总结|报告|汇报))(?=\\p{sc=Han}[^，。；：《》]{1,18}?${WORK})`,
      "gu",
    ),
    examples: {
      yes: ["2022年协商工作计划", "2020年江城省劳动奖名单"],
      no: ["2022年国民经济和社会发展计划执行情况", "2021年，公司成立"],
    },
  },
  {
    id: "year.season",
    grade: "own",
    says: "What comes once a year: 2023年高考, 2024年春运.",
    pattern: new RegExp(
      `${ALONE}年(?:全国|我[省市县]|全[省市县])?(?=高考|中考|普通高考|研究生考试|国考|春运|暑运|元旦|春节|元宵|清明|五一|“五一”|端午|中秋|国庆|暑期|寒假|采暖季|供暖季|汛期|防汛|三夏|三秋|“三夏”|“三秋”|春耕|秋粮|夏粮|双十一|“双11”|“双十一”)`,
      "gu",
    ),
    examples: { yes: ["2023年高考开考", "2024年端午假期"], no: ["2023年参加工作"] },
  },
  {
    id: "year.ahead-of-all",
    grade: "own",
    says: "What a whole area is to do in the year: 2023年，全市将完成造林10万亩.",
    pattern: new RegExp(
      `(?<=^|[，。；])${YEAR}年，?(?:我|全)[国省市县区州旗](?:[^，。；]{0,6})(?:将|要|计划|预计|力争|拟|确保)`,
      "gu",
    ),
    examples: { yes: ["2023年，全国将有多项举措", "2020年，我市预计完成"], no: ["2023年，全市完成投资"] },
  },
  {
    id: "year.counted-months",
    grade: "own",
    says: "Figures up to a month of the year: 截至2023年8月底, 2011年1至8月, 2019年前三季度, 2021年上半年计划执行情况.",
    pattern: new RegExp(
      `截至${YEAR}年(?:[1-9]|1[01])月|${YEAR}年(?:1月?(?:至|到|-|—|~)(?:[2-9]|1[01])月|前(?:[一二三四五六七八九十]个月|三季度|\\d{1,2}个月)|上半年(?=[^，。]{0,24}(?:情况|分析|运行|形势|增长|下降|完成|实现)))`,
      "gu",
    ),
    examples: {
      yes: ["截至2023年8月底", "2011年1至8月", "2021年上半年国民经济计划执行情况"],
      no: ["截至2020年底", "2020年1至12月"],
    },
  },
  {
    id: "year.said",
    grade: "own",
    says: "The text says which year this one is: 今年（2019年）, 2019年是决胜之年.",
    pattern: new RegExp(
      `今年[（(]${YEAR}年?[）)]|${YEAR}年是(?=[^，。]{2,24}(?:之年|周年|[^，。]年[，。]))`,
      "gu",
    ),
    examples: { yes: ["今年（2019年）", "2019年是全面建成小康社会关键之年"], no: ["2019年是他最难的时候"] },
  },
  {
    id: "year.class",
    grade: "term",
    ahead: 9,
    says: "Those who leave school in the year: 2009届毕业生; from autumn on those of the next.",
    pattern: new RegExp(`${YEAR}届(?=\\p{sc=Han}{0,4}毕业生)`, "gu"),
    examples: { yes: ["2009届毕业生", "2013届高校毕业生"], no: ["1998届校友", "2009级毕业生"] },
  },
  {
    id: "year.honoured",
    grade: "term",
    from: 8,
    says: "Honours and works of a year: 2021年度科学技术奖; in its first months the paper speaks of the last year.",
    pattern: new RegExp(`(?<!\\d)${YEAR}年度(?!\\d)`, "gu"),
    examples: { yes: ["2021年度科学技术奖"], no: ["2021年科学技术奖"] },
  },
  {
    id: "year.plan-opens",
    grade: "term",
    says: "A plan of some years opens: 三年行动计划（2018—2020年）.",
    pattern: new RegExp(`[（(]${YEAR}年?(?:—|–|-|~|至)(?:19|20)\\d{2}年?[）)]`, "gu"),
    examples: { yes: ["行动计划（2018—2020年）", "（2021年至2023年）"], no: ["（2018年）"] },
  },
];

/** Groups: number of the congress, its session. A national congress of n sits from 1953 + 5n on, once a year. */
export const CONGRESS_SESSION: LayoutRule = {
  id: "year.congress-session",
  says: "The session of the National People's Congress or the national conference: 十三届全国人大四次会议.",
  pattern: /(十[一二三四五]?|九)届全国(?:人大|人民代表大会)第?([一二三四五])次会议/gu,
  examples: { yes: ["十三届全国人大四次会议"], no: ["市十六届人大三次会议"] },
};
/** The year in which the congress 0 would have sat, and the years from one to the next. */
export const CONGRESS_SINCE = 1953;
export const CONGRESS_YEARS = 5;

/** Group: number of the party congress, or of the central committee that it elects. */
export const PARTY_CONGRESS: LayoutRule = {
  id: "year.party-congress",
  says: "A congress of the party is over: 党的十九大, 十九届五中全会.",
  pattern:
    /(?:党的|(?<!\p{sc=Han}))(十[五六七八九]|二十)(?:大(?!\p{sc=Han})|大(?:精神|以来|报告|召开|胜利)|届[一二三四五六七]中全会)/gu,
  examples: { yes: ["党的十九大精神", "党的二十届三中全会"], no: ["十九届人大", "二十大项目"] },
};
/** The year in which the party congress 0 would have sat. */
export const PARTY_SINCE = 1922;

/** Group: pair of the cycle of sixty. */
export const CYCLE_YEAR: LayoutRule = {
  id: "year.cycle",
  says: "The lunar year by its pair: 辛丑年公祭, 癸卯兔年.",
  pattern: /([甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])[鼠牛虎兔龙蛇马羊猴鸡狗猪]?年/gu,
  examples: { yes: ["辛丑年公祭大典", "癸卯兔年"], no: ["辛亥革命"] },
};

/** Groups: how long ago in years, what is as old. */
export const OWN_JUBILEE: LayoutRule = {
  id: "year.own-jubilee",
  says: "A house that tells when it began keeps a jubilee: 建校六十周年.",
  pattern:
    /(?:建[校厂院馆司局台社县市区州]|成立|创办|创刊|办学|开业)[^，。]{0,2}?([\d一二三四五六七八九十百]{1,4})周年/gu,
  examples: { yes: ["建校六十周年庆典", "成立20周年"], no: ["60周年"] },
};

/** Group: year in which something began. */
export const FOUNDED: LayoutRule = {
  id: "year.founded",
  says: "The year in which a house began: 1954年建校, 始建于1958年.",
  pattern:
    /((?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?[^，。]{0,3}(?:建[校厂院馆司局台社县市区州政]|成立|创办|创建|创刊|开业|立)|(?:建于|成立于|创办于|创建于|创刊于|诞生于|创立于|自|从|回到)((?:19|20)\d{2})年/gu,
  examples: { yes: ["1954年1月建政", "始建于1958年"], no: ["1954年毕业"] },
};

export const YEAR_FORM_RULES: readonly LayoutRule[] = [
  ...YEAR_FORMS,
  CONGRESS_SESSION,
  PARTY_CONGRESS,
  CYCLE_YEAR,
  OWN_JUBILEE,
  FOUNDED,
];
