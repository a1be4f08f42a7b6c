/** What a court hears, and the words of hearing it. */

/** Courts, those who sit in them, and what they do there. */
const COURT = /法院|法庭|审判庭|审判长|审判员|法槌|公诉|主审/;
/** What the court does, the fullest words first. */
const HEARS =
  /公开开庭审理|开庭审理|公开审理|巡回审(?:理|判(?!车))|(?:一审|二审|终审)?(?:公开|开庭|当庭|集中)?宣判|公开开庭|巡回开庭|开庭|调解|审理|审判(?![长员庭席决车])|庭审/;
/** Words after which the name of a case begins. */
const BEFORE_CASE =
  /(?:审理|宣判|审结|调解|审判|开庭|把|将|对|受理|拖了[^，]{1,3}的|备受关注的|提起的)了?(?=[^，]{2})|(?:[一两三这该那此]|\d+)(?:起|宗|件|桩|场|批)|[，。；：！？●■◇△◎▲○【】■\n]/g;
/** Where the name of a case ends: 「买卖合同纠纷一案」, 「相邻纠纷」; no 「案件」, 「案情」. */
const CASE_END = /(?:一|系列)?案(?![件子情例由头卷板值底])|(?:纠纷|公益诉讼)(?!案|一案|调解|多|等)/g;
/** 「此案」, 「该案」 and 「个案」 name none. */
const NO_CASE = /^(?:此|该|本|这|那|个|立|办|破|结|报|作|涉|被告|原告|有|类|同类|各类)?$|[此该本这那“”]$/;
const SHORTEST = 2;
const LONGEST = 34;

/** Whether words tell of a court at work. */
export function isInCourt(words: string): boolean {
  return COURT.test(words) && HEARS.test(words);
}

/** What the court does: 「公开审理」; 「开庭」 where the words do not say. */
export function hearingVerb(words: string): string {
  return HEARS.exec(words)?.[0] ?? "开庭";
}

/** The name of the first case that the words tell: 「甲公司诉乙厂货款纠纷案」. */
export function caseNamed(words: string): string | null {
  for (const end of words.matchAll(CASE_END)) {
    const before = words.slice(Math.max(0, end.index - LONGEST), end.index);
    const from = [...before.matchAll(BEFORE_CASE)].at(-1);
    const kind = end[0].endsWith("案") ? "" : end[0];
    const name = before.slice(from === undefined ? 0 : from.index + from[0].length);
    if (NO_CASE.test(name) || name.length + kind.length < SHORTEST || isHalfQuoted(name)) continue;
    return `${name}${kind}${end[0].startsWith("系列") ? "系列" : ""}案`;
  }
  return null;
}

/** A name cut inside quotation marks. */
function isHalfQuoted(name: string): boolean {
  return name.split("“").length !== name.split("”").length;
}
