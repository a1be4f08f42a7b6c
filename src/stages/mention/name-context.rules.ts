/** Signs around personal names: delimiters, remarks in brackets (「（女，苗族）」), the short form 「总」. */
import { CharSet } from "../../text/char-set.ts";

const DELIMITERS = "\n，。、；：！？“”‘’（）()《》〈〉「」【】—…·|/•●■◆▲△○ \u3000";
const DELIMITER_CODES = new Uint8Array(0x10000);
for (const char of DELIMITERS) DELIMITER_CODES[char.charCodeAt(0)] = 1;
/** In brackets, or behind a comma as the press tells a life: 「，女，1975年生」, 「，现任某局局长」. */
const REMARK =
  /（(?:女|男|左|右|中|前|后|时年|现年|\d{1,3}岁|.{1,5}族|化名|音译)|，(?:[女男](?=[，。；])|现任|现年|\d{4}年\d{0,2}月?(?:出生|生[，。；]))/uy;
/** 「为某局局长」, 「任主任」; 「的某局局长职务」. */
const APPOINTMENT = /(?:当选|出|担|兼|就|接|升|改|调|转|历|曾|连|现|拟|首)任|当选为?|现为|辞去|为|任|的/uy;
/** Characters without which none of them begins. */
const APPOINTMENT_OPENS = new CharSet(APPOINTMENT.source.match(/\p{sc=Han}/gu) ?? []);
const RESIGNATION = "辞去";
const APPOINTMENT_END = "，。；、（\n";
const DISMISSAL = "的";
const OFFICE = "职务";
const LONGEST_REMARK = 12;
const LONGEST_APPOINTMENT = 40;

/** Whether a name may end or start at this character; the text's end counts. */
export function isDelimiter(char: string | undefined): boolean {
  return char === undefined || DELIMITER_CODES[char.charCodeAt(0)] === 1;
}

/** What stands between the names of a list. */
export function isListSign(char: string | undefined): boolean {
  return char === "、" || char === "，" || char === " ";
}

/** The sign that joins nothing but items of one list. */
export function isListComma(char: string | undefined): boolean {
  return char === "、";
}

/** 「副主席甲、乙和丙」: what lets the bare name behind it share a post. */
export function isListJoint(char: string | undefined): boolean {
  return char === "、" || char === "和" || char === "与" || char === "及";
}

/** Of a list item that starts at `start`, where the one before it ends, a remark (「（女）」) left out; or -1. */
export function itemBefore(text: string, start: number): number {
  if (!isListSign(text[start - 1]) && !isListJoint(text[start - 1])) return -1;
  const end = start - 1;
  if (text[end - 1] !== "）") return end;
  const open = text.lastIndexOf("（", end);
  return end - open <= LONGEST_REMARK ? open : end;
}

/** Where the item after one that ends at `end` starts; or -1. */
export function itemAfter(text: string, end: number): number {
  const close = text[end] === "（" ? text.indexOf("）", end) : -1;
  const at = close > 0 && close - end <= LONGEST_REMARK ? close + 1 : end;
  return isListSign(text[at]) || isListJoint(text[at]) ? at + 1 : -1;
}

/** Whether a bracket with what only people have opens at `at`. */
export function isPersonalRemark(text: string, at: number): boolean {
  if (text[at] !== "（" && text[at] !== "，") return false;
  REMARK.lastIndex = at;
  return REMARK.test(text);
}

/** 「习近平主席」: the one office of state that bodies of all kinds have too. */
export function isChair(head: string | undefined): boolean {
  return head === "主席";
}

const APPOSITION_END = "，。；\n";
const LONGEST_APPOSITION = 16;

/** 「，某镇某村村民，」: a comma behind a name, then nothing but what its bearer is. `heads` are post heads by their end. */
export function opensApposition(text: string, at: number, heads: Int16Array): boolean {
  if (text[at] !== "，") return false;
  const last = Math.min(text.length, at + LONGEST_APPOSITION);
  let end = at + 1;
  while (end < last && !isDelimiter(text[end])) end++;
  return (heads[end] ?? 0) > 0 && end > at + 1 && APPOSITION_END.includes(text[end] ?? "，");
}

/** Whether a post is said of what ends at `at`: 「为某局局长；」, 「的某局局长职务」. `heads` are post heads by their end. */
export function opensAppointment(text: string, at: number, heads: Int16Array): boolean {
  if (!APPOINTMENT_OPENS.at(text, at)) return false;
  APPOINTMENT.lastIndex = at;
  const verb = APPOINTMENT.exec(text)?.[0];
  if (verb === undefined) return false;
  const last = Math.min(text.length, at + LONGEST_APPOINTMENT);
  for (let i = at + verb.length + 1; i <= last; i++) {
    const ends = (heads[i] ?? 0) > 0;
    const isOver = verb === DISMISSAL || verb === RESIGNATION;
    if (isOver && ends && text.startsWith(OFFICE, i)) return true;
    if (i < text.length && !APPOINTMENT_END.includes(text.charAt(i))) continue;
    return !isOver && ends;
  }
  return false;
}

/** Whether an article speaks of Japan or of somebody from there. */
export const OF_JAPAN = /日本|中日|日中|日方|日籍|日企|日资|日商|日韩|东京|大阪|横滨|名古屋|福冈/u;

/** 「乌云其木格（女，蒙古族）」 */
export const ETHNIC_REMARK = /（[^（）]{0,4}族）/gu;
/** Behind the name of a people or a place: 「蒙克|族」, 「…|语」, 「…|自治州」, 「达来|苏木」. */
const OF_PEOPLE = /(?:族|语|文(?!明)|人民|自治|苏木|嘎查)/uy;

/** Whether what a people is or has follows at `at`, not what one of them does. */
export function isOfPeople(text: string, at: number): boolean {
  OF_PEOPLE.lastIndex = at;
  return OF_PEOPLE.test(text);
}

/** 「丁等3名同志」: what ends a list of people with their number. */
const COUNT = /等(?:\d{1,4}|[一二三四五六七八九十百]{1,4})(?:(?:名|位)(?:同志|个人)|人(?=[，。；“]))/uy;

/** Whether the number of a list of people opens at `at`. */
export function opensCount(text: string, at: number): boolean {
  if (text[at] !== "等") return false;
  COUNT.lastIndex = at;
  return COUNT.test(text);
}

/** 「兼任监事的」: a clause may describe whom it names next. */
export function isParticle(char: string | undefined): boolean {
  return char === DISMISSAL;
}

/** What stands alone in quotation or title marks is a brand, a title, a nickname. */
export function isQuoted(before: string | undefined, after: string | undefined): boolean {
  return (before === "“" && after === "”") || (before === "《" && after === "》");
}

/** 「刘某」, 「刘某作最后陈述」: nobody's full name. */
export function isUnnamed(name: string): boolean {
  return name.includes("某", 1);
}

/** 「田野中」, 「山坡上」 tell where. */
export function endsInPlace(name: string): boolean {
  return "中里上下内外前后旁间".includes(name.charAt(name.length - 1));
}

const BEFORE_STOP =
  "说道摄称问答讲笑饰等任率为是在到将被把对向与从就也均又还已正曾去来走获作要做干当代因给领收接送";

/** Whether a character before a stop is none that follows a name there: 「宋若说，」「宋若等，」. */
export function endsWithoutVerb(char: string): boolean {
  return !BEFORE_STOP.includes(char);
}

/** 「买买提·艾山|因在外」: a sound that is none before what it explains. */
export function isReason(char: string | undefined): boolean {
  return char === "因";
}

const LONELY = "和离海生山心义之然如明文";

/** A character that opens no act of its own before another act: 「林平和|没有」, 「周不离|回话」. */
export function isLonely(chars: string): boolean {
  return chars.length === 1 && LONELY.includes(chars);
}

const COMPLEMENTS = "着了过起到出在给上下完回开成进向住入去";
const OBJECTS = "她他我你它";

/** 「晒|出」「捧|着」「替|她」: one character, then what only follows a verb. */
export function opensPredicate(text: string, at: number): boolean {
  const second = text[at + 1];
  return second !== undefined && (COMPLEMENTS.includes(second) || OBJECTS.includes(second));
}

/** Single characters that follow names, and end given names as often. */
const NAME_ENDS = "和与致文及等任有应能";

/** 「王永和|背过身」「安静致|举了例」: what looks like a word behind the name ends it, since a verb or a stop comes next. */
export function endsGivenName(text: string, at: number): boolean {
  if (!NAME_ENDS.includes(text.charAt(at)) || text[at] === undefined) return false;
  return isDelimiter(text[at + 1]) || opensPredicate(text, at + 1);
}

/** 「会亲自带队」 */
export function isModal(char: string | undefined): boolean {
  return char !== undefined && "会要能可应该想".includes(char);
}

/** Adverbs that end no name: 「钱望舒|则建议」, 「韩明玉|于12月3日」. */
const LINKING = "也都又还就已曾则再便亦仍却于";

/** Whether a character at the end of a name before an act links it to that instead. */
export function linksAct(char: string): boolean {
  return LINKING.includes(char);
}

const ADVERBS = "正也都又还就已曾将则再才便均亦仍没不却未并先刚总";

/** Adverbs stand between a name and whatever it does. */
export function isAdverb(word: string): boolean {
  return ADVERBS.includes(word);
}

/** 「把」「被」「从」 open what a person does and follow no verb. */
export function opensObject(char: string | undefined): boolean {
  return char !== undefined && "把被从因替将".includes(char);
}

const DATE = /\d{1,4}[年月日时]/y;

const ROSTER =
  /(?:委员|常委|代表|主席|会长|理事|领导|人员|获奖者)(?:有|为|是|如下|还有)(?:（[^（）]{1,16}）)?：$/;
const LONGEST_ROSTER = 30;

/** 「当选的常务委员有（按姓氏笔画为序）：|甲、乙」: a list of people begins. */
export function opensRoster(text: string, at: number): boolean {
  return text[at - 1] === "：" && ROSTER.test(text.slice(Math.max(0, at - LONGEST_ROSTER), at));
}

/** 「实验室主任|由川北某大学教授甲担任」: 由 behind a post is no surname. */
export function isBy(name: string): boolean {
  return name.startsWith("由");
}

/** 「来|湄潭」「经|安康」: surnames that say how one goes when a place follows. */
export function opensWay(name: string): boolean {
  return "来从由经向同过".includes(name.charAt(0));
}

const AGED = /(?:岁|年过.旬|年近.旬|年逾.旬|[0-9０-９]后)的?$/u;
const LONGEST_AGE = 5;

/** 「今年42岁的|甲」, 「年过六旬的|甲」: nothing but a name or a word for people follows. */
export function isAged(text: string, at: number): boolean {
  return AGED.test(text.slice(Math.max(0, at - LONGEST_AGE), at));
}

const AWARDED = /“[^“”\n]{2,20}”(?:光荣|荣誉)?(?:称号|荣誉|[，。；])/uy;

/** 「授予甲|“某工匠”称号」: a title in quotation marks follows whoever gets it. */
export function opensHonor(text: string, at: number): boolean {
  AWARDED.lastIndex = at;
  return AWARDED.test(text);
}

/** 「甲|7月22日赴外地」: the day of what somebody does. */
export function opensDate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!(code >= 0x30 && code <= 0x39)) return false;
  DATE.lastIndex = at;
  return DATE.test(text);
}

/** 「青石镇上游村|符小强获奖」「江城队|钱一苇获得」: where somebody is from stands right before the name. */
export function isHomeSign(char: string | undefined): boolean {
  return char !== undefined && "村镇乡队".includes(char);
}

/** 「会长是甲」「链长为甲」 */
export function isCopula(char: string | undefined): boolean {
  return char !== undefined && "是为由叫".includes(char);
}

const HOME = "家";
const OF_HOME = /家(?=[，。；、！？\n的里中门院]|$)/uy;

/** 「走进村民甲|家，」: somebody's house, told by its door. */
export function opensHome(text: string, at: number): boolean {
  if (text[at] !== HOME) return false;
  OF_HOME.lastIndex = at;
  return OF_HOME.test(text);
}

const LED = /的(?:带领|带动|帮助|指导|陪同|主持|影响|感召|鼓励|支持|推动|劝说|动员|介绍|搀扶|照料|指挥)下/uy;

/** 「在|甲|的带领下」: whose doing something is. */
export function isLed(text: string, start: number, end: number): boolean {
  if (text[start - 1] !== "在" || text[end] !== DISMISSAL) return false;
  LED.lastIndex = end;
  return LED.test(text);
}

const OFFICE_HEAD = /(?:长|书记|主任|经理|主席|总裁|总监|董事|监事)$/;

/** Heads of posts that one person holds, behind which even a word (「简单」) may be a name; not 教师, 职工. */
export function isOffice(head: string): boolean {
  return OFFICE_HEAD.test(head);
}

/** 「某某代表」: those who sit in congresses are told with their seat behind the name. */
export function isDeputy(head: string | undefined): boolean {
  return head === "代表";
}

/** 「上官总」: 总 right after a surname. */
export function isChiefShort(char: string | undefined): boolean {
  return char === "总";
}

const DOCTRINES = ["新时代中国特色社会主义", "思想", "理论"];
const DOCTRINE_OPENS = new CharSet(DOCTRINES.map((word) => word.charAt(0)));

/** 「习近平新时代中国特色社会主义思想」 names a doctrine, no person. */
export function isDoctrine(text: string, at: number): boolean {
  return DOCTRINE_OPENS.at(text, at) && DOCTRINES.some((word) => text.startsWith(word, at));
}

/** 他, 她. */
export function isPronoun(char: string | undefined): boolean {
  return char === "他" || char === "她";
}

/** What `post-heads.tsv` calls the body of a post at the head of a country (总统, 首相). */
export const COUNTRY = "国";

/** What `post-heads.tsv` calls the body of a standing behind which nothing but names comes (市领导). */
export const NAMES = "名";

/** 「免去|李仲林|县农业局局长职务」: nothing but whose post it is stands there. */
export function isAppointed(text: string, at: number): boolean {
  return ["任命", "免去", "罢免", "撤销", "提名"].some((word) => text.endsWith(word, at));
}
