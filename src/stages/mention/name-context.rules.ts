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

/** What stands between the names of a list. */
export function isListSign(char: string | undefined): boolean {
  return char === "、" || char === "，" || char === " ";
}

/** Whether a bracket with what only people have opens at `at`. */
export function isPersonalRemark(text: string, at: number): boolean {
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
