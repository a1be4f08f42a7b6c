/** Signs around personal names: delimiters, remarks in brackets (「（女，苗族）」), the short form 「总」. */

const DELIMITERS = "\n，。、；：！？“”‘’（）()《》〈〉「」【】—…·|/•●■◆▲△○ \u3000";
/** In brackets, or behind a comma as the press tells a life: 「，女，1975年生」, 「，现任某局局长」. */
const REMARK =
  /（(?:女|男|左|右|中|前|后|时年|现年|\d{1,3}岁|.{1,5}族|化名|音译)|，(?:[女男](?=[，。；])|现任|现年|\d{4}年\d{0,2}月?(?:出生|生[，。；]))/uy;
/** 「为某局局长」, 「任主任」; 「的某局局长职务」. */
const APPOINTMENT = /为|任|现任|现为|拟任|的/uy;
const APPOINTMENT_END = "，。；、（\n";
const DISMISSAL = "的";
const OFFICE = "职务";
const LONGEST_APPOINTMENT = 40;

/** Whether a name may end or start at this character; the text's end counts. */
export function isDelimiter(char: string | undefined): boolean {
  return char === undefined || DELIMITERS.includes(char);
}

/** Whether a bracket with what only people have opens at `at`. */
export function isPersonalRemark(text: string, at: number): boolean {
  REMARK.lastIndex = at;
  return REMARK.test(text);
}

/** Whether a post is said of what ends at `at`: 「为某局局长；」, 「的某局局长职务」. `heads` are post heads by their end. */
export function opensAppointment(text: string, at: number, heads: Int16Array): boolean {
  APPOINTMENT.lastIndex = at;
  const verb = APPOINTMENT.exec(text)?.[0];
  if (verb === undefined) return false;
  const last = Math.min(text.length, at + LONGEST_APPOINTMENT);
  for (let i = at + verb.length + 1; i <= last; i++) {
    const ends = (heads[i] ?? 0) > 0;
    if (verb === DISMISSAL && ends && text.startsWith(OFFICE, i)) return true;
    if (i < text.length && !APPOINTMENT_END.includes(text.charAt(i))) continue;
    return verb !== DISMISSAL && ends;
  }
  return false;
}

/** 「兼任监事的」: a clause may describe whom it names next. */
export function isParticle(char: string | undefined): boolean {
  return char === DISMISSAL;
}

/** What stands alone in quotation or title marks is a brand, a title, a nickname. */
export function isQuoted(before: string | undefined, after: string | undefined): boolean {
  return (before === "“" && after === "”") || (before === "《" && after === "》");
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

/** What `post-heads.tsv` calls the body of a post at the head of a country (总统, 首相). */
export const COUNTRY = "国";
