/** How texts speak of the year and the day in which they are printed. */
import type { LayoutRule } from "./layout.rules.ts";

/** Group: year. */
export const PLAIN_YEAR: LayoutRule = {
  id: "year.plain",
  says: "A year that is no end of a span.",
  pattern: /(?<![到—–\d-])((?:19|20)\d{2})年(?![—–-]|代|至\d|到\d)/gu,
  examples: { yes: ["2020年，我市", "截至2023年8月底"], no: ["到2025年", "2019-2025年", "1990年代"] },
};

/** What stands before a year that is still ahead. */
export const AHEAD_OF_YEAR: LayoutRule = {
  id: "year.ahead-before",
  says: "The clause says that the year is a goal: 力争2025年.",
  pattern:
    /(?:(?<!截)[至到]|预计|(?<!上)将于?|计划于?|力争|拟于?|争取|确保|有望|展望|目标|迈向|面向|预期|直到|实现)[^，。；]{0,4}$/u,
  examples: { yes: ["力争", "预计", "预计于"], no: ["截至", "据统计"] },
};

/** What stands after a year that is still ahead. */
export const YEAR_AHEAD: LayoutRule = {
  id: "year.ahead-after",
  says: "The words after the year say that it is a goal: 底前建成, 远景目标.",
  pattern:
    /^(?:\d{1,2}月)?(?:底|末|年底)?之?前(?!三|[一二两\d])|^(?:\d{1,2}月(?:份)?|底|[上下]半年|[一二三四]季度)?[^，。；]{0,4}(?:将|力争|远景|碳达峰|碳中和|可达|有望|计划投产|预计|目标)/u,
  examples: { yes: ["底前建成", "远景目标", "将投产"], no: ["1月签约", "前三季度"] },
};

/** Around a year that is being prepared. */
export const YEAR_PLANNED: LayoutRule = {
  id: "year.planned",
  says: "The year's work is being planned: 部署2023年任务.",
  pattern:
    /(?:部署|谋划|安排|做好|展望|迎接|研究|审议|启动|布置)[^|]{0,8}\||\|(?:度)?(?:我[市县区省])?(?:全[市县区省])?(?:各项)?(?:重点|工作|计划|任务|要|目标|预算|将|元旦|春节|经济工作)/u,
  examples: { yes: ["部署|任务", "谋划|工作思路", "|要开好局"], no: ["|全市完成投资"] },
};

/** Around a year whose results are told. */
export const YEAR_DONE: LayoutRule = {
  id: "year.done",
  says: "The year's results are told: 2022年，全市完成投资100亿元.",
  pattern:
    /(?:总结|回顾|较|比|与)[^|]{0,6}\||\|[^|]{0,12}(?:完成|增长|总结|全年|下降|实现|达|同比|决算|执行情况)|\|度/u,
  examples: { yes: ["较|增长5%", "|，全市完成投资", "总结|工作"], no: ["|1月签约"] },
};

/** Around a year of somebody's or something's past. */
export const LONG_AGO: LayoutRule = {
  id: "year.past",
  says: "The year tells when something began: 创办于1956年.",
  pattern:
    /(?:始建|创建|创办|成立|组建|兴建|建成|生|自|从|早在|于|追溯到|回到)[^|，]{0,2}\||\|(?:\d{1,2}月)?(?:\d{1,2}日)?[^|]{0,3}(?:出生|生于?|参加|毕业|退休|退伍|入伍|入党|成立|创办|创立|建校|建厂|建成|创建|组建|下岗|返乡|考入|大学|来到|嫁)/u,
  examples: { yes: ["创办于|", "|退伍回乡", "自|起"], no: ["|高考", "|，我市"] },
};

/** Group: the count. What is counted follows. */
export const COUNTED_FEAST: LayoutRule = {
  id: "year.counted-feast",
  says: "A feast is counted: 第39个教师节.",
  pattern: /第([\d一二三四五六七八九十百]{1,4})(?:个|届|次|期)“?/gu,
  examples: { yes: ["第39个教师节", "第二十八个世界读书日"], no: ["39个教师"] },
};

/** Groups: what began, how many years ago. */
export const JUBILEE: LayoutRule = {
  id: "year.jubilee",
  says: "A jubilee is counted: 建党100周年.",
  pattern: /(\p{sc=Han}{2,20}?)([\d一二三四五六七八九十百]{2,4})周年/gu,
  examples: { yes: ["庆祝建党100周年", "新中国成立七十周年"], no: ["周年庆"] },
};

/** Groups: the number before 五 and what of the five years it is. */
export const PLAN_YEAR: LayoutRule = {
  id: "year.plan",
  says: "The year is told as the first or last of a five-year plan: “十二五”开局之年.",
  pattern:
    /“?(十[一二三四五]?|[八九])五”?(?:规划|计划|时期)?的?(开局|起步|开篇|头|第一|首|收官|最后一|末|决胜)之?年/gu,
  examples: { yes: ["今年是“十二五”开局之年", "“十三五”规划收官之年"], no: ["“十二五”时期", "五年"] },
};

/** The plan of number n begins 5n years after this one: “十二五” in 2011. */
export const PLANS_SINCE = 1951;
/** The last years of a plan. */
export const PLAN_ENDS: ReadonlySet<string> = new Set(["收官", "最后一", "末", "决胜"]);

/** Groups: month, date and weekday, in either order. */
export const WEEKDAY_DATE: LayoutRule = {
  id: "year.weekday-date",
  says: "A day of this year is told with its weekday: 3月7日（星期二）, 本周六（8月21日）.",
  pattern:
    /(?<![\d年])(?<month>\d{1,2})月(?<date>\d{1,2})日[（，、(]?(?:[本上下这]?(?:星期|周))(?<weekday>[一二三四五六日天])(?![年期刊])|(?:星期|周)(?<weekday2>[一二三四五六日天])[（，(](?<month2>\d{1,2})月(?<date2>\d{1,2})日/gu,
  examples: {
    yes: ["3月7日（星期二）", "3月7日，周二", "本周六（8月21日）"],
    no: ["2020年3月7日（星期六）"],
  },
};

/** Groups: word of the day, month, day, or the day alone. */
export const NEAR_DATE: LayoutRule = {
  id: "year.near-date",
  says: "The page says which day today, yesterday or tomorrow is: 今天（2月14日）, 昨日（6日）, 今天是9月1日.",
  pattern:
    /([今昨明前后])[天日晚晨早](?:[上下中]午|傍晚|凌晨|夜间|起)?(?:（|\(|是|，)(?:农历[^，（）]{0,6}，)?(?:(\d{1,2})月)?(\d{1,2})日/u,
  examples: { yes: ["今日（2月14日）22时", "昨日（6日）", "今天是9月1日"], no: ["今天14时", "2月14日"] },
};

/** Groups: word of the day, the verb. A feast follows. */
export const NEAR_FEAST: LayoutRule = {
  id: "year.near-feast",
  says: "The page names today, yesterday or tomorrow by its feast: 今天是“三八”国际妇女节, 今日立春.",
  pattern: /([今昨明])[天日](?:，?(?:就)?(是|正值|为|迎来|恰逢|适逢)|，)?/gu,
  examples: { yes: ["今天是“三八”国际妇女节。", "今日立春", "明天就是植树节"], no: ["今年教师节"] },
};

/** What may follow a feast that is the day itself, not an occasion of it. */
export const FEAST_ITSELF: LayoutRule = {
  id: "year.feast-itself",
  says: "The feast's name ends the clause: 今日立春, not 今日教师节表彰大会.",
  pattern: /^(?:”|》)?(?:$|[。，！；：]|到来|到了|当天|首日|开考)/u,
  examples: { yes: ["。", "，", "到来"], no: ["表彰大会", "晚会"] },
};

/** Days from today to the day that the word names. */
export const DAYS_FROM_TODAY: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 };

/** A lead that tells of a day still to come, or of one from which something counts. */
export const LEAD_AHEAD: LayoutRule = {
  id: "year.lead-ahead",
  says: "The day is ahead, the start of a span or a closing day: 3月20日将, 3月15日起, 截至3月5日.",
  pattern: /^(?:\p{sc=Han}{0,2}[上下]午)?(?:\d{1,2}[时:：点])?(?:将|起|前|至|—|以后|之后|开始|到)/u,
  examples: { yes: ["将举行", "起，", "上午将"], no: ["，某会举行", "上午，"] },
};

export const YEAR_RULES: readonly LayoutRule[] = [
  PLAIN_YEAR,
  AHEAD_OF_YEAR,
  YEAR_AHEAD,
  YEAR_PLANNED,
  YEAR_DONE,
  LONG_AGO,
  COUNTED_FEAST,
  JUBILEE,
  PLAN_YEAR,
  WEEKDAY_DATE,
  NEAR_DATE,
  NEAR_FEAST,
  FEAST_ITSELF,
  LEAD_AHEAD,
];
