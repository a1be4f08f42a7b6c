/** Happenings that a verb tells without a name of their own: visits, meetings of two sides, signings, openings, awards. */
import { defineEventFrames } from "./event-kind.ts";

const UNDONE = "(拟|将|计划|有意|预计|原定|未|没有|届时|力争|争取|打算|正率|正在|请假|因公)";
const NOT_YET = [UNDONE, "(洽谈|磋商)"] as const;

/** Visits and talks of leaders that others study or carry out are told elsewhere. */
const QUOTED = [
  "(学习|贯彻|落实|按照|根据|遵循|传达|把|将|以|对照|牢记|自|从)(了)?{Person}",
  "{Person}…(重要讲话|重要指示|重要论述|重要批示|思想|嘱托|精神)",
] as const;

/** What is done over and over has no day. */
const HABIT = "(多次|经常|常常|时常|每天|每周|每月|每季度|每年|每逢|每个|定期|长期|常年|一直|不时)";

const OPENS =
  "开门营业|对外营业|正式营业|竣工投产|建成投产|点火投产|试生产|投产|开业|启用|投用|开馆|上线试运行|试运行|上线|开园|开街|通车|投运|竣工|投入使用|投入运营|试运营|并网发电|全容量并网|热试成功|试车成功|试车一次成功|投料试车|投料|点火|通水|通气|投入执勤|开市|开诊|完工|正式开放|免费开放|开门迎客|开仓|开港|开航|正式开通|开通运营|投了产|投的产|开了业|开的业|开了张|通了车";
const BEGINS =
  "破土动工|开工|动工|奠基|揭牌|挂牌|揭幕|落成|启动建设|正式启动|开建|封顶|开了工|开的工|动了工|动的工|动了土|揭了牌|挂了牌|封了顶";
const VISITS =
  "调研|督导|考察|回访|视察|走访|看望|慰问|检查|督查|督办|巡查|暗访|察看|查看|参观|踏勘|巡河|现场指导|现场办公|接访|下访|夜查|夜访|抽查|督察|蹲点|巡林|巡田|巡堤|探望|探访|家访|拜访|拜会|坐镇指挥|接待(了)?来访|接待上访|公开接待";
/** What brings somebody along and where to, before the visit itself. */
const LEADS = "带领|率领|带着|领着|会同|率队|带队|率团|率|带";
const COMES = "来到|前往|赶到|赶赴|赴|走进|深入|直奔|到";
const MOVES = "启程发运|发运|启运|首发|首航|首飞|交付使用|正式出口|正式下线|通过验收|通过鉴定|成立";

const TURNS =
  "改制|注册成立|注册|开张|试产|蓄水|合龙|开闸|开镰|开播|起施行|施行|完成改造|完成股份制改造|挂牌上市|获批|出版|开通|试飞";

/** 「厂房已经封顶」 tells how things stand; 「已于5月封顶」 tells when. */
const DONE =
  "已经?(全面|全部|正式|顺利|基本|先后|陆续)?(开工|动工|封顶|投产|建成|竣工|通车|完工|投用|启用|开业|落成)";

/** Wordings that tell a state or a wish rather than what happened. */
const NO_HAPPENING = [
  DONE,
  "(以来|达产|投产后|开业后|投用后|开工后|启用后|上线后|竣工后|尽快|尽早|加快|推动|推进|促成|确保|争取|力争|力促|一旦|如果|只要|等到)",
  "(要|须|必须|应){Time}",
  "{Time}…(起|至|到){Time}",
  "(新|累计|共|已有|全部|完成|实现)(开工|投产|竣工|封顶|建成|首段|竣工验收)",
  "(验收条件|通车里程|投产率|开工率|竣工率|直通车)",
] as const;

export const eventFrames = defineEventFrames("event", [
  {
    id: "event.receive",
    says: "Somebody receives guests (会见, 接见): 张三会见李四一行.",
    pattern: [
      "{Person+:who}…(会见|接见|会晤|接待|拜会)(了|来访的)?…{Person+:guest}",
      "{Person+:who}…(会见|接见|会晤)",
      "{Person+:who}…(同|与|和)…{Person+:guest}…(举行|进行)…(会谈|会晤)",
      "{Person+:who}…(同|与|和)…{Person+:guest}(等)?一行…(座谈|洽谈|会谈|商谈)",
      "{Person+:who}…(同|与|和)…{Person+:guest}(等)?(举行|进行|座谈)(了)?(工作|友好|亲切|深入)?(座谈|交流|商谈)",
      "{Person+:who}…(同|与|和)…{Person+:guest}(等)?(座谈|会谈|会晤|洽谈|商谈)!(会|时|中|后)",
    ],
    emits: { type: "meeting", roles: { who: "attend", guest: "attend" }, title: "clause" },
    not: [UNDONE, "会见证", "我(们)?(和|同|与)", "(两|三|四|多|数|{number})次(会见|会晤)"],
    folded: true,
    score: 0.9,
    examples: {
      yes: [
        ["[市长|Post][张三|Person]会见[李四|Person]一行。", "meeting", "张三 attend", "李四 attend"],
        ["[张三|Person]与[董事长|Post][李四|Person]一行举行座谈。", "meeting", "张三 attend", "李四 attend"],
        ["[张三|Person]同[李四|Person]座谈。", "meeting", "张三 attend", "李四 attend"],
        ["[张三|Person]接待了来访的[李四|Person]一行。", "meeting", "张三 attend", "李四 attend"],
        ["[李四|Person]拜会了[市长|Post][张三|Person]。", "meeting", "李四 attend", "张三 attend"],
      ],
      no: [
        "[张三|Person]计划会见[李四|Person]。",
        "[张三|Person]到会见证签约。",
        "[张三|Person]指出，我和[李四|Person]两次会晤。",
      ],
    },
  },
  {
    id: "event.inspect",
    says: "Somebody inspects or visits (调研, 督导, 走访 …): 张三到甲县调研.",
    pattern: [
      `{Person+:who}…(${VISITS})`,
      `{Person:who}(率|率领|带领){Person+}(等)?(一行)?…(来到|来|到|赴|深入|前往)……(${VISITS})`,
      `{Person+:who}(一行|率队|带队|率团)?…(前往|来到|赴|走进|深入|到|率|带领)…，(先后|实地|现场|依次|分别|一起|逐一|仔细|认真|专题)?(${VISITS}|先?看了)`,
      `{Person+:who}…(深入|前往|来到|到|赴|率|带领|走进)…，(就|对|围绕|专题)…(${VISITS})`,
      "{Person+:who}…(来到|走进|深入){Enterprise|Organization|Place+}(等)?…，(详细|仔细|实地|认真|深入|现场|面对面|就地)?(了解|询问|听取|倾听|协调|办公|解决)",
      `(陪同|陪着|陪){Person+:who}…(${VISITS})`,
      `{Person:who}由{Person+}(陪同|陪着)，?…(${VISITS})`,
      `{Person+:who}，?(在|由){Person+}等?…(陪同|陪伴)下?，?…(${VISITS})`,
      "{Person+:who}……开展…(调研|考察|督导|检查|视察|走访|慰问)",
      `{Person+:who}(便|又|还|随即)?(带着|带领|一行|一起|专程|冒着|顶着|携|领着)…，…(${COMES})…(${VISITS})`,
      `{Person+:who}…(${LEADS})…，(沿|就|对|围绕|分赴|先后|一路|实地|现场|逐一|连夜|冒雨|顶着)…(${VISITS})`,
      `{Person+:who}…，(直接|径直|专程|便|又|一路|连夜|冒雨|随后|一行)?(${COMES})…，?(实地|现场|详细|仔细)?(${VISITS})`,
      "{Person+:who}…(带着|带领|率领|领着|率|带)…(来到|走进|赶到|前往|赴|深入){Enterprise|Organization}",
    ],
    emits: { type: "inspection", roles: { who: "inspect" }, title: "clause" },
    not: [
      ...NOT_YET,
      "(没能|未能|没有|缺席|因{Person})",
      "在(调研|督导|考察|视察|走访|看望|慰问|检查)(中|时)",
      "(检查|视察|调研|督查|考察)(报告|情况)",
      "(视察|调研|考察|看望)(时)?的(重要)?(讲话|指示|要求|谈话)",
      ...QUOTED,
      "{Person}(总书记|主席)…(考察|视察|调研)…时",
      "(调研报告|在外(考察|学习|调研)|外出|随同|表示慰问|慰问和|慰问信|致以|哀悼|慰问电|慰问金|慰问品)",
      "(因|陪同)…(检查|调研|考察|督查|督导)(组|团)",
      "(对照|自我|深刻|书面|作了?)检查",
      "(检查|视察|调研|考察|督查)…的(补充)?(发言|报告|汇报|说明|意见|决定)",
      HABIT,
      "{Person}…(接待(了)?来访的|拜会)…{Person}",
    ],
    folded: true,
    score: 0.9,
    examples: {
      yes: [["[市长|Post][张三|Person]到[甲县|Place]调研。", "inspection", "张三 inspect"]],
      no: ["[张三|Person]计划赴[甲县|Place]调研。"],
    },
  },
  {
    id: "event.deliberate",
    says: "Leaders deliberate with delegations, each with one where several are told (参加…审议, 讨论): 张三参加甲代表团审议.",
    pattern: [
      "{Person+:who}…(参加|来到|到|同|在)…{Organization+:each}…(审议|讨论)",
      "{Person+:who}…(参加|来到|到|在)…{Organization+:each}，…(审议|讨论)",
      "{Person+:who}…(参加|同){Place+:each}…(审议|讨论)",
    ],
    emits: { type: "meeting", roles: { who: "attend" }, title: "clause" },
    not: NOT_YET,
    endings: { each: ["团", "组", "省", "市", "州", "县", "区", "会"] },
    folded: true,
    score: 0.8,
    examples: {
      yes: [["[张三|Person]参加[甲代表团|Organization]审议。", "meeting", "张三 attend"]],
      no: ["[张三|Person]将参加[甲代表团|Organization]审议。"],
    },
  },
  {
    id: "event.talk",
    says: "People talk with others (座谈, 会谈): 张三与青年教师座谈.",
    pattern: [
      "{Person+:who}…(与|同|和)…(座谈交流|座谈|会谈)",
      "{Person+:who}……，(与|同|和)…(座谈交流|座谈|会谈)",
      "{Person+:who}(召集|组织|邀请|约请)…(座谈)!(会)",
    ],
    emits: { type: "forum", roles: { who: "speak" }, title: "clause", dated: true },
    not: [...NOT_YET, ...QUOTED, "(座谈会|会谈(中|时|后|前)|{Person}…(同|与|和)…{Person}…会谈)"],
    folded: true,
    score: 0.75,
    examples: {
      yes: [
        ["[6月3日=2030-06-03|Time]，[张三|Person]与青年教师座谈。", "forum", "张三 speak"],
        ["[6月3日=2030-06-03|Time]，[张三|Person]召集企业负责人座谈。", "forum", "张三 speak"],
      ],
      no: ["[张三|Person]计划与青年教师座谈。", "[张三|Person]与企业家座谈会后离开。"],
    },
  },
  {
    id: "event.talk-bodies",
    says: "Bodies, delegations or both sides sit down together, and people do something there: 双方座谈，张三主持.",
    pattern: [
      "{Organization|Enterprise|Place+}…(座谈交流|座谈|会谈|磋商|恳谈)……(主持|讲话|致辞|发言|通报|介绍|出席|参加|表示)",
      "(双方|两地|两家|三方|宾主|主客|政企|银企|校企|校地|企地)…(座谈交流|座谈|会谈|会商|磋商|恳谈|洽谈)……(主持|讲话|致辞|发言|通报|介绍|出席|参加)",
      "(考察团|代表团|调研组|考察组|参访团|来宾|客人|一行)…(与|同|和)…(座谈交流|座谈|会谈|会商|磋商|恳谈|洽谈)……(主持|讲话|致辞|发言|通报|介绍|出席|参加)",
    ],
    emits: { type: "forum", title: "first" },
    not: [
      ...NOT_YET,
      ...QUOTED,
      "(座谈会|会谈(中|时|后|前)|会商制度|联席会商|会商会|{Person}…(同|与|和)…{Person}…(会谈|会晤))",
    ],
    folded: true,
    score: 0.75,
    examples: {
      yes: [
        ["随后，双方在会议室座谈，[李四|Person]主持，[张三|Person]讲话。", "forum"],
        ["[甲商会|Organization]与[乙区政府|Organization]座谈，[张三|Person]介绍招商政策。", "forum"],
      ],
      no: ["双方计划年内座谈，由[李四|Person]主持。", "双方就合作展开座谈。"],
    },
  },
  {
    id: "event.travel",
    says: "Somebody goes to another place on business (赴…招商, 访问, 学习): 张三率队赴甲市招商.",
    pattern: [
      "{Person|Organization+:who}…(赴|到|前往|来){Place+}…(招商|访问|学习|开拓市场|拓展市场|交流|对接|拜访|洽谈|看地|回访|推介)",
      "{Organization+:who}…(赴|到|前往|来){Place+}…(考察|调研|参观)",
      "{Person|Organization+:who}…(访问|出访){Place+}",
      "{Person+:who}…(率团|率队|带队)(来|到|赴|访){Place+}",
      "{Person+:who}…(去了一趟|跑了一趟|走了一趟){Place+}",
      "由…{Person+:who}…(带队|率队|率领)，?(赴|到|前往){Place+}…(考察|学习|调研|招商|对接|交流)",
    ],
    emits: { type: "inspection", roles: { who: "inspect" }, title: "clause" },
    not: [
      ...NOT_YET,
      ...QUOTED,
      "(期待|欢迎|邀请|愿|希望|适时)…(访问|考察|学习|招商)",
      "因(随|率|带|赴|在|参加)…(出访|访问|招商|考察|学习)",
    ],
    folded: true,
    score: 0.82,
    examples: {
      yes: [["[县长|Post][张三|Person]率队赴[甲市|Place]招商。", "inspection", "张三 inspect"]],
      no: ["[张三|Person]计划赴[甲市|Place]招商。"],
    },
  },
  {
    id: "event.announce",
    says: "A body makes a list of the honoured public (公布, 公示, 通报): 甲局公布先进名单.",
    pattern: [
      "{Organization+:who}…(公布|发布|公示|通报|命名|表彰)……(名单|结果|典型|榜单|先进|工匠|企业名单)",
      "{Organization+:who}…(命名表彰|命名|表彰|表扬|通报表扬)(了)?(一批|{number})",
    ],
    emits: { type: "award", roles: { who: "confer" }, title: "clause" },
    not: ["(问题|违纪|违法|违规|案件|隐患|失信)"],
    folded: true,
    score: 0.75,
    examples: {
      yes: [["[甲局|Organization]日前公布年度先进典型名单。", "award", "甲局 confer"]],
      no: ["[甲局|Organization]公布道路封闭时间。"],
    },
  },
  {
    id: "event.decision",
    says: "The headline of a paper of honours (关于表彰…的决定).",
    pattern: "^关于(表彰|命名表彰|命名|授予|追授|表扬|通报表扬)…的(决定|通报|通知)",
    emits: { type: "award", title: "clause" },
    not: ["(开展|组织|做好|申报|推荐|评选)"],
    folded: true,
    score: 0.75,
    examples: {
      yes: [["关于表彰年度先进集体的决定", "award"]],
      no: ["关于开展表彰评选的通知"],
    },
  },
  {
    id: "event.reveal",
    says: "The winners of a prize are made known (揭晓, 出炉): 市长质量奖评选结果揭晓.",
    pattern: [
      "(揭晓|揭哓|名单出炉|结果出炉|榜单出炉|名单公布|结果公布|榜单发布)",
      "(榜|榜单|名单|结果)”?{Time}?(正式|对外)?(公布|发布|出炉)",
    ],
    emits: { type: "award", title: "subject" },
    not: [...NOT_YET, "(答案|谜底|方案|政策|规划|标准|报告|谁|即将|等待)"],
    folded: true,
    score: 0.75,
    examples: {
      yes: [["第二届市长质量奖评选结果揭晓。", "award"]],
      no: ["改革方案出炉。"],
    },
  },
  {
    id: "event.confer",
    says: "A body confers a title or prize (授予, 命名): 甲政府授予乙公司市长质量奖.",
    pattern: [
      "{Organization+:by}……(授予|命名){Person|Enterprise|Organization+:who}",
      "{Person:by}…(给|为|向){Person:who}…(颁发|授予|送上)……(证书|奖章|奖牌|锦旗)",
    ],
    emits: { type: "award", roles: { by: "confer", who: "receive" }, title: "clause" },
    not: [...NOT_YET, "(授予单位|被授予|曾)"],
    folded: true,
    score: 0.8,
    examples: {
      yes: [
        [
          "[市政府|Organization]印发通报，授予[甲公司|Enterprise]市长质量奖。",
          "award",
          "市政府 confer",
          "甲公司 receive",
        ],
      ],
      no: ["[市政府|Organization]拟授予[甲公司|Enterprise]市长质量奖。"],
    },
  },
  {
    id: "event.projects-signed",
    says: "A count of projects is signed, whoever signs (签约): 会后11个项目签约.",
    pattern:
      "(会后|会上|现场|当场|当天|当日|随后|仪式上|活动中|期间)…个(重点|重大|合作|产业|招商)?(项目|合同|订单|协议)(集中|现场|成功|正式|当场)?(签约|签订|签署|落笔)",
    emits: { type: "signing", title: "clause" },
    not: NOT_YET,
    folded: true,
    score: 0.7,
    examples: {
      yes: [["恳谈会后11个项目签约。", "signing"]],
      no: ["会上介绍了11个签约项目。"],
    },
  },
  {
    id: "event.sign",
    says: "Parties sign (签署, 签订, 签约): 甲公司与乙银行签署协议.",
    pattern: [
      "{Enterprise|Organization+:who}…(签订|签署|签约|签下|签定|签成|签得|签了)",
      "{Place+:who}(分别|共同|正式|就|现场|也)…(签订|签署|签约|签下|签定)",
      "{Place:who}(与|同|和){Enterprise|Organization|Place+:with}…(签订|签署|签约|签下|签定|签了)",
      "{Person:who}(与|同|和){Person|Enterprise|Organization:with}…(签订|签署|签下|签约)",
      "{Enterprise|Organization:who}……(与|同|和){Enterprise|Organization|Place+:with}…(签订|签署|签约|签下|签定|签了|签)",
      "{Enterprise|Organization:who}(与|同|和){Enterprise|Organization:with}…(牵手|联手|携手|合作|结对)，(签订|签署|签下)",
      "{Enterprise|Organization|Place:who}、{Enterprise|Organization|Place+:with}(三方|三地|三县)?(签订|签署|签约|签下)",
    ],
    emits: { type: "signing", roles: { who: "sign" }, title: "clause" },
    not: [
      ...NOT_YET,
      "(这是|都是|已经?(与|同|和|签))",
      "(签订|签署|签约|签下|签定|签了)…的(客户|项目|单位|企业|厂|订单|合作方|第)",
    ],
    folded: true,
    score: 0.88,
    examples: {
      yes: [
        ["[甲公司|Enterprise]与[乙银行|Enterprise]签署合作协议。", "signing", "甲公司 sign", "乙银行 sign"],
        ["[甲县|Place]、[乙县|Place]签署联动协议。", "signing", "甲县 sign"],
      ],
      no: ["[甲公司|Enterprise]拟与[乙银行|Enterprise]签署协议。"],
    },
  },
  {
    id: "event.sign-both",
    says: "Parties told before sign (双方, 两地, 校企 … 签订): 双方去年5月签订培养协议.",
    pattern: [
      "(双方|两家|校企|校地|两地|政企|银企|三方)…(签订|签署|签约|签下)",
      "(双方|两家|两地|两市|三市|两省|两县|各方)…(签订|签署|签约|签下)…{Policy}",
    ],
    emits: { type: "signing", title: "clause", dated: true, parties: "sign" },
    not: [...NOT_YET, "(代表双方|由双方|签约双方|签订的|签署的)"],
    folded: true,
    score: 0.75,
    examples: {
      yes: [["[去年5月=2029-05|Time]双方就签订了培养协议。", "signing"]],
      no: ["[张三|Person]、[李四|Person]代表双方签约。"],
    },
  },
  {
    id: "event.sign-then",
    says: "Parties told before sign at the end of what is told (会谈后，双方签署): 会谈后，双方签署合作文件.",
    pattern: [
      "(随后|当天|当日|当场|会后|见后|谈后|之后|时后|最终)，?(双方|两家|校企|校地|两地|政企|银企|三方|双方代表)…(签订|签署|签约|签下|签定|签了|达成)",
    ],
    emits: { type: "signing", title: "clause", parties: "sign" },
    not: [...NOT_YET, "(代表双方|由双方|签约双方|签订的|签署的|意向|共识|一致)"],
    folded: true,
    score: 0.7,
    examples: {
      yes: [["会谈后，双方签署了合作文件。", "signing"]],
      no: ["会谈后，双方拟签署合作文件。"],
    },
  },
  {
    id: "event.found",
    says: "Bodies found another and unveil its plaque in one go (揭牌成立): 甲厅与乙大学共同揭牌成立丙联合体.",
    pattern: [
      "{Enterprise|Organization+:who}…(揭牌成立|挂牌成立|揭牌组建|揭牌设立){Organization|Enterprise|Project:what}",
      "(揭牌成立|挂牌成立|揭牌组建|揭牌设立){Organization|Enterprise|Project:what}",
    ],
    emits: { type: "ceremony", roles: { who: "confer", what: "receive" }, title: "what", dated: true },
    not: NOT_YET,
    folded: true,
    score: 0.85,
    examples: {
      yes: [
        [
          "[5月=2030-05|Time]，[甲厅|Organization]与[乙大学|Organization]共同揭牌成立[丙联合体|Organization]。",
          "ceremony",
          "甲厅 confer",
          "乙大学 confer",
          "丙联合体 receive",
        ],
      ],
      no: ["[甲厅|Organization]计划揭牌成立[丙联合体|Organization]。"],
    },
  },
  {
    id: "event.open",
    says: "Something goes into use (投产, 开业, 启用 …): 甲项目正式投产.",
    pattern: `{Project|Enterprise|Organization:what}…(${OPENS}|迁入…营业|迁址|乔迁)`,
    emits: { type: "opening", title: "what" },
    not: [DONE, "(以来|达产|投产后|直通车)", "由{Enterprise|Organization}…(承建|投资|建设|施工|负责|设计)"],
    folded: true,
    score: 0.85,
    examples: {
      yes: [["[甲项目|Project]正式投产。", "opening"]],
      no: ["[甲项目|Project]投产以来运行良好。"],
    },
  },
  {
    id: "event.begin",
    says: "Ground is broken or a plaque unveiled (开工, 奠基, 揭牌, 挂牌 …): 甲项目开工.",
    pattern:
      "{Project|Enterprise|Organization:what}…(开工|动工|奠基|揭牌|挂牌|揭幕|落成|破土动工|启动建设|封顶|成立$|成立并揭牌)",
    emits: { type: "ceremony", title: "what" },
    not: [DONE, "(以来|推动工|劳动工|动工业|挂牌上市|挂牌交易|挂牌督办|挂牌出让|挂牌督战)"],
    folded: true,
    score: 0.85,
    examples: {
      yes: [["[甲公司|Enterprise]在园区揭牌。", "ceremony"]],
      no: ["[甲项目|Project]开工以来进展顺利。"],
    },
  },
  {
    id: "event.open-when",
    says: "Something whose name stands elsewhere goes into use on a day or in a month: 二期预计5月投产.",
    pattern: [`{Time}…(${OPENS})`, `(${OPENS}|亮相|开通)$`],
    emits: { type: "opening", title: "subject", dated: true },
    not: NO_HAPPENING,
    folded: true,
    score: 0.8,
    examples: {
      yes: [["二期预计[5月=2030-05|Time]投产。", "opening"]],
      no: ["二期自[5月=2030-05|Time]投产以来运行良好。"],
    },
  },
  {
    id: "event.begin-when",
    says: "Ground is broken for something whose name stands elsewhere on a day or in a month: 二期计划5月开工.",
    pattern: [`{Time}…(${BEGINS})`, `(${BEGINS})$`],
    emits: { type: "ceremony", title: "subject", dated: true },
    not: NO_HAPPENING,
    folded: true,
    score: 0.8,
    examples: {
      yes: [["二期计划[5月=2030-05|Time]开工。", "ceremony"]],
      no: ["二期自[5月=2030-05|Time]开工以来进展顺利。"],
    },
  },
  {
    id: "event.postponed",
    says: "What was to open on one day opens on another (原定…推迟到): 原定5月开业的甲支行推迟到8月.",
    pattern: `(原定|原计划|本应|本该){Time}(${OPENS}|${BEGINS})的…{Project|Enterprise|Organization:what}……(推迟|延期|延迟|顺延|推|改)(至|到|在){Time}`,
    emits: { type: "opening", title: "what", dated: true },
    folded: true,
    score: 0.8,
    examples: {
      yes: [
        [
          "原定[5月=2030-05|Time]开业的[甲支行|Enterprise]，因装修延误，推迟到[8月=2030-08|Time]。",
          "opening",
        ],
      ],
      no: ["原定[5月=2030-05|Time]开业的[甲支行|Enterprise]取消。"],
    },
  },
  {
    id: "event.postponed-signing",
    says: "What was to be signed on one day is signed on another: 原定5月签约的甲项目推迟到8月.",
    pattern:
      "(原定|原计划|本应|本该){Time}(签约|签订|签署)的…{Project|Enterprise:what}……(推迟|延期|延迟|顺延|推|改)(至|到|在){Time}",
    emits: { type: "signing", title: "what", dated: true },
    folded: true,
    score: 0.8,
    examples: {
      yes: [["原定[5月=2030-05|Time]签约的[甲项目|Project]，推迟到[8月=2030-08|Time]。", "signing"]],
      no: ["原定[5月=2030-05|Time]签约的[甲项目|Project]取消。"],
    },
  },
  {
    id: "event.prize-giving",
    says: "Prizes are handed out on a day (颁奖): 大赛5月9日在甲市颁奖.",
    pattern: ["{Time}…颁奖", "颁奖$"],
    emits: { type: "award", title: "clause", dated: true },
    not: ["(颁奖(仪式|典礼|大会|晚会|活动|词)|以来|曾|宣读)"],
    folded: true,
    score: 0.7,
    examples: {
      yes: [["大赛[5月9日=2030-05-09|Time]在[甲市|Place]颁奖。", "award"]],
      no: ["颁奖仪式[5月9日=2030-05-09|Time]举行。"],
    },
  },
  {
    id: "event.donate",
    says: "Somebody gives to a house or a village (捐赠, 捐款): 甲公司向乙小学捐赠图书.",
    pattern: [
      "{Person|Enterprise|Organization+:who}…(向|为|给){Organization|Place:to}…(捐赠|捐款|捐献|捐资|捐助|捐建)",
      "{Organization|Place:to}…(收到|接到|获得|接受)(了)?{Person|Enterprise|Organization+:who}…(捐赠|捐款|捐献|捐资|捐助)",
    ],
    emits: { type: "other", roles: { who: "attend" }, title: "clause", dated: true },
    not: [...NOT_YET, "(以来|累计|多次|先后|仪式)"],
    folded: true,
    score: 0.7,
    examples: {
      yes: [
        [
          "[5月9日=2030-05-09|Time]，[甲公司|Enterprise]向[乙小学|Organization]捐赠图书。",
          "other",
          "甲公司 attend",
        ],
        [
          "[5月9日=2030-05-09|Time]，[乙小学|Organization]收到[甲公司|Enterprise]捐款。",
          "other",
          "甲公司 attend",
        ],
      ],
      no: ["[甲公司|Enterprise]累计向[乙小学|Organization]捐款百万元。"],
    },
  },
  {
    id: "event.auction",
    says: "A thing is to be sold or let in public (公开拍卖): 甲公司定于5月9日公开拍卖厂房.",
    pattern: "{Enterprise|Organization}…{Time}……(公开拍卖|公开竞价|公开招租)",
    emits: { type: "other", title: "clause", dated: true },
    not: ["(曾|以来)"],
    folded: true,
    score: 0.7,
    examples: {
      yes: [["[甲拍卖行|Enterprise]定于[5月9日=2030-05-09|Time]在大厅公开拍卖厂房。", "other"]],
      no: ["[甲拍卖行|Enterprise]常年公开拍卖厂房。"],
    },
  },
  {
    id: "event.move",
    says: "A thing is delivered, shipped, tested or founded on a day or in a month: 首批样机5月发运.",
    pattern: [
      `{Time}…(${MOVES})`,
      `(${MOVES})$`,
      "(正式|首次|批量)(出口|发往|启运)",
      "(班列|专列|首趟列车|货轮|货机|远洋船|首航航班)…(发出|驶出|启程|出发|抵达|返程|靠泊)$",
    ],
    emits: { type: "other", title: "subject", dated: true },
    not: NO_HAPPENING,
    folded: true,
    score: 0.75,
    examples: {
      yes: [
        ["首批样机[5月=2030-05|Time]发运。", "other"],
        ["[6月3日=2030-06-03|Time]，满载茶叶的班列从甲地铁路港发出。", "other"],
      ],
      no: ["首批样机力争[5月=2030-05|Time]发运。"],
    },
  },
  {
    id: "event.turn",
    says: "A thing or firm takes a turn on a day or in a month (改制, 更名, 迁至, 试产, 蓄水 …): 甲厂1998年4月改制.",
    pattern: `{Time}…(${TURNS})`,
    emits: { type: "other", title: "subject", dated: true },
    not: [...NO_HAPPENING, "(曾|累计|先后|以来|多次|计划投资)"],
    folded: true,
    score: 0.65,
    examples: {
      yes: [["甲厂[1998年4月=1998-04|Time]改制。", "other"]],
      no: ["甲厂[1998年4月=1998-04|Time]以来多次改制。"],
    },
  },
  {
    id: "event.rename",
    says: "A firm or body takes another name, form or seat on a day or in a month: 甲厂2008年3月更名为乙公司.",
    pattern: [
      "{Time}…(更名为|改名为|改称|更为今名|改组为|改制成|改制为|整体变更为|搬到|搬至|迁到|迁至|换届)",
      "(更名为|改名为|改组为|搬到|搬至|迁到|迁至|换届)…$",
    ],
    emits: { type: "other", title: "clause", dated: true },
    not: [...NO_HAPPENING, "(曾|累计|先后|以来|多次|将来|计划|换届(典礼|大会|选举|会议|仪式))"],
    folded: true,
    score: 0.65,
    examples: {
      yes: [["[2008年3月=2008-03|Time]更名为[乙公司|Enterprise]。", "other"]],
      no: ["甲厂先后更名为乙公司、丙公司。"],
    },
  },
  {
    id: "event.award-told",
    says: "A prize is won on a day or in a month by whom an earlier clause names: 2月，又拿下省质量奖.",
    pattern:
      "{Time}，?(又|还|也|再|再次)?(拿下|拿到|拿了|捧回|捧得|摘得|获评|获得|获|荣获|入选|被评为|被认定为)…(奖|称号|名牌|名牌产品)",
    emits: { type: "award", title: "clause", dated: true },
    not: [...NOT_YET, "(曾|累计|先后|以来|多次|申报|争创)"],
    folded: true,
    score: 0.65,
    examples: {
      yes: [["[2月=2030-02|Time]，又拿下省质量奖。", "award"]],
      no: ["[2月=2030-02|Time]以来累计获得质量奖。"],
    },
  },
  {
    id: "event.delegation",
    says: "A delegation visits a house (代表团到…考察): 甲县代表团到乙学校考察.",
    pattern: [
      "{Organization:who}…(赴|到|前往|来到|走进){Organization|Enterprise+}…(考察|调研|参观|学习|访问|视察)",
      "{Organization:who}(一行)?({number}人)?{Time}?(访问|走访|考察|参观|走进|督导|视察|回访|再访)(了)?{Organization|Enterprise|Place+}",
      "{Organization:who}(一行)?…(来到|抵达|到访|来访|到达|莅临){Place|Organization|Enterprise}",
    ],
    endings: { who: ["团", "组", "队"] },
    emits: { type: "inspection", roles: { who: "inspect" }, title: "clause" },
    not: [...NOT_YET, ...QUOTED],
    folded: true,
    score: 0.8,
    examples: {
      yes: [
        ["[甲县代表团|Organization]到[乙学校|Organization]考察。", "inspection", "甲县代表团 inspect"],
        ["[甲县代表团|Organization]一行12人访问[乙学校|Organization]。", "inspection", "甲县代表团 inspect"],
      ],
      no: ["[甲县代表团|Organization]拟到[乙学校|Organization]考察。"],
    },
  },
  {
    id: "event.death",
    says: "Somebody's death is announced (逝世): 张三同志因病于5月3日逝世.",
    pattern: "{Person:what}……{Time}…(逝世|辞世)",
    emits: { type: "other", title: "what", dated: true },
    not: ["(逝世后|逝世前|周年|逝世时)"],
    folded: true,
    score: 0.8,
    examples: {
      yes: [["[张三|Person]同志因病于[5月3日=2030-05-03|Time]逝世。", "other"]],
      no: ["[张三|Person]同志逝世后，各界表示哀悼。"],
    },
  },
  {
    id: "event.hearing",
    says: "A court hears a case (审理, 开庭, 宣判): 甲法院公开审理一起买卖纠纷.",
    pattern: [
      "(审理|宣判|调解|开庭审理)(了)?(一|两|三)?(起|宗|件|桩)",
      "{Organization:court}…(开庭|公开宣判|公开审理|巡回审理)",
    ],
    emits: { type: "other", title: "clause", dated: true },
    not: [...NOT_YET, "(以来|累计|共|全年|每年|年均|万|(受理|审结|办结))"],
    endings: { court: ["法院", "法庭"] },
    folded: true,
    score: 0.8,
    examples: {
      yes: [["[6月3日=2030-06-03|Time]，[甲法院|Organization]公开审理一起买卖纠纷。", "other"]],
      no: ["[今年=2030|Time]以来，[甲法院|Organization]共审理一起买卖纠纷。"],
    },
  },
  {
    id: "event.treat",
    says: "Doctors see patients outside their own house (义诊, 坐诊): 张三在乙村坐诊.",
    pattern: "{Person|Organization+:who}…(坐诊|义诊|巡诊|接诊)",
    emits: { type: "other", roles: { who: "attend" }, title: "clause", dated: true },
    not: [...NOT_YET, HABIT, "(以来|累计|义诊活动)"],
    folded: true,
    score: 0.75,
    examples: {
      yes: [["[6月3日=2030-06-03|Time]，[张三|Person]在乙村坐诊。", "other", "张三 attend"]],
      no: ["[张三|Person]每周在乙村坐诊。"],
    },
  },
  {
    id: "event.perform",
    says: "A troupe plays (演出, 上演, 表演): 甲剧团演出新编历史剧.",
    pattern: "{Organization+:who}…(演出|献演|表演|上演|献艺)",
    emits: { type: "performance", roles: { who: "attend" }, title: "clause" },
    not: [...NOT_YET, "(以来|累计|每年|演出市场|演出\\d)"],
    endings: { who: ["团", "剧院", "乌兰牧骑", "乐队", "队"] },
    folded: true,
    score: 0.75,
    examples: {
      yes: [["[甲剧团|Organization]演出新编历史剧。", "performance", "甲剧团 attend"]],
      no: ["[甲剧团|Organization]以来累计演出百场。"],
    },
  },
  {
    id: "event.staged",
    says: "A show opens on a day (上演, 开锣, 亮灯): 花鼓灯专场在甲广场开锣.",
    pattern: "(上演|开锣|开演|首演|首映|亮灯|鸣锣|唱响)",
    emits: { type: "performance", title: "subject", dated: true },
    not: ["(以来|每天|每晚|轮番|不断|频频|曾|取消)"],
    folded: true,
    score: 0.75,
    examples: {
      yes: [["[6月3日=2030-06-03|Time]晚，花鼓灯专场在广场开锣。", "performance"]],
      no: ["花鼓灯专场每天在广场上演。"],
    },
  },
  {
    id: "event.lecture",
    says: "A lecture begins on a day (开讲): 甲讲堂第100讲开讲.",
    pattern: "(开讲|授课)$",
    emits: { type: "forum", title: "subject", dated: true },
    not: ["(以来|每天|每周|曾|取消)"],
    folded: true,
    score: 0.75,
    examples: {
      yes: [["[6月3日=2030-06-03|Time]，甲讲堂第100讲在学院开讲。", "forum"]],
      no: ["甲讲堂每周开讲。"],
    },
  },
  {
    id: "event.taught",
    says: "A course begins or ends on a day (开班, 结业): 首期工匠班在学院开班.",
    pattern: "(开班|开营|开课|结业)",
    emits: { type: "ceremony", title: "subject", dated: true },
    not: ["(以来|每天|每周|曾|取消|开班(式|仪式|动员|讲话|致辞)|结业(式|仪式|证|典礼))"],
    folded: true,
    score: 0.75,
    examples: {
      yes: [["[6月3日=2030-06-03|Time]，首期工匠班在学院开班。", "ceremony"]],
      no: ["[6月3日=2030-06-03|Time]，开班仪式举行。"],
    },
  },
  {
    id: "event.held",
    says: "A happening whose name ends in no common word is held on a day (举行, 开幕, 开赛): 第九届那达慕在甲镇开幕.",
    pattern:
      "(举行|举办|开幕|启幕|开赛|鸣枪开跑|拉开帷幕|拉开序幕|拉开大幕|落下帷幕|圆满落幕|圆满结束|落幕|收官)$",
    emits: { type: "other", title: "subject", dated: true },
    not: ["(以来|每年|每月|每周|曾|取消|如期|不再|没有|未能|召开)"],
    folded: true,
    score: 0.7,
    examples: {
      yes: [["[6月3日=2030-06-03|Time]，第九届那达慕在甲镇开幕。", "other"]],
      no: ["那达慕每年在甲镇举办。"],
    },
  },
  {
    id: "event.award-by",
    says: "A body honours somebody, told from the winner's side (被…评为, 受到…表彰): 甲公司被乙局评为先进单位.",
    pattern: [
      "{Person|Enterprise|Organization|Project:who}，{Time}(又|还|也)?被{Organization+:by}…(授予|评为|认定为|命名为|评定为)",
      "{Person|Enterprise|Organization|Project|IndustryChain+:who}…被{Organization+:by}…(授予|评为|认定为|命名为|评定为|列为|确定为|聘为)",
      "{Person|Enterprise|Organization+:who}……(受到|获得|获|荣获){Organization+:by}…(督查激励|表彰激励|表扬激励|通报表扬|表彰|激励|表扬|嘉奖)",
      "{Place}……(受到|获得|获|荣获){Organization+:by}…(督查激励|表彰激励|表扬激励|通报表扬|表彰|激励|表扬|嘉奖)",
    ],
    emits: { type: "award", roles: { who: "receive", by: "confer" }, title: "by" },
    not: ["(拟|争取|力争|未|没有|申报|推荐|多次|累计|均|失信|处分|警告|罚)"],
    folded: true,
    score: 0.8,
    examples: {
      yes: [
        ["[甲公司|Enterprise]被[乙局|Organization]评为先进单位。", "award", "甲公司 receive", "乙局 confer"],
      ],
      no: ["[甲公司|Enterprise]多次被[乙局|Organization]评为先进单位。"],
    },
  },
  {
    id: "event.commend",
    says: "A body commends by circular (印发通报…予以表扬): 甲厅印发通报，对先进地方予以表扬.",
    pattern: "{Organization:by}…(印发通报|发布通报|发出通报|通报)……予以(表扬|表彰|督查|嘉奖)",
    emits: { type: "award", roles: { by: "confer" }, title: "clause" },
    not: NOT_YET,
    folded: true,
    score: 0.8,
    examples: {
      yes: [["[甲厅|Organization]印发通报，对先进地方予以表扬。", "award", "甲厅 confer"]],
      no: ["[甲厅|Organization]拟印发通报，对先进地方予以表扬。"],
    },
  },
  {
    id: "event.preach",
    says: "Somebody tells people of a policy or a meeting (宣讲): 张三走进车间，向工友宣讲大会精神.",
    pattern: [
      "{Person:who}……(宣讲)",
      "{Person:who}……(上了|讲了|讲授了|作了|带来了)(一堂|一节|一场|一课)",
      "{Person:who}…(给|为|向)…(授课|讲课|讲学|上课|讲了)",
      "{Person:who}…(讲|上)了?…(法治课|思政课|团课|公开课)",
    ],
    emits: { type: "forum", roles: { who: "lecture" }, title: "clause", dated: "running" },
    not: [...NOT_YET, ...QUOTED, HABIT, "(宣讲团|宣讲员|宣讲报告会|宣讲活动|宣讲会)"],
    folded: true,
    score: 0.7,
    examples: {
      yes: [
        ["[6月3日=2030-06-03|Time]，[张三|Person]走进车间，向工友宣讲大会精神。", "forum", "张三 lecture"],
      ],
      no: ["[张三|Person]是宣讲员。"],
    },
  },
  {
    id: "event.list",
    says: "A firm's shares begin to be traded (挂牌上市): 甲股份在交易所挂牌上市.",
    pattern: [
      "{Enterprise:what}(正式)?(在|于|登陆){Enterprise|Organization|Place}?…(挂牌上市|挂牌交易|上市)",
      "{Enterprise:what}(正式|成功)?(登陆|登录)…(科创板|创业板|新三板|北交所|港交所|深交所|上交所|主板|中小板)",
    ],
    emits: { type: "ceremony", title: "what", dated: true },
    not: [...NOT_YET, "(上市公司|上市以来|上市后)"],
    folded: true,
    score: 0.75,
    examples: {
      yes: [
        ["[6月3日=2030-06-03|Time]，[甲股份|Enterprise]在交易所挂牌上市。", "ceremony"],
        ["[6月3日=2030-06-03|Time]，[甲股份|Enterprise]成功登陆科创板。", "ceremony"],
      ],
      no: ["[甲股份|Enterprise]计划在交易所挂牌上市。"],
    },
  },
  {
    id: "event.team",
    says: "A party without a name travels on business (调研组, 课题组 … 赴): 5月，课题组赴甲市考察学习.",
    pattern: [
      "(调研组|考察团|考察组|课题组|项目组|代表团|访问团|督导组|督查组|检查组|专家组|小分队|工作专班|工作组|企业家团|一行人)…(赴|到|前往|来|走进|在){Place|Organization|Enterprise+}…(调研|考察|学习|招商|对接|走访|访问|督导|督查|检查|视察|参观|看望)",
      "(人大代表|政协委员)(们)?(实地|先后|集中|一同|一起|{Time})?(视察|察看|观摩)",
      "{Organization}…组织……(视察|调研|考察|执法检查|督查|观摩|参观|采风|踏访)",
    ],
    emits: { type: "inspection", title: "clause", dated: true },
    not: NOT_YET,
    folded: true,
    score: 0.7,
    examples: {
      yes: [
        ["[5月=2030-05|Time]，课题组赴[甲市|Place]考察学习。", "inspection"],
        ["[6月3日=2030-06-03|Time]，省督导组到[甲镇|Place]督导信访工作。", "inspection"],
        ["[6月3日=2030-06-03|Time]，部分人大代表视察校园餐。", "inspection"],
      ],
      no: ["课题组计划[5月=2030-05|Time]赴[甲市|Place]考察学习。"],
    },
  },
  {
    id: "event.mass",
    says: "Several projects are begun at once (集中开工, 同时动土): 三个项目同时动土.",
    pattern: "(集中|同时|同步|统一|一起|联合)(开工|动工|动土|奠基|竣工|投产)",
    emits: { type: "ceremony", title: "subject", dated: true },
    not: [...NOT_YET, "(以来|每季度|仪式|活动)"],
    folded: true,
    score: 0.75,
    examples: {
      yes: [["[6月3日=2030-06-03|Time]，三个重大项目同时动土。", "ceremony"]],
      no: ["三个重大项目计划[6月=2030-06|Time]同时动土。"],
    },
  },
  {
    id: "event.award-when",
    says: "Somebody wins a title that bears no known name, on a day or in a month (被认定为, 获评, 入选 …): 5月，甲集群被认定为先进集群.",
    pattern: [
      "{Person|Enterprise|Organization|Project|IndustryChain+:who}…(被认定为|被评为|被授予|获评|荣获|入选|获批|跻身|受到表彰|获表彰)",
      "{Enterprise|Organization:who}…当选",
      "{Person:who}……，{Time}…(受到表彰|获表彰|受表彰|被授予|获评|荣获)",
      "{Person:who}…评上(了)?",
      "(认定|评定|授予|命名|评选){Enterprise|Organization|Project|Person:who}…(为|称号)",
    ],
    emits: { type: "award", roles: { who: "receive" }, title: "clause", dated: true },
    not: ["(拟|争取|力争|未|没有|申报|颁发|颁奖|授牌|以来|先后|累计|曾获|曾被|曾入选|均|多次)"],
    folded: true,
    score: 0.75,
    examples: {
      yes: [["[去年9月=2029-09|Time]，[甲集群|IndustryChain]被认定为特色集群。", "award", "甲集群 receive"]],
      no: ["[甲公司|Enterprise]先后被认定为各类企业。"],
    },
  },
  {
    id: "event.award",
    says: "Somebody wins a prize or title (获评, 荣获, 入选 …): 甲公司获评某称号.",
    pattern: [
      "{Person|Enterprise|Organization|Project|Place+:who}…(获评|荣获|获得|入选|被评为|被认定为|捧回|夺得|斩获|获|摘得|荣膺|被授予|上榜|当选为?)…{Honor:what}",
      "{Person|Enterprise|Organization|Project:who}……，{Time}(又|还|也)?(获评|荣获|获得|获|入选|被评为|被认定为|被授予)…{Honor:what}",
      "{Person|Enterprise|Organization|Project:who}……，{Time}(又|还|也)?被…(授予|评为|认定为|命名为)…{Honor:what}",
      "{Person|Enterprise|Organization:who}…(牵头|自主|主持|参与|研发|研制|完成|申报|选送|创作|联合|合作)……(获评|荣获|获得|入选|捧回|夺得|斩获|获|摘得)…{Honor:what}",
    ],
    emits: { type: "award", roles: { who: "receive" }, title: "honor" },
    not: ["(拟|争取|力争|未|没有|申报|颁发|颁奖|授牌)"],
    folded: true,
    score: 0.8,
    examples: {
      yes: [["[甲公司|Enterprise]获评[市长质量奖|Honor]。", "award", "甲公司 receive"]],
      no: ["[甲公司|Enterprise]正申报[市长质量奖|Honor]，争取获得。"],
    },
  },
]);
