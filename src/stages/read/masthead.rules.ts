/** What stands in the head of a sheet beside the paper's name: dates, numbers, owners, staff, addresses, sections. */
import type { LayoutRule } from "./layout.rules.ts";

/** What a token of the head tells; `other` tells nothing that is kept. */
export type TokenKind =
  | "day"
  | "month"
  | "month-day"
  | "year"
  | "day-number"
  | "weekday"
  | "lunar"
  | "page"
  | "owner"
  | "number"
  | "other";

export interface TokenRule extends LayoutRule {
  readonly kind: TokenKind;
  /** Whether it alone says that a line belongs to the head of a sheet. */
  readonly marks: boolean;
}

const ROLE =
  "(?:本版|本期|今日|值班|总?值班|首席|执行|图文|文字|见习|[一二三四五六七八]版)?(?:总?值班|责任编辑|责任校对|责编|编辑|美术编辑|美术设计|美编|版式设计|版面设计|版式|组版|制版|校对|审校|审读|审核|检校|视觉|编委|总编辑?|副总编辑?|主编|副主编|主任|统筹|监制|签发|签审|策划|设计|电子信箱|美术)";
const CONTACT =
  "(?:(?:本报|每份|每月|编辑部|总编室|办公室|广告部?|发行部?|新闻|读者|投诉|爆料|报料|订阅|订报|投递|值班|联系|服务|热线|监督|24小时|法律|传真|通联|邮购|征订|投稿|电子|官方)*(?:电话|热线|传真|邮箱|信箱|网址|网站|地址|社址|邮编|邮政编码|E-?mail|QQ群?号?|微信号?|微博|公众号|定价|零售价?|订价|月价|年价|售价|印刷|印数|邮发|广告经营许可证号?|广告许可证|法律顾问))";
/** `号` is what a count of issues ends in too, 号线 is a metro line. */
const ISSUE = "[期号](?!线)";

/** In the order in which they are taken out of a line: what could be mistaken for a date goes first. */
export const SHEET_TOKENS: readonly TokenRule[] = [
  {
    id: "sheet.founded",
    says: "When the paper was founded, or when it appears next: 创刊于1956年10月1日, 每周三出版.",
    kind: "other",
    marks: true,
    pattern:
      /(?:创刊|创办|复刊)(?:于|[：:])? ?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:创刊|创办|复刊)|(?:本报)?下一?期[^ ]{0,16}(?:出版|见报)|(?:逢|每)(?:周|旬|月|星期|逢)?[一二三四五六日、至两\d]{0,9}(?:出版|发行)|(?:周[一二三四五六七两双]|旬|半?月)[刊报]/gu,
    examples: { yes: ["创刊于1956年10月1日", "每周四出版", "周二刊"], no: ["2023年3月8日"] },
  },
  {
    id: "sheet.day",
    says: "A whole date.",
    kind: "day",
    marks: true,
    pattern:
      /((?:19|20)\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日?|(?<!\d)((?:19|20)\d{2})([-/.])(\d{1,2})\5(\d{1,2})(?!\d)|(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?!\d)/gu,
    examples: { yes: ["2023年3月8日", "2023.3.8", "2023/03/08", "20230308"], no: ["3月8日", "0796-8223344"] },
  },
  {
    id: "sheet.contact",
    says: "Where to write, call, read on or pay: 新闻热线 8223344, 零售1.5元.",
    kind: "other",
    marks: true,
    pattern: new RegExp(
      `${CONTACT}[：:]? ?(?:[^ \\p{sc=Han}]+元?(?:/月|/份|/年)?(?: \\d{6,})?|[^ ]{0,24}?(?=$| |${CONTACT}))|https?[^ \\p{sc=Han}]+|www[^ \\p{sc=Han}]+|[\\w.-]+@[\\w.-]+|[（(]?0\\d{2,3}[)）]?[- ]?\\d{7,8}|(?:每份)?\\d+(?:\\.\\d+)?元(?:/月|/份|/年)?|[^ ]{0,10}(?:扫一扫|二维码|扫码|客户端|视频号|抖音号?|公众号|微信|微博|新媒体)[^ ]*`,
      "gu",
    ),
    examples: { yes: ["新闻热线：0796-8223344", "零售1.5元", "http://www.jxxw.com"], no: ["江城日报"] },
  },
  {
    id: "sheet.licence",
    says: "The number under which the paper may be printed: 国内统一连续出版物号 CN 36-0020.",
    kind: "other",
    marks: true,
    pattern:
      /(?:国内)?(?:统一)?(?:连续)?(?:出版物号|刊号|准印证[^ ]{0,6}号?|CN(?=[： :]?\d)|ISSN|代号|内部资料|连续性内部|免费交流|免费赠阅)[：: ]{0,2}(?:CN|ISSN)?[：: ]?[\d—-]*(?:\/[^ ]*)?(?:[（(][^ ]*[)）])?|[（(][^ （）]{0,6}准印[^ （）]*[)）]?|邮发/gu,
    examples: { yes: ["国内统一刊号CN36-0001", "邮发代号43-31", "内部资料 免费交流"], no: ["CNOOC"] },
  },
  {
    id: "sheet.staff",
    says: "Who made the page: 责任编辑 李某 版式 张某.",
    kind: "other",
    marks: true,
    pattern: new RegExp(
      `${ROLE}(?:[：:/／ ]{1,3}|(?=\\p{sc=Han}{2,3}(?: |$)))(?:(?:\\p{sc=Han}{2,3}|\\p{sc=Han} \\p{sc=Han})(?:实习)?(?=[ 、/·|]|$|${ROLE})[ 、]?)*`,
      "gu",
    ),
    examples: { yes: ["责任编辑：李某 版式：张某", "编辑 程某某"], no: ["编辑部里的年轻人"] },
  },
  {
    id: "sheet.issue",
    says: "The number of the issue and how many pages it has: 第23054期 今日8版.",
    kind: "number",
    marks: true,
    pattern: new RegExp(
      `[（(]?(?:总|第|总第|第总)[ ：:]?\\d[\\d,]*[ ]?${ISSUE}[)）]?|(?:总|第|总第)[〇○零一二三四五六七八九]{3,}${ISSUE}|\\d{3,}${ISSUE}|(?:今[日天]|本[期日]|本报今日|共|每期)[ ]?(?:共|对开|四开)?[ ]?[\\d一二三四五六七八九十]{1,3}[ ]?[版页](?:[^ ]{0,4})?`,
      "gu",
    ),
    examples: {
      yes: ["第23054期", "总第742期", "第一一二六八号", "今日8版", "本期四版"],
      no: ["第3版", "地铁4号线", "第一号"],
    },
  },
  {
    id: "sheet.weekday",
    says: "The day of the week.",
    kind: "weekday",
    marks: true,
    pattern:
      /(?:星期|礼拜|(?<![本上下这])周)([一二三四五六日天])(?!\p{sc=Han})|(?<![A-Z])(?:MON|TUE|WED|THU|FRI|SAT|SUN)[A-Za-z]*\.?/gu,
    examples: { yes: ["星期三", "周三"], no: ["周三上午"] },
  },
  {
    id: "sheet.lunar",
    says: "The day by the lunar calendar: 农历癸卯年二月十七, 辛丑年八月初八.",
    kind: "lunar",
    marks: true,
    pattern:
      /(?:农历|阴历|夏历)?[（(]?(?:([甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])?[（(]?[鼠牛虎兔龙蛇马羊猴鸡狗猪]?[)）]?年)?(闰?(?:[正二三四五六七八九十冬腊]|十[一二])月)[大小]?(初[一二三四五六七八九十]|[一二]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十)(?![日一二三四五六七八九十]|\p{sc=Han}月)[)）]?|农历|([甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])年|今[日天](?:立春|雨水|惊蛰|春分|清明|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒)|公元/gu,
    examples: { yes: ["农历癸卯年二月十七", "壬寅年七月廿七", "闰四月二十"], no: ["二月十七日"] },
  },
  {
    id: "sheet.owner",
    says: "Whose paper it is: 中共江城市委机关报, 江城市融媒体中心主办.",
    kind: "owner",
    marks: true,
    pattern:
      /(?:主管|主办|承办|协办|出版|编辑|编印)(?:单位)?[：:] ?[^ ]+|[^ ]*(?:中共|机关报|主管|主办|承办|协办|联办|编印|出版)[^ ]*(?: ?(?:主管|主办|承办|联办|出版|编印))*/gu,
    examples: { yes: ["中共江城市委机关报", "江城日报社出版"], no: ["江城日报"] },
  },
  {
    id: "sheet.page",
    says: "The number of the page: 第03版, A02, 2版.",
    kind: "page",
    marks: true,
    pattern:
      /第 ?([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3}) ?版(?:面)?|(?<![A-Z0-9])([A-Z]?\d{1,3}) ?版|(?<![A-Za-z0-9.-])([A-OQ-Z]-?\d{1,2})(?![\dA-Za-z.-])|(?<=^| )P(\d{1,2})(?= |$)|(?<=^| )([一二三四五六七八])版(?= |$)/gu,
    examples: {
      yes: ["第03版：要闻", "A1 要闻", "要闻·2版", "B01版", "P2", "一版"],
      no: ["今日要闻", "CN36", "出一版"],
    },
  },
  {
    id: "sheet.month-day",
    says: "Month and day without the year: 3月8日, 03/08.",
    kind: "month-day",
    marks: false,
    pattern:
      /(?<!\d)(\d{1,2}) ?月 ?(\d{1,2}) ?日|(?<![\d/.-])(0?[1-9]|1[0-2])[/](0?[1-9]|[12]\d|3[01])(?![\d/.-])|(?<!\p{sc=Han})([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/gu,
    examples: { yes: ["3月8日", "03/08"], no: ["2023"] },
  },
  {
    id: "sheet.month",
    says: "Year and month: 2023年3月.",
    kind: "month",
    marks: false,
    pattern: /((?:19|20)\d{2})年(\d{1,2})月|(?<!\d)((?:19|20)\d{2})[.](0[1-9]|1[0-2])(?![\d.])/gu,
    examples: { yes: ["2023年3月"], no: ["3月8日"] },
  },
  {
    id: "sheet.year",
    says: "The year: 2023年, 2023.",
    kind: "year",
    marks: false,
    pattern: /(?<!\d)((?:19|20)\d{2})(?:年|(?!\d))/gu,
    examples: { yes: ["2023年", "2023"], no: ["12023"] },
  },
  {
    id: "sheet.day-number",
    says: "The day, set large in a place of its own: 8.",
    kind: "day-number",
    marks: false,
    pattern: /(?<=^| )(\d{1,2})日?(?= |$)/gu,
    examples: { yes: ["8", "08日"], no: ["2023", "8月"] },
  },
  {
    id: "sheet.weather",
    says: "The weather of the day in the ear of the masthead: 今日天气 多云 12℃～20℃.",
    kind: "other",
    marks: true,
    pattern:
      /[^ ]{0,6}天气[：: ]?[^ ]{0,12}|[^ ]*(?:℃|°C)[^ ]*|(?<=^| )(?:多云|晴|阴|小雨|中雨|阵雨|小雪)(?:[转到](?:多云|晴|阴|小雨|中雨|阵雨|小雪))?(?= |$)|(?<=^| )-?\d{1,2}[-~—到]{1,2}-?\d{1,2}度(?= |$)/gu,
    examples: { yes: ["今日天气 多云", "12℃～20℃"], no: ["晴空"] },
  },
  {
    id: "sheet.latin",
    says: "The name in Latin letters, and marks between parts: JIANGCHENG RIBAO.",
    kind: "other",
    marks: false,
    pattern:
      /(?<=^| )(?:电子版|数字报|网络版|新闻网|导读|(?:汉|藏|蒙|维|哈|朝|彝)文版)(?=$| )|[A-Za-zÀ-ÿ'’.,&-]{2,}(?: [A-Za-z'’.,&-]+)*(?: \d{1,2}(?= ?$))?|[|｜/\\·•■□◆◇●○★☆※*#_=+~—–-]+|(?<=^| )[A-Z](?= |$)/gu,
    examples: { yes: ["JIANGCHENG RIBAO"], no: ["江城日报"] },
  },
];

/** A year written in Chinese figures, or with some of them misread. */
export const CHINESE_YEAR: LayoutRule = {
  id: "layout.chinese-year",
  says: "The figures of a year before 年: 二〇二三, 二OO三, 20二3.",
  pattern: /(?<![\d\p{sc=Han}])[12一二][09〇○零ＯOo九][\d〇○零ＯOo一二三四五六七八九]{2}(?=年)/gu,
  examples: { yes: ["二〇二三年三月八日", "二OO三年", "20二3年"], no: ["十二年"] },
};

/** Groups: year, month, day. */
export const CHINESE_DATE: LayoutRule = {
  id: "layout.chinese-date",
  says: "Month and day in Chinese figures after the year: 2023年三月八日.",
  pattern: /(\d{4}年)([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/gu,
  examples: { yes: ["2023年三月八日"], no: ["癸卯年二月十七"] },
};

/** Groups: month, day, year. */
export const ENGLISH_DATE: LayoutRule = {
  id: "layout.english-date",
  says: "The day in English beside the name: Monday May 12, 2003.",
  pattern:
    /(?<![A-Za-z])(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[. ]{0,2}(\d{1,2})(?:st|nd|rd|th)?[,， ]{1,2}((?:19|20)\d{2})(?!\d)/gu,
  examples: { yes: ["Monday May 12,2003", "Sept. 3, 1999"], no: ["May Day 2003", "CN43-0015"] },
};
/** The months by the letters that open their English names. */
export const ENGLISH_MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

/** Group: the date up to the day. */
export const MISREAD_DAY: LayoutRule = {
  id: "layout.misread-day",
  says: "日 after the day read as 曰 or 目: 3月8曰.",
  pattern: /(\d月\d{1,2})[曰目]/gu,
  examples: { yes: ["3月8曰"], no: ["3月8日"] },
};

/** The signs after the figures of month and day. */
export const DAY_SIGN = "日";
export const MONTH_SIGN = "月";

/** Left alone where a date is set over several lines. */
export const DATE_SIGNS: ReadonlySet<string> = new Set(["年", "月", "日", "号"]);

/** The lunar months in which the common year has turned already. */
export const LATE_LUNAR_MONTH: LayoutRule = {
  id: "layout.late-lunar-month",
  says: "The last months of the lunar year: 冬月, 腊月, 十二月.",
  pattern: /^(?:冬|腊|十[一二])/u,
  examples: { yes: ["腊月", "十二月"], no: ["正月", "十月"] },
};

/** The committee that owns the sheet. Group: its place. */
export const COMMITTEE: LayoutRule = {
  id: "layout.committee",
  says: "The masthead names the party committee that owns the paper.",
  pattern: /中共(\p{sc=Han}{2,6}?)[省市县区州盟旗]?委/u,
  examples: { yes: ["中共江城市委主管、主办"], no: ["中共十八大"] },
};

/** Group: the paper. */
export const STRONG_PAPER: LayoutRule = {
  id: "layout.strong-paper",
  says: "A name that only papers have: 江城日报, 江城都市报.",
  pattern:
    /^(\p{sc=Han}{2,8}?(?:日[报報]|晚[报報]|早[报報]|晨[报報]|午报|快报|周报|[时時][报報]|时讯|导报|都市报|商报|新报|青年报|法治报|法制报|工人报|农民报|科技报|教育报|经济报))/u,
  examples: { yes: ["江城日报", "江城日报要闻", "江城都市报"], no: ["情况通报", "江城新闻"] },
};

/** A county's paper that is named 今日 and its place. */
export const TODAY_PAPER: LayoutRule = {
  id: "layout.today-paper",
  says: "A county paper is called 今日 and its county: 今日江城.",
  pattern: /^今日(?!要闻|天气|头条|关注|聚焦|视点|看点|导读|焦点)\p{sc=Han}{2,4}$/u,
  examples: { yes: ["今日江城"], no: ["今日8版", "今日", "今日关注"] },
};

/** What a publisher adds to the paper's name. */
export const PUBLISHER_TAIL: LayoutRule = {
  id: "layout.publisher-tail",
  says: "The publisher's name holds the paper's: 江城日报社出版.",
  pattern: /(?:社(?:有限公司|委员会)?(?:出版|主办|编辑|承办|主管)*|出版|主办|主管|数字报|电子版)$/u,
  examples: { yes: ["江城日报社出版", "江城日报社"], no: ["社会"] },
};

/** A word of a masthead that is never the paper's name. */
export const MASTHEAD_WORD: LayoutRule = {
  id: "layout.masthead-word",
  says: "A page, a feast or an office of the paper is no name: 要闻版, 妇女节.",
  pattern: /^(?:星期|农历|第|总第|主办|主管|国内|邮发|电子)|[年月节]|版$|编辑部$|^中共/u,
  examples: { yes: ["要闻版", "农历辛丑年", "编辑部"], no: ["江城日报", "今日江城"] },
};

export const MASTHEAD_RULES: readonly LayoutRule[] = [
  ...SHEET_TOKENS,
  CHINESE_YEAR,
  CHINESE_DATE,
  ENGLISH_DATE,
  MISREAD_DAY,
  LATE_LUNAR_MONTH,
  COMMITTEE,
  STRONG_PAPER,
  TODAY_PAPER,
  PUBLISHER_TAIL,
  MASTHEAD_WORD,
];
