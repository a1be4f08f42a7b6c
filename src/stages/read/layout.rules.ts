/** Shapes of lines that every Chinese paper shares: datelines, datings, page numbers, turns to another page. */

export interface LayoutRule {
  readonly id: string;
  readonly says: string;
  readonly pattern: RegExp;
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

const PAPER = "(?:本[报刊台网社]|\\p{sc=Han}{0,10}(?:报|社|网|台|新闻|在线|发布)(?:·\\p{sc=Han}{2,6})?)";
const PLACE = "\\p{sc=Han}{0,8}?";
const DAY = "(?:\\d{1,2}月\\d{1,2}日)?";

/** Groups: paper, what stands in the brackets after it, what stands in the brackets of a damaged dateline. */
export const DATELINE: LayoutRule = {
  id: "layout.dateline",
  says: "An item opens with paper, place, day and 讯 or 电, mostly with its writers in brackets.",
  pattern: new RegExp(
    `^(?:据?(${PAPER})${PLACE}${DAY}(?:讯|专?电|消息)(?: ?（([^（）]{2,60})）[：:]?|(?= |\\d|“|【)|：)|[^，。（]{0,8}?讯 ?（((?:[^（）]*(?:记者|通讯员))[^（）]{1,50})）)`,
    "u",
  ),
  examples: {
    yes: [
      "本报讯（记者 李想）昨日",
      "江城日报讯 5月9日，",
      "本报某市6月23日讯（记者 李想）今天",
      "讯（记者 李想）3月12日",
      "央视网消息（新闻联播）：今天",
    ],
    no: ["会议通报了有关消息。", "通讯员/李想", "记者从市教育局获悉，", "又讯 10月24日下午，"],
  },
};

/** Groups: paper, what stands in the brackets. */
export const NAMED_LEAD: LayoutRule = {
  id: "layout.named-lead",
  says: "An item opens with the paper's name and its writers in brackets, without 讯.",
  pattern: new RegExp(`^(${PAPER})（([^（）]{0,8}(?:记者|通讯员)[^（）]{1,50})）`, "u"),
  examples: { yes: ["江城日报（全媒体记者/李想）4月26日，"], no: ["江城日报（以下简称日报）4月26日，"] },
};

/** Groups: year, month, day. */
export const FULL_DATE: LayoutRule = {
  id: "layout.full-date",
  says: "A whole date: year, month and day.",
  pattern: /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/,
  examples: { yes: ["2022年8月24日 星期三"], no: ["8月24日 星期三", "2022年8月"] },
};

/** Groups: year, mark, month, mark, day. */
export const FILE_DATE: LayoutRule = {
  id: "layout.file-date",
  says: "A file name holds the day of print.",
  pattern: /(?<![0-9A-Za-z])((?:19|20)\d{2})([-_.年]?)(\d{1,2})([-_.月]?)(\d{1,2})(?![0-9A-Za-z])/u,
  examples: {
    yes: ["江城日报_2020-05-09_A01", "20200509", "江城日报2020年5月9日"],
    no: ["000_1f01752f499c41e2", "page12"],
  },
};

/** A date that stands alone in its line. */
export const SIGNED_DATE: LayoutRule = {
  id: "layout.signed-date",
  says: "A notice is signed with a date alone in its line.",
  pattern: /^\d{4}年\d{1,2}月\d{1,2}日$/,
  examples: { yes: ["2022年3月6日"], no: ["2022年3月6日 星期日"] },
};

/** Groups: the number before 版, or with a letter alone. */
export const PAGE_NUMBER: LayoutRule = {
  id: "layout.page-number",
  says: "The number of the page, not how many pages there are today.",
  pattern:
    /(?<!今日|今天|本期|共|[A-Z0-9])第?([A-Z]?\d{1,2})版|(?<![A-Z0-9])([A-Z]\d{2})(?= ?(?:要闻|综合|\p{sc=Han}{2,4}$))/u,
  examples: { yes: ["2版 综合", "B01版", "第3版", "A02 要闻"], no: ["今日8版", "本期12版", "共16版"] },
};

/** Who made the sheet and where to write to it. */
export const IMPRINT: LayoutRule = {
  id: "layout.imprint",
  says: "A line names the editors of the page, the address and price of the paper, or what stands on its cover.",
  pattern:
    /^（?(?:本版|本期|值班|首席)?(?:责任编辑|责编|编辑|美编|美术编辑|版式|组版|校对|审读|检校|视觉|编委|总编|主编)(?:[ ：:/／]|$)|^(?:本报)?(?:社址|地址|邮编|邮政编码|订阅|零售|发行|广告|印刷|网址|邮箱|投稿邮箱|值班电话|新闻热线)[^，。]{0,8}[：:]|封[二三底]版$/u,
  examples: {
    yes: [
      "责任编辑：李某 版式：张某",
      "编辑 程某 版式 方某 校对 汪某",
      "本报社址：某市某路1号 邮编：412000",
      "《某报》专版特别报道 封二版",
    ],
    no: ["编辑部里的年轻人", "零售业迎来暖春", "地址公布了吗？"],
  },
};

/** A tail or line that sends the reader to another page. */
export const TURN: LayoutRule = {
  id: "layout.turn",
  says: "下转 or 上接 with a page number.",
  pattern: /[▶▲►→>（(]*(?:紧接|下转|上接)[^。，；]{0,6}[版页][^。，；\p{sc=Han}]{0,3}(?:广告)?[）)]?$/u,
  examples: { yes: ["下转02版①", "▶下转02版②", "（上接第一版广告）"], no: ["下转方向的车道。"] },
};

/** Group: the day in brackets. */
export const TODAY_IS: LayoutRule = {
  id: "layout.today-is",
  says: "The page says which day today is: 今天（2月14日）.",
  pattern: /今[天日]（(\d{1,2})月(\d{1,2})日）/,
  examples: { yes: ["今日（2月14日）22时至明日6时"], no: ["2月14日22时"] },
};

/** A page that says which feast today is. */
export const FEAST_TODAY: LayoutRule = {
  id: "layout.feast-today",
  says: "The page names today by its feast.",
  pattern: /今[天日](?:是|正?值|为)[^。，；]{0,16}/,
  examples: { yes: ["今天是“三八”国际妇女节。"], no: ["今天上午，教师节"] },
};

/** Group: the paper. */
export const WRITER_PAPER: LayoutRule = {
  id: "layout.writer-paper",
  says: "A byline names the writer's paper.",
  pattern: new RegExp(`^(${PAPER})(?:全媒体|融媒体)?(?:记者|通讯员)`, "u"),
  examples: { yes: ["江城日报记者 李想", "江城日报全媒体记者/李想"], no: ["记者 李想", "通讯员/李想"] },
};

/** Groups: month, day of a dateline or lead. */
export const LEAD_DAY: LayoutRule = {
  id: "layout.lead-day",
  says: "The day with which an item opens.",
  pattern: /^[^。]{0,60}?(?<![\d年])(\d{1,2})月(\d{1,2})日/,
  examples: { yes: ["江城日报讯 5月9日，", "5月8日上午，"], no: ["会议强调。5月9日"] },
};

/** Group: year. */
export const PLAIN_YEAR: LayoutRule = {
  id: "layout.plain-year",
  says: "A year that text names as past or present, not as a goal or the end of a plan.",
  pattern: /(?<!(?<!截)至)(?<![到预将—\-–计划\d])((?:19|20)\d{2})年(?!底|建成|前|—|-)/g,
  examples: { yes: ["2020年，我市"], no: ["到2025年", "2019-2025年"] },
};

/** Group: the place of the party committee. */
export const COMMITTEE: LayoutRule = {
  id: "layout.committee",
  says: "The masthead names the party committee that owns the paper.",
  pattern: /中共(\p{sc=Han}{2,6}?)[省市县区州盟旗]?委/u,
  examples: { yes: ["中共江城市委主管、主办"], no: ["中共十八大"] },
};

/** A headline that says that something took place. */
export const HELD: LayoutRule = {
  id: "layout.held",
  says: "A headline ends in 举行, 召开, 开幕 …: it tells the event itself.",
  pattern: /(?:举行|召开|开幕|闭幕|闭会|成立|揭牌|启动|开工|揭晓|亮相)$/,
  examples: { yes: ["全市重点产业链推进会举行"], no: ["守牢安全底线 提速城市更新"] },
};

/** The first words of a news item that has no dateline. */
export const TIME_OPENING: LayoutRule = {
  id: "layout.time-opening",
  says: "A news item without dateline opens with when it happened.",
  pattern:
    /^(?!去年|前年)[^。，]{0,6}?(?:日前|近日|近期|昨[天日晚]?|[今前]天|上周|本周|\d{1,2}月\d{1,2}日|即日起)/,
  examples: {
    yes: ["近日，市纪委监委", "6月7日，某镇的稻田里", "昨天下午两点半，"],
    no: ["项目现场内，正在进行的是", "去年7月21日，总书记"],
  },
};

/** A line of the masthead beside name and date. */
export const MASTHEAD_LINE: LayoutRule = {
  id: "layout.masthead-line",
  says: "Owner, number, lunar date, page or staff of the sheet: 第23054期 今日8版, 中共某市委主管主办.",
  pattern:
    /主管|主办|机关报|国内统一|刊号|第\d+期|总第|[今本][日期].{0,3}版|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|农历|星期[一二三四五六日]|^第?[A-Z]?\d{1,2}版|^[A-Z]\d{2} ?\p{sc=Han}{0,4}$|投稿|热线|邮箱|责编|编辑[ ：:]|版式|校对|内部资料|CN ?\d{2}|电子版|出版$|出版 /u,
  examples: {
    yes: ["壬寅年七月廿七 第23054期 今日8版", "中共某市委主管、主办", "责编：谢某 美编：何某", "2版 综合"],
    no: ["市政务公开专区亮相", "全市重点产业链推进会举行"],
  },
};

/** A word of a masthead that is never the paper's name. */
export const MASTHEAD_WORD: LayoutRule = {
  id: "layout.masthead-word",
  says: "Weekday, lunar date, number, page or staff of the sheet is no name: 星期一, 农历, 要闻版.",
  pattern:
    /^(?:星期|农历|第|总第|今日[\d一二三四五六七八九十]|本期|责编|责任编辑|编辑|版式|校对|美编|主办|主管|中共|国内|邮发|电子|要闻|综合|时政|经济|民生|文化|专版|副刊|出版)|[年月]|版$|编辑部$/u,
  examples: { yes: ["星期一", "农历辛丑年", "要闻版", "责编"], no: ["江城日报", "今日江城"] },
};

/** Group: the paper. */
export const STRONG_PAPER: LayoutRule = {
  id: "layout.strong-paper",
  says: "A name that only papers have: 江城日报, 江城都市报.",
  pattern:
    /^(\p{sc=Han}{2,8}?(?:日报|晚报|早报|晨报|午报|快报|周报|周刊|时报|导报|都市报|商报|新报|青年报|法治报|法制报|工人报|农民报|科技报|教育报|经济报))/u,
  examples: { yes: ["江城日报", "江城日报要闻", "江城都市报"], no: ["情况通报", "江城新闻"] },
};

/** A county's paper that is named 今日 and its place. */
export const TODAY_PAPER: LayoutRule = {
  id: "layout.today-paper",
  says: "A county paper is called 今日 and its county: 今日江城.",
  pattern: /^今日\p{sc=Han}{2,4}$/u,
  examples: { yes: ["今日江城"], no: ["今日8版", "今日"] },
};

/** What a publisher adds to the paper's name. */
export const PUBLISHER_TAIL: LayoutRule = {
  id: "layout.publisher-tail",
  says: "The publisher's name holds the paper's: 江城日报社出版.",
  pattern: /(?:社(?:有限公司)?(?:出版|主办|编辑|承办)?|出版|主办)$/u,
  examples: { yes: ["江城日报社出版", "江城日报社"], no: ["社会"] },
};

/** A name set wide: one character, one space. */
export const SPACED_NAME: LayoutRule = {
  id: "layout.spaced-name",
  says: "The masthead sets its name wide: 江 城 日 报.",
  pattern: /^(?:\p{sc=Han} ){2,}\p{sc=Han}$/u,
  examples: { yes: ["江 城 日 报"], no: ["江城日报 要闻", "江城日报"] },
};

/** Groups: month, day, year. */
export const MONTH_FIRST: LayoutRule = {
  id: "layout.month-first",
  says: "Month and day stand before the year: 5月10日 2021年.",
  pattern: /(\d{1,2})月(\d{1,2})日\D{0,8}((?:19|20)\d{2})年/u,
  examples: { yes: ["5月10日 2021年 星期一"], no: ["2021年5月10日"] },
};

/** Groups: year, month. */
export const MONTH_LINE: LayoutRule = {
  id: "layout.month-line",
  says: "A line of the masthead holds year and month alone: 2021年5月.",
  pattern: /^((?:19|20)\d{2})年(\d{1,2})月$/u,
  examples: { yes: ["2021年5月"], no: ["2021年5月10日"] },
};

/** Group: day. */
export const DAY_LINE: LayoutRule = {
  id: "layout.day-line",
  says: "The day stands large in a line of its own: 10.",
  pattern: /^(\d{1,2})日?$/u,
  examples: { yes: ["10", "10日"], no: ["2021"] },
};

/** Group: the paper. */
export const CREDITED_PAPER: LayoutRule = {
  id: "layout.credited-paper",
  says: "A writer or photographer is credited with the paper: （江城日报记者 李想）.",
  pattern:
    /(\p{sc=Han}{2,6}?(?:日报|晚报|早报|晨报|都市报|商报|时报|周报))(?:社|·|全媒体|融媒体?|客户端|\p{sc=Han}{0,4}讯)*(?:记者|通讯员|讯|摄)/gu,
  examples: { yes: ["（江城日报记者 李想）", "江城晚报全媒体记者/李想 摄"], no: ["据江城日报报道"] },
};

/** Groups: year, month, day of a lead that prints the year. */
export const FULL_LEAD: LayoutRule = {
  id: "layout.full-lead",
  says: "An item opens with a whole date.",
  pattern: /^[^。]{0,60}?((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/u,
  examples: { yes: ["江城日报讯 2021年5月9日，"], no: ["江城日报讯 5月9日，"] },
};

export const LAYOUT_RULES: readonly LayoutRule[] = [
  DATELINE,
  NAMED_LEAD,
  FULL_DATE,
  SIGNED_DATE,
  FILE_DATE,
  PAGE_NUMBER,
  IMPRINT,
  TURN,
  TODAY_IS,
  FEAST_TODAY,
  WRITER_PAPER,
  LEAD_DAY,
  PLAIN_YEAR,
  COMMITTEE,
  HELD,
  TIME_OPENING,
  MASTHEAD_LINE,
  MASTHEAD_WORD,
  STRONG_PAPER,
  TODAY_PAPER,
  PUBLISHER_TAIL,
  SPACED_NAME,
  MONTH_FIRST,
  MONTH_LINE,
  DAY_LINE,
  CREDITED_PAPER,
  FULL_LEAD,
];

/** A paper's name without the house that prints it: 「江城日报社」. */
export function withoutPress(name: string): string {
  return name.replace(/社$/, "");
}
