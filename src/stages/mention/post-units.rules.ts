/** Parts of bodies that a title names in passing: 「标准化股股长」, 「驻上海联络处主任」, 「心内科主任医师」. */

const KINDS =
  "事务所|研究院|研究所|研究室|实验室|办公室|分公司|事业部|项目部|服务部|营业部|联络处|代表处|办事处|管理处|工作站|监督站|工作队|大队|中队|支队|学院|中心|支行|分行|分院|分校|分会|部|处|科|室|股|庭|系|办|组|队|站|所";
const UNIT = new RegExp(`^([^（）]{1,14}?(?:${KINDS}))((?:原|前|副|代|常务|执行|第一|首席)*)$`, "u");
/** Words that look like a part but belong to the title itself. */
const OF_TITLE =
  /^(?:常务|执行|专职|兼职|驻厂|驻村|挂职|主持|党组|党委|党支部|党总支|纪检|总支|机关|第[一二三四五六七八九十]|课题组|项目组|团队|全?科$|内科$|外科$|办公室$|主任|副|原)/u;
const BARE =
  /^(?:[一-龥]{1,6}(?:部|处|科|室|股|庭|系|支队|大队|中队|车间|机关党委)|[一-龥]{1,4}班|办公室|政工科|(?:人力资源|质量|生产|技术|销售|市场|财务|研发|安全|环保|安环|设备|采购|行政|工程|法务|审计|战略|投资|运营|国际业务|海外)[一-龥]{0,4}部)$/u;
/** 「江城大学会计系」 is named in full. */
const WITH_BODY = /(?:大学|学院|学校|中学|医院|法院|公司|集团|银行|中心|局|厅|委|厂|站|所|社|署).+$/u;
const LEVEL = /^[省市县区州旗盟镇乡]/u;
/** 「柳渡村党支部」 is a cell of its village, no part of the firm before it. */
const CELL = /(?:村|社区).*支部$/u;
/** What kind of body has such a part: 「麻醉科」 a hospital, 「立案庭」 a court, 「会计系」 a school. */
const WHOLES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:[内外儿骨妇产伤眼病]科|麻醉科|呼吸科|.{2}内科|.{2}外科|护理部|药剂科|检验科|放射科)$/u,
    /(?:医院|院|保健院|卫生院|医疗中心)$/u,
  ],
  [/庭$/u, /法院$/u],
  [/系$/u, /(?:大学|学院|学校)$/u],
];

/** The endings of bodies that have such a part, or `null` where any may have it. */
export function wholesOf(part: string): RegExp | null {
  return WHOLES.find(([ending]) => ending.test(part))?.[1] ?? null;
}

export interface UnitInTitle {
  /** 「标准化股」 */
  readonly unit: string;
  /** 「股长」 */
  readonly title: string;
}

/** A part of a body inside what stands between the body's name and the end of its post's `head`. */
export function unitInTitle(printed: string, head: string): UnitInTitle | null {
  if (!printed.endsWith(head)) return null;
  const match = UNIT.exec(printed.slice(0, -head.length));
  const [, unit = "", modifiers = ""] = match ?? [];
  if (unit === "" || OF_TITLE.test(unit)) return null;
  return { unit, title: modifiers + head };
}

/** Whether a body's name is but that of a part: 「人力资源部」 of a firm that the page names elsewhere. */
export function isBareUnit(name: string): boolean {
  return BARE.test(name) && !CELL.test(name) && !LEVEL.test(name) && !WITH_BODY.test(name);
}

const UNIVERSITY = /(?:大学|[^大]学院|师专)$/u;
const COLLEGE = /^[一-龥]{1,7}学院$/u;

/** 「江城大学教授、|园艺学院|院长」: a college of the university before it. */
export function isCollegeOf(name: string, previous: string | null): boolean {
  return previous !== null && UNIVERSITY.test(previous) && !name.includes("大学") && COLLEGE.test(name);
}

const OWN =
  /^((?:[省市县区州旗盟镇乡]|第[一二三四五六七八九十]+届)?[^（）“”]{2,18}?(?:推进组|工作组|指挥部|领导小组|专班|委员会|组委会|筹委会|筹备组|评审组|评委会|专家组|督导组|巡察组|调研组|考察组|工作队|服务队|突击队|救援队|代表团|考察团|理事会|基金会|促进会|联谊会|研究会|宗亲会|同乡会|校友会|推进办|协调办))((?:原|前|副|代|常务|执行|第一)*)$/u;
const PART =
  /^([^（）“”]{2,10}?(?:[部处科室股庭系班]|支队|大队|中队|车间|机关党委))((?:原|前|副|代|常务|执行|第一)*)$/u;
/** Departments of a party committee keep their name in the title. */
const PARTY_PART = /^(?:组织部|宣传部|统战部|武装部|人民武装部|.*办事处|管理处)$/u;
/** Without a name of its own such a word names no body. */
const NO_NAME =
  /^(?:该|本届?|我|全|各|新一届|新)?(?:省|市|县|区|镇|乡|州|旗|盟)?(?:[省市县区]委|[省市县区]政府)?(?:推进|工作|领导|专家|督导|评审|调研|考察|筹备|志愿|常务|专门|执行|管理)?(?:组|小组|委员会|工作组|指挥部|领导小组|专班|组委会|筹委会|筹备组|评审组|评委会|专家组|督导组|巡察组|调研组|考察组|工作队|服务队|突击队|救援队|代表团|考察团|理事会|基金会|促进会|联谊会|研究会|推进办)$/u;

const SOCIETY = /^([^（）“”]{3,20}(?:会|公会))((?:原|前|副|代|常务|执行|名誉)*)$/u;
const SOCIETY_HEAD = /^(?:会长|理事长|秘书长|监事长|会长助理)$/;
const NO_SOCIETY = /(?:大会|委员会|理事会|常委会|全会|年会|例会|董事会|监事会|学会)$/;

/** The body that a title names in front of its `head` where nothing else does: 「灯会组委会|副主任」, 「人力资源部|部长」. */
export function ownBodyIn(printed: string, head: string): UnitInTitle | null {
  if (!printed.endsWith(head)) return null;
  const front = printed.slice(0, -head.length);
  const [, part = "", modifier = ""] = PART.exec(front) ?? [];
  if (part !== "" && isBareUnit(part) && !PARTY_PART.test(part))
    return { unit: part, title: modifier + head };
  const [, station = "", rank = ""] = STATION_IN.exec(front) ?? [];
  if (station !== "") return { unit: station, title: rank + head };
  const society = SOCIETY_HEAD.test(head) ? SOCIETY.exec(front) : null;
  const match = society !== null && !NO_SOCIETY.test(society[1] ?? "") ? society : OWN.exec(front);
  const [, unit = "", modifiers = ""] = match ?? [];
  return unit === "" || NO_NAME.test(unit) ? null : { unit, title: modifiers + head };
}

const VILLAGE_CELL =
  /^([一-龥]{1,5}(?:村|社区))(党委|党总支|党支部|村委会|居委会)((?:原|前|副|代|第一)*(?:书记|主任|委员|支书))$/u;
const CELL_LEVEL = /(?:村|社区)$/u;

/** 「三旺村党总支书记」 whose village nothing else names: the body, and the title with its level. */
export function villageCellIn(printed: string): UnitInTitle | null {
  const [, village = "", cell = "", post = ""] = VILLAGE_CELL.exec(printed) ?? [];
  const level = CELL_LEVEL.exec(village)?.[0] ?? "";
  if (village === level || village === "") return null;
  return { unit: village + cell, title: (cell.startsWith("党") ? level : "") + cell + post };
}

const GOVERNED = /^([一-龥]{1,5}([镇乡]))((?:原|前|副|代|常务)*\2长)$/u;

/** 「三仓镇镇长」 whose town nothing else names: the place, and the title. */
export function governedIn(printed: string): UnitInTitle | null {
  const [, unit = "", , title = ""] = GOVERNED.exec(printed) ?? [];
  return unit === "" ? null : { unit, title };
}

const STATIONS =
  "派出所|司法所|财政所|国土所|林业站|农经站|农技站|水管站|文化站|卫生院|敬老院|武装部|人武部|综治办|党政办|政法办|安监办|综治中心|便民服务中心|综合执法队";
const STATION = new RegExp(`^(?:${STATIONS})$`, "u");
const STATION_IN = new RegExp(`^(${STATIONS})((?:原|前|副|代|常务|第一)*)$`, "u");
/** How a town, or what is one in a city or on the steppe, is called. */
export const TOWN = /(?:[镇乡]|街道|苏木)$/u;

/** 「副镇长、派出所所长」: what a town has, of the town whose post stands before. */
export function isStation(unit: string): boolean {
  return STATION.test(unit);
}

/** Whether a place is one that has such stations. */
export function isTown(place: string): boolean {
  return TOWN.test(place);
}

/** How many characters such words have: fewer are a body told before (「学校副校长」), more a clause. */
export const SHORTEST_TITLE_WORDS = 3;
export const LONGEST_TITLE_WORDS = 8;

const CLAUSE =
  /^[他她我你这那其该由听问派找请同和跟在从被把给让今去前后每当]|[当任问派听请陪叫找做成像同送给让选聘推带和跟到来去是为的地得]$|^.?(?:公司|集团|学校|医院|协会|商会|银行|工厂|全厂|全校)$/u;

/** 「他自任|董事长」, 「听公司|总经理」: a clause or a body told before, no name and no title. */
export function isClause(words: string): boolean {
  return CLAUSE.test(words);
}

const TITLE_WORD =
  /^(?:第[一二三四五六七八九十\d]{1,3}[届任]|总监理|系|支|理事会|监事会|董事会|执委会|主席团|.{1,2}科|.{1,3}学科|.{1,3}年级|党外|行政|业务|总务|德育|学生|安全|车间|班组)$/u;

/** 「第三届|会长」, 「理事会|主任」, 「儿科|主治医师」: words that belong to the title itself. */
export function isTitleWord(words: string): boolean {
  return TITLE_WORD.test(words);
}
