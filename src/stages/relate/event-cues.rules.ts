/** Wordings around the name of a happening that tell whether it takes place, is only planned, or is only spoken of. */
import type { EventType } from "../../model/index.ts";
import { CharSet } from "../../text/char-set.ts";

/** What the words around a name say of the happening. */
export type Cue = "held" | "joined" | "at" | "planned" | "spoken" | "none";

const HELD_AFTER =
  /^”?(?:（[^）]{0,14}）)?(?:，(?:在|于)[^，。；]{2,24}(?:举行|举办|召开|开幕|上演)|(?:表决|审议)?通过[）)]|于[^，。；：]{2,12}(?:表决|审议)?通过：|，[^，。；]{0,8}(?:落幕|闭幕|开幕|落下帷幕|开赛|收官)|(?:，[^，。；]{2,16}){1,2}，[^，。；]{0,24}(?:落下帷幕|胜利闭幕)|(?:[^，。；！？]{0,24}?)(?:召开|举行|举办|开幕|闭幕|开班|启动|拉开|落幕|开场|开讲|闭会|进行|圆满结束|开赛|鸣枪|登场|开馆|开到|开在|开了|开得|如期|火热|收官|开市|告一段落|移师|转场|开席|开张|启幕|登陆|上演|开锣|首演|开演|开营|走进|热闹|亮灯|打响)|由[^，。；]{1,30}(?:主持|主办|承办|协办|召集|组织|主讲|授课))/;
const HELD_BEFORE =
  /(?:召开|召集|举行|举办|组织|承办|主办|迎来|开展|开|办)(?:了|起)?(?:一?[场次届个])?(?:[^，。；！？、]{0,8})$/;
/** 「作《…》法治讲座」 「上了一堂专题党课」. */
const TAUGHT_BEFORE =
  /(?:作|做|讲|上|开设|带来)(?:了)?(?:一?[场堂次节])?(?:(?:题为)?[^，。；]{0,2}|(?:题为)?[《“][^》”]{2,30}[》”]的)$/;
const TAUGHT = /(?:讲座|党课|公开课|宣讲|讲堂)$/;
const JOINED_BEFORE = /(?:出席|参加|列席|主持|主持召开|见证|参与|亮相|收看|到)(?:了)?“?$/;
/** 「前来参加博览会的客商」: what only describes somebody, not 「参加会议的有…」. */
const OF_THOSE_WHO_JOIN =
  /^”?(?:暨[^，。；]{2,24})?的(?!还?有|领导|嘉宾|是|代表|同志|人员|各|部分|[^，。；]{0,8}(?:一致|纷纷|认为|表示))/;
/** 「在甲镇举行的座谈会上」 tells of it for the first time. */
const HELD_HERE = /(?:举行|召开|举办|组织)的$/;
const AT_AFTER = /^”?(?:上|期间|现场|中|间隙|结束后|后)/;
const PLANNED = /(?:将|拟|计划|定于|预计|筹备|即将|届时|确定)[^，。；]{0,20}$/;
/** What was called off, or is only the reason why somebody is absent: 「原定…双选会取消」 「因参加全国会议请假」. */
const CALLED_OFF =
  /(?:不再?|未|没有|取消|停止)(?:举行|举办|召开|开展|设|安排|组织)[^，。；]{0,8}$|(?:原定|原计划)[^，。；]{0,20}$|因(?:为|故)?(?:在外|在|正|正在|要|赴)?[^，。；]{0,6}(?:参加|出席)[^，。；]{0,8}$/;
const CALLED_OFF_AFTER = /^[^，。；]{0,4}(?:取消|叫停|停办|暂停|请假|未能|缺席)/;
/** 「距博览会开幕还有6天」 tells of no opening. */
const COUNTED_DOWN = /(?:距|距离)$/;
/** 「原定5月的大会，推迟到6月」: it is to take place. */
const PUT_OFF_AFTER = /^”?，?[^，。；]{0,4}(?:推迟|延期|顺延|改)(?:到|至|在|于)/;
/** 「召开20场培训会」 「召开协商会6次」: a tally is no happening. */
const TALLY = /(?:[2-9]|\d{2,}|[二三四五六七八九十百]+|多|数|几)余?[场次期届]$/;
const TALLY_AFTER = /^”?(?:\d+|[一二三四五六七八九十百]+|多|数)余?[场次]/;
const PLANNED_AFTER = /^[^，。；]{0,10}(?:将于|将在|定于|拟于|计划于)/;
/** What is studied, carried out or quoted is not held here: 「贯彻中央经济工作会议精神」. */
const SPOKEN_OF_AFTER =
  /^”?(?:[上中]的(?:重要)?(?:讲话|指示|要求|致辞)|以来|形式|精神|决定|部署|要求|决议|公报|纪要|室|厅|中心|办(?![事理法])|制度|秘书处|组委会|办公室|筹备|代表团|工作报告|主席团|系列|主题|品牌|机制)/;
const SPOKEN_OF_BEFORE =
  /(?:学习(?!中心组|教育)|贯彻|传达|落实|宣传(?!部|处|科|月|周)|宣讲(?!团)|根据|按照)(?:(?!召开|举行|举办|开展|组织)[^，。；]){0,10}$|(?:祝贺|祝愿|预祝|支持|愿同|愿意|愿与|希望|期待|办好|提请|确保|通过(?:举办|召开|举行|开展))[^，。；]{0,14}$/;
/** What people are told to do is not yet done: 「要开展…活动」. */
const URGED = /(?:^|[，。；：])[^，。；：]{0,6}(?:要|应当|必须|需要|着力)[^，。；：]{0,14}$/;
const OTHER_TIME = /(?:去年|前年|此前|之前|曾|以来|每年|往年|多次|上届)[^，。；]{0,12}$/;

/** 「在先进性教育活动中」 tells of a campaign that goes on for months. */
function isCampaignGoingOn(name: string, after: string): boolean {
  return /(?:教育|创建|实践|竞赛|整治|主题|年)(?:主题)?活动$/.test(name) && /^”?中/.test(after);
}

/** The cue of a name that stands at `[start, end)` of `text`. */
export function cueOf(text: string, start: number, end: number): Cue {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 40);
  if (PUT_OFF_AFTER.test(after)) return "planned";
  if (COUNTED_DOWN.test(before) || isCampaignGoingOn(text.slice(start, end), after)) return "spoken";
  if (CALLED_OFF.test(before) || CALLED_OFF_AFTER.test(after)) return "spoken";
  if (TALLY.test(before) || TALLY_AFTER.test(after)) return "spoken";
  if (SPOKEN_OF_AFTER.test(after) || SPOKEN_OF_BEFORE.test(before) || URGED.test(before)) return "spoken";
  if (PLANNED.test(before) || PLANNED_AFTER.test(after)) return "planned";
  if (AT_AFTER.test(after)) return HELD_HERE.test(before) ? "held" : "at";
  if (JOINED_BEFORE.test(before)) return OF_THOSE_WHO_JOIN.test(after) ? "spoken" : "joined";
  if (HELD_BEFORE.test(before) || HELD_AFTER.test(after)) return "held";
  if (TAUGHT_BEFORE.test(before) && TAUGHT.test(text.slice(start, end))) return "held";
  return "none";
}

/** Whether the words before a name put it into another time than the article's own. */
export function isBackground(text: string, start: number): boolean {
  return OTHER_TIME.test(text.slice(Math.max(0, start - 30), start));
}

/** 「6期培训班」 「各类展会」 「多场座谈会」: many of a kind are no happening. */
export function isTallied(name: string): boolean {
  return /^(?:(?:[2-9]|\d{2,}|[二三四五六七八九十百]+|多|数|几)余?[场次期]|各类|各种|一系列|多种)/.test(name);
}

/** 在 right before the head of a name is no part of it, whatever word the two make: 「在座谈会上」. */
export function isPlacing(char: string): boolean {
  return char === "在";
}

/** Whether the words behind a person tell that the happening bears the name: 「张三同志先进事迹报告会」 「李四个人画展」. */
export function isOfPerson(words: string): boolean {
  return /^(?:同志|先生|女士|烈士|院士|教授)?(?:先进|模范|英雄|感人|同志|个人|作品|诗词|书法|书画|国画|油画|摄影|诞辰|逝世|遗体|追悼|追思|事迹|师徒|新书|从艺|从教|独唱|独奏|收徒)/.test(
    words,
  );
}

const BARE =
  /^(?:相关会议|有关会议|会议|大会|仪式|活动|座谈会|论坛|签约仪式|推进会|对接会|全会|会|典礼|现场会|调度会|推介会|发布会|开幕式|开幕会|闭幕会|闭幕式|预备会议|动员会|招聘会|交流会|签约|揭牌仪式|集中签约|座谈|视察|峰会|年会|演出|大赛|比赛|竞赛|赛事|展会|晚会|培训|讲座)$/;

/** The end of a fair as a happening of its own: 「闭幕式」 「闭幕式暨颁奖典礼」 「闭幕演出」. */
export function isClosing(title: string): boolean {
  return /闭幕(?:式|仪式|典礼|演出|晚会)/.test(title);
}

/** A closing that does not say of what. */
export function isBareClosing(title: string): boolean {
  return /^闭幕(?:式|仪式|典礼|演出|晚会)/.test(title);
}

/** Whether words behind a day tell that something closes on it. */
export function closesIn(words: string): boolean {
  return /^[^，。；]*?(?<!开)(?:落下帷幕|落幕|闭幕(?!式|会)|收官|圆满结束)/.test(words);
}

/** A head alone, which refers to a happening named elsewhere or has no better name. */
export function isBareHead(title: string): boolean {
  return BARE.test(title) || ceremonyVerb(title) !== null;
}

/** 「本届艺术节」 「此次活动」: a name that points back to one told before. */
export function withoutPointer(title: string): string {
  return title.replace(/^(?:本届|本次|此次|这次|本场|这场|此番|该场|该次|那次|那场|那届|这届|上述)/, "");
}

const REFERENCE =
  /(?:^|[，。；！？“])(?:在)?(?:会上|会议|会前|会后|会议期间|与会|会议听取|会议强调|大会|会议指出)/;

/** Whether a sentence turns back to the meeting: 「会上」, 「会议指出」. */
export function turnsToMeeting(sentence: string): boolean {
  return REFERENCE.test(sentence);
}

const TAIL =
  /(?:正式|集中|同时|一起|统一)?(?:破土动工|动土|投入使用|投入运营|启动建设|点火投产|竣工投产|建成投产|试生产|上线试运行|试运行|投产|开业|启用|投用|开馆|上线|开园|开街|通车|投运|竣工|亮相|开门迎客|开工|动工|奠基|揭牌|挂牌|揭幕|落成|开建|封顶|成立|揭晓|公布|出炉|启程发运|发运|启运|发车|首发|首航|首飞|交付|正式出口|出口|下线|上市|开[了的][工业张]|动[了的][工土]|投[了的]产|[揭挂][了的]牌|封[了的]顶|通[了的]车|通过验收|通过鉴定|迁入.{0,10}营业|迁址|乔迁|试运营|开通运营|开通|开仓|开港|开航|并网发电|全容量并网|热试成功|试车成功|启动|改制|注册成立|开张|试产|蓄水|合龙|开闸|开镰|开课|开班|开营|结业|毕业|开播|起?施行|试飞|完成[^，]{0,6}改造|挂牌上市|获批|逝世|辞世|去世)$/;

/** The verb that closes a clause about a thing: 「投产」. */
export function clauseTail(clause: string): string {
  return TAIL.exec(clause)?.[0] ?? "";
}

/** Whether words between a name and a time put the happening off to that time. */
export function isPutOff(between: string): boolean {
  return /^”?，?[^，。；]{0,4}(?:推迟|延期|顺延|改)(?:到|至|在|于)$/.test(between);
}

/** A title without the clauses behind its first one and without where: 「双方座谈」 of 「双方在丁中心座谈，张三主持」. */
export function firstClause(title: string): string {
  return title
    .replace(/(?<=.{3})[，；].*$/, "")
    .replace(/在[^，]{2,24}?(?=座谈|会谈|会商|磋商|恳谈|洽谈)/, "");
}

const CLAUSE_ENDS = new CharSet("，。；：！？“”");

/** Whether a clause ends before `at`: with the text or at a mark. */
export function endsClauseAt(text: string, at: number): boolean {
  return at >= text.length || CLAUSE_ENDS.at(text, at);
}

/** Where the clause ends that goes on at `from`. */
export function clauseEndFrom(text: string, from: number): number {
  let end = from;
  while (!endsClauseAt(text, end)) end++;
  return end;
}

const LEAD_OUT =
  /(?:计划|预计|力争|定于|原定|拟定|另定于|定在|推迟至|推迟到|推到|延期至|将于|将在|拟于|有望|即将|争取|确保|同时|正式|将|拟|已|也|还|又|于|在|就|另|并|便|才|则|由)+$/;

/** The subject of a clause without what leads over to its time: 「总投资6亿元的二期预计」 → 「二期」. */
export function subjectWords(clause: string): string {
  const words = clause
    .replace(LEAD_OUT, "")
    .replace(SCENE_TAIL, "")
    .replace(LEAD_OUT, "")
    .replace(/^(?:其中|目前|据悉|据介绍|此外|另外|同时|届时|预计|计划|力争|争取|并|已)+/, "");
  return words.slice(words.lastIndexOf("的") + 1);
}

/** A subject that stands between a time and its verb: 「第一批重点项目集中」; none in 「在园区正式」. */
export function subjectBehind(words: string): string {
  const subject = words
    .replace(/(?:^|(?<=[^，]))(?:在|于).*$/, "")
    .replace(/(?:正式|全面|顺利|同步|率先|集中|陆续|即将|将|已|建成|点火|竣工|举行|上午|下午|晚)+$/, "")
    .replace(/^(?:上午|下午|晚|前|底|起)/, "");
  return subject.length >= 3 ? subject : "";
}

/** 「在老城墙广场」 between a name and its verb. */
const SCENE_TAIL = /(?<=.{3})(?:在|于|走进|移师|来到)(?!线).*$/;
const NO_SUBJECT =
  /^(?:在|于|他|她|它|我|你|这|那|该|本|此|其|各|每|某|大家|记者|市民|群众|目前|今年|近年|共|先后|陆续|累计|再次|已|还|也|都|并|同时|双方|以|对|把|将|为|从|由|会议|大会|活动|仪式|论坛|座谈会|签约仪式|表彰会|比赛|竞赛|演出|年底|年内|月底|月初|下月|会上|会后|当天|现场|随后)/;

/** What follows a name up to its verb and belongs to it: 「甲所株洲服务基地揭牌」, not 「在园区投产」. */
export function nameTail(words: string): string {
  const tail = words.replace(
    /(?:在|于|正式|将|拟|已|预计|计划|有望|即将|同时|宣告|顺利|全面|同步|如期|率先|今|昨|也|共同|，).*$/,
    "",
  );
  return tail.length <= 14 ? tail : "";
}

/** Whether a name is only where something takes place: 「在甲所挂牌」. */
export function isWhere(before: string): boolean {
  return /(?:(?<![现正存])在|于|到)(?:中国—)?$|(?<![现正存])在[^，。；、的由在]{1,4}—$/.test(before);
}

/** A campaign that runs on without a day: 「开展产业项目建设活动」. */
export function isCampaign(title: string): boolean {
  return /(?:活动|行动|培训|宣讲)$/.test(title);
}

/** The head of a modifier: 「共建的联合实验室」 → 「联合实验室」. */
export function modifiedHead(words: string): string | null {
  const at = words.lastIndexOf("的");
  return at >= 0 && words.length - at > 3 ? words.slice(at + 1) : null;
}

/** A name that only says what a visit is for: 「专题调研」 「招商引资活动」. */
export function isPurpose(title: string): boolean {
  return /(?:活动|调研|督查|督导|视察|检查|走访|慰问)$/.test(title);
}

/** Whether a title of subject and verb names something: 「花鼓灯专场开锣」, not 「他开讲」. */
export function isHappening(title: string): boolean {
  return (
    title.length >= 5 &&
    !NO_SUBJECT.test(title) &&
    !/^最后|宣布/.test(title) &&
    !/[为向给].{1,14}(?:揭牌|挂牌|揭幕|奠基|颁奖)$/.test(title) &&
    !/^(?:公司|集团|.*(?:政府|委员会|党委|支部))$/.test(title.replace(TAIL, ""))
  );
}

const PHASE = /^(?:该|这个|此|上述)?(?:项目|工程)?(?:第?[一二三四五]期(?:工程|项目)?|首期)?$/;

/** Whether words only point at a thing: 「二期」 「该项目」. */
export function isPhase(words: string): boolean {
  return PHASE.test(words);
}

/** A place that is built: 「工业园」 「基地」. */
export function isPark(name: string): boolean {
  return /(?:产业园|工业园|科技园|物流园|基地|新城|广场|园区)$/.test(name);
}

/** A name without its 「一期」. */
export function withoutPhase(name: string): string {
  return name.replace(/第?[一二三四五]期(?:工程|项目)?$/, "");
}

/** The phase that opens a sentence: 「项目一期租用厂房，已于8月投产」. */
export function phaseIn(sentence: string): string {
  return (
    /^(?:该|这个|此)?(?:项目|工程)?[一二三四五首]期/.exec(sentence)?.[0] ??
    /(?<=的)[一二三四五首]期(?:工程|项目)?(?=，?[将拟计预]?[划计]?于?$)/.exec(sentence)?.[0] ??
    ""
  );
}

/** What things that are built end in: 「牧场」 「污水处理厂」 「生产线」, not 「现场」. */
const BUILT =
  "(?:项目|工程|基地|中心|平台|车间|装置|综合体|大厦|小镇|新城|[院校园]区|实验室|支行|隧道|码头|生产线|电站|(?<![现到立在市广])场|[园厂楼库桥馆港])";
/** 「黄花岭奶牛牧场由甲公司承建，落户乙县，下月动工」. */
const BUILT_SUBJECT = new RegExp(
  `(?:^|[，。；的—])(?:其中，?)?(?![这那该此本各两几全])([^，。；、的—]{2,18}?${BUILT})(?:已|正|将|总投资|占地|完成|建成|由|落户|选址)`,
);
/** 「合办检测中心，明年3月挂牌」 「正投资1亿元建车灯项目，厂址在乙镇，7月开工」. */
const BUILT_OBJECT = new RegExp(
  `(?:[建兴]设|[新扩改兴合共筹投承]建|合办|打造|[元要拟里地镇村县区市][建办](?![设立成筑公]))(?:了|起|成)?(?:一?[座个条家处])?(?:[^，。；、的]{1,10}的)?(?![这那该此本各两几全])([^，。；、的]{2,18}?${BUILT})(?=，|（)`,
);

/** What an earlier clause says is being built: 「三江装备产业园已完成厂房，并于6月投产」. */
export function builtIn(sentence: string): string {
  return BUILT_SUBJECT.exec(sentence)?.[1] ?? BUILT_OBJECT.exec(sentence)?.[1] ?? "";
}

const THING =
  /[^，。；：！？、“”（）的了在于由与和是到建设将拟]{2,16}(?:项目|工程|工厂|基地|码头|小镇|生产线|园区|[工科物农产][业技流工]园|加工园|车间|大厦|大楼|厂房|电站|隧道|大桥|水库|新城|综合体)/g;

/** The last thing that words name as built or to be built: 「北湾农产品加工园」. */
export function builtThing(words: string): string | null {
  const named = [...words.matchAll(THING)].map(([thing]) =>
    thing.replace(/^.*?(?:[这那此该本][座个条项家]?|上述|[一两几多][座个条项家])/, ""),
  );
  return named.findLast((thing) => thing.length > 3 && !isPhase(thing)) ?? null;
}

/** Verbs that are said of what is built, never of the firm that builds it. */
export function isBuildingVerb(verb: string): boolean {
  return /开工|动工|动土|奠基|封顶|竣工|开建|启动建设|通车|并网|贯通|合龙|蓄水/.test(verb);
}

/** The phase that `words` name, else the one that the name bears. */
export function phaseOf(words: string, name: string): string {
  return (/[一二三四五首]期/.exec(words) ?? /[一二三四五]期(?:工程|项目)?$/.exec(name))?.[0] ?? "";
}

const VISIT = /(?:调研|督导|考察|视察|走访|看望|慰问|检查|督查|督办|暗访|巡查|指导)/;

/** The clause of a headline that opens on a person: 「张三一天看四站」. */
export function headlineAct(headline: string, person: string): string {
  return headline.slice(headline.indexOf(person)).split(/[\n ：，]/)[0] ?? "";
}

/** Whether a headline tells that people come together: 「集团召集27家供应商开会」. */
export function tellsConvening(headline: string): boolean {
  return /开会|开了[^，]{0,6}会|会商|座谈|协商|碰头|议事|共商|研讨/.test(headline);
}

/** Whether a headline tells what somebody does at a gathering, where others may go along too. */
export function tellsGathering(act: string): boolean {
  return /主持|出席|讲话|会见|参加|致辞|强调|会$/.test(act);
}

/** The clause of a headline that tells whose visit it is, without 「时强调」. */
export function headlineClause(headline: string, person: string): string | null {
  const clause = headlineAct(headline, person);
  if (!VISIT.test(clause)) return null;
  return clause.replace(/(?:时|并)?(?:强调|指出|要求|表示|提出).*$/, "").replace(/时$/, "");
}

/** A name without what only places it: 「全市」「我市」, quotation marks. */
export function withoutLocality(title: string): string {
  return title
    .replace(/[“”‘’《》\s]/g, "")
    .replace(/^(?:全市|全省|全县|全区|我市|我省|我县|本市|市|省|县|区)/, "");
}

/** 「李江明一同走访」: those who go along are part of a visit that is already told. */
export function isCompanion(clause: string): boolean {
  return /一同|一道|一起|陪同|参加|参与|随同|随行/.test(clause);
}

/** A clause without what only sets the scene: 「会上」, 「当场」, 「当天」. */
export function withoutScene(clause: string): string {
  return clause
    .replace(/时(?:强调|指出|要求|表示|提出|说).*$/, "")
    .replace(/^(?:会上|当天|当场|随后|其间|期间|现场|仪式上|同时|并|还|又|也|，)+/, "")
    .replace(/^(?:与|和|同)(?=.{2,}与)/, "")
    .replace(/^关于((?:表彰|命名|授予|追授|表扬|通报表扬).*?)的(?:决定|通报|通知).*$/, "$1");
}

/** Length of the verb of holding that closes `before`, or 0. */
export function heldVerbLength(before: string): number {
  return /(?:召开|召集|举行|举办)(?:了)?$/.exec(before)?.[0].length ?? 0;
}

/** Whether a name says too little without the body that holds it: 「会议」, 「第十二次会议」. */
export function wantsHolder(title: string): boolean {
  return isBareHead(title) || title.startsWith("第");
}

/** The verb of a ceremony that is named after it alone: 「开业」 in 「开业仪式」. */
export function ceremonyVerb(title: string): string | null {
  return (
    /^(?:正式)?(投产|开业|奠基|莫基|揭牌|挂牌|签约|签字|签署|开工|启动|启用|通车|竣工|揭幕|落成|开园|开馆|点火|授牌|成立|开班|开学|结业|毕业)(?:仪式|典礼|活动|大会|式)$/.exec(
      title,
    )?.[1] ?? null
  );
}

/** What a ceremony is named after, whatever it is: 「热试」 of 「热试仪式」, 「贯通」 of 「贯通仪式」. */
export function ceremonyStem(title: string): string | null {
  return /^(?:正式)?([^第年度届]{2,4})(?:仪式|典礼)$/.exec(title)?.[1] ?? ceremonyVerb(title);
}

/** Whether words tell of that ceremony: 「签署协议」 of 「签约仪式」. */
export function tellsCeremony(words: string, verb: string): boolean {
  return words.includes(verb.startsWith("签") ? "签" : verb);
}

const SESSION = /第?([一二三四五六七八九十百\d]+)届.*?第?([一二三四五六七八九十百\d]+)次/;
const SITTERS: readonly (readonly [string, RegExp])[] = [
  ["standing", /常务委员会|常委会/],
  ["congress", /人民代表大会|人大/],
  ["conference", /政协|政治协商/],
  ["discipline", /纪委|纪律检查/],
  ["workers", /职代会|职工/],
  ["union", /工会|妇女|妇联|青年|团/],
  ["party", /党|委/],
];

/** Which sitting of which body a name tells: 「县委十四届八次全会」 is 「…第十四届委员会第八次全体会议」. */
export function sessionOf(title: string): string | null {
  const [, term, sitting] = SESSION.exec(title) ?? [];
  if (term === undefined || sitting === undefined) return null;
  const body = SITTERS.filter(([, form]) => form.test(title)).map(([name]) => name);
  return `${body.slice(0, 2).join("+")}:${term}-${sitting}`;
}

/** A title without the quotation mark that closes what opened before it. */
export function closedQuotes(title: string): string {
  const close = title.indexOf("”");
  const open = title.indexOf("“");
  return close >= 0 && (open < 0 || close < open) ? title.slice(0, close) + title.slice(close + 1) : title;
}

const SITTING = /^第[一二三四五六七八九十\d]{1,3}次(?:全体)?会议$/;

/** 「第一次全体会议」: a sitting by its number alone. */
export function isSitting(title: string): boolean {
  return SITTING.test(title);
}

/** The number that a name of one in a row bears: 「第三次」; two that differ are two happenings. */
export function numberOf(title: string): string | null {
  return /第([一二三四五六七八九十百\d]+)[次场届期]/.exec(title)?.[1] ?? null;
}

const FOUNDED = /(?:正式)?(?:揭牌|挂牌|揭幕|授牌|成立|组建)(?:并?揭牌|并?成立)?(?:大会|仪式|典礼|活动)?$/;

/** Whom a founding founds, whichever way it is told: 「甲商会」 of 「甲商会挂牌」 and 「甲商会成立大会」. */
export function foundedIn(title: string): string | null {
  const name = FOUNDED.test(title) ? title.replace(FOUNDED, "") : "";
  return name.length > 3 ? withoutLocality(name) : null;
}

/** Whether a headline is about prizes. */
export function isPrizeNews(headline: string): boolean {
  return /获|奖|评|入选|上榜|榜|先进|表彰|命名|授予|当选|称号|工匠|劳模/.test(headline);
}

/** Whether a name is of a later one in a row: 「下一场」 「第二场」 「下一次」. */
export function isNextOfRow(text: string, start: number): boolean {
  return (
    /(?:下一?[次届期场站轮]|第[二三四五六七八九十]+[场次站])$/.test(
      text.slice(Math.max(0, start - 4), start),
    ) || /^(?:下一?[次届期场站轮]|第[二三四五六七八九十]+[场次站])/.test(text.slice(start, start + 4))
  );
}

/** Whether the words between a day and a name make the day part of it: 「8日的首场」. */
export function describesName(between: string): boolean {
  return /^(?:[上下]午|晚上?)?的(?:首|第一|上一?)?[场次届]?$/.test(between);
}

/** Whether a title is that of one in a row, which is held even where its sentence names no day: 「第五届开茶节」. */
export function isNumbered(title: string): boolean {
  return /^(?:.{0,8}第.{1,4}[届期次场]|.{0,4}首[届场次]|20\d\d)/.test(title);
}

/** Whether a head runs on into a longer word: 「协商会」 in 「协商会议」. */
export function runsOn(text: string, end: number): boolean {
  return text[end - 1] === "会" && "议员长费堂谈见晤商诊计徽址".includes(text[end] ?? "。");
}

const SERIES = /^”?第[一二三四五六七八九十百\d]{1,5}[讲期场回课站](?![\d级])/;

/** Length of what counts a happening of a row behind its name: 「“江海讲堂|”第113讲」. */
export function seriesNumber(text: string, end: number): number {
  return SERIES.exec(text.slice(end, end + 10))?.[0].length ?? 0;
}

/** Whether a title is counted as one of a row: 「“江海讲堂”第113讲」. */
export function isOfSeries(title: string): boolean {
  return /第[一二三四五六七八九十百\d]{1,5}[讲期场回课站]$/.test(title);
}

/** A verb right before a quoted name: 「组织“智汇潇湘”招聘会」. */
export function opensObject(before: string): boolean {
  return /(?:组织|开展|举办|举行|召开|推出|启动|参加|出席|实施|发起|作|做|讲|上|题为|带来)(?:了|的)?$/.test(
    before,
  );
}

/** The names that a title joins by 暨, and the fair whose opening it tells. */
export function namesJoined(title: string): string[] {
  return title.split(/暨|开幕[式会]|闭幕[式会]|启动仪式/);
}

/** 和 between two names; 暨 joins two into one. */
export function isJoint(char: string): boolean {
  return char === "和";
}

/** 第 of 「第一次」. */
export function isOrdinal(char: string | undefined): boolean {
  return char === "第";
}

/** Whether words end in an ordinal without its last digit: 「第」 of 「第一次」, 「第二十」 of 「第二十一次」, 「十届」 of 「十届一次」. */
export function isCounted(before: string): boolean {
  return /[第届](?:人大|政协)?[一二三四五六七八九十百]*$/.test(before);
}

/** 「开幕会」 「大会」: a head that points back to whatever meeting the article tells of. */
export function pointsBack(title: string): boolean {
  return /^(?:相关会议|有关会议|会议|大会|全会|会|开幕会|闭幕会|开幕式|闭幕式|开班式|开班仪式|结业式|结业仪式|启动仪式|首发式|活动|仪式|演出|大赛|比赛|竞赛|赛事|展会|晚会)$/.test(
    title,
  );
}

/** 「集中签约」 「集中开工」 tell of themselves that they take place. */
export function isOwnVerb(title: string): boolean {
  return /(?:签约|开工)$/.test(title);
}

/** Whether a time behind this character says when: 「于6月份」. */
export function isAdverbial(before: string): boolean {
  return before !== "" && "于在到从自".includes(before);
}

/** Times that are part of a name: 「2022年」, 「三季度」; none where `next` sets it off, 「7月份，」. */
export function isNamePart(time: string, next = ""): boolean {
  if (next !== "" && "，,在".includes(next)) return false;
  return /^(?:\d{4}年度?|(?:\d{4}年|今年|本年)?(?:第?[一二三四1-4]季度|[上下]半年)|半年|全年|\d{1,2}月份)$/.test(
    time,
  );
}

const HEADLINE_VERBS: readonly (readonly [RegExp, EventType])[] = [
  [/^.{4,30}(?:签约|签署.{2,20}(?:协议|备忘录|合同))$/, "signing"],
  [/^.{4,30}(?:投产|开业|启用|开馆|上线|开园|通车|投运|亮相|开张|投用)$/, "opening"],
  [/^.{4,30}(?:开工|动工|奠基|揭牌|挂牌|落成|动土|开赛)$/, "ceremony"],
  [/^.{2,20}(?:来|到|赴).{1,12}(?:考察|调研|访问|视察|慰问|招商).{0,12}$/, "inspection"],
  [/^.{2,20}会见.{2,20}$/, "meeting"],
  [/^.{2,12}参加.{2,20}(?:审议|讨论)$/, "meeting"],
  [/^.{4,30}(?:揭晓|名单公布|出炉)$/, "award"],
];

/** The type of a happening that a headline alone tells, or `null`. */
export function headlineType(headline: string): EventType | null {
  return HEADLINE_VERBS.find(([form]) => form.test(headline))?.[1] ?? null;
}

/** What a headline speaks of, without its verb and day: 「甲湖自行车赛」 of 「甲湖自行车赛下月开赛」. */
export function newsSubject(headline: string): string {
  return headline.replace(
    /(?:今[天日晚]?|昨[天日晚]?|明[天日]|下[月周]|本[月周]|将|正式|隆重|顺利|精彩)*(?:签约|投产|开业|启用|开馆|上线|开园|通车|投运|亮相|开张|投用|开工|动工|奠基|揭牌|挂牌|落成|动土|开赛|揭晓|出炉)$/,
    "",
  );
}

/** What a subhead says that the article sketches: 「——广信区代表团讨论报告见闻」. */
export function sketchOf(line: string): { readonly title: string; readonly type: EventType } | null {
  const title = /^[—-]*(.{5,40}?)(?:侧记|见闻|纪实|速写|掠影|小记|特写|走笔)$/.exec(line.trim())?.[1];
  if (title === undefined) return null;
  const type = SKETCHES.find(([form]) => form.test(title))?.[1];
  return type ? { title, type } : null;
}

const SKETCHES: readonly (readonly [RegExp, EventType])[] = [
  [/讨论|审议|会议$|议事/, "meeting"],
  [VISIT, "inspection"],
  [/论坛|座谈|对接会|推介会/, "forum"],
  [/演出|晚会|专场/, "performance"],
  [/招聘会/, "recruitment"],
];

/** A headline that only says that a picture follows. */
export function isPictureHeadline(headline: string): boolean {
  return /^(?:【|\[)?(?:图片新闻|图片报道|新闻图片|图说|镜头|影像)/.test(headline.trim());
}

const LONGEST_SCENE = 34;

/** What happens in the sentence under a picture, without where: 「，甲村的稻田里，志愿者学开插秧机。」. */
export function sceneTitle(sentence: string): string {
  const clauses = sentence.replace(/^(?:上午|下午|晚上?|清晨)?[，,]/, "").split(/[，。；]/);
  const acting = clauses.find((clause) => clause.length > 6 && !/[里中上下内前边旁]$/.test(clause));
  return (acting ?? clauses[0] ?? sentence).slice(0, LONGEST_SCENE);
}

/** Whether a place name behind these characters says where something happens. */
export function leadsToVenue(before: string): boolean {
  return /(?:在|于|到|赴|往|入|来|抵|走进|深入|移师)$/.test(before);
}

/** 「会后」 「仪式前」 「课后」 「散会以后」 「席间」: what is before, after or beside a meeting is no part of it. */
export function followsMeeting(before: string): boolean {
  return (
    /(?:会|仪式|活动|结束|座谈|见|论坛|调研|考察)(?:结束)?(?:之)?后|会前|随后|此前|之前/.test(before) ||
    /^[^，。；：\n]{0,8}(?:(?<![时天日周月年分秒])[之以]?[前后]|刚[一]?[完罢]|席间|台下)[，,]/.test(before)
  );
}

/** A meeting that is held to sign. */
export function isSigningName(title: string): boolean {
  return title.includes("签约");
}

/** Whether an article tells of the signing as an act of its own: 「签约环节」 「会上还举行了签约」. */
export function tellsSigning(text: string): boolean {
  return /签约(?:仪式|环节|活动)|(?:举行|进行)了?(?:现场|集中|项目|合作)*签约/.test(text);
}

/** A meeting whose business are prizes. */
export function isContest(title: string): boolean {
  return /表彰|颁奖|奖励|竞赛|大赛|比赛|决赛|评选|擂台/.test(title);
}

/** 「会上」 「宣读…决定」: what a sentence tells takes place at the meeting. */
export function isOfGathering(before: string): boolean {
  return /会上|大会|会议|座谈会|仪式|宣读|表彰|颁奖|主席台/.test(before);
}

/** The ceremony at which people take leave of the dead. */
export function isFarewell(title: string): boolean {
  return /遗体|告别|送别|追悼/.test(title);
}

/** 「到场察看」: who looks in on what is going on. */
export function isOnTheSpot(words: string): boolean {
  return /到(?:了)?(?:活动|招聘|义诊|演出|比赛|施工)?现?场|来到现场|亲临/.test(words);
}

/** 「会前，张三一行察看了园区」 「仪式结束后，来宾参观了展厅」: a look around that goes with a gathering. */
export function isLookAround(lead: string): boolean {
  return /^[^，。；]{0,12}(?:会|仪式|活动|签约|论坛)(?:结束|开始)?(?:之)?[前后]，?[^。；]{0,24}(?:参观|察看|查看|观看|观摩|视察|考察|巡视|走访)/.test(
    lead,
  );
}

/** 「会上」 「期间」 before a smaller happening. */
export function isPartOfMeeting(before: string): boolean {
  return /(?:会上|会前|会后|期间|现场|活动中|仪式上|当天还|随后还)/.test(before);
}

/** Whether a body named after `before` and followed by `after` holds the happening itself: alone in front, or numbered. */
export function isOwnSession(before: string, after: string): boolean {
  if (/^(?:与|和|同|、|及|荣?获|夺|摘|斩|捧|喜)/.test(after)) return false;
  return (
    before === "" ||
    (/^[第十百\d一二三四五六七八九]+届$/.test(before) && /^第?[\d一二三四五六七八九十]+次/.test(after))
  );
}

/** Whether a body elects its heads anew: 「甲协会换届」. */
export function isElection(title: string): boolean {
  return /换届(?:选举)?$/.test(title);
}

/** Whether a sentence opens on the days of a fair: 「文化节期间」. */
export function opensDuring(sentence: string): boolean {
  return /^[^，。；]{0,12}(?:节|展|博览会|交易会|展会|活动)期间/.test(sentence);
}

/** Whether the words behind a name tell what is done there: 「上」, not 「结束后」. */
export function isHeldAt(after: string): boolean {
  return /^”?上/.test(after);
}
