/** How clauses hand on their subject, and which verbs at the head of a predicate tell a part: 「并就…提出要求」. */
import type { AttendanceRole } from "../../model/index.ts";

const NAME = "\\uE000-\\uE0FF";
/** What may stand between a subject and its verb: 「随后」 「现场」 「就春耕生产工作」 「代表甲局」. */
const ADVERB =
  "并且?|而后|还|又|也|均|都|再次|随后|接着|然后|同时|最后|首先|先|则|一再|反复|特别|现场|当场|当即|随即|即席|亲自|专门|专程|应邀|受邀|应约|到会|到场|分别|先后|依次|逐一|相继|共同|一起|一同|一道|联合|认真|仔细|详细|充分|高度|简要|重点|着重|进一步|明确|郑重|正式|诚挚|热情|会上|会后";
const PHRASE =
  "(?:(?:就|对|围绕|针对|结合|代表)[^，；。：！？“”]{1,48}?|(?:以|向|为|给|与|同|和|从|用|通过|根据|在)[^，；。：！？“”]{1,30}?)";
const HEAD = `(?:(?:${ADVERB})|${PHRASE}){0,3}?`;
/** What makes a verb a noun: 「讲话精神」 「发言人」 「主持人」. */
const NO_VERB = "(?!精神|下|的|稿|人|者|员|台|席|词|时代|内容|要点|中)";

const VERBS: readonly (readonly [AttendanceRole, string])[] = [
  ["chair", `(?:主持|召集)${NO_VERB}`],
  [
    "speak",
    `(?:讲话|发言|致(?:欢迎|开幕|闭幕|答谢|开场|贺|祝酒)?[辞词]|指出|强调|要求|表示|宣读|宣布|介绍|汇报|通报|提出|部署|叮嘱|嘱咐|勉励|寄语|希望|建议|认为|回答|推介|传达|感谢|点评|透露|坦言|承诺|表态|说明?|讲述|分享|反映|补充|呼吁|倡议|述职|作(?:了)?[^，；。]{0,16}?(?:讲话|报告|部署|总结|说明|发言|点评|安排|演讲|表态|动员|介绍|交流|致辞)|(?:给予|予以)[^，；。]{0,8}(?:肯定|评价))${NO_VERB}`,
  ],
  ["attend", `(?:出席|参加(?!工作|革命|过)|列席|见证|陪同|随行|参会)${NO_VERB}`],
  ["confer", `(?:揭牌|揭幕|授牌|颁奖|颁发|授旗|颁授|授予|颁证)(?!仪式|典礼|晚会|大会|活动|环节)${NO_VERB}`],
  ["lecture", `(?:授课|解读|宣讲|主讲|讲授)${NO_VERB}`],
  ["visit", `(?:参观|观看|观摩)${NO_VERB}`],
];

interface Verb {
  readonly role: AttendanceRole;
  /** The verb wherever it stands: a predicate without it is not read further. */
  readonly any: RegExp;
  /** The verb at the head of a predicate, and one that is joined to another; it closes the match and is its group. */
  readonly first: RegExp;
  readonly next: RegExp;
}

const FORMS: readonly Verb[] = VERBS.map(([role, verb]) => ({
  role,
  any: new RegExp(verb),
  first: new RegExp(`^${HEAD}(${verb})`),
  next: new RegExp(`(?:并且?|、|和|以及)(?:(?:${ADVERB})|${PHRASE}){0,2}?(${verb})`),
}));

const ANY = new RegExp(VERBS.map(([, verb]) => verb).join("|"));

/** Whether words hold a verb that tells a part, wherever it stands. */
export function hasPartVerb(words: string): boolean {
  return ANY.test(words);
}

/** A verb of a predicate with the part that it tells; places are in the predicate. */
export interface PartVerb {
  readonly role: AttendanceRole;
  readonly start: number;
  readonly end: number;
}

/** The parts that a predicate tells of its subject by the verbs at its head and those joined to them. */
export function partVerbs(predicate: string): PartVerb[] {
  if (!hasPartVerb(predicate)) return [];
  const forms = FORMS.filter(({ any }) => any.test(predicate));
  const heads = forms.flatMap(({ role, first }) => found(role, first, predicate));
  const start = Math.min(...heads.map((verb) => verb.start));
  const head = heads.filter((verb) => verb.start === start);
  if (head.length === 0) return [];
  const rest = forms.flatMap(({ role, next }) => found(role, next, predicate, start));
  return [...head, ...rest.filter((verb) => verb.role !== head[0]?.role)];
}

function found(role: AttendanceRole, form: RegExp, words: string, from = 0): PartVerb[] {
  const match = form.exec(words.slice(from));
  if (match === null) return [];
  const end = from + match.index + match[0].length;
  return [{ role, start: end - (match[1]?.length ?? 0), end }];
}

/** The pronoun that opens a clause, 「他」 「她」 「他们」, with what leads to it, or `null`. */
export function pronounOf(clause: string): { readonly length: number; readonly several: boolean } | null {
  const found = /^”?(?:但|而|同时|随后|最后)?[他她](们)?(?!国|乡|人|山)/.exec(clause);
  return found && { length: found[0].length, several: found[1] !== undefined };
}

/** Whether a sentence holds a character that opens such a pronoun. */
export function hasPronoun(sentence: string): boolean {
  return /[他她]/.test(sentence);
}

/** Whether a clause without a named subject has one of its own: 「会议强调」 「与会人员表示」. */
export function hasOtherSubject(clause: string): boolean {
  return OTHER_SUBJECT.test(clause);
}

const OTHER_SUBJECT = new RegExp(
  `^(?:随后|同时|此次|本次|这次)?(?:[${NAME}]|会议|大会|全会|双方|各方|与会|项目|活动|仪式|论坛|企业|公司|记者|本报|我[省市县区州国]|全[省市县区州国]|大家|来宾|嘉宾|代表们|委员们|群众|市民|村民|该|这|那|目前|据|其中|有|决定|报告|方案|各|每|所有|一些|许多|不少)`,
);

/** Whether the words before a person leave it the subject of its clause: 「会上，」 「来自甲县的」, not 「会见了」. */
export function leavesSubject(before: string): boolean {
  return !OBJECT_LEAD.test(before);
}

const OBJECT_LEAD =
  /(?:[了向为给与和对把将被由受替请跟从让叫令]|代(?!表)|同(?!志|学|事))[^，。；：]{0,8}$|会见|接见|陪同|听取|率|任命|免去|选举|叮嘱|告诉|询问|邀请|委托|感谢|祝贺|看望|慰问|学习|贯彻|落实|传达|拜访|走访|组成|担任|：|主持|出席|强调|指出|表示/;

/** Whether the words behind a name leave it no subject: 「张三的」 「张三（中）」 「张三摄」. */
export function isNoSubject(after: string): boolean {
  return /^(?:的|（|摄|总书记|同志为|代表作)/.test(after);
}

/** Whether a clause ends with its names, 「市领导张三、李四等」: their verb is still to come. */
export function endsWithNames(before: string, after: string): boolean {
  return isPost(before) && isPost(after) && /^(?:同志|委员|先生|女士)?(?:等.{0,8})?$/.test(after);
}

/** Whether words only say what somebody is. */
function isPost(words: string): boolean {
  return words.length <= LONGEST_POST && !NOT_LISTED.test(words);
}

/** Whether words between two names make them members of one list: 「、」 「和」 「、企业代表」. */
export function joinsSubjects(between: string): boolean {
  const joint = /^(?:以及|及其|、|和|及|与|同|暨)/.exec(between);
  return joint !== null && isPost(between.slice(joint[0].length));
}

const LONGEST_POST = 18;
const NOT_LISTED =
  /[了在到对为由把将向被给说讲谈问答带因未没拟致宣是获揭颁签走的]|会见|看望|陪同|听取|主持|出席|参加|列席|率|任命|选举|免去|表示|指出|强调|介绍|原定|(?<![工合])作/;

/** Whether words before a verb put it into another time, or onto paper: 「提交书面发言」. */
export function tellsPlan(words: string): boolean {
  return /将|拟|计划|打算|届时|准备|力争|预计|原定|书面/.test(words);
}

const BODY_TAIL = new RegExp(
  `^(?:等[^，；。]{0,8}?)?(?:的|有关|相关|主要|党政|分管)*(?:负责人|负责同志|领导(?!小组|干部|下)|代表(?![${NAME}双各大全省市区县两三])|专家)`,
);
const PEOPLE_TAIL =
  /^(?:同志|委员|先生|女士|一行)?(?:等(?:[\d一二三四五六七八九十百余多几]*[位名人家个]?[^，；。]{0,6}?(?:领导|同志|单位|部门|企业家?|嘉宾|专家|代表|委员|人))?)?/;

/** What closes a list before its verb, 「等市领导」 「相关负责人」: how long it is, and whether it tells of those who act for bodies. */
export function withoutTail(predicate: string): { readonly length: number; readonly ofBodies: boolean } {
  const bodies = BODY_TAIL.exec(predicate);
  const tail = bodies ?? PEOPLE_TAIL.exec(predicate);
  return { length: tail?.[0].length ?? 0, ofBodies: bodies !== null };
}
