/** Signs around personal names: delimiters, remarks in brackets (「（女，苗族）」), the short form 「总」. */

const DELIMITERS = "\n，。、；：！？“”‘’（）()《》〈〉「」【】—…·|/•●■◆▲△○ \u3000";
const REMARK = /（(?:女|男|左|右|中|前|后|时年|现年|\d{1,3}岁|.{1,5}族|化名|音译)/uy;

/** Whether a name may end or start at this character; the text's end counts. */
export function isDelimiter(char: string | undefined): boolean {
  return char === undefined || DELIMITERS.includes(char);
}

/** Whether a bracket with what only people have opens at `at`. */
export function isPersonalRemark(text: string, at: number): boolean {
  REMARK.lastIndex = at;
  return REMARK.test(text);
}

/** 「上官总」: 总 right after a surname. */
export function isChiefShort(char: string | undefined): boolean {
  return char === "总";
}

const DOCTRINES = ["新时代中国特色社会主义", "思想", "理论"];

/** 「习近平新时代中国特色社会主义思想」 names a doctrine, no person. */
export function isDoctrine(text: string, at: number): boolean {
  return DOCTRINES.some((word) => text.startsWith(word, at));
}

/** 他, 她. */
export function isPronoun(char: string | undefined): boolean {
  return char === "他" || char === "她";
}
