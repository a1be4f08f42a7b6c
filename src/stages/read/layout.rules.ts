/** Shapes of lines that every Chinese paper shares: datelines, datings, page numbers, turns to another page. */

export interface LayoutRule {
  readonly id: string;
  readonly says: string;
  readonly pattern: RegExp;
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

const PAPER =
  "(?:本[报刊台网社]|今日\\p{sc=Han}{2,3}(?=讯|消息)|\\p{sc=Han}{0,10}(?:报|社|网|台|新闻|在线|发布|融媒体?|融媒体中心|传媒|时讯|周刊|头条|观察|客户端)(?:·\\p{sc=Han}{2,6})?)";
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
  says: "An item opens with the paper's name and its writers in brackets, without 讯, or with them alone.",
  pattern: new RegExp(`^(${PAPER})?（([^（）]{0,8}(?:记者|通讯员)[^（）]{1,50})）(?=[^ ])`, "u"),
  examples: {
    yes: ["江城日报（全媒体记者/李想）4月26日，", "（特约记者 李想）某厂4月26日"],
    no: ["江城日报（以下简称日报）4月26日，", "（记者 李想）"],
  },
};

export const NAMED_LIST: LayoutRule = {
  id: "layout.named-list",
  says: "A line of names behind what they are: 先进单位：甲公司、乙公司 is no headline.",
  pattern:
    /^[“”\p{sc=Han}\d]{1,14}(?:[奖者]|组织|党员|工作者|[单岗]位|集体|个人|班组|标兵|能手|模范|[冠亚季]军|称号|团队|企业|家庭)”?[：:](?:[^，。：]{2,24}[（、]|[\p{sc=Han}·]{2,8}(?: [\p{sc=Han}·]{2,8})+$)/u,
  examples: {
    yes: [
      "先进单位：甲公司、乙公司",
      "优秀共产党员：张三 李四 王五",
      "学生自强奖：张三（水产学院）、李四（航海学院）",
    ],
    no: ["记者调查：小区里的三件事", "全国劳动模范：他把车间当家"],
  },
};

/** Group: the headline. */
export const LISTED_HEAD: LayoutRule = {
  id: "layout.listed-head",
  says: "An item of a digest opens with a mark and its own headline, then a space and its text.",
  pattern:
    /^[●○◎■□◆◇▲△▌▍►▶★☆·]([^ ，。；：、\d][^ ，。；：]{6,27}) (?=[^ ]{0,40}[，。])(?!\p{sc=Han}{1,4}(?:$| ))/u,
  examples: {
    yes: ["▲某厂获风电大订单 4月8日，某厂与"],
    no: ["■某县 9月14日，某县人民法院", "▲10月21日，某学院附属医院", "●昨日，某大赛落幕"],
  },
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
  pattern: /^[^。]{0,60}?(?<![\d年至到从自]|截止|定于|将于)(\d{1,2})月(\d{1,2})日/,
  examples: { yes: ["江城日报讯 5月9日，", "5月8日上午，"], no: ["会议强调。5月9日"] },
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

/** Offices that write for all papers. */
export const AGENCY: LayoutRule = {
  id: "layout.agency",
  says: "A news agency is not the paper that prints its item.",
  pattern: /^(?:新华[社网]?|中新[社网]?|中国新闻网|人民网|央广网|记者|通讯员)$/u,
  examples: { yes: ["新华社"], no: ["新华日报", "央视网", "江城日报"] },
};

/** What a paper offers beside its news, and where it is made. */
export const SERVICE: LayoutRule = {
  id: "layout.service",
  says: "A line offers the paper's services or tells where it is made: 扫一扫关注江城日报微信, 江城日报社 邮编.",
  pattern:
    /关注|下载|扫码|扫一扫|官方|微信|微博|客户端|新媒体|公众号|视频号|地址|社址|邮编|印刷|热线|邮箱|订阅|征订/u,
  examples: { yes: ["扫一扫关注江城日报微信公众号"], no: ["江城日报评论员"] },
};

export const LAYOUT_RULES: readonly LayoutRule[] = [
  DATELINE,
  NAMED_LEAD,
  LISTED_HEAD,
  NAMED_LIST,
  SIGNED_DATE,
  FILE_DATE,
  IMPRINT,
  TURN,
  WRITER_PAPER,
  LEAD_DAY,
  HELD,
  TIME_OPENING,
  CREDITED_PAPER,
  FULL_LEAD,
  AGENCY,
  SERVICE,
];

/** A paper's name without the office that prints or edits it: 「今日江城编辑部」. */
export function withoutOffice(name: string): string {
  return name.replace(/(?:社|社?(?:编辑部|总编室))$/, "");
}

/** A paper's name without the house that prints it: 「江城日报社」. */
export function withoutPress(name: string): string {
  return name.replace(/社$/, "");
}

/** What opens a line of its own though the one before is open: a subtitle, an item, a caption. */
export const OPENS_LINE = /^(?:[—●■◆★▲△【☆]|本报|图为|\d+[.、]|[一二三四五六七八九十]+、)/;

/** 「短讯三则」: how many items a digest holds. */
export const ITEM_COUNT = /[（(]?[两\d一二三四五六七八九十]+则[）)]?$/u;
