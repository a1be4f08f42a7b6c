/** The title in quotation marks by which a longer name is called: 「江城好人」 of 「首届“江城好人”奖章」. */

/** At most an order, a year or a place before the title, and at most what it is handed out as behind it. */
const TITLED = /^[^“”]*“([^“”]{3,})”(?:奖|奖章|奖状|奖牌|奖杯|称号|荣誉|证书|牌匾|名单)?$/u;

/** The quoted title of `name`, or `null` where more than a title is quoted or named (「“江城杯”篮球赛冠军」). */
export function quotedTitle(name: string): string | null {
  return TITLED.exec(name)?.[1] ?? null;
}
