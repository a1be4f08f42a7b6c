/** Small closed sets of characters and wordings that the layers for bodies, places and things read by. */
import { CharSet } from "../../text/char-set.ts";

/** Characters that end a clause: no name runs over them. Quotes and brackets are handled by the layers. */
export const HARD = new CharSet(
  "\n，。、；：！？“”‘’（）()《》〈〉【】—…·|/●■◆▲△○□★▌▍▎▏█▊▪▫◀▶►◄→←↑↓☆※◇◎▼▽ \u3000,.;:!?\"'",
);

/** Characters that stand for the home place of that level: 「市工信局」「省商务厅」「镇农综站」. */
export const LEVELS = new CharSet("省市县区州盟旗镇乡村");
export const ORDINAL = /(?:第?[一二三四五六七八九十百\d]{1,4}届)/y;

/** 「全国」「国家」「中国」 before a body's name stand for the whole country. */
export const NATION_WORDS = new Set([
  "全国",
  "国家",
  "中国",
  "中华",
  "国际",
  "世界",
  "亚洲",
  "中央",
  "全球",
  "中共",
]);

/** Joins two places that open one name: 「中国—东盟」. */
export const DASH = "—";
/** 「我|市经贸委」 */
export const OWN = "我";
/** Bodies named by the calling of their members, of whatever rank: 「工程师|协会」. */
export const SOCIETY = /^(?:协会|学会|联合会|联谊会|商会|公会|俱乐部|沙龙)/;
/^(?:链主|链长|龙头|龙头企业|小巨人|单项冠军|隐形冠军|独角兽|瞪羚|头雁|老字号|巨无霸|领头羊|排头兵)$/;
/** Single signs behind which 市, 县 … begin the name of a body. */
export const FREE_SIGNS = new CharSet("和与及同跟由应经据受使给向对赴到去来在从把被让请将为于是有归");

/** What may join two parts of one name: 「水利和湖泊局」. */
export const JOINERS = new CharSet(["和", "与", "及"]);

export const OPEN_QUOTE = "“";
export const CLOSE_QUOTE = "”";
export const OPEN_BRACKET = "（";
export const CLOSE_BRACKET = "）";
export const LIST_COMMA = "、";

/** 「（以下简称“北岭重装”）」「（下称云海新能源）」「（简称…」 right after a name. */
export const INTRODUCED_ALIAS =
  /[（，](?:以下|下文|下)?(?:统称|简称|称)(?:为|：)?[“‘]?([^”’）（，。；]{2,14})[”’]?(?:[）。，]|$)/y;
/** A bracket right after a full name that holds a shorter form: 「江州云海新能源科技有限公司（云海新能）」. */
export const BRACKETED_FORM = /（“?([\u4e00-\u9fff]{2,8})”?）/y;
/** 「…开发区（以下简称开发区）管委会」: the remark inside a name. */
export const SHORT_REMARK = /（(?:以下|下)?(?:统称|简称)[^（）]*）/;
/** Between two names of one body, the later one first: 「X的前身是1994年成立的Y」「X，原名Y」「X——它原叫Y」. */
export const NAMED_BEFORE =
  /^(?:[^。！？；\n]{0,8}?前身(?:，|就|便|正)?(?:是|为|系|叫)[^。！？；\n，]{0,18}|[（，—]{0,2}(?:它|其|该厂|该公司|该企业|企业|公司|厂子)?(?:原名叫|原名为|原名|原叫|原称|曾用名|旧称|原为|原系|原是|曾叫|最早叫)(?:“)?)$/;
/** The earlier name first: 「Y更名为X」「Y，2010年改制为X」, and 「Y，它就是X的前身」 with what follows. */
export const NAMED_AFTER =
  /^(?:[。；](?=[^。；]{0,20}(?:改名|更名|改称|改叫|起叫|改制为))(?:它|厂子|该厂|企业|公司|这家厂|这家企业)?)?[^。！？；\n]{0,24}?(?:年起叫|改名|更名为|更名|改名为|改名叫|改制为|改制成|改组为|改称|改叫|易名为|名称变更为|变更为|升格为|翻牌为|重组为|整体变更设立|改建为)(?:了|现在的|今天的|如今的)?$/;
export const FORMERLY =
  /^[，—]{0,2}(?:它|这|这里|该厂|也)?(?:就|便|正)?(?:是|即|为)(?:现在的|今天的|如今的)?$/;
export const IS_FORMER = /^的?前身/;

/** Prefixes of posts of deputies: 「常务副市长」「代县长」. */
export const POST_PREFIX = /(?:常务|代|副|原|现任|时任)+$/;
/** What may stand before a post: 「副|书记」「常务副|院长」. */
export const DEPUTY = /^(?:常务副|执行副|第一副|副|代|原|名誉)/;
export const NOT_A_POST = /^(?:质量奖|热线|信箱|办公|助理|特别奖|奖)/;

/** 「我市」「我省」: the paper's own place. */
export const HOME_WORDS: ReadonlyMap<string, string> = new Map([
  ["我市", "市"],
  ["我省", "省"],
  ["我县", "县"],
  ["我区", "区"],
  ["我州", "州"],
]);
/** A place before these is part of a paper's name: 「湖南日报」. */
export const PAPER_ENDING = /^(?:日报|晚报|晨报|都市报|商报|广播|电视)/;
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
/** What may not follow a head: 「中心城区」「大学生」「银行业」「集团军」. */
export const NOT_AFTER_HEAD: ReadonlyMap<string, RegExp> = new Map([
  ["中心", /^(?:城区|城市|小学|幼儿园|学校|卫生院|医院|村|组|镇|街|工作|任务|思想|组)/],
  ["中", /^队/],
  ["大学", /^(?:生|路|城)/],
  ["学院", /^(?:路|派)/],
  ["合作社", /^(?:部|联)/],
  ["银行", /^(?:业|卡|家|账|存|贷|系|间|股份|有限|分|支)/],
  ["公司", /^(?:法(?!定|人|务)|债)/],
  ["集团", /^(?:军|化)/],
  ["党委", /^(?:会|班子)/],
  ["部", /^(?:门|分|队|署|落|级|委)/],
  ["委", /^(?:员|托|任|派|屈|婉)/],
  ["办", /^(?:理|公|法|事|学|好|成|结|案|的|得|了|起|有)/],
  ["局", /^(?:面|部|势|限|地)/],
  ["院", /^(?:士|校|落|子|线)/],
  ["科", /^(?:技|学|研|创|普|目|室)/],
  ["处", /^(?:理|于|罚|分|置|在)/],
  ["厂", /^(?:村|区|房|家|长|里|内|商|方|址|子|门|界|校|办|休|庆)/],
  ["基金", /^(?:管理|有限|合伙|业|会|联盟)/],
  ["站", /^(?:在|点|位|上|起|立|稳|台)/],
  ["社", /^(?:会|区|保)/],
  ["社区", /^(?:服务|文化|教育)/],
]);
/** 「市政府党组|成员」: the group of a local body is named by its members' posts. */
/** 「机电系|主任」. */
export const FACULTY = "系";
export const FACULTY_POST = /^(?:副?主任|党总?支部|书记|毕业生|学生|教授|教师)/;
/** 「师范学院|教育|系」 */
export const IN_COLLEGE = /(?:大学|学院|师专|专科学校)[\u4e00-\u9fff]{1,4}$/;
export const PARTY_GROUP = "党组";
export const GROUP_POST = /^(?:副?书记|成员)/;
/** 「市委」 must not be read in 「市委托」, nor 「镇政府」 in 「镇政府部门」. */
export const NOT_AFTER_LOCAL: ReadonlyMap<string, RegExp> = new Map([
  ["委", /^(?:托|员(?!会)|任|派|屈|婉)/],
  ["办", /^(?:理|公|事(?!处)|学|证|案|起|好|成|过)/],
]);
/** 「组织部」 and the like belong to the party committee that was named last. */
export const PARTY_PARTS = new Set([
  "组织部",
  "宣传部",
  "统战部",
  "政法委",
  "政法委员会",
  "政研室",
  "网信办",
  "编办",
]);
/** A firm's or school's own party bodies are named only where they stand for themselves: 「党委书记」 is a post. */
export const PARTY_CELLS = new Set(["党委", "党组", "党总支", "党支部", "机关党委", "团委", "工会"]);
/** 「中共湘潭市第十二届委员会」「政协第五届宜春市委员会常务委员会」「中国共产党上饶市第五次代表大会」. */
export const CONGRESS_OPENINGS = ["中国人民政治协商会议", "政协", "中国共产党", "中共"] as const;
export const CONGRESS =
  /(中国人民政治协商会议|政协|中国共产党|中共)(第[一二三四五六七八九十]{1,3}届)?([\u4e00-\u9fff]{1,8}?[省市县区州旗镇乡])?(第[一二三四五六七八九十]{1,3}[届次])?(委员会常务委员会|委员会|代表大会)/y;
export const CONFERENCE_OPENING = "政治协商会议";
export const CONFERENCE = "中国人民政治协商会议";
export const CONFERENCE_SHORT = "政协";
export const PARTY = "中共";
export const FULL_PARTY = "中国共产党";
export const COMMITTEE = "委员会";
export const PARTY_CONGRESS = "代表大会";
export const SENTENCE_END = /[。！？；\n]/;
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
/** Levels of more than one character that open the names of bodies: 「自治区能源局」「自治州教育局」. */
export const LONG_LEVELS = ["自治区", "自治州"] as const;
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
/** 「该公司」「本协会」 point back like the head alone. */
/** 「该区人大常委会」: of the place named last. */
export const THIS = "该";
export const POINTERS = new CharSet(["该", "本", "我"]);
export const FIRM_WORD = "公司";
/** Bodies that others keep elsewhere: 「波兰驻上海|总领事馆」「某县驻某市|工作站」. */
export const OUTPOSTS: ReadonlySet<string> = new Set([
  "办事处",
  "总领事馆",
  "领事馆",
  "大使馆",
  "使馆",
  "联络处",
  "代表处",
  "工作站",
  "服务站",
]);
export const STATIONED = "驻";
/** 「某集团|驻水头办事处」「某工程局|第九分局」: of a firm, not of a government. */
export const ARMS: ReadonlySet<string> = new Set(["办事处", "分局", "第一分局", "第二分局", "第三分局"]);
/** 「学院|党委副书记」: a post inside the body named before. */
export const INNER_PARTY = /^(?:党委|党总支|党支部|纪委|工会|团委)(?:常务)?副?(?:书记|主席)/;
export const GROUP_FIRMS: ReadonlySet<string> = new Set(["集团公司", "集团"]);
/** 「赣南矿冶大学报」 */
export const SCHOOL_PAPER = /^([\u4e00-\u9fff]{2,16}(?:大学|学院))校?报$/;
/** Before a part, its house in short, and the part, which a clause does not open: 「，集团|质量部」. */
export const HOUSE_PARTS =
  /(^|[，。；、：（）▲●△■★“”]|[由在到向与和经从被任])((?:我|本)?(?:集团公司|集团|公司|总公司|学校|校)?)([^\P{sc=Han}的了在到有是找说它他她其把请召选像从往全届来去给和与任]{2,7}?(?:部(?!分|门|长|队|署|级|位)(?<!总部|全部|干部|内部|外部|东部|西部|南部|北部|中部)|处(?!长|理|置|于|分)(?<![高低深])|车间|中心(?!组|城|区|小学|学校|广场|医院)|委员会)|机关党委|工会(?![会员]员)|团委|职工医院|图书馆|研究生院)/gmu;
/** What ends a part that is named alone: a stop, or what a body does. */
export const PART_ENDS = /^(?:[、，。；：（）\s]|[主承协]办|牵头|组织|负责|通报|汇报|提供|联合)/u;
/** 「改任集团公司」 */
export const APPOINTED_TO = /^(?:改|出|兼|调|转|升)?任$/;
/** 「我公司」「本公司」 */
export const OWN_SIGNS = new CharSet(["我", "本"]);
/** Who prints the paper of a firm: 「中共某集团有限公司委员会主办」「某集团有限公司主办」. */
export const HOUSE_IMPRINT =
  /中共([\u4e00-\u9fff（）]{4,24}?(?:公司|集团|总厂))(?:委员会|党委)|([\u4e00-\u9fff（）]{4,24}?(?:公司|集团|总厂))(?:党委)?(?:主办|主管|编印)/;
/** 「该院」「该校」「该行」, not 「该校区」「该行业」. */
export const POINTED =
  /该(院(?!校|落|子)|校(?!区|园|门|友)|行(?!业|为|动|政|程|情)|厂(?!家|房|区|长路)|社(?!区|会|团)|会(?!议|场|计|员国)|所(?!有|以|在|谓)|馆|剧团|团(?!体|伙|员)|队(?!伍|员)|中心(?!城|区)|局(?!面|部|势)|台(?!风)|集团(?!军))/g;
/** How the names of bodies end at which such a word points. */
export const POINTED_ENDINGS: ReadonlyMap<string, RegExp> = new Map([
  ["院", /院$/],
  ["校", /(?:大学|学院|学校|中学|小学|党校|[一二三四五六七八九十]中|幼儿园|师专|卫校|技校|体校)$/],
  ["行", /(?:银行|分行|支行|农商行)$/],
  ["厂", /厂$/],
  ["社", /社$/],
  ["会", /(?:协会|商会|学会|联合会|促进会|公会|基金会|研究会)$/],
  ["所", /所$/],
  ["馆", /馆$/],
  ["剧团", /剧团$/],
  ["团", /团$/],
  ["队", /队$/],
  ["中心", /中心$/],
  ["局", /局$/],
  ["台", /台$/],
  ["集团", /集团(?:有限公司|股份有限公司|公司)?$/],
]);
/** 「由本报与县政府联合举办」「本报总编辑」, not 「本报讯」 nor 「本报记者」. */
export const OWN_PAPER =
  /(?<=[由与和、，。及]|^)本报(?=总编|副总编|社长|编委|评论员|主办|承办|协办|联合|与(?!记者|通讯员)|和(?!记者)|、|等)/gu;
/** 「在京召开」「赴沪招商」「来株考察」「在湘投资」: one character for a place after a verb of place. */
export const ABBREVIATED =
  /[在赴来抵离驻回入]([\u4e00-\u9fff])(?=(?<=[在赴来抵离回][京沪])|召开|举行|举办|考察|调研|招商|开展|投资|会见|出席|参加|访问|签约|推介|企业|单位|高校|期间|指导|[，。、）”\n])/g;
/** 《…》 with a title of up to this many characters. */
export const TITLED = /《([^《》\n]{2,60})》/g;
/** 「关于…」 opens the title of a document, never of a song. */
export const DOCUMENT_OPENING = /^(?:关于|中华人民共和国|国务院)/;
export const TITLE_TAIL = /(?:（[^）]*）|\([^)]*\)|[\d—–-]+年?)+$/;
export const TITLE_YEAR = /[（(]\d{4}/;
export const CHAIN_WORD = "产业链";
export const WHOLE_CHAIN = "全";
export const ET_CETERA = "等";
/** 「等12条重点」 between a list and its head. */
export const LIST_TAIL =
  /(?:等(?:[一二三四五六七八九十两\d]{1,3}(?:条|个|大))?|[一二三四五六七八九十两\d]{1,3}(?:条|个|大))(?:千亿级?|百亿级?|万亿级?|国家级|世界级|省级|重点|优势|主导|特色|支柱|新兴|战略性新兴|未来|传统|先进制造业|制造业)*$/;
/** What makes another word of 产业: 「产业园」「产业化」「产业工人」. */
export const NOT_AFTER_INDUSTRY =
  /^(?:园|化|基地|联盟|协会|基金|工人|学院|集聚|园区|扶贫|振兴|新城|工作|处|科|办|局|研究|投资|导报|用地|资本|项目|政策|发展委员会|结构|大军|体系|带|强|路|开发区|功能区|新区|示范|加工|博览会|论坛|峰会|大会|合作|队|帮扶|人才|大脑|互联网|工匠|教授)/;
/** Sizes and ranks before the name of an industry. */
export const CHAIN_RANK =
  /^(?:(?:世界|国家|省|市|县)级|(?:千亿|百亿|万亿|五百亿|千亿元|百亿元)级?|全球|全国|全省|全市|全县|全区|全州|全盟|全旗|全镇|自治区|自治州|[省市县区州旗镇]里的?|我国|我省|我市|我[县区州旗镇]|现代化|整个|打造|培育|发展|延伸|拉长|做强|做大|壮大)+/;
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
export const YEARLY = "年产";
/** Without it there is no such title. */
export const GIANT = "小巨人";
/** 「国家级专精特新“小巨人”企业」. */
export const LITTLE_GIANT =
  /(?:第[一二三四五六七八九十\d]{1,3}批)?(?:国家级|国家|省级|市级)?(?:重点)?(?:专精特新)?[“"]?小巨人[”"]?(?:企业|(?=行列))/g;
export const AWARD_NUMBER = /[一二三四五六七八九十\d]+(?:名|个|项|件|人|家|位|枚)/;
/** 「等企业」「等300多家企业」「等子公司」「等供应商」 after a list of firms. */
export const FIRM_LIST_END =
  /[两三四五六七八九十\d]{1,3}家(?:龙头|骨干|全资|控股|重点|本地|配套)*(?:子公司|企业|公司|厂家|供应商|银行)|等(?:[\d一二三四五六七八九十百]{1,4})?(?:余|多)?(?:家|个)?(?:知名|重点|龙头|骨干|本土|本地|上下游|民营|国有|规上|规模以上|链上|子|母|大型|配套|相关|优秀|参展|外资|外地|高新技术|科技|重要)*(?:企业|公司|厂家|供应商|银行|金融机构|客户)/g;
/** 「民盟宜春市委会」「民建上饶市委」「九三学社某市委」. */
export const PARTY_BRANCH =
  /(?:民革|民盟|民建|民进|农工党|农工民主党|致公党|九三学社|台盟)(?<place>[\u4e00-\u9fff]{1,6}?)?(?<level>省|市|县|区)委(?:会|员会)?(?!员)/y;
/** 「团市委」「共青团某州委员会」: the youth league of a place, no party committee. */
export const LEAGUE_BRANCH =
  /(?:共青团|团)(?<place>(?:(?![委与和及团])[\u4e00-\u9fff]){1,8}?)??(?<level>省|市|县|区|州|盟|旗|自治区)委(?:员会)?(?![托员任派屈婉])/y;
export const LEAGUE_SIGN = /^(?:团|共青团)/;
export const LEAGUE = "共青团";
/** Research bodies of a national academy do not name the academy beside them. */
export const RESEARCH_PART = /[所院室心]$/;
export const COUNTY_SUFFIX = /^(?:县|市|区|地区|州)/;
export const TOWN_PAIR = /[乡城集村市重]镇$/;
export const TOWN = "镇";
export const STATION = "站";
export const CITIZEN = "市民";
/** 「中国」 stands for the country everywhere and says nothing of where. */
export const HOME_LAND = "中国";
/** Single characters that are words of their own, so that they do not make a core rare. */
export const PLAIN_SINGLES = new CharSet(
  "各该本全同整每几两三四五六七八九十一二个多老新大小上下前后好有为到进出过回走来去着看听说把被让擦完块条座家这那些",
);
/** 「园区」 needs the name of a place before it. */
export const GENERIC_ZONES = new Set([
  "先行区",
  "先导区",
  "园区",
  "产业园区",
  "产业园",
  "片区",
  "功能区",
  "示范区",
  "试验区",
  "走廊",
  "城区",
]);
/** 「在|新桥园区|建厂」「落户|河西片区」: where something stands or goes, a zone of any kind is named. */
export const ZONE_SLOT = /(?:[在于]|落户|选址|来到|走进|入驻|落地|迁入|搬进|进驻)$/;
/** 「在全市|工业园区」「在现代|产业园区」: what sort of zone, not which. */
export const ZONE_SORT =
  /^(?:[各该本这那全我新老每某]|现代|工业|产业|高新|重点|特色|示范|专业|科技|农业|化工|物流|相关|所有|部分|国家|省级|市级|县级|省内|市内|县内|区内|乡镇|城市|中心|核心|合作|文化|电商|创业|绿色|循环|数字|多|主|东部|西部|南部|北部|沿海|周边)/;
/**
 * 「在|市文化中心三楼报告厅|举行」: where something is held, by the room or building that ends it, whatever stands before.
 */
export const VENUE_SLOT =
  /(?<=[在于])[^，。；：、“”（）《》\s在于和与]{2,20}?(?:会议室|会议厅|影剧院|演播[厅室]|小剧场|操场|食堂|大舞台|戏院|招待所|学术厅|多功能厅|宴会厅|报告厅|礼堂|少年宫|体育馆|广场|文化馆|大剧院|剧院|剧场|展览馆|训练馆|俱乐部|祠堂|公园|酒店|宾馆|饭店|校区|大院|书院|第[一二三四五六七八九十](?:审判)?法?庭|大法庭)(?=(?:隆重|正式|顺利|成功|联合|共同|如期|热闹|再次|主持|公开|依法)*(?:审理|宣判|举行|举办|召开|开幕|闭幕|启动|上演|开讲|开展|开庭|演出|放映|落幕|座谈|签约|会见|首演|展出|亮相|揭牌|揭幕|开赛|鸣枪|开锣))/g;
/** 「老街省」「罗勇府」 behind the name of a country; no 「各州」, no 「友好城市」. */
export const FOREIGN_DIVISION =
  /(?![各全多几本该两某这那数])(?:(?![在的与和及同跟向到由对把被让来去赴访驻等])[\u4e00-\u9fff]){1,6}?(?:自治州|大区|省|府|州|市|郡|县)/uy;
/** 「蒙古国」 */
export const NAMED_COUNTRY = /国$/;
/** 「浏阳河|畔」 */
export const RIVERSIDE = new CharSet(["畔"]);
/** The ranks of a county, from its first to its last. */
export const RANKS = ["县", "市", "区"];
export const NOT_AFTER_REGION = /^(?:[东西南北部]|风[力\d一二三四五六七八九转到，]|同胞|抗日)/;
/** What a place's name may gain without becoming another place. */
export const PLACE_EXTENSION = /^(?:区|地区|片区|景区|风景区|一带|新区|城市群|水域|城区)$/;
/** 「两个」「三」 before 片区: a count, no name. */
export const COUNTED = /^[一二三四五六七八九十两几多]+个?$/;
/** 「水城村」「奥林社区」「达来嘎查」. */
export const VILLAGE = /(?<=^|[镇乡县区市]|街道|苏木)[^镇乡县区市道木]{1,5}(?:村|社区|嘎查|屯|寨)$/;
/** 「四家|老字号饼|厂」「每家|厂」「两座|煤矿」: so many works, none by name. */
export const COUNTED_CORE =
  /(?:[一二三四五六七八九十百千两几多数余半每各某这那哪该\d]|上百|数十)(?:余|多|来)?[家个座间所条块处片栋口]/u;
/** 「500强企业」, 「会员企业」: firms of a sort, told before the name of one. */
export const FIRM_SORT =
  /(?:强|会员|龙头|链主|骨干|知名|上市|入驻|参展|民营|国有|外资|重点|领军|头部|标杆|成员|下属|所属|合作|参会|获奖|上榜|签约|落户|规上|独角兽|瞪羚|爱心|老字号|小巨人|地方|当地|本地|本土|外地)企业$/u;
export const FIRM_SORT_END = new CharSet(["业"]);
/** Places that a firm runs and is named by. */
export const RUN_BY_FIRMS =
  /(?:机场|港|高速|景区|公园|大厦|广场|市场|码头|客运站|车站|口岸|物流园|山庄|酒店|水库)$/u;
/** 「三一|集团」: figures without a measure are a name. */
export const FIGURES = /^[一二三四五六七八九]{2,}$/u;
/** Bodies of a town or village tell where they are by their name, as offices of a county do not: 「黄歇口镇党委」. */
export const TOWN_BODY =
  /^[\u4e00-\u9fff]{2,8}(?:[镇乡村]|街道|社区|苏木|嘎查)(?:党|政府|人民政府|人大|纪委|村委|居委|办事处)/;
/** 「青石县上游乡云雾茶场」「青石县下游镇民政办」: the town inside a name tells where its body is. */
export const IN_TOWN = /^(?:[\u4e00-\u9fff]{1,6}[县区市])?[\u4e00-\u9fff]{2,4}[镇乡](?!长|党委)/;
/** 「攸县」 is a whole name of two characters, 「郑州」 in 「郑州路」 a short one. */
export const SHORT_COUNTY = "县";
/** 「擦|路牌」「不用破|路」: something is done to the road. */
export const VERB_ROAD = /[破擦认修铺问带让走找完用好过赶引开探迷拦绕铁公水陆出退后归思马分]$/;
export const ROAD = "路";
/** 「第三届|理事会」「新一届|学术委员会」. */
export const SESSION_ONLY = /^(?:第[一二三四五六七八九十\d]{1,3}届|新一届|本届|上届|历届|首届)$/;
/** 「省级|检测中心」「国家级工业|设计研究院」: of what rank, not which. */
export const RANKED = /^(?:国家级|省级|市级|区级|县级|高水平|一流|高能级|世界级)/;
/** 「国营|蚌埠柠檬酸厂」. */
/** 「武警临汾|支队」: troops are named by the place where they stand. */
export const ARMED = /^武警/;
export const STATE_OWNED = /(?:地方国营|国营|公私合营|武警)$/;
/** 「宋卓然|代表|公司」「钱望舒|问|公司」: what a person does to the body, not a part of its name. */
export const PERSON_ACTS: ReadonlySet<string> = new Set(["代表", "问", "对", "请", "说", "找", "带"]);
/** 「在深圳福朗大|酒店」: a hotel is a place where something is held. */
export const HOTEL = /(?:酒店|宾馆|饭店)$/;
export const AT = /[在于到抵]/;
export const OF = "的";
export const NEIGHBOUR = /(?:隔壁|邻近|当地|本地|附近|对面)$/;
export const FOR_WHOM = "代表";
/** Heads of ministries of other countries, unlike 科 and 台, which end many foreign names (南达科). */
export const MINISTRY = /[部署厅局院司]$/;
/** 「加沙地带一|学校」「每所|高中」. */
export const ONE_OF = /(?<![第统专万])[一两某各每](?:所|家|个|座)?$/;
/** 「大|航空公司」「级|跨国公司」: a size or rank before a kind of firm. */
export const SIZE_SIGNS = new CharSet(["级", "类", "式", "性", "型"]);
/** 「联南村小学|旧址」 is a place. */
export const RUIN = /^(?:旧址|遗址|故址|原址)/;
/** 「到北辰设|厂」「每月住|厂」「圆钢出|厂」: something is done with works. */
export const TO_WORKS = /[设建办住驻进入出开投拼离回到下停]/;
/** 「苗族|村」. */
export const PEOPLE = /族$/;
export const PEOPLE_SIGN = "族";
/** 「建安大道|信义大厦」: a house on a street is a place of its own. */
export const STREET = /(?:路|大道|大街|街|巷|弄)$/;
/** After a figure these count: 「三个|镇」「五大|村」. */
export const COUNTER = /[个大多余座条处片家类级批届期号次线年月日]/u;
/** Before a road or river; it opens names of towns (沿溪镇). */
export const ALONG = "沿";
/** 「淝河边」「云门山下」 */
export const AFTER_NATURE = /^[边畔岸两沿上下脚里]/;
export const COUNTY_LEVELS = new Set(["县", "区", "镇", "乡", "街道", "村", "社区"]);
/** Schools and hospitals of a county or town tell where they are by their name. */
export const LOCAL_SCHOOL = /(?:学|学校|幼儿园|医院|校|卫生院)$/;
/** 「产业链包括」「产业链有」「产业链：」 before a list of industries. */
export const LIST_OPENING = /(?:包括|包含|有|为|：|是|分别是|分别为)/y;
export const ITEM = /[\u4e00-\u9fff]{2,10}?(?=、|等|。|，|；)/y;
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
export const PLACE_OF_WORK = /(?:在|位于|走进|来到|赴|到)$/;
export const FULL_FIRM = /公司$/;
export const WHOLE_FIRM = /(?:公司|集团|厂|银行|工程局)$/;
/** 「焊工组」 before 「一等奖」. */
export const GROUP_BEFORE_RANK =
  /(?:(?:(?![的是得获夺赛为归])[\u4e00-\u9fff\d]){1,5}(?:组|\d米|公里|工种)|[男女]子?[单双]打?|混双|[男女]子|团体)+$/u;
/** A prize and its grade: 「江苏省科学技术奖|一等奖」. */
export const RANK_ENDING =
  /(?:(奖)(?:特等奖|[一二三]等奖|提名奖|个人奖|组织奖)?|(?:特等奖|[一二三]等奖|[金银铜]奖))$/;
/** 「第九届职工技能竞赛」「在|全省乡村振兴电商大赛|上」. */
export const COMPETITION =
  /(?:(?:(?<=[在加得获的，。；：“\n▲△●]|^)(?:全[国省市县区州]|[\u4e00-\u9fff]{2,3}[省市县区州]))?(?:第[一二三四五六七八九十百\d]{1,4}|首)届(?:“[^“”\n]{1,10}”杯?)?[\u4e00-\u9fff]{2,20}?|“[^“”\n]{1,10}(?:杯”|”杯)[\u4e00-\u9fff]{2,16}?|(?<=[在，。；：“\n]|举[行办]的)(?:\d{4}年)?(?:(?![第的了])[\u4e00-\u9fff]){4,18}?)(?:竞赛|大赛|比赛|联赛|锦标赛|[球舟河]赛|(?:邀请|挑战|公开|争霸|擂台|对抗|选拔|耐力|接力)赛|运动会|发明展|艺术节)/gu;
/** 「姐妹俩在江城参加|全省创意大赛」「选手在|首届…锦标赛」: who takes part where is no part of a contest's name. */
export const TAKING_PART =
  /^[^“”，。；]{0,18}(?:在|参加|出战|参与|夺得|获得|荣获|斩获)(?=第[一二三四五六七八九十百\d]{1,4}届|首届|全[国省市县区]|\d{4}年|[\u4e00-\u9fff]{2,3}[省市])/u;
/** 「认定某公司|为」「的」 between the verb's object and the honour. */
export const VERB_OBJECT = /^(?:为|的|了|我[国省市县区州]的?)+/;
/** 「行业唯一一家|国家级…」「全省首个|…」: how many there are is no part of the honour's name. */
export const ONLY_ONE =
  /^[^，。；、“]{0,14}?(?:唯一(?:一[家个]|的)?|首[家个]|[上中]?第[一二三四五六七八九十\d]+[家个])的?/;
/** 「认定甲公司为|潮玩产业链“链主”企业」: the recipient stands before 为. Groups: what stands before the honour, the honour. */
export const NAMED_AS =
  /((?:认定|评定|命名|确定|选树)[^，。；：！？\n为]{2,20}为(?:我[省市县区州])?(?:首[批家个])?)([^，。；：！？\n、]{3,28}(?:企业|集群|基地|示范区|示范园|园区|单位|品牌|产品|中心|城市|集体|家庭|大师|传承人))(?=[，。；：\n])/g;
/** 「颁|奖」「获|奖者」: something is done with a prize. */
export const PRIZE_VERB = /[颁获得领受发评]/;
/** 「第六届某某奖揭晓」「某某奖名单」: a prize that the news is about. */
export const PRIZE_NEWS = /[\u4e00-\u9fff\d]{3,20}奖(?=揭晓|名单|公布|评选|颁奖)/g;
/** 「奖金」「奖励」「奖品」. */
export const NOT_AFTER_PRIZE = /^[金励品项牌杯得]/;
/** A grade alone, or a prize of a bare level (「省科学技术奖」), names no single honour. */
export const BARE_PRIZE =
  /^(?:[特一二三]等奖|提名奖|个人奖|[省市县区](?:科学技术|科技进步|技术发明|自然科学)奖)$/;
/** 「金奖」「冠军」: a grade where no prize of its own is named before it. */
export const BARE_MEDAL = /^(?:[金银铜]奖|冠军|亚军|季军)$/;
/** 「男单冠军」 */
export const MEDAL_ENDING = /(?:[冠亚季]军|第一名)$/u;
/** 「全国五一|劳动奖章」「省级|工艺美术大师」: of what rank an honour is that somebody bears. */
export const RANKED_HONOR =
  /^(?:全国|中国(?!共产党)|国家级?|世界|国际|全[省市州县区]|[省市州县区]级?)(?![委政])/;
/** 「全国五一劳动奖章|获得者」. */
export const BEARER = /^(?:称号)?(?:获得者|得主|获奖者)/;
/** 「成为|牵头单位」: a part in something, no honour. */
export const PART_IN =
  /^(?:首批|首席|常务|重要|第一|主要)?(?:牵头|成员|理事|理事长|会长|副会长|发起|建设|依托|会员|合作|完成|参与|承办|主办|协办|支持|试点|共建|定点|签约|入驻|获奖|中标)(?:单位|企业|园区|基地|学校|社区)$/;
export const PRIZE = "奖";
/** What stands between two prizes of one list. */
export const LIST_JOINT = /[、和与及]/;
/** A firm's name with its legal form is full: it abbreviates no other. */
export const FULL_FORM = /有限/;
/** Posts that only a firm or a works has. */
export const FIRM_POSTS = /^(?:党委书记|董事长|总经理|总裁|执行董事|副总经理|总工程师)/;
export const INSTITUTE = "所";
/** First characters of bare levels, of the opening words of congresses and of the democratic parties. */
export const OPENERS = new CharSet("省市县区州盟旗镇乡村街社中政民农致九台自苏团共地行");

/** What ends a clause inside a sentence, and a remark behind a name. */
export const CLAUSE_ENDS = new CharSet(["，", "；"]);
export const REMARK_END = "）";

/** Behind a place's name: its leaders, whose bare 「市委」 is that place's. */
export const GUESTS = /^(?:领导|党政代表团|代表团|考察团)/;
export const LONGEST_GUESTS = 5;

/** Units that end a name only behind a figure: 「10吨|…」, not 「米糠」 nor 「江米」. */
export const UNIT_SIGNS = new CharSet(["米", "吨", "亩"]);
export const FIGURE = /[\d一二三四五六七八九十百千万亿两几多余每]$/u;
/** Characters that are words of their own and yet stand in brands: 「锡都」「北原」. */
/** 「绵阳|同|曜」, 「青海|时|能」: the same right behind a place. */
export const BRAND_OPENERS = new CharSet(["同", "时", "正", "为", "向", "暨", "如", "若", "以", "可", "益"]);
export const BRAND_SIGNS = new CharSet(["都", "原", "经", "当", "才", "及", "中", "后", "前"]);
/** 「“三靠信用。”|协会成立」: what somebody says is no name. */
export const SPOKEN = /[。！？，]/u;
/** 「产业链“链主”|某某公司」: a rank in quotes before a name. */
export const QUOTED_RANK = /^“(?:链主|链长|小巨人|专精特新|领头羊|龙头|头雁|单项冠军|独角兽|瞪羚)”$/u;
/** 「14|家成衣厂」: a figure right before the name counts it. */
export const COUNTED_WORK = /^[家个座间所]/u;
/** The central bank's branches are no firms. */
export const CENTRAL_BANK = /^(?:中国)?人民银行/u;
/** Right before a name that the firm of the sentence once bore or bears now: 「开张时叫」「那时候厂子还叫」「2012年改制成」. */
export const CALLED =
  /(?:(?:当时|那时候?|开张时|开业时|建厂时|起初|最初|最早|原来|早先|以前|从前|过去|当年|新厂|新公司|公私合营，?|年)[^。，；、的]{0,6}?(?:还|就|都)?(?:的?名字)?(?:叫|名叫|叫做|叫作|取名)|(?:车间|厂子|作坊|小厂|它|企业|工厂|铺子|社办厂)(?:后来)?(?:就)?(?:变成|成了|变身)(?:了)?|后来就成了|(?:改制|更名|改名|改组|易名|翻牌|升格)(?:成|为|叫)(?:了)?|改叫|改称)$/u;
/** Right after such a name, or after it and its year: 「…才有了现在的名字」. */
export const NAMED_NOW =
  /^[^。！？]{0,24}(?:才|始|方|启用|改为|用上|更为|换成|改了)[^。，]{0,6}?(?:现在的?|现|今天的?|如今的?|眼下的?)(?:这个)?名(?:字|称)?/u;
/** Before such a name something else is said of it: 「成了某厂的客户」. */
export const NOT_CALLED = /^(?:的|总|董|供应|客户|员工|职工|旗下|子公司)/u;
/** 「新能源|汽车」: what makes another industry of so short a name. */
export const OTHER_KIND = /^(?:新能源|智能网联|燃料电池|氢燃料)/u;
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
/** 「扩建|铸管二厂」「建一座|水泵组装厂」: what is still to be built is no firm. */
export const TO_BUILD = /(?:扩建|兴建|新建|筹建|拟建|将建|再建|建设|建一[座个家])$/u;
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
  /^.*(?:(?:启动|实施|推进|抓好|完成|建成|包括|包含|涉及|谋划|开工|开展|加快|推动|新建|建设)了?|其中|今年|目前|以及)/u;
/** 「一间|书屋」「两座|电站」: how many, none by name. */
export const ONE_WORK =
  /^(?:[一两三四五六七八九十几多数]+[座个处条家间所]$|[\d一两三四五六七八九十几多数]+栋)/u;
/** Behind a quoted title: 「“州级示范车间”牌匾」「“技术能手”名单」. */
export const TITLE_SIGN =
  /^(?:[、和及与]?“[^”“]{3,20}”){0,4}(?:等)?(?:多项|两项|[一二三四五六七八九十\d]+项)?的?(?:荣誉|光荣)?(?:称号|牌匾|牌子|匾牌|[铜木]牌|铜匾|奖杯|锦旗|桂冠|头衔|金字招牌|证书|荣誉(?![村市居])|名单|评选结果)/u;
/** Behind a quoted title of two characters as well: 「“桃王”称号」. */
export const SURE_TITLE_SIGN = /^(?:称号|奖杯|桂冠|头衔)/u;
/** Behind a quoted title: who has won it: 「“桃王”归了甲」「“道德风尚奖”给了乙队」. */
export const TITLE_GOES = /^(?:归了?|给了|颁给了?|花落|被)(?![纳属于])/u;
/** The news that names a prize, before its name: 「市局公布|2014年度…一等奖」. */
export const PRIZE_TOLD = /^.*(?:公布|发布|颁发|评出|揭晓|通报)(?:了|的)?/u;
/** Between the verb and a quoted title: 「表彰一批“…”」「评选出10名“…”」「授予其“…”」「入选第四季度“…”」. */
export const HOW_MANY =
  /(?:出|为|了|其)?(?:一批|首批|[第]?[一二三四五六七八九十百\d]+(?:名|家|个|位|户|批|项|季度)|多[名家个位户])$/u;
/** Before a quoted title, and part of it: 「某市第三届“…”」「2006年度“…”」「第四批“…”」「全县“…”」. */
export const TITLE_OPENING =
  /(?:\d{4}年度)?(?:全[国省市县区州旗镇]|(?:(?<![\u4e00-\u9fff])|(?<=[获评为予选入授]))(?![获评为予选入授])[\u4e00-\u9fff]{1,5}[省市县区州])?(?:第[一二三四五六七八九十百\d]{1,4}[届批]|首[届批])?$/u;
/** A bank is 「该行」, never 「公司」. */
export const BANK = /(?:银行|分行|支行|农商行|信用社|联社)$/u;
/** Behind a body's name: its people are only present. */
export const SENDS_SOMEBODY =
  /^[^。；！？\n，]{0,24}(?:有关|主要|相关)?(?:负责人|负责同志|代表)(?:一同|共同)?(?:参加|出席|到会|列席|见证)/u;
/** What a quoted title makes of its bearer: 「“工匠摇篮”|单位」. */
export const HONORED = /^(?:单位|企业|集体|个人|家庭)/u;
const JOINT = "(?:往返|[、和与至到—－-])";
/** What joins two places: 「长沙|往返|黔江」, 「西安|、|武汉」. */
export const PLACE_JOINT = new RegExp(`^${JOINT}`);
export const PLACE_JOINT_END = new RegExp(`${JOINT}$`);
/** Where trains are spoken of, a city's name with a side is a station: 「株洲|南站」, 「石门县|北9对」. */
export const TRAINS = /动车|列车|高铁|城际铁路|车次/;
export const STATION_SIDE = /^[东南西北](?:站|往返|[、（）\d至到开])/;
/** 「本报|兰州|6月27日讯」, 「本报|大连|专电」 */
export const FILED_FROM = /[报社台]$/;
export const FILED = /^(?:专?[电讯]|\d)/;
/** What the full name of a town ends in. */
export const TOWN_ENDS = ["镇", "乡", "街道"] as const;
/** What says of a venue only of which sort it is, so that its place belongs to its name: 「某镇|文化活动|中心」. */
export const VENUE_SORT =
  /^(?:文化|文体|活动|体育|市民|政务|服务|国际|会议|会展|人才|劳动力|交易|综合|便民|健身|演艺|艺术|青少年|老年|老干部|妇女儿童|工人|职工|群众|党群|农贸|茶青|水产|果品|建材|污水|垃圾|集中|[一二三四五六七八九十]+楼|\d+楼)+$/u;
/** 「\n师德标兵：」 */
export const LIST_TITLE = /(?:^|[\n。；])([\u4e00-\u9fff]{3,12})：/gu;
/** Honours that their own wording tells, with no verb: a governor's prize for quality, a geographical mark, a merit, who came first in what; none without its `sign`. */
export const TOLD_HONORS: readonly { readonly sign: RegExp; readonly pattern: RegExp }[] = [
  {
    sign: /质量奖/,
    pattern:
      /第[一二三四五六七八九十\d]{1,3}届[\u4e00-\u9fff]{2,8}?(?:省省长|市市长|县县长|区区长|州州长|自治区主席)质量奖(?:提名奖|个人奖)?/gu,
  },
  {
    sign: /地理标志/,
    pattern: /(?:国家|全国)(?:级)?(?:农产品地理标志|地理标志(?:保护产品|产品|证明商标))/gu,
  },
  {
    sign: /称号/,
    pattern:
      /(?<=(?:被授予|被追授|荣获|喜获|获得|获评|获颁|[，、]获|被评为|被命名为|获评为)了?)[^，。；：“”、\n的]{2,8}(?:的[^，。；：“”、\n的]{2,8})?(?=(?:荣誉)?称号)/gu,
  },
  {
    sign: /津贴专家/,
    pattern: /享受国务院(?:政府)?特殊津贴专家/gu,
  },
  {
    sign: /等功/,
    pattern: /(?<=[记立])(?:个人|集体)[一二三特]等功/gu,
  },
  {
    sign: /[冠亚季]军|第一名/,
    pattern: /(?<=^|[，。；：！\n])[\u4e00-\u9fff\d]{2,14}(?:冠军|亚军|季军|第一名)(?=是|为|被|由|归|分别)/gu,
  },
  {
    sign: /百强|榜单|名录/,
    pattern: /(?<=(?:发布|公布)的?)\d{4}年度?[\u4e00-\u9fff]{2,16}(?:百强榜?|榜单|名录)(?:榜单)?/gu,
  },
  {
    sign: /名单/,
    pattern:
      /(?<=(?:发布|公布|公示)了?的?)(?:\d{4}年度?)?(?:第[一二三四五六七八九十\d]{1,3}批)?[\u4e00-\u9fff]{2,8}?(?:[\u4e00-\u9fff]|[“”]){2,18}?(?:企业|单位|集体|个人|产品|工厂|车间|基地|品牌|项目|[村镇县])(?=(?:入选|拟?认定|拟入选)?名单)/gu,
  },
];
/** 「受表彰|者领取了奖章」, 「“白名单”」: no honour by its wording. */
export const NO_HONOR = /^(?:者|的|了|及|和|“?[白黑红]名单)|领取|颁发|的奖[章牌杯状]$/u;
/** Without one of these no line between two places is looked for. */
export const TRACK_HEAD = /铁路|高铁|高速公路|特高压/u;
/** One figure, which may open a name: 「九|岭磁电」. */
export const ONE_FIGURE = /^[一二三四五六七八九]$/u;
