/** Where the name of an industry begins and ends, and what makes it generic. */
import { CharSet } from "../../text/char-set.ts";

export const CHAIN_WORD = "产业链";
export const WHOLE_CHAIN = "全";
export const ET_CETERA = "等";
/** 「等12条重点」 between a list and its head. */
export const LIST_TAIL =
  /(?:等(?:[一二三四五六七八九十两\d]{1,3}(?:条|个|大))?|[一二三四五六七八九十两\d]{1,3}(?:条|个|大))(?:千亿级?|百亿级?|万亿级?|国家级|世界级|省级|重点|优势|主导|特色|支柱|新兴|战略性新兴|未来|传统|先进制造业|制造业)*$/;
/** What makes another word of 产业: 「产业园」「产业化」「产业工人」. */
export const NOT_AFTER_INDUSTRY =
  /^(?:园|化|基地|联盟|协会|基金|工人|学院|集聚|园区|扶贫|振兴|新城|工作|处|科|办|局|研究|投资|导报|用地|资本|项目|政策|发展委员会|结构|大军|技术体系|体系|带|强|路|开发区|功能区|新区|示范|加工|博览会|论坛|峰会|大会|合作|队|帮扶|人才|大脑|互联网|工匠|教授)/;
/** Sizes and ranks before the name of an industry. */
export const CHAIN_RANK =
  /^(?:(?:世界|国家|省|市|县)级|(?:千亿|百亿|万亿|五百亿|千亿元|百亿元)级?|全球|全国|全省|全市|全县|全区|全州|全盟|全旗|全镇|全乡|全村|自治区|自治州|[省市县区州旗镇]里的?|我国|我省|我市|我[县区州旗镇]|现代化|整个|打造|培育|发展|延伸|拉长|做强|做大|壮大)+/;
/** 「无缝钢管、物流基地等12个产业链上中下游企业合作项目」: a count of firms or works of chains; what is listed before it are these. */
export const COUNTED_WORKS = /^(?:上中下游|上下游|重点|签约|招商|合作|配套)*(?:企业|项目|单位)/;
export const COUNTED_HEAD = /[一二三四五六七八九十两\d]个/;
/** 「芯片、模块、系统完整产业链」 praises, 「书记、产业链链长」 is a post, 「技术与产业」 speaks of industry at large. */
export const NO_INDUSTRY = /(?:完整|完善|完备|齐全|健全|成熟|书记|主任|与|和|产业化|产业|及)$/;
/** 「首家轨道交通产业…」「第一家」「5家」: what counts bodies is no part of the industry's name. */
export const BODY_COUNT =
  /(?:第?[一二三四五六七八九十百\d两几多各首]{1,4}|(?<=[一二三四五六七八九十百\d两几多各首]))家/y;
/** Industries named by one character: 「茶产业」「钛及新材料产业」. */
export const SHORT_INDUSTRY =
  /^[茶米酒糖棉麻丝竹瓷陶铜铝镁钛锂镍锡铅锌钨钼钒硅磷氟鞋伞笔锁枣梨桃橘橙柚蒜姜椒藕菌猪牛羊鸡鸭鹅鱼虾蟹蜂蚕]$/;
/** 「茶产业|全产业链」. */
export const INDUSTRY_ENDING = /产业$/;
export const CHAIN_JOINERS = new CharSet(["及", "暨", "与"]);
/** Words after an industry's name that keep it the same industry: 「轨道交通|装备」. */
export const SAME_INDUSTRY = /^(?:装备|设备|制造|装备制造|制造业|业|器件|电器|及应用|产品|加工|技术|叶)+$/;
/** 「产业链包括」「产业链有」「产业链：」 before a list of industries. */
export const LIST_OPENING = /(?:包括|包含|有|为|：|是|分别是|分别为)/y;
export const ITEM = /[\u4e00-\u9fff]{2,10}?(?=、|等|。|，|；)/y;
/** 「新能源|汽车」: what makes another industry of so short a name. */
export const OTHER_KIND = /^(?:新能源|智能网联|燃料电池|氢燃料)/u;
/** What the full name of a town ends in. */
export const TOWN_ENDS = ["镇", "乡", "街道"] as const;
const TOWN = /([\u4e00-\u9fff]{2})(?:镇|乡|街道|村|新城)(?![镇乡])/g;

/** The short names of the towns that a text tells in full: 「东石」 of 「东石镇」. */
export function townsTold(text: string): string[] {
  return [...text.matchAll(TOWN)].map((match) => match[1] ?? "");
}
