/** How names of firms and bodies begin, grow to the left and end. */
import { CharSet } from "../../text/char-set.ts";

/** 「我|市经贸委」 */
export const OWN = "我";
/** Bodies named by the calling of their members, of whatever rank: 「工程师|协会」. */
export const SOCIETY = /^(?:协会|学会|联合会|联谊会|商会|公会|俱乐部|沙龙)/;
/^(?:链主|链长|龙头|龙头企业|小巨人|单项冠军|隐形冠军|独角兽|瞪羚|头雁|老字号|巨无霸|领头羊|排头兵)$/;
/** Single signs behind which 市, 县 … begin the name of a body. */
export const FREE_SIGNS = new CharSet("和与及同跟由应经据受使给向对赴到去来在从把被让请将为于是有归");
/** Posts and standings that may stand inside the name of a body: 「代表团」「专家委员会」「企业家协会」. */
export const POSTS_IN_NAMES = new Set([
  "代表",
  "专家",
  "链长",
  "院士",
  "志愿者",
  "企业家",
  "记者",
  "律师",
  "会计师",
  "博士",
  "作家",
]);
/** 「等企业」「等300多家企业」「等子公司」「等供应商」 after a list of firms. */
export const FIRM_LIST_END =
  /[两三四五六七八九十\d]{1,3}家[\u4e00-\u9fff]{0,6}?(?:企业|公司|厂家|供应商|银行|厂)|(?<![一二三特优上中头])等(?:[\d一二三四五六七八九十百]{1,4})?(?:余|多)?(?:家|个)?[\u4e00-\u9fff]{0,8}?(?:企业|公司|厂家|供应商|银行|金融机构|客户)|(?<![一二三特优上中头])等[\u4e00-\u9fff]{2,3}厂(?![区房长家])/g;
/** 「四家|老字号饼|厂」「每家|厂」「两座|煤矿」: so many works, none by name. */
export const COUNTED_CORE =
  /(?:[一二三四五六七八九十百千两几多数余半每各某这那哪该\d]|上百|数十)(?:余|多|来)?[家个座间所条块处片栋口支批]/u;
/** Bodies that are named like firms. */
export const COOPERATIVE = "合作社";
export const HAN = /\p{Script=Han}/u;
/** Nouns that say what a firm is to somebody, right before its name: 「骨干|恒某物流公司」. */
export const LEADING_NOUNS: ReadonlySet<string> = new Set([
  "代理",
  "代工",
  "配套",
  "中标",
  "信任",
  "直供",
  "企业",
  "公司",
  "集团",
  "龙头",
  "骨干",
  "核心",
  "客户",
  "协会",
  "学会",
  "商会",
  "联盟",
  "酒企",
  "药企",
  "车企",
  "民企",
  "国企",
  "央企",
  "外企",
  "业主",
  "老牌",
  "厂商",
  "商家",
  "对手",
  "伙伴",
  "园区",
  "基地",
  "平台",
  "建设方",
  "施工方",
  "中标方",
  "投资方",
  "供应商",
  "著名",
  "知名",
  "优秀",
  "当地",
]);
/** Single words before a name: 「靠|恒通公司」. */
export const LEADING_SIGNS = new CharSet("系如替自沿令拿用凭靠趁当比除连均皆全共仅另即帮属找求助欠从供");
const TOGETHER = /^[^，。]{0,10}(?:签|达成|合作|共建|联合|携手|共同|一道|一起)/u;
const FOR_IT = /^[^，。]{0,10}(?:提供|颁|送|授|供|发放|捐|兑现|争取|解决|减免|办理|致)/u;
/** What stands between a place and a firm, by the deed that follows them. */
export const DEED_JOINERS: ReadonlyMap<string, RegExp> = new Map([
  ["与", /^/u],
  ["跟", /^/u],
  ["和", TOGETHER],
  ["同", TOGETHER],
  ["为", FOR_IT],
  ["向", FOR_IT],
  ["给", FOR_IT],
]);
/** 「500强企业」, 「会员企业」: firms of a sort, told before the name of one. */
export const FIRM_SORT =
  /(?:强|会员|龙头|链主|骨干|知名|上市|入驻|参展|民营|国有|外资|重点|领军|头部|标杆|成员|下属|所属|合作|参会|获奖|上榜|签约|落户|规上|独角兽|瞪羚|爱心|老字号|小巨人|地方|当地|本地|本土|外地)企业$/u;
export const FIRM_SORT_END = new CharSet(["业"]);
/** 「三一|集团」: figures without a measure are a name. */
export const FIGURES = /^[一二三四五六七八九]{2,}$/u;
export const STATE_OWNED = /(?:地方国营|国营|公私合营|武警)$/;
export const AT = /[在于到抵]/;
export const NEIGHBOUR = /(?:隔壁|邻近|当地|本地|附近|对面)$/;
/** 「大|航空公司」「级|跨国公司」: a size or rank before a kind of firm. */
export const SIZE_SIGNS = new CharSet(["级", "类", "式", "性", "型"]);
export const WHOLE_FIRM = /(?:公司|集团|厂|银行|工程局)$/;
/** Posts that only a firm or a works has. */
export const FIRM_POSTS = /^(?:党委书记|董事长|总经理|总裁|执行董事|副总经理|总工程师)/;
export const INSTITUTE = "所";
/** Characters that are words of their own and yet stand in brands: 「锡都」「北原」. */
/** 「绵阳|同|曜」, 「青海|时|能」: the same right behind a place. */
export const BRAND_OPENERS = new CharSet([
  "同",
  "时",
  "正",
  "为",
  "向",
  "暨",
  "如",
  "若",
  "以",
  "可",
  "益",
  "后",
  "经",
]);
export const BRAND_SIGNS = new CharSet(["都", "原", "经", "当", "才", "及", "中", "后", "前"]);
/** 「“三靠信用。”|协会成立」: what somebody says is no name. */
export const SPOKEN = /[。！？，]/u;
/** 「产业链“链主”|某某公司」: a rank in quotes before a name. */
export const QUOTED_RANK = /^“(?:链主|链长|小巨人|专精特新|领头羊|龙头|头雁|单项冠军|独角兽|瞪羚)”$/u;
/** 「石斛|专业合作社」: a society that bears the word is no part of the firm that bears it. */
export const SOCIETY_BEHIND = /^[\u4e00-\u9fff]{0,4}?(?:合作社|合作联社|家庭农场|协会|商会|学会|联合会)/u;
/** What only firms do, are and have: 「隆某生物|加入种业协会」, 「海某水产|是…龙头企业」, 「宏某木业|的车间」. */
export const FIRM_ACTS =
  /^(?:还|也|已|又|昨日|昨天|今天|日前|近日|去年|今年)*(?:加入[^，。]{2,18}(?:协会|商会|联盟|学会)|是[^，。]{2,20}(?:龙头|供应商|会员|理事|企业|公司)|当选[^，。]{2,16}单位|年产|中标|获评|投产|开业|上市|停产|复工|复产|试产)|^的?(?:员工|职工)|^的(?:车间|工人|生产车间|厂区|厂房)/u;
/** Trades that are deeds too: 「区委|管理」, 「石卡园|建设」. */
export const DEED_TRADE =
  /^(?:建设|管理|服务|投资|运营|开发|制造|设计|装饰|加工|养殖|种植|教育|培训|咨询|发展)$/u;
/** 「硅基|产业」 is what many do, where no firms stand beside it. */
export const INDUSTRY = /产业$/u;
/** Works that a firm may be named after and everybody speaks of: 「城际|铁路」. */
export const PUBLIC_WORKS = /(?:铁路|公路|高速|机场|港口|地铁|轻轨|轨道|电网|广电)$/u;
