/** Wordings of the bodies of a place: party, government, congresses, leagues. */
import { CharSet } from "../../text/char-set.ts";

export const ORDINAL = /(?:第?[一二三四五六七八九十百\d]{1,4}届)/y;
/** Prefixes of posts of deputies: 「常务副市长」「代县长」. */
export const POST_PREFIX = /(?:常务|代|副|原|现任|时任)+$/;
export const NOT_A_POST =
  /^(?:[\u4e00-\u9fff](?:村|社区|小学|中学|码头|水库)|质量奖|热线|信箱|办公|助理|特别奖|奖)/;
/** 「市委」 must not be read in 「市委托」, nor 「镇政府」 in 「镇政府部门」. */
export const NOT_AFTER_LOCAL: ReadonlyMap<string, RegExp> = new Map([
  ["委", /^(?:托|员(?!会)|任|派|屈|婉)/],
  ["办", /^(?:理|公|事(?!处)|学|证|案|起|好|成|过)/],
]);
/** 「中共湘潭市第十二届委员会」「政协第五届宜春市委员会常务委员会」「中国共产党上饶市第五次代表大会」. */
export const CONGRESS_OPENINGS = ["中国人民政治协商会议", "政协", "中国共产党", "中共"] as const;
export const CONGRESS =
  /(中国人民政治协商会议|政协|中国共产党|中共)(第[一二三四五六七八九十]{1,3}届)?([\u4e00-\u9fff]{1,8}?[省市县区州旗镇乡])?(第[一二三四五六七八九十]{1,3}[届次])?(委员会常务委员会|委员会|代表大会)/y;
export const CONFERENCE_OPENING = "政治协商会议";
export const CONFERENCE = "中国人民政治协商会议";
export const CONFERENCE_SHORT = "政协";
export const PARTY = "中共";
export const FULL_PARTY = "中国共产党";
export const PARTY_CONGRESS = "代表大会";
export const PLACE_LEVELS = [
  "自治区",
  "地区",
  "街道",
  "社区",
  "苏木",
  "省",
  "市",
  "县",
  "区",
  "州",
  "盟",
  "旗",
  "镇",
  "乡",
  "村",
] as const;
/** 「自治区」 is led like a province, 「自治州」 and 「盟」 like a city. */
export const PROVINCE = "省";
export const CITY = "市";
export const AUTONOMOUS = "自治区";
/** 「自治州党委」 is the 「州党委」, 「地委」 that of the 地区. */
export const PREFECTURES = [
  { word: "自治州", level: "州", body: "" },
  { word: "地", level: "地区", body: "委" },
  { word: "", level: "地区", body: "行署" },
] as const;
/** 「黄石市委常委、市委书记甲」 in the paper of a city below 黄石: its own secretary, who sits on the higher committee. */
export const HIGHER_SEAT = /委常委、$/;
export const OWN_SECRETARY = "委书记";
export const CITY_ENDINGS = /(?:市|自治州|州|地区|盟)$/;
/** 「政协主席」「人大常委会副主任」. */
export const LISTED_BODY = /^(?:政协|人大常委会|监委)(?:党组)?副?[主书]/u;
/** 「人大主席」: only towns have one. */
export const TOWN_CONGRESS = /^人大副?主席/u;
export const TOWN_LEVELS: ReadonlySet<string> = new Set(["镇", "乡", "街道", "苏木"]);
/** A place and a post of it, no more: 「灌云县委组织部副部长」. */
export const TITLES_ONLY = /^[\u4e00-\u9fff]+(?:长|书记|主席|主任|委员|常委|成员|巡视员|调研员)$/u;
/** 「副县长」, 「县委办」, 「县政府党组」: a post or body by its level alone. */
export const OPENS_POST = /^(?:(?:常务)?副?[省市县区州旗镇乡]长|[省市县区州旗](?:委|政府|人大|政协|纪委))/u;
/** 「该公司」「本协会」 point back like the head alone. */
/** 「该区人大常委会」: of the place named last. */
export const THIS = "该";
/** 「民盟宜春市委会」「民建上饶市委」「九三学社某市委」. */
export const PARTY_BRANCH =
  /(?:民革|民盟|民建|民进|农工党|农工民主党|致公党|九三学社|台盟)(?<place>[\u4e00-\u9fff]{1,6}?)?(?<level>省|市|县|区)委(?:会|员会)?(?!员)/y;
/** 「团市委」「共青团某州委员会」: the youth league of a place, no party committee. */
export const LEAGUE_BRANCH =
  /(?:共青团|团)(?<place>(?:(?![委与和及团])[\u4e00-\u9fff]){1,8}?)??(?<level>省|市|县|区|州|盟|旗|自治区)委(?:员会)?(?![托员任派屈婉])/y;
export const LEAGUE_SIGN = /^(?:团|共青团)/;
export const LEAGUE = "共青团";
/** First characters of bare levels, of the opening words of congresses and of the democratic parties. */
export const OPENERS = new CharSet("省市县区州盟旗镇乡村街社中政民农致九台自苏团共地行");
/** What ends a clause inside a sentence, and a remark behind a name. */
export const CLAUSE_ENDS = new CharSet(["，", "；"]);
export const REMARK_END = "）";
/** Behind a place's name: its leaders, whose bare 「市委」 is that place's. */
export const GUESTS = /^(?:领导|党政代表团|代表团|考察团)/;
export const LONGEST_GUESTS = 5;
/** Where the city may stand that holds what is told: at the start of a sentence or behind its date. */
export const HOST_BEFORE = /(?:[。！？\n）]|[日午晚天]，?)$/u;
/** 「昆山市|举行签约仪式。|」: it holds something, and the next sentence speaks of it. */
export const HOST_BEHIND =
  /^[\u4e00-\u9fff]{2,4}(?:隆重)?(?:举行|举办|召开|开展|启动)[^。！？\n]*。[^。！？\n]*$/u;
/** Endings of zones that no district government leads. */
export const ZONE_END =
  /(?:园|片|集聚|聚集|开发|景|校|小|街|保税|度假|功能|示范|试验|商务|产业|工业|合作|先导|先行)区$/u;
