/** What belongs to the head of a body and what refuses it; houses, parts and bodies that are pointed at. */
import { CharSet } from "../../text/char-set.ts";

/** What may join two parts of one name: 「水利和湖泊局」. */
export const JOINERS = new CharSet(["和", "与", "及"]);
/** 「…开发区（以下简称开发区）管委会」: the remark inside a name. */
export const SHORT_REMARK = /（(?:以下|下)?(?:统称|简称)[^（）]*）/;
/** What may not follow a head: 「中心城区」「大学生」「银行业」「集团军」. */
export const NOT_AFTER_HEAD: ReadonlyMap<string, RegExp> = new Map([
  ["中心", /^(?:城区|城市|小学|幼儿园|学校|卫生院|医院|村|组(?!织|建)|镇|街|工作(?!人员)|任务|思想)/],
  ["中", /^队/],
  ["学院", /^(?:路|派)/],
  ["科大", /^(?:讯飞|国盾|智能|社区|路)/],
  ["交大", /^(?:思诺|昂立|路|社区)/],
  ["大学", /^(?:生|路|城)/],
  ["校", /^(?:[企地]|长(?![期远]))/],
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
/** 「机电系|主任」. */
export const FACULTY = "系";
export const FACULTY_POST = /^(?:副?主任|党总?支部|书记|毕业生|学生|教授|教师)/;
/** Behind a school, what those who left it did. */
export const GRADUATED = "毕业";
/** 「师范学院|教育|系」 */
export const IN_COLLEGE = /(?:大学|学院|师专|专科学校)[\u4e00-\u9fff]{1,4}$/;
export const PARTY_GROUP = "党组";
/** 「市政府党组|成员」: the group of a governing body is named by its members' posts; 「市商务局|党组书记」 is a post of the bureau. */
export const GROUP_POST = /^(?:副?书记|成员)/;
export const NAMED_GROUP = /(?:政府|人大常委会|政协|部)$/u;
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
export const COMMITTEE = "委员会";
/** Levels of more than one character that open the names of bodies: 「自治区能源局」「自治州教育局」. */
export const LONG_LEVELS = ["自治区", "自治州"] as const;
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
/** Research bodies of a national academy do not name the academy beside them. */
export const RESEARCH_PART = /[所院室心]$/;
/** Places that a firm runs and is named by. */
export const RUN_BY_FIRMS =
  /(?:机场|港|高速|景区|公园|大厦|广场|市场|码头|客运站|车站|口岸|物流园|山庄|酒店|水库)$/u;
/** 「第三届|理事会」「新一届|学术委员会」. */
export const SESSION_ONLY = /^(?:第[一二三四五六七八九十\d]{1,3}届|新一届|本届|上届|历届|首届)$/;
/** 「省级|检测中心」「国家级工业|设计研究院」: of what rank, not which. */
export const RANKED = /^(?:国家级|省级|市级|区级|县级|高水平|一流|高能级|世界级)/;
/** 「国营|蚌埠柠檬酸厂」. */
/** 「武警临汾|支队」: troops are named by the place where they stand. */
export const ARMED = /^武警/;
/** 「在深圳福朗大|酒店」: a hotel is a place where something is held. */
export const HOTEL = /(?:酒店|宾馆|饭店)$/;
export const FOR_WHOM = "代表";
/** Heads of ministries of other countries, unlike 科 and 台, which end many foreign names (南达科). */
export const MINISTRY = /[部署厅局院司]$/;
/** 「加沙地带一|学校」「每所|高中」. */
export const ONE_OF = /(?<![第统专万])[一两某各每](?:所|家|个|座)?$/;
/** 「联南村小学|旧址」 is a place. */
export const RUIN = /^(?:旧址|遗址|故址|原址)/;
/** 「到北辰设|厂」「每月住|厂」「圆钢出|厂」: something is done with works. */
export const TO_WORKS = /[设建办住驻进入出开投拼离回到下停]/;
/** A firm's name with its legal form is full: it abbreviates no other. */
export const FULL_FORM = /有限/;
/** 「14|家成衣厂」: a figure right before the name counts it. */
export const COUNTED_WORK = /^[家个座间所]/u;
/** The central bank's branches are no firms. */
export const CENTRAL_BANK = /^(?:中国)?人民银行/u;
/** 「扩建|铸管二厂」「建一座|水泵组装厂」: what is still to be built is no firm. */
export const TO_BUILD = /(?:扩建|兴建|新建|筹建|拟建|将建|再建|建设|建一[座个家])$/u;
/** A bank is 「该行」, never 「公司」. */
export const BANK = /(?:银行|分行|支行|农商行|信用社|联社)$/u;
/** Behind a body's name: its people are only present. */
export const SENDS_SOMEBODY =
  /^[^。；！？\n，]{0,24}(?:有关|主要|相关)?(?:负责人|负责同志|代表)(?:一同|共同)?(?:参加|出席|到会|列席|见证)/u;
/** Short heads of universities, which need a place or a region before them: 「湖南|农大」. */
export const SCHOOL_SHORT = /^(?:农|师|医|交|工|林|财|科|中医)大$/;
/** 「石斛产业|链」: the form of a firm that goes on as the name of a chain. */
export const CHAIN_GOES_ON = new CharSet("链集");
/** 「公安局」, 「审计局」: an office whose whole name is its head. */
export const LISTED_OFFICE = /^[\u4e00-\u9fff]{2,}[局办院]$/u;
/** 「水利局|长」 */
export const BUREAU = "局";
export const CHIEF = "长";
