/** What makes a name a place, and what may not follow or precede it. */
import { CharSet } from "../../text/char-set.ts";

/** A place before these is part of a paper's name: 「湖南日报」. */
export const PAPER_ENDING = /^(?:日报|晚报|晨报|都市报|商报|广播|电视|时间(?=[\d一二三四五六七八九十]))/;
/** 「在京召开」「赴沪招商」「来株考察」「在湘投资」: one character for a place after a verb of place. */
export const ABBREVIATED =
  /[在赴来抵离驻回入]([\u4e00-\u9fff])(?=(?<=[在赴来抵离回][京沪])|召开|举行|举办|考察|调研|招商|开展|投资|会见|出席|参加|访问|签约|推介|企业|单位|高校|期间|指导|[，。、）”\n])/g;
export const COUNTY_SUFFIX = /^(?:县|市|区|地区|州)/;
export const TOWN_PAIR = /[乡城集村市重两三四五六七八九十]镇$|[两三四五六七八九十][乡村]$/;
export const TOWN = "镇";
export const STATION = "站";
export const CITIZEN = "市民";
/** 「中国」 stands for the country everywhere and says nothing of where. */
export const HOME_LAND = "中国";
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
/** Posts that every village has, told with their 村. */
export const VILLAGE_POST = /^村(?:会计|文书|支书|主任|医|妇女主任|妇联主席|监委主任|民兵连长|小组长)/u;
/** 「习水经济开发区|温水园区」: zones that hold others. */
export const WHOLE_ZONE = /(?:开发区|高新区|经开区|自贸区|试验区|产业园|工业园|科技城|新区|新城)$/u;
/** 「在全市|工业园区」「在现代|产业园区」: what sort of zone, not which. */
export const ZONE_SORT =
  /^(?:[各该本这那全我新老每某]|现代|工业|产业|高新|重点|特色|示范|专业|科技|农业|化工|物流|相关|所有|部分|国家|省级|市级|县级|省内|市内|县内|区内|乡镇|城市|中心|核心|合作|文化|电商|创业|绿色|循环|数字|多|主|东部|西部|南部|北部|沿海|周边)/;
/**
 * 「在|市文化中心三楼报告厅|举行」: where something is held, by the room or building that ends it, whatever stands before.
 */
export const VENUE_SLOT =
  /(?<=[在于])[^，。；：、“”（）《》\s在于和与]{2,20}?(?:会议室|会议厅|影剧院|演播[厅室]|小剧场|操场|食堂|大舞台|戏院|招待所|学术厅|多功能厅|宴会厅|报告厅|礼堂|少年宫|体育馆|广场|文化馆|大剧院|剧院|剧场|展览馆|训练馆|俱乐部|祠堂|公园|温泉|滑雪场|景区|会展中心|展览中心|博览中心|博览馆|球场|体育场|赛马场|渔港|码头|戏台|交易大厅|服务大厅|展厅|度假村|山庄|市场|酒店|宾馆|饭店|校区|大院|书院|第[一二三四五六七八九十](?:审判)?法?庭|大法庭)(?=(?:隆重|正式|顺利|成功|联合|共同|如期|热闹|再次|主持|公开|依法)*(?:审理|宣判|举行|举办|召开|开幕|闭幕|启动|上演|开讲|开展|开庭|演出|放映|落幕|座谈|签约|会见|首演|展出|亮相|揭牌|揭幕|开赛|鸣枪|开锣))/g;
/** 「界石铺、威戎、雷大三镇」, 「鲍棚、肖庄等村」: towns and villages whose kind only the end of the list tells. */
export const LISTED_TOWNS =
  /(?:[\u4e00-\u9fff]{2,6}、)+[\u4e00-\u9fff]{2,4}?(?=(?:等(?:\d{1,2}|[一二三四五六七八九十]{1,2})?个?|(?:\d{1,2}|[两三四五六七八九十])个?)(?:乡镇|镇街|[乡镇村屯]|街道|社区|行政村|自然村)(?![长委政党民级]))/g;
/** What the end of such a list looks like: where a text has none, the list is not looked for. */
export const LISTED_TOWNS_END =
  /、[\u4e00-\u9fff]{2,4}(?:等|[\d两三四五六七八九十])[^，。]{0,3}[乡镇村屯街社行自]/u;
/** 「老街省」「罗勇府」 behind the name of a country; no 「各州」, no 「友好城市」. */
export const FOREIGN_DIVISION =
  /(?![各全多几本该两某这那数])(?:(?![在的与和及同跟向到由对把被让来去赴访驻等])[\u4e00-\u9fff]){1,6}?(?:自治州|大区|省|府|州|市|郡|县)/uy;
/** 「蒙古国」 */
export const NAMED_COUNTRY = /国$/;
/** 「浏阳河|畔」 */
export const RIVERSIDE = new CharSet(["畔"]);
export const NOT_AFTER_REGION = /^(?:[东西南北部]|风[力\d一二三四五六七八九转到，]|同胞|抗日)/;
/** What a place's name may gain without becoming another place. */
export const PLACE_EXTENSION = /^(?:区|地区|片区|景区|风景区|一带|新区|城市群|水域|城区)$/;
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
/** 「寿山寺乡|建设|马文化产业园」: what is done there opens no name. */
export const BUILDS =
  /^(?:建设|兴建|新建|扩建|改建|修建|筹建|共建|投建|在建|续建|打造|建成|建起|开工|推进|规划|引进|实施|启动|投资|发展|开展|成立|设立)/;
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
export const AFTER_NATURE =
  /^(?:[边畔岸两沿上下脚里麓]|[东西南北]麓|水[位域质面库]|流域|库区|沿[岸线]|主峰|深处|一带|[干支]流|河[段道]|山[顶腰脚区]|入[海江]口|大[桥坝])/;
/** What runs, stands or lies there is told of by what people do: 「登上|翠岫山」, 「游过|天井湖」. */
export const BEFORE_NATURE =
  /(?:[在到过上于往向游跨望沿渡临绕守护爬依靠]|位于|流经|流入|汇入|注入|清理了?|治理|横跨|穿越|保护)$/;
/** 「这条|河」, 「门前|山」: which of them is not told. */
export const NO_NATURE =
  /^[这那哪几两本该各每某多一我你他]|[前后里外内旁边中间上下的条座片个处道股段方大小高封爬赶巡守跳进出跨满荒]$/;
/** Heads that end many a plain phrase: 「合作|海」, 「满|坡」. */
export const LOOSE_NATURE = new CharSet(["海", "坡", "塘", "湾", "浜", "洲"]);
/** Schools and hospitals of a county or town tell where they are by their name. */
export const LOCAL_SCHOOL = /(?:学|学校|幼儿园|医院|校|卫生院)$/;
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
/** What says of a venue only of which sort it is, so that its place belongs to its name: 「某镇|文化活动|中心」. */
export const VENUE_SORT =
  /^(?:文化|文体|活动|体育|市民|政务|服务|国际|会议|会展|人才|劳动力|交易|综合|便民|健身|演艺|艺术|青少年|老年|老干部|妇女儿童|工人|职工|群众|党群|农贸|茶青|水产|果品|建材|污水|垃圾|集中|[一二三四五六七八九十]+楼|\d+楼)+$/u;
/** Zones of which a city has one of its own. */
export const OWN_ZONES: ReadonlySet<string> = new Set(["高新区", "经开区"]);
/** What the name of a seat leaves out before its zone: 「绵阳|市」. */
export const SEAT_LEVEL = /[市县]$/u;
/** 「《太湖美》」, 「《延安精神》」: the title of a work, not of a document of a place. */
export const WORK_TITLE =
  /《(?![^《》\n]*(?:条例|办法|规划|方案|意见|决[定议]|通知|规定|纲要|计划|报告|公报|协议|合同|公告|标准|指南|细则|章程|[宣誓]言|倡议书?|白皮书|[日晚晨商]报|志|图|名录|目录|年鉴)[》（(])[^《》\n]{2,20}》/dgu;

const TERM = "任";
const BEFORE_TERM = "前现拟担新曾兼历时出接继转升就离原首上连调改";

/** Whether 任 stands at `at`: behind a name it says that somebody holds a post. */
export function opensTerm(text: string, at: number): boolean {
  return text[at] === TERM;
}

/** Whether 任 at `at` ends a word for that: 「前任|县委书记」, 「拟任|县农业局局长」, not 任县. */
export function isTerm(text: string, at: number): boolean {
  return opensTerm(text, at) && at > 0 && BEFORE_TERM.includes(text.charAt(at - 1));
}
