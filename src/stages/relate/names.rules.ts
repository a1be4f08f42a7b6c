/** What names alone tell: which endings make a name a part, a branch, a joint foundation or a chain's own body. */

/** `甲大学—乙公司联合研究院`, `甲县与乙公司联合实验室`: founded jointly, part of neither. */
export const JOINT = /^[—与和及-]|联合(实验室|研究院|研究中心|研发中心|创新中心)/;

/** Heads of branches that are named by the place they serve: `甲银行乙县支行`. */
export const BRANCH =
  /(中心)?(分行|支行|分公司|支公司|分局|分社|分院|分校|分馆|分厂|分店|办事处|营业部|服务部|经营部)$/;

/** Heads that any body may bear and that tell a branch behind the name of another: `甲集团|乙公司`, `甲市水文局|乙站`. */
export const WORKS_OF_BODY =
  /(公司|[总分]?厂|工厂|基地|海事处|(国土资源|国土|税务|司法|供电|市场监管)所|站|[分仓]库)$/;

/** What a short name of a place leaves out. */
export const SHORT_OF =
  /^(?:[省市县区镇乡旗州盟]|街道|地区|新区|开发区|高新区|经开区|[\u4e00-\u9fff]{0,6}族?自治[区州县旗])$/;

/** Parts of the country that branches serve and where nothing lies: `甲集团华东分公司`. */
export const WIDE_REGION =
  /^(华[东中北南]|[东西][北南]部?|中原|西部|东部|中部|大中华|[\u4e00-\u9fff][东西南北中])$/;

/** Wholes that every place has: governments, party committees, congresses. */
export const PUBLIC_WHOLE = /人民政府$|^中共.*委员会$|人民代表大会/;

/** What is left of a project's name behind a place: nothing of its own, the far end of a line. */
export const NO_PROJECT_OF_PLACE = /^(?:[一二三四首]期)?(?:建设)?(?:项目|工程)$|^[至到—－-]/;

/** What is left of a name when its form is cut away: `中共甲市委员会` begins its departments' names as `中共甲市委`. */
export const COMMITTEE = { ending: "委员会", stem: "委" } as const;

/** What 市委办 and 市政府办 add to the body whose office they are. */
export const SHORT_OFFICE = "办";

/** Endings of bodies that serve a chain: `甲市光伏行业协会`, `光伏产业链链长办`. */
export const CHAIN_BODY =
  /(产业链)?(链长制?)?(工作)?(行业|产业)?(协会|商会|联盟|联合会|学会|办公室|链长办|专班|专家组|联合党委|联合委员会|党建联盟)$/;

/** A body whose name holds the name of its chain: `甲市光伏产业链|链长办`. */
export const OWN_CHAIN = /^(.{3,}产业链)(?=链长|办|工作|党|专|联|企业)/;

/** What ends the name of a chain: `光伏产业链` is of the industry 光伏. */
export const CHAIN_ENDING = /(全?产业链条?|产业集群|产业|集群|行业)$/;

/** Firms that serve every chain and stand in none: banks, insurers, grids, media. */
export const SERVES_ALL =
  /(银行|支行|分行|农商行|信保|保险|证券|基金|担保|供电|电网|律师事务所|日报社|报业|传媒|会展)/;

/** How a local paper begins the names of its own place's chains: `市光伏产业链`, `我市陶瓷产业`. */
export const HOME_LEVEL = /^[我全本]?([省市县区州旗])/;

/** How the words before a chain name the paper's own place: `全市|光伏产业`, `我县|茶产业`, `在县|铝加工产业链`. */
export const HOME_BEFORE = /(?:[我全本]|[在为任是由的，。；：、,;:\s]|^)([省市县区州旗盟])的?$/;

/** What stands between the chains of one list. */
export const CHAIN_JOINT = /[、和与及]/;

/** How a local paper names its own place: `我市`, `全县`. */
export const OWN_PLACE = /^[我全本][省市县区州旗]/;

/** A township behind the name of its county: `甲县乙镇物流园`. */
export const TOWN = /^[\u4e00-\u9fff]{1,3}?(镇|乡|街道)/;

/** Words of work on chains: a text with one of them speaks of firms as members of the chain that it names. */
export const CHAIN_WORK = /链长|链主|链上|产业链|强链|补链|延链/;

/** A word for a segment of a chain: `上游`, `下游`; not 「上下游」, not 「长江中下游」. */
export const SEGMENT = /(?<![上中江河流])[上中下]游(?!企业|产业|地区|[\u4e00-\u9fff]{0,2}协同)/;

/** `：甲公司管|上游`: the clause before a segment's word that a firm opens. */
export const CLAUSE_OF_FIRM = /(?:[，；：]|^)(?=[^，；：。]*$)/;

/** What stands before a firm that somebody visits: `走进|甲公司`, `在|甲公司，他问了订单`. */
export const IS_VISITED = /(?:在|走进|来到|察看|查看|到)了?$/;

/** How a firm takes the floor: `甲公司负责人发言`. */
export const TAKES_FLOOR =
  /^[^，。；]{0,16}?(发言|表示|说|介绍|汇报|谈|列席|参加|建议|坦言|表态|直言|透露|负责人)/;

/** A rest that goes on with the word before it and so names no part: `甲省银行|业协会`, `大学|生就业中心`, `学院|路派出所`. */
export const FALSE_REST = /^([业家员界者生路街镇村区]|有限|股份|集团|联合|[—-]|[与和及])/;

/** Endings of parts that are no heads of their own: `甲局|标准化股`, `乙学院|机电系`, `丙公司|服务部`. */
export const PART_ENDING =
  /^[\u4e00-\u9fff]{1,8}(?:[部处科室股系庭队组班站所]|车间|工会|团委|党委|党组|党支部|董事会|监事会|学生会|社团|中心|分厂|总厂|工作站|实验室)$/;

/** Wholes under which any body is a part: `甲大学附属医院`. */
export const SCHOOL = /(大学|科学院|学院)$/;

/** Characters of the shortest whole that a name may hold. */
export const SHORT_WHOLE = 3;

/** One-character heads that may end a whole: `甲局乙科`. */
export const WHOLE_HEADS = "局厅部";

/** Parts in name that are no parts in fact: `中共中央|政治局`. */
export const NO_PART = /^(政治局|.{0,12}代表大会|常委$|监委$)/;

/** A place that says nothing of where a thing in a Chinese paper lies. */
export const HOMELAND = "中国";

/** Offices whose people sign for the whole: `甲公司|安环部`, `乙医院|党委`. */
export const OFFICE = /.{2,6}[部处科室]$|党委$|党组$|党总支$|党工委$|工会$/;

/** 「市级链长」「…产业链的链长」: the office itself, without the level, the particle or the quotation marks about it. */
export const CHAIN_OFFICE = /副?链长(?=[”"’]?$)/;
