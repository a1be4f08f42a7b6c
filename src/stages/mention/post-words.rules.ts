/** The Chinese signs of title chains: what links items, what stops one, which short forms a title keeps. */

import { isDelimiter } from "./name-context.rules.ts";

const LINKS = "、，,兼和及暨";
const STOPS = "，。、；：！？\n ”“（）《》的在与由对为是了着过把被从向请说兼和及暨";

/** Whether this character may join two posts of one person. */
export function isChainLink(char: string | undefined): boolean {
  return char !== undefined && LINKS.includes(char);
}

/** 「甲|为|组长」 */
export function isPredicateSign(char: string | undefined): boolean {
  return char === "为" || char === "任";
}

/** 「历任甲局局长、|乙县县长，现任|丙市市长」: what stands before the next post of one life. */
export function isHeldOn(char: string | undefined): boolean {
  return char !== undefined && "、，任".includes(char);
}

/** A comma may end a clause of its own before a chain of posts. */
export function isClauseComma(char: string | undefined): boolean {
  return char === "，" || char === ",";
}

/** Whether no title runs over this character. */
export function isItemStop(char: string | undefined): boolean {
  return char === undefined || STOPS.includes(char);
}

/** 市, 省 … before what a paper's own place has. */
export function isLevel(char: string | undefined): boolean {
  return char !== undefined && "省市县区州旗镇".includes(char);
}

const NAMED = /(?<=[\u4e00-\u9fff])名叫(?:做|作)?$/u;

/** 「合作社理事长|名叫田七」: the offset before what says that a name follows. */
export function skipNamingBack(text: string, at: number): number {
  return at - (NAMED.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0);
}

/** 「副局长（主持工作）海岚」: the offset before a remark that closes at `at`. */
export function skipRemarkBack(text: string, at: number): number {
  let end = at;
  while (end > 0 && text[end - 1] === " ") end--;
  if (text[end - 1] !== "）") return end;
  const open = text.lastIndexOf("（", end);
  return open > 0 && end - open <= 12 ? open : end;
}

/** Bodies whose short form with its level is part of the title: 「市委书记」, but not 「韶山」 in 「韶山市委书记」. */
const LEVELLED =
  /(?:[省市县区州旗盟镇]|自治区)(?:委(?:[一-龥]{1,7}(?:部|室|办|委|局|处))?|纪委|政府(?:党组|办公室|督查室)?|人大常委会(?:党组|办公室|研究室)?|人大|政协(?:党组|办公室)?|党)$|自治区党委$|(?:自治)?州党委$/;
/** Party bodies of towns and villages keep their level (「镇党委书记」), those of zones do not (「党工委书记」). */
const PARTY_BODY =
  /(?:[镇乡村]|街道|社区|公社|苏木|嘎查)?(?:党委|党工委|党总支|党支部|党组|人大)$|(?<=村)村?委会$|(?<=社区)居委会$|(?<=街道)办事处$/;
/** Departments and offices that stand without their committee: 「组织部部长」, 「管委会主任」. */
const BARE_DEPARTMENT =
  /^(?:组织部|宣传部|统战部|武装部|政法委|纪委|监委|监察委|政协|人大|人大常委会|管委会|工会)$/;

/** Committees of the other parties are no 市委 in a title: 「民进上饶市委主委」 holds 「主委」. */
const DEMOCRATIC_PARTY = /^(?:民革|民盟|民建|民进|农工党|农工|致公党|九三学社|九三|台盟|共青团|团)/;

/** The part of a body's printed form that its posts' titles keep, or an empty string. */
export function keptInTitle(body: string): string {
  if (DEMOCRATIC_PARTY.test(body)) return "";
  if (BARE_DEPARTMENT.test(body)) return body;
  return (LEVELLED.exec(body) ?? PARTY_BODY.exec(body))?.[0] ?? "";
}

const PARTY_DEPARTMENT = /^(组织部|宣传部|统战部|政法委(?!员)|办公室|政研室|督查室|巡察办)/;

/** 「组织部」 in 「市委常委、组织部部长」: a department of the committee named before. */
export function partyDepartment(title: string): string | null {
  return PARTY_DEPARTMENT.exec(title)?.[1] ?? null;
}

const PARTY_COMMITTEE = /^中共(.+)委员会$/;
const COUNCIL = /^(.+?)人民(?:政府|代表大会常务委员会|代表大会)$/;

/** The place that a committee or government is named by: 「中共梓潼县委员会」 → 「梓潼县」. */
export function placeOfBody(name: string): string | null {
  return PARTY_COMMITTEE.exec(name)?.[1] ?? COUNCIL.exec(name)?.[1] ?? null;
}

/** Name of a department of a party committee: 「中共上饶市委组织部」. */
export function departmentOf(committee: string, department: string): string {
  return `${committee.replace(/委员会$/, "委")}${department}`;
}

/** Name of the committee of the Party at a place. */
export function committeeOf(place: string): string {
  return `${PARTY}${place}${place.endsWith("街道") ? "工作委员会" : COMMITTEE}`;
}

/** Name of the government of a place. */
export function governmentOf(place: string): string {
  return `${place}人民政府`;
}

/** 「市」 of 「副市长」. */
export function levelOf(title: string): string {
  return /([省市县区州盟旗镇乡])长(?:助理)?$/.exec(title)?.[1] ?? "";
}

/** Academies keep their name in the title: 「中国工程院院士」. */
export function isFellow(title: string): boolean {
  return title.endsWith("院士");
}

/** Deputies belong to the congress, not to its standing committee. */
export function congressOf(body: string, title: string): string | null {
  return /代表$/.test(title) && /人民代表大会常务委员会$/.test(body) ? body.replace(/常务委员会$/, "") : null;
}

/** Seats in a congress or conference, whose national form keeps its name: 「全国政协委员」 but 「主席」. */
export function isMember(title: string): boolean {
  return /^(?:代表|委员|常委)$/.test(title);
}

/** A seat that every group has: what stands before it tells the group. */
export function isSeat(head: string): boolean {
  return isMember(head) || head === "成员";
}

/** Posts that several people hold at once, so that a bare name in the list shares them: 「副局长甲、乙」. */
export function isShared(title: string): boolean {
  return /副|委员|常委|成员|代表|董事|理事|监事|教授|讲师|顾问|[法检察]官|[民辅]警|[职员农民]工|车间主任|班组?长|负责人|工人|村民|学生|党员|志愿者|[^总]工$|手$|匠$|(?<![总首]|设计总)[师士]$|(?<!指导|司令|政治协理)员$/.test(
    title,
  );
}

const GOVERNOR = /副?([省市县区州])长$/;

/** 「副省长甲、乙」 where 乙 stands elsewhere as 「副市长乙」: he shares the list, not the post. */
export function isOtherGovernment(title: string, own: string): boolean {
  const level = GOVERNOR.exec(title)?.[1];
  const other = GOVERNOR.exec(own)?.[1];
  return level !== undefined && other !== undefined && other !== level && !own.includes(title);
}

/** 「市人大常委会原副主任」: the post is told as 「原副主任」. */
export function startsFormer(title: string): boolean {
  return /^(?:原|前)/.test(title);
}

/** 「州长」 of a foreign place: the place itself is the body. */
export function isPrefecture(title: string): boolean {
  return title.endsWith("州长");
}

/** Before the name of a committee of the Party: 中共江城市委员会. */
export const PARTY = "中共";

const FORM = /(?:股份)?有限(?:责任)?公司$/u;

/** 「某矿冶研究院」 of 「某矿冶研究院有限责任公司」: an institute that has become a firm is led as before. */
export function withoutForm(name: string): string {
  return name.replace(FORM, "");
}

/** A title without what joins it to its body: 「江城市的市长」, 「某集团（下称…）董事长」. */
export function withoutParticle(title: string): string {
  return title.replace(/^(?:（[^）]*）|的|当|任|担任|出任)+/, "");
}

/** Whether a body is one of the whole country by its name: 全国人民代表大会. */
export function isNational(body: string): boolean {
  return body.startsWith("全国");
}

/** Ending of a body that 主任 and 委员 belong to. */
export const COMMITTEE = "委员会";

/** Ending of a body that 总经理 and 董事长 lead. */
export const FIRM = "公司";

/** Whether a bare 市长, 省长 is the paper's own: a 县长 may be that of any county of its city. */
export function isHomeLevel(level: string): boolean {
  return level === "市" || level === "省";
}

const LEAD =
  /^(?:其中|一同前来的|随行的|同行的|同去的|到场的|在座的|前来的)?(?:还|也|更|就|便|就是)?(?:有|是|为|系|包括)/;

/** 「有|自治区副主席张三」, 「由|社区党委书记李四」: a sign right before a post. */
export function isLeadSign(char: string | undefined): boolean {
  return char !== undefined && "有是为由请向给对让被".includes(char);
}

/** How many characters only say that somebody is there, or who it is: 「还有|副市长张三」. */
export function leadLength(words: string): number {
  return LEAD.exec(words)?.[0].length ?? 0;
}

const TERM =
  /^(?:时任|现任|曾任|首任|新任|[4-90]0后(?:女)?|(?:派来|指派|选派|委派|派出(?!所|机构)|请来|(?:也|还|专门|特意)派)的?|的?(?:一|这)?[名位](?!誉))+/;

/** How many characters in front of a title say since when it is held, or that its holder was sent: 「派来副总裁张三」. */
export function termLength(title: string): number {
  return TERM.exec(title)?.[0].length ?? 0;
}

const BEFORE_THAT = /(?<=[此之以先生休])前(?=[任曾历当还也兼出就接担])/uy;

/** 「此前|任局长」 「生前|曾任局长」: no 前任局长. */
export function isBeforeThat(text: string, at: number): boolean {
  BEFORE_THAT.lastIndex = at;
  return BEFORE_THAT.test(text);
}

const ONE_OF_THEM = /的(?:一|这)?[名位]$/u;

/** Where a title begins to be told of one of many: 「某厂|的一名车工」. */
export function oneOfThem(text: string, headStart: number): number {
  return headStart - (ONE_OF_THEM.exec(text.slice(Math.max(0, headStart - 3), headStart))?.[0].length ?? 0);
}

const BODY_SIGNS = /银行长|[医学法科]院长/uy;

const CITY_BODY =
  /长(?:沙|春|治|乐|宁|兴|葛|丰|垣|阳|寿|清|武|汀|海|泰|安|顺)[市县区]?(?:支队|大队|中队|总队|分行|支行|分公司|公司|分局|分院|院区|校区|办事处|分校|海关|基地)/uy;

/** 「工商银行|长沙分行」, 「医院|长期」, 「总队|长沙支队」: a head that begins in one name or ends in another is none. */
export function runsIntoName(text: string, start: number, end: number): boolean {
  BODY_SIGNS.lastIndex = start - 1;
  CITY_BODY.lastIndex = end - 1;
  return BODY_SIGNS.test(text) || CITY_BODY.test(text);
}

/** The title itself: 「总经理」 of 「时任总经理」. */
export function withoutTerm(title: string): string {
  return title.replace(TERM, "");
}

const STATE_CHAIR = /^国家(?:副)?主席$/;
const STATE = "中华人民共和国";
const COUNCILLOR = /^国务委员$/;
const MINISTER = /^((?:外交|国防|公安|财政)部)长$/;
const STATE_COUNCIL = "国务院";

/** The country itself, for its own head of state. */
export function stateOf(title: string): string | null {
  if (COUNCILLOR.test(title)) return STATE_COUNCIL;
  return STATE_CHAIR.test(title) ? STATE : null;
}

/** 「国务委员兼外交部长」: the ministry that the second post leads, and that post. */
export function ministryOf(title: string, before: string | null): { org: string; title: string } | null {
  const ministry = before === STATE_COUNCIL ? MINISTER.exec(title)?.[1] : undefined;
  return ministry === undefined ? null : { org: ministry, title: "部长" };
}

const REGION = "自治区";
const REGION_CHAIR = /^(?:自治区)?((?:原|前|代)*副?主席)$/;

/** 「自治区副主席」 of a region, told with its name or bare: the title with its level. */
export function regionalTitle(place: string | null, title: string): string | null {
  const chair = REGION_CHAIR.exec(title)?.[1];
  if (chair === undefined || (place === null ? !title.startsWith(REGION) : !place.endsWith(REGION)))
    return null;
  return REGION + chair;
}

/** The level of such a region. */
export const REGION_LEVEL = REGION;

const SPEAKER = /委员长$/;
const CONGRESS = /^全国人(?:大|民代表大会)常(?:委会|务委员会)$/;

/** 「副委员长甲」 with no body told: of the standing committee that the article names. */
export function isSpeaker(title: string, body: string): boolean {
  return SPEAKER.test(title) && CONGRESS.test(body);
}

const FORMER = /^(?:原|前|上届)/;

/** What of the words before a body's name belongs to the title: 「原」, not 「时任」, no place. */
export function formerPrefix(printed: string): string {
  return FORMER.exec(printed)?.[0] ?? "";
}

const GROUP = /(?:党组|(?<=公司|集团|厂|医院|学院|大学|局)工会)$/;

/** The body itself, of which 「党组书记、」 named the party group, 「工会主席、」 the union. */
export function withoutGroup(body: string): string {
  return body.replace(GROUP, "");
}

const UNION = /^工会(?:副?主席|委员)/;

/** 「公司党委副书记、工会主席」: the union of a firm. */
export function unionOf(body: string, title: string): string | null {
  return UNION.test(title) && !isPublicBody(body) ? `${withoutGroup(body)}工会` : null;
}

const SIBLINGS = /^(?:管委会|办事处|居委会|村委会)/;
const STEM =
  /^(?:中共)?(.+?)(?:工作委员会|委员会|党工委|党委|党总支|党支部|人民政府|管委会|管理委员会|办事处|居委会|村委会)$/;

/** 「街道党工委副书记、办事处主任」, 「党工委书记、管委会主任」: another body of the same place. */
export function siblingOf(body: string, title: string): string | null {
  const sibling = SIBLINGS.exec(title)?.[0];
  const stem = STEM.exec(body)?.[1];
  return sibling === undefined || stem === undefined ? null : stem + sibling;
}

const BOARD = /^(?:管委会|办事处)/;

/** 「管委会副主任」 with no body told: the board of the zone, or of the party committee beside it, that was named last. */
export function zoneBoard(title: string, bodies: readonly string[]): string | null {
  const board = BOARD.exec(title)?.[0];
  if (board === undefined) return null;
  const named = bodies.findLast((body) => body.endsWith(board) && body !== board);
  return (
    named ?? bodies.map((body) => siblingOf(body, title)).findLast((sibling) => sibling !== null) ?? null
  );
}

const CELL = /^(村|社区)?(党委|党总支|党支部|委会|居委会)/;

/** 「社区党委书记」, 「村委会主任」 with no place told: its level, and how the body is called behind the place's name. */
export function cellOf(title: string): { level: string; body: string } | null {
  const [, told, body] = CELL.exec(title) ?? [];
  const level = told ?? (body === "居委会" ? "社区" : undefined);
  if (level === undefined || body === undefined) return null;
  return { level, body: body === "委会" ? level + body : body };
}

const AS = ["作为", "身为"];

/** Whether a clause of nothing but titles may begin at `at`: behind a stop, or 「作为市人大代表，」. */
export function opensTitles(text: string, at: number): boolean {
  return isDelimiter(text[at - 1]) || AS.some((word) => text.endsWith(word, at));
}

const POINTERS = "我全本各";
const DEPUTY = "副代原前";
const LONG =
  /长[江沙春城期远安兴乐假跑廊街桥龙丰湖岭寿治久者老辈短处]|长[\u4e00-\u9fff](?:村|社区|小学|中学|码头|水库|林场)/uy;

/** 「我市|长江岸线」, 「应城市|长江埠」: 市 ends one word, 长 begins another. */
export function isOtherWord(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  if (before === undefined || isItemStop(before) || isLevel(before) || DEPUTY.includes(before)) return false;
  LONG.lastIndex = end - 1;
  return POINTERS.includes(before) || LONG.test(text);
}

const THIS = ["本届", "新一届", "本次", "该"];

/** 「本届灯会组委会主任」: how long the word is that points at the body which starts at `at`. */
export function lengthOfThis(text: string, at: number): number {
  return THIS.find((word) => text.endsWith(word, at))?.length ?? 0;
}

const CELL_LEVELS = ["社区", "村", "自治区", "镇", "乡", "街道"];

/** The level of a village or quarter that ends at `at`, or an empty string. */
export function cellLevelBefore(text: string, at: number): string {
  return CELL_LEVELS.find((level) => text.endsWith(level, at)) ?? "";
}

const VILLAGE = /(?:村|社区)$/;
const VILLAGE_PARTY = /^(?:党委|党总支|党支部)/;

/** 「上游村党委书记」: the party body of a village that is named by its place alone. */
export function villageParty(place: string, title: string): { body: string; title: string } | null {
  const level = VILLAGE.exec(place)?.[0];
  const party = VILLAGE_PARTY.exec(title)?.[0];
  return level === undefined || party === undefined ? null : { body: place + party, title: level + title };
}

const TRIBUNAL = /^(.+法院).+庭$/u;

/** The court whose tribunal a lay judge is told to sit in: they are of the court. */
export function courtOfLay(body: string, title: string): string | null {
  return title.endsWith("陪审员") ? (TRIBUNAL.exec(body)?.[1] ?? null) : null;
}

const COMMITTEE_SHORT = "委";
const COMMITTEE_END = "会";
const CHIEF = "长";
const SECTION = /[处科股]$/;
const COURT_BOARD = /(审判委员会|检察委员会|审委会|检委会)$/;
const COURT = /(?:法院|检察院)$/;

/** 「法院审判委员会委员」: a seat on its board is a post at the court. */
export function courtBoard(
  printed: string,
  body: string,
  previous: string | null,
): { court: string; title: string } | null {
  const board = COURT_BOARD.exec(printed)?.[0];
  if (board === undefined) return null;
  const court = printed === board ? previous : body.slice(0, -board.length);
  return court === null || !COURT.test(court) ? null : { court, title: board };
}

const PARTY_GROUP = "党组";
/** Bodies whose party group is a body of its own: a bureau's 党组书记 has a post at the bureau. */
const HAS_GROUP = /(?:人民政府|人民代表大会常务委员会|政协|^中国人民政治协商会议.+|部)$/;

/** 「市政府党组书记」, 「卫生健康|委员会主任」: what of a title belongs to the name of its body. */
export function bodyInTitle(body: string, title: string): { body: string; title: string } {
  if (title.startsWith(COMMITTEE_END) && body.endsWith(COMMITTEE_SHORT))
    return { body: body + COMMITTEE_END, title: title.slice(COMMITTEE_END.length) };
  if (title === CHIEF && SECTION.test(body)) return { body, title: body.slice(-1) + title };
  if (title.startsWith(COMMITTEE)) return { body: body + COMMITTEE, title: title.slice(COMMITTEE.length) };
  const group = title.startsWith(PARTY_GROUP) && HAS_GROUP.test(body);
  return { body: group ? body + PARTY_GROUP : body, title };
}

const INNER_PARTY_POST = /^(?:党委|党组|党总支|党支部|纪委|工会|团委)/;

/** 「党委副书记」 with no body told: a post inside a firm, a school, a bureau. */
export function isInnerPartyPost(title: string): boolean {
  return INNER_PARTY_POST.test(title);
}

const PUBLIC_BODY =
  /^(?:中共|中国人民政治协商会议)|^中华人民共和国$|(?:人民政府|人民代表大会(?:常务委员会)?|人民法院|人民检察院)$/;

/** Whether it is a committee, government, congress or court, in which 「党委副书记」 is told with its name. */
export function isPublicBody(name: string): boolean {
  return PUBLIC_BODY.test(name);
}

const PROFESSION = /(?:医师|护师|药师|技师|医生|护士|护士长|教授|讲师|教师|老师|研究员|工程师)$/;

/** What many are in one department of a hospital or school, unlike its 院长. */
export function isProfession(head: string): boolean {
  return PROFESSION.test(head);
}

const SECRETARY = /(?:书记|常委)$/;
const CONFERENCE = /^中国人民政治协商会议/;
const CONFERENCE_POST = /(?:主席|秘书长|常委|委员)$/;

const LEAGUE = /^共青团.+委员会$/;

/** Whether a body of this kind has such a post: no 主任 of a party committee, no 书记 of a congress. */
export function suits(body: string, head: string): boolean {
  if (CONFERENCE.test(body)) return CONFERENCE_POST.test(head);
  if (LEAGUE.test(body)) return SECRETARY.test(head);
  if (body.startsWith(PARTY)) return SECRETARY.test(head) || head.endsWith("秘书长");
  return !SECRETARY.test(head) || !COUNCIL.test(body);
}

const BARE_CHAIN = /(?:^|[，、；：。\n])([该市县区]?产业链)$/;
const LONGEST_BARE_CHAIN = 5;

/** How long the word for a chain is that stands before a role and names none: 「副市长、|产业链|副链长」. */
export function bareChainLength(text: string, at: number): number {
  return BARE_CHAIN.exec(text.slice(Math.max(0, at - LONGEST_BARE_CHAIN), at))?.[1]?.length ?? 0;
}

/** 「市委」 in a list that another city opens (「柳城市委书记甲，市委副书记乙」) is that city's. */
export function isShortForm(text: string): boolean {
  return text.startsWith("市");
}

const SENTENCE_STOP = "。";

/** Where the sentence before `at` ends, or -1. */
export function lastStop(text: string, at: number): number {
  return text.lastIndexOf(SENTENCE_STOP, at);
}

/** Whether words between a body and a post tell what is done there: 「市气象局|负责人参加|督导」, 「市立医院|看望援疆|医生」. */
export function tellsDeed(words: string): boolean {
  return /参加|出席|陪同|看望|慰问|走访|来到|前往|到场|邀请/.test(words);
}

const INNER =
  /(?:会计|出纳|(?:教务|教导|政教|总务|德育|年级|车间|[内外儿妇骨]科)副?主任|班组?长|工段长|组长|队长|[科股]长|部长|经理|主管|总监|工程师|技术员|主任医师|护士长)$/u;

/** Whether many bodies have such a post below those who lead them: whoever holds it in a list is of the body told last. */
export function isInnerPost(title: string): boolean {
  return INNER.test(title);
}

const PRAISE =
  /(?:全国|国家级|[省市县区](?:级|第[一二三四五六七八九十]届)?|优秀|先进|著名|知名|资深|青年|(?:今年|现年|年仅)?\d{1,3}岁(?:高龄)?的|年[过近逾].旬的|中共)+$/u;
const LONGEST_PRAISE = 10;

/** How many characters before a standing that is no post tell of its rank or of somebody's age: 「|省|劳动模范」, 「|94岁的|老党员」. */
export function lengthOfPraise(text: string, at: number): number {
  return PRAISE.exec(text.slice(Math.max(0, at - LONGEST_PRAISE), at))?.[0].length ?? 0;
}
