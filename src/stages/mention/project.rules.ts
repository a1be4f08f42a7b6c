/** How projects and works are named: measures, verbs of building, lists. */
import { CharSet } from "../../text/char-set.ts";

export const YEARLY = "年产";
export const MEASURE =
  /^(?:万吨|亿吨|吨|万台|万套|万片|台|套|片|万件|件|万辆|辆|兆瓦|千瓦|万千瓦|米|公里|代|万)$/;
/** 「8.6|代盖板玻璃项目」. */
export const DECIMAL = /\d{1,3}\.\d{1,2}$/;
export const PLAIN_FIGURES = /^[一二三四五六七八九]{2}$/;
/** Words that say that something is being built. */
export const BUILT =
  /建设|共建|兴建|新建|拟建|筹建|建起|在建|投建|投资|落户|落子|开工|奠基|签约|投产|竣工|动工|施工|封顶|项目|总投资|入驻|试运行|[亿万]元/;
/** 「甲产业园|等|项目」: a list ends. */
export const AND_SO_ON = "等";
/** What tells that a project is agreed upon, before and behind its name. */
export const AGREED =
  /签[订署下约]|敲定|拿下|中标|建设|[要将拟在新兴筹投]建|投资|投入|[亿万]元|带来|上马|新上|引进|落户/;
export const AGREED_BEHIND =
  /^(?:的)?(?:合作)?(?:协议|合同|签约|敲定|也敲定|落笔)|^[^，。；、\n]{0,8}?(?:开工|动工|投产|落户|签约|奠基|竣工|封顶|开建|投用)/;
/** What is said of a project before 的: 「投资2亿元的」, 「投资建设的」. */
export const INVESTED = /(?:[亿万]元|[亿万]美元|投资|建设|承建|兴建|新建|投建|在建|实施|筹建|引进|打造)$/;
/** 「的|首个新能源项目」, 「的|新建项目」, 「的|年产5万吨…项目」: what follows 的 is no name yet. */
export const OPENED =
  /^(?:首[个批条座]|第[一二三四五六七八九十]+[个批条座]|这|那|该|一[个批条座期]|[\d两几多各]|年产|新建|扩建|续建|重点|重大|所有|全部|其他|其它|有关|相关|整个|同类|类似)|项目|工程/u;
/** 「在…车间」「位于…产业园」: somebody is there, nothing is built. */
export const PLACE_OF_WORK = /(?:在|位于|坐落于|地处|走进|走访|来到|赴|到|入驻|进驻|落户|搬进|搬入|迁入)了?$/;
/** 「某产业园|集聚企业73家」: a park that has tenants stands. */
export const HAS_TENANTS = /^(?:内|里|现有|已有|共有|集聚|聚集|拥有|入驻企业|已入驻|现已)/;
/** Groups: the verb, the work. What somebody builds, to the end of its clause: 「兴建|阀门产业园」「设|研发中心」. */
export const BUILT_WORK =
  /((?:扩建|兴建|新建|改建|建设|援建|捐建|共建|筹建|建成|建起|设立|(?:再|拟|将|要)建|(?<=在[^，。；]{2,14})[建设])(?:了|的)?(?:[一两三]?[座个处条家间])?“?)((?:“[^”“]{2,10}”)?[\u4e00-\u9fffA-Za-z0-9—]{1,18}?(?:厂|仓|仓库|冷库|车间|园|城|站|中心|楼|馆|院区|大棚|温室|码头|船坞|小镇|生产线|中试线|组装线|压铸线|轧线|书屋|牧场|装置))(?=[”，。；、：）！？\n]|$)/uy;
/** One of them is the first or the second character of each. */
export const BUILDING_SIGNS = new CharSet("建设");
/** What tells in the clause before that something is built for good. */
export const BUILT_CLAUSE =
  /[亿万]元|投资|出资|捐资|占地|征地|[拟将]|计划|准备|打算|正在|明年|今年|下月|动工|援建|捐建|扩建|[建设]一[座个处条家间]|再建|在[^，。；]{2,14}(?:建|设|建设|兴建|设立|建成)(?:了|的)?(?:[一两三]?[座个处条家间])?“?$/u;
/** 「一批冷库」「现代化中心」: no single work. */
export const BUILT_REFUSALS =
  /^(?:多|各|若干|更|全国|世界|区域|国际|高水平|现代化|高标准|标准化|一流|一批|一系列|若干|大批|首批|两|三|四|五|的|了|好|成|于|在|和|与)|获批|获评|揭牌|成立|签约|投产|^[一两三]?[座个处条家间]|^(?:[厂仓园城站楼馆]|中心|[分工新总老]厂|[新老]?(?:车间|仓库|大棚|冷库|码头|牧场))$|(?:枢纽|消费|金融|贸易|科创|创新|制造业|物流|航运|信息|文化|服务|政治|交往|增长)中心$|(?:强|之|新|老|小|古|智慧|宜居|文明|卫生)城$|(?:家|乐|校|花|公|幼儿|田|文)园$|(?:主题|英雄|政协)?(?:网|车|到|进)站$/u;
/** 「“瀚海”号」「“耕海七号”养殖工船」: a ship or craft by its name. */
export const NAMED_VESSEL =
  /“[\u4e00-\u9fff\d]{2,6}”号(?:[\u4e00-\u9fff]{0,8}?(?:船|轮|舰|艇|平台))?|“[\u4e00-\u9fff]{1,5}[一二三四五六七八九十\d]{0,3}号”[\u4e00-\u9fff]{0,8}?(?:船|轮|舰|艇|平台)/gu;
/** Without it there is none. */
export const VESSEL_SIGN = "号";
/** Groups: from, to, what runs there: 「凯里至柳州高速铁路」. */
export const TRACK =
  /([\u4e00-\u9fff]{2,8}?)(?:至|到|—)([\u4e00-\u9fff]{2,6}?)(高速铁路|城际铁路|高速公路|铁路|高铁|特高压(?:直流|交流)?(?:工程)?)/gu;
/** 「海洋工程|装备」「分离工程|中心」「雷公坪隧道项目|部」: a head that only opens another word. */
export const NOT_AFTER_WORKS =
  /^(?:中心|装备|机械|师|院|学院|大学|学校|技术|局|公司|处|部|队|组|研究|质量|款|车|窑|承包|建设集团|指挥|党|机构|总(?:公司|部|队|承包|院|局))/u;
/** 「九岭磁电产业园」「七丫口」: a figure before no counter is part of a name. */
export const COUNTER_AFTER = /^[个大批类项条座处家种期级轮度方位名只辆台套吨亩年月日号万亿千百十多余重新老]/u;
/** 「10万吨|高温合金精密管项目」「二期6吉瓦时|电芯项目」: how much a work makes stands in its name. */
export const CAPACITY =
  /(?:[一二三四]期)?(?<![\d.])\d+(?:\.\d+)?[万亿]?(?:吨|千瓦|兆瓦|吉瓦时|吉瓦|平方米|立方米|GWh|MW|kW)(?:级)?$/u;
/** 「除|雷公坪隧道|外」. */
export const SAVE_FOR = "除";
/** 「链上重点|项目」「治水重点|工程」: those of a rank, none by name. */
export const RANK_OF_WORKS = /(?:重点|重大|民生|标志性)$/u;
/** 「“十四五”重点|项目」: a rank in a plan, no name. */
export const PLANNED_RANK = /^“?[一二三四五六七八九十]{1,3}五”?(?:规划|期间)?/u;
/** The end of a list of works. */
export const LISTED_END =
  /等(?:一批|一系列|多个|多项|[一二三四五六七八九十百两\d]{1,4}(?:余|多)?[个项大]|[\u4e00-\u9fff]{2})?(?:[\u4e00-\u9fff]{2,4})?(?:项目|工程)/u;
/** 「云江路供水主管改造、澧水治理和文化馆扩建等工程」: the list, up to its head. */
export const LISTED_WORKS = new RegExp(
  `([\\u4e00-\\u9fffA-Za-z\\d“”（）、—]{6,90}?)${LISTED_END.source}`,
  "gu",
);
/** What stands between the items of such a list. */
export const LIST_JOINTS = /[、和及与]/u;
/** How such a work ends, whatever it is. */
export const LISTED_WORK =
  /(?:改造|改扩建|扩建|技改|扩能|治理|整治|提升|[东西南北]延|延伸|加固|除险加固|修缮|修复|续建|拓宽|搬迁|亮化|美化|治污|截污|联网|互通|改建|新建|升级|清淤|疏浚|安置点|人行天桥|[一二三四]期)$/u;
/** What opens an item and belongs to the sentence: 「还启动了|…」「重点推进|…」「其中|…」. */
export const BEFORE_WORKS =
  /^.*(?:(?:启动|实施|推进|抓好|完成|建成|包括|包含|涉及|谋划|开工|开展|加快|推动|新建|新上|上马|建设)了?|其中|今年|目前|以及)/u;
/** 「一间|书屋」「两座|电站」: how many, none by name. */
export const ONE_WORK =
  /^(?:[一两三四五六七八九十几多数]+[座个处条家间所]$|[\d一两三四五六七八九十几多数]+栋)/u;
/** Without one of these no line between two places is looked for. */
export const TRACK_HEAD = /铁路|高铁|高速公路|特高压/u;
/** One figure, which may open a name: 「九|岭磁电」. */
export const ONE_FIGURE = /^[一二三四五六七八九]$/u;
