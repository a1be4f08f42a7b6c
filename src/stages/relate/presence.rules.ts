/** Presence: what keeps a person who acts in the scene of a happening from being one of those there. */

import { CharSet } from "../../text/char-set.ts";

/** Said of those who are not there: 「因公出访，未出席」, 「正在外地学习」, 「委托李四参会」. */
const ABSENT =
  /(?:未|未能|没|没有|没能|不能|无法|不克|来不及)(?:[^，。；]{0,6}?)(?:出席|参加|参会|与会|到会|到场|列席|成行|露面|现身|赶到|赶上|赶回|赶来|前来|前往|到位|同行|抵达|主持|来(?:成|了)?(?=[，。；]|$))|请(?:了)?(?:病|事)?假|因病(?!逝世|去世|医治)|因故|因事请|缺席|(?<!受[^，。；]{0,12})委托|派不出|(?:^|，)(?:因|由于)[^，。；]{1,16}(?:未|没|不能|无法|退出|改由)|(?:^|，)(?:原定|原本|本应|本该|本要|本想|原说|原计划|原在名单|本已)|临时有[事课会任]|半路改|^人[还正]?在[^，。；]{1,8}[，。；]|卧病|[托请](?:人|[^，。；]{1,4})(?:捎|转交|带来|送来|代)|^的?(?:座位|位子|席位)|不来[^，。；]{0,4}了|^[^，。；]{0,6}(?:事后|电话里|从电话)/;
/** Said before the name: 「原定讲话的市长张三」 「原本要来的李四」. */
const ABSENT_BEFORE = /(?:原本|原定|原计划|原说|本应|本该|本要)[^，。；]{0,10}的[^，。；]{0,16}$/;
/** Said of those who are elsewhere: 「正在中央党校学习」, 「在外地开会」, 「出差在外」. */
const ELSEWHERE =
  /^(?:当天|当日|当时)?(?:正|仍|还)?(?:在|于|赴|前往)[^，。；]{0,14}(?:学习|培训|开会|出差|参加|招商|带队|考察|调研|出席)[^，。；]{0,12}[，。；]?[^。；]{0,12}(?:未|没|请|由|委托|不能|无法)|(?:出差|公出)(?:在外)?，/;
/** Told of a person's life, posts or honours, not of the scene. */
const LIFE =
  /^(?:[^，。；]{0,4}(?:曾任|曾是|曾在|早年|原是|原为|本是|老家|祖籍|毕业于|出生|生于|入行|今年\d+岁|从教|从医|逝世|去世|生前(?:系|是|任|曾)|退休)|(?:还|也|并|又)?(?:为|任|兼任|当选|出任|担任|接任|升任|改任|获评|荣获|入选|被评为|获得|上榜|受聘|被聘)|[^，。；]{0,8}(?:不再担任|调任|任命为|当选为?|出任|接过|卸任|辞去))/;
/** Told of another time, or through another than the person: 「将出席」, 「书面」, 「重要讲话精神」. */
const OTHER_SCENE =
  /届时|拟邀|将于|打来电话|发来|电话里|书面|^(?!传达|学习|宣读|带领|组织|主持|强调|要求|围绕|就|结合|出席|参加|作)[^，。；]{0,30}(?:批示|指示|讲话|论述|嘱托)(?:精神|要求)|(?:总书记|主席).{0,24}(?:重要|精神|论述|理念|指示|提出的)/;

/** Whether the words about a person say that the person is not there. */
export function isAbsent(words: string): boolean {
  return ABSENT.test(words) || ELSEWHERE.test(words);
}

/** Whether the words before a name say that the one it names is not there. */
export function isCalledOff(before: string): boolean {
  return ABSENT_BEFORE.test(before);
}

/** Whether the words about a person put them elsewhere or into another time. */
export function isElsewhere(words: string): boolean {
  return isAbsent(words) || isOfLife(words);
}

/** Whether the words about a person tell of a life or of another time. */
export function isOfLife(words: string): boolean {
  return LIFE.test(words) || OTHER_SCENE.test(words);
}

/** Leaders whose words others study: 「张三总书记关于…的重要论述」, 「以张三同志为核心」. */
const CITED =
  /^(?:主义|邀请|总书记|主席|总理|同志为核心|同志关于|新时代|的?(?:重要|系列)(?:讲话|指示|论述|批示))/;

/** Whether the words behind a name only cite the person. */
export function isCited(after: string): boolean {
  return CITED.test(after);
}

/** What a meeting hears of others: 「传达省长甲在黄冈考察时的讲话要求」. */
export const REPORTED =
  /(?:传达|学习|贯彻|落实|领会|重温|研读|遵照|按照)[^，。！？；：\n]{0,50}?(?:精神|讲话|批示|指示|论述|回信|贺信)(?:(?:[和及、]|以及)[^，。！？；：\n]{0,50}?(?:精神|讲话|批示|指示|论述|回信|贺信))*/dgu;

/** Behind the name of somebody whose child or heir is spoken of: 「甲将军|之子乙」. */
const KIN_OF =
  /^(?:将军|元帅|烈士|同志|先生|女士|老师|院士|教授|老人)?(?:之[子女孙妻]|的(?:大|小|长|次)?(?:儿子|女儿|孙子|孙女|外孙|妻子|丈夫|母亲|父亲|遗孀|后人|后代|亲属|家属))/;
const SPEAKS_FOR = /代表(?:着)?[^，。；：“”]{0,16}$/;
const SPOKEN_FOR =
  /^(?:[、和及][^，。；]{2,14}?)?(?:向[^，。；]{2,24})?(?:致|讲话|发言|表示|表达|欢迎|问候|慰问|祝贺|感谢|送上|作)/;

/** Whether somebody is only named as the forebear of who follows, or a body as the one in whose name somebody speaks. */
export function isOnlyNamed(
  text: string,
  { start, end }: { start: number; end: number },
  isBody: boolean,
): boolean {
  const after = text.slice(end, end + REACH);
  if (!isBody) return KIN_OF.test(after);
  return SPOKEN_FOR.test(after) && SPEAKS_FOR.test(text.slice(Math.max(0, start - REACH), start));
}

/** How far around a name such words stand. */
const REACH = 40;
const APPOINTED = /(?:任命|免去|撤销|罢免|追认|接受|许可)$/;
const HOLDS = /^(?:等[^，。；]{0,8})?(?:联合|共同)?(?:主办|承办|协办|举办|下发|印发|发布|指导)/;

/** Whether a meeting decides on somebody rather than meets them: 「任命李四为…」. */
export function isDecidedOn(before: string): boolean {
  return APPOINTED.test(before);
}

/** Whether the words behind a body only tell that it holds or issues something. */
export function isHolder(after: string): boolean {
  return HOLDS.test(after);
}

/** A name behind these words only stands for whom another acts: 「受李四委托」, 「代李四领奖」. */
const STANDS_FOR = /(?:受|替|代|应)$/;

/** Whether the words before a name make it the one on whose behalf another comes. */
export function isRepresented(before: string): boolean {
  return STANDS_FOR.test(before);
}

/** Whether the words before a body make it the one for which somebody speaks: 「张三代表|甲局」. */
export function isSpokenFor(before: string): boolean {
  return /代表$/.test(before);
}

/** Whether the character before a body makes it only the place: 「在甲市签约」, 「于乙公司举行」. */
export function isVenue(before: string): boolean {
  return before === "在" || before === "于";
}

/** Whether the words before a name make it the one to whom something is given: 「向张三颁发任命书」 「为学员代表张三颁发证书」. */
export function isGivenTo(before: string): boolean {
  return /(?:[向给]|(?<![作成称因认])为)[^，。；：]{0,20}$/.test(before) && !/的(?:是|有|为)$/.test(before);
}

/** Whether what is told of a body is told of those in it: 「市委常委会组成人员出席」 「全国人大代表列席」. */
export function isOnlyOfIts(after: string): boolean {
  return /^(?:的)?(?:组成人员|成员|老领导|老同志|职工|干部|机关干部|党员|委员|常委会委员|代表(?!处|团|队|发言|讲话|致)|师生|学生|学员|医生|专家(?!组|委)|员工|工人)/.test(
    after,
  );
}

/** Whether the words behind a body are its stand at a fair: 「在乙公司的展位前」. */
export function isStand(after: string): boolean {
  return /摊位|展位|展台|展区/.test(after);
}

/** Right behind which a subject may stand. */
export const OPENS_CLAUSE = new CharSet("，。；：！？—\n");

/** What a subject is not followed by: 「的」 makes it an owner, a bracket or stop closes a list of its own. */
export function isOwner(char: string): boolean {
  return char === "的" || char === "（" || char === "摄";
}

const OPENS_QUOTE = "“".charCodeAt(0);
const CLOSES_QUOTE = "”".charCodeAt(0);
const LINE_FEED = 0x0a;

/** Whether `at` stands inside a quotation of its paragraph: what people say of others places nobody in the scene. */
export function isQuoted(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const code = text.charCodeAt(before);
    if (code === OPENS_QUOTE) return true;
    if (code === CLOSES_QUOTE || code === LINE_FEED) return false;
  }
  return false;
}

/** Whether a character stands between the people of one list: 「张三、李四和王五」. */
export function joinsPeople(char: string): boolean {
  return char === "、" || char === "和";
}

/** Whether the words right behind a name tell of somebody who died: 「张三同志生前友好」, 「张三同志遗体」. */
export function isMourned(after: string): boolean {
  return /^(?:同志|先生|女士|将军|烈士|教授|院士)?(?:生前|遗体|遗像|家属|亲属|患病期间|逝世|去世|诞辰|(?:先进|英雄|感人|光荣)?事迹|为[^，。；]{1,12}题词)/.test(
    after,
  );
}

/** Whether a character ends what a sentence says of somebody. */
export function endsTelling(char: string): boolean {
  return char === "；" || char === "。";
}

/** Where the last clause of `words` begins; it belongs to the person behind it. */
export function lastClause(words: string): number {
  return words.lastIndexOf("，") + 1;
}

/** Whether a clause hands over from one person to the next: 「由副镇长李四代为参加」, 「委托李四到会」. */
export function leadsToAnother(clause: string): boolean {
  return /由|委托|请|派|托/.test(clause);
}

/** Whether somebody sends another to what follows: 「张三|委托李四出席」. */
export function sendsAnother(words: string): boolean {
  return /^(?:专门|特地|特意|特|还|则)?(?:委托|委派|指派)/.test(words);
}

/** Whether a sentence says that people sign for the parties of an agreement: 「代表双方签字」. */
export function tellsParties(sentence: string): boolean {
  return /代表(?:双方|各方|各自|两|三方|校企|政企|银企)|受双方委托|分别(?:在|代表)|(?:双方|两校|两院|两地|双方代表)[^，。；]{0,8}(?:签|校长|院长)/.test(
    sentence,
  );
}

/** Whether words lead from a name to the one with whom it acts: 「与」 「同」. */
export function joinsPartner(words: string): boolean {
  return /^(?:与|同|和|跟)$/.test(words);
}
