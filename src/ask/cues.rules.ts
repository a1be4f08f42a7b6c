/** The words that show what a question is after, in Chinese and English, and the words that show nothing. */
import type { AttendanceRole, EventType } from "../model/index.ts";

export interface CueRow {
  readonly cue: string;
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** The role that the word asks for. */
  readonly role?: AttendanceRole;
  /** Event types that the word narrows events to. */
  readonly types?: readonly EventType[];
}

/** Longer wordings win over shorter ones inside them. Chinese wordings are literal; English ones are whole words. */
export const CUES = [
  {
    cue: "who",
    zh: ["谁", "哪些人", "什么人", "哪位", "哪几位", "何人", "哪些领导", "谁谁", "哪几个人"],
    en: ["who", "whom", "which people", "which leaders", "what people"],
  },
  {
    cue: "which",
    zh: ["哪些", "什么", "哪几", "哪个", "哪一", "哪家", "哪条", "哪场", "哪次", "列出"],
    en: ["which", "what", "list", "all the"],
  },
  {
    cue: "where",
    zh: ["哪里", "哪儿", "什么地方", "何地", "何处", "在哪", "地点"],
    en: ["where", "which place", "what place", "venue"],
  },
  {
    cue: "when",
    zh: ["什么时候", "何时", "哪天", "哪一天", "什么时间", "几号", "是什么时候", "哪年", "哪一年", "日期"],
    en: ["when", "what date", "which day", "what day"],
  },
  {
    cue: "many",
    zh: ["多少", "几场", "几次", "几个", "几家", "几位", "几人", "几条", "几项", "数量"],
    en: ["how many", "number of", "count"],
  },
  {
    cue: "yesno",
    zh: ["吗", "是否", "有没有", "是不是", "有无", "么", "参没参加", "去没去"],
    en: ["did", "was", "has", "were", "is it true", "is"],
  },
  {
    cue: "most",
    zh: ["最多", "最忙", "最频繁", "最活跃", "最常"],
    en: ["most", "busiest", "most active", "most often"],
  },
  {
    cue: "more",
    zh: ["更多", "谁多", "谁更多", "相比", "比较", "多一些", "多"],
    en: ["more", "compare", "more often"],
  },
  {
    cue: "together",
    zh: ["一起", "一同", "共同", "同时", "同场", "同台", "都", "同框", "一块"],
    en: ["both", "together", "same", "share", "shared", "in common", "alongside"],
  },
  {
    cue: "connected",
    zh: ["什么关系", "有何关系", "关系", "怎么联系", "关联", "有什么联系", "联系", "什么交集", "交集"],
    en: ["connected", "connection", "relation between", "relationship", "linked", "related"],
  },
  {
    cue: "summary",
    zh: ["何许人", "介绍", "简介", "资料", "情况", "背景", "履历"],
    en: ["tell me about", "profile", "about", "information", "summary of", "describe"],
  },
  {
    cue: "former",
    zh: ["原", "曾任", "历任", "前任", "以前", "过去", "之前是"],
    en: ["former", "formerly", "previous", "previously", "used to"],
  },
  { cue: "now", zh: ["现任", "目前", "现在", "如今"], en: ["current", "currently", "now", "present"] },

  {
    cue: "attend",
    zh: ["参加", "出席", "参与", "列席", "到场", "与会", "到会", "现身", "亮相", "去过"],
    en: [
      "attended",
      "attend",
      "attending",
      "took part",
      "take part",
      "participated",
      "participate",
      "present at",
      "go to",
      "went to",
    ],
  },
  { cue: "chair", role: "chair", zh: ["主持"], en: ["chaired", "chair", "presided", "preside", "hosted by"] },
  {
    cue: "speak",
    role: "speak",
    zh: ["讲话", "致辞", "发言", "演讲", "讲了话", "致词", "说了话", "作报告", "作了报告"],
    en: ["spoke", "speak", "speech", "speeches", "spoken", "addressed"],
  },
  {
    cue: "inspect",
    role: "inspect",
    types: ["inspection"],
    zh: ["调研", "考察", "视察", "走访", "督导", "检查", "调查研究"],
    en: ["inspected", "inspect", "inspection", "inspections", "visited", "toured"],
  },
  {
    cue: "confer",
    role: "confer",
    zh: ["授牌", "揭牌", "揭幕", "授予", "颁奖"],
    en: ["unveiled", "conferred", "handed over"],
  },
  { cue: "sign-role", role: "sign", zh: ["签字", "签了字"], en: ["signed at"] },
  { cue: "lecture", role: "lecture", zh: ["授课", "讲课", "讲座", "解读"], en: ["lectured", "lecture"] },
  { cue: "see", role: "visit", zh: ["参观", "观展", "观摩", "观看"], en: ["viewed", "watched"] },
  {
    cue: "organize",
    zh: ["主办", "承办", "举办", "协办", "组织", "召集", "举办方", "主办方"],
    en: [
      "organized",
      "organised",
      "organize",
      "organizer",
      "organizers",
      "organised by",
      "hosted",
      "host",
      "hosts",
      "held by",
    ],
  },

  {
    cue: "hold",
    zh: ["担任", "任职", "出任", "就任", "当", "做", "任", "兼任"],
    en: ["hold", "holds", "held", "serve as", "serves as", "served as"],
  },
  {
    cue: "lead",
    zh: ["链长", "牵头", "负责", "领衔", "带头", "分管", "联系领导", "副链长", "牵头人"],
    en: [
      "lead",
      "leads",
      "led",
      "leader of",
      "heads",
      "in charge",
      "responsible",
      "chain chief",
      "chain leader",
    ],
  },
  {
    cue: "belong",
    zh: ["属于", "所属", "归属", "归", "处于", "处在", "位列", "身处"],
    en: ["belong", "belongs", "part of which", "stand in", "stands in"],
  },
  {
    cue: "invest",
    zh: ["投资", "投建", "兴建", "建设", "投了"],
    en: ["invest", "invests", "invested", "investor", "investors", "builds", "built"],
  },
  {
    cue: "supply",
    zh: ["供货", "供应", "供应商", "客户", "配套", "供给"],
    en: ["supply", "supplies", "supplied", "supplier", "suppliers", "customers"],
  },
  {
    cue: "sign",
    types: ["signing"],
    zh: ["签约", "签署", "签订", "签了约", "签了", "签过", "签下", "合作协议", "协议"],
    en: ["signed with", "signed", "sign", "agreement", "agreements"],
  },
  { cue: "member", zh: ["成员", "会员", "加入"], en: ["member", "members", "joined"] },
  {
    cue: "part",
    zh: ["隶属", "下属", "下辖", "子公司", "分公司", "上级", "母公司", "旗下"],
    en: ["subsidiary", "subsidiaries", "parent", "part of", "under"],
  },
  { cue: "located", zh: ["位于", "坐落", "落户", "设在", "地处"], en: ["located", "based", "situated"] },
  {
    cue: "received",
    zh: ["获得", "荣获", "获评", "得过", "拿过", "被评为", "获", "得到"],
    en: ["received", "receive", "won", "win", "awarded"],
  },

  {
    cue: "event",
    zh: ["活动", "公务活动", "公开活动", "场合", "行程", "大事"],
    en: ["event", "events", "activity", "activities", "occasions"],
  },
  {
    cue: "event",
    types: ["meeting", "forum"],
    zh: ["会议", "大会", "会", "例会", "全会", "开会"],
    en: ["meeting", "meetings", "conference", "conferences"],
  },
  {
    cue: "event",
    types: ["forum"],
    zh: ["论坛", "座谈会", "对接会", "推介会", "研讨会", "座谈"],
    en: ["forum", "forums", "seminar", "seminars", "symposium"],
  },
  {
    cue: "event",
    types: ["ceremony"],
    zh: ["仪式", "典礼", "揭牌仪式", "授牌仪式", "开工仪式", "启动仪式"],
    en: ["ceremony", "ceremonies"],
  },
  {
    cue: "event",
    types: ["signing"],
    zh: ["签约仪式", "签约活动"],
    en: ["signing", "signings", "signing ceremony", "signing ceremonies"],
  },
  {
    cue: "event",
    types: ["performance"],
    zh: ["演出", "晚会", "文艺活动"],
    en: ["performance", "performances", "concert", "concerts"],
  },
  {
    cue: "event",
    types: ["recruitment"],
    zh: ["招聘会", "招聘活动", "招聘"],
    en: ["job fair", "job fairs", "recruitment"],
  },
  {
    cue: "event",
    types: ["award"],
    zh: ["颁奖典礼", "表彰大会", "颁奖仪式"],
    en: ["award ceremony", "award ceremonies"],
  },
  { cue: "event", types: ["opening"], zh: ["开业", "投产", "投产仪式"], en: ["opening", "openings"] },
  {
    cue: "event",
    types: ["inspection"],
    zh: ["调研活动", "考察活动"],
    en: ["inspection tour", "inspection tours"],
  },

  {
    cue: "firm",
    zh: ["企业", "公司", "厂家", "厂商", "工厂"],
    en: ["enterprise", "enterprises", "company", "companies", "firm", "firms"],
  },
  {
    cue: "body",
    zh: ["单位", "机构", "部门"],
    en: ["organization", "organizations", "organisation", "organisations", "body", "bodies"],
  },
  { cue: "project", zh: ["项目"], en: ["project", "projects"] },
  {
    cue: "chain",
    zh: ["产业链", "链条", "产业", "产业集群"],
    en: [
      "industry chain",
      "industry chains",
      "industrial chain",
      "industrial chains",
      "chain",
      "chains",
      "industry",
    ],
  },
  {
    cue: "post",
    zh: ["职务", "职位", "头衔", "身份", "官职", "岗位", "什么官"],
    en: ["post", "posts", "position", "positions", "title", "titles", "job", "jobs", "role"],
  },
  {
    cue: "honor",
    zh: ["荣誉", "奖项", "奖", "称号", "荣誉称号", "表彰"],
    en: ["honour", "honours", "honor", "honors", "award", "awards", "prize", "prizes"],
  },
  {
    cue: "report",
    zh: ["报道", "稿件", "文章", "新闻", "消息", "提到", "见报"],
    en: ["article", "articles", "report", "reports", "news", "mentioned", "mention", "coverage"],
  },
  {
    cue: "person",
    zh: ["领导", "嘉宾", "人员", "人物", "人", "干部", "负责人", "名单"],
    en: ["people", "persons", "person", "leaders", "leader", "guests", "officials", "official"],
  },
  {
    cue: "pronoun",
    zh: ["他们", "她们", "它们", "他", "她", "它"],
    en: ["he", "she", "they", "him", "her", "them", "it"],
  },
] as const satisfies readonly CueRow[];

export type Cue = (typeof CUES)[number]["cue"];

/** Cues that shade a question without changing what it is after: a reading that leaves them over loses nothing. */
export const SHADES: ReadonlySet<Cue> = new Set([
  "which",
  "many",
  "yesno",
  "now",
  "former",
  "person",
  "attend",
  "hold",
]);

/** Words that may be left over without a word about it, by what they do in a sentence. */
export const FILLERS: readonly { readonly zh: readonly string[]; readonly en: readonly string[] }[] = [
  {
    zh: ["请问", "帮我", "查一下", "查询", "看看", "告诉我", "我想知道", "知道", "一下", "请"],
    en: ["please", "show", "me", "tell", "us", "i", "want", "know", "find", "can"],
  },
  {
    zh: ["一共", "总共", "共有", "都有", "还有", "分别", "曾经", "有过", "过", "曾"],
    en: ["so", "far", "ever", "any", "all", "there", "you", "have", "had", "been"],
  },
  {
    zh: ["这个", "这场", "这次", "那场", "那次", "该", "这", "那", "其", "之"],
    en: ["this", "that", "these", "those", "its", "their", "his", "her", "the", "a"],
  },
  {
    zh: ["的", "了", "着", "是", "有", "会", "能", "可", "为", "被"],
    en: ["an", "of", "is", "are", "was", "were", "has", "be", "do", "does"],
  },
  {
    zh: ["在", "于", "由", "对", "从", "到", "上", "中", "里", "内"],
    en: ["in", "on", "at", "to", "for", "with", "by", "from", "over", "into"],
  },
  {
    zh: ["期间", "时候", "时", "间", "来", "去", "还", "也", "又", "就"],
    en: ["during", "between", "time", "while", "also", "else", "then", "as", "did", "s"],
  },
  {
    zh: ["和", "与", "跟", "同", "及", "或", "以及", "将", "把", "给"],
    en: ["and", "or", "than", "were", "it", "what", "one", "ones", "which", "who"],
  },
  { zh: ["呢", "啊", "呀", "吧", "哦", "你", "我", "您", "所", "哪"], en: [] },
  {
    zh: ["包括", "包含", "涉及", "举行", "召开", "发生", "列一下", "列", "给", "麻烦"],
    en: [
      "took place",
      "take place",
      "happened",
      "happen",
      "held",
      "could",
      "would",
      "like",
      "everyone",
      "given",
    ],
  },
  { zh: ["场", "次", "个", "位", "名", "家", "条", "项", "届", "份"], en: [] },
];

/** Endings of place names that bodies often leave out: 江城市 in 江城市人民政府, 江城 in 江城银行. */
export const PLACE_ENDING = /(?<=..)[省市县区州]$/;

/** A surname and a title that people are called by, 「毛书记」「欧阳主任」: the last two characters and more may be a post. */
export const CALLED_BY_TITLE =
  /(\p{Script=Han}{1,2})(书记|市长|县长|区长|主任|部长|局长|会长|董事长|总经理|总|董)/gu;

/** How 「王总」 writes 总经理 and 「李董」 writes 董事长. */
export const SHORT_TITLES: Readonly<Record<string, string>> = { 总: "总经理", 董: "董事长" };

/** Endings of chain names that a question may write in another way: 陶瓷产业 for 陶瓷产业链. */
export const CHAIN_ENDING = /(?<=.)(产业链|产业集群|产业|链)$/u;

/** What may stand between the parts of one name. */
export const NAME_JOINTS = /^[与和及·“”"《》（）\s]$/u;
