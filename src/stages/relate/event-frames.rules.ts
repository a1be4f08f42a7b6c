/** Happenings that a verb tells without a name of their own: visits, meetings of two sides, signings, openings, awards. */
import { defineEventFrames } from "./event-kind.ts";

const NOT_YET = [
  "(拟|将|计划|有意|洽谈|磋商|预计|原定|未|没有|届时|力争|争取|打算|正率|正在|请假|因公)",
] as const;

/** Visits and talks of leaders that others study or carry out are told elsewhere. */
const QUOTED = [
  "(学习|贯彻|落实|按照|根据|遵循|传达|把|将|以|对照|牢记|自|从)(了)?{Person}",
  "{Person}…(重要讲话|重要指示|重要论述|重要批示|思想|嘱托|精神)",
] as const;

const OPENS =
  "竣工投产|建成投产|点火投产|试生产|投产|开业|启用|投用|开馆|上线试运行|试运行|上线|开园|开街|通车|投运|竣工|投入使用|投入运营|亮相|开门迎客";
const BEGINS = "破土动工|开工|动工|奠基|揭牌|挂牌|揭幕|落成|启动建设|开建|封顶";
const MOVES = "启程发运|发运|启运|首发|首航|首飞|交付使用|正式出口|正式下线|通过验收|通过鉴定|成立";

/** Wordings that tell a state or a wish rather than what happened. */
const NO_HAPPENING = [
  "(以来|达产|投产后|开业后|投用后|开工后|启用后|上线后|竣工后|尽快|尽早|加快|推动|推进|促成|确保|争取|力争|力促|一旦|如果|只要|等到)",
  "(要|须|必须|应){Time}",
  "{Time}…(起|至|到){Time}",
] as const;

export const eventFrames = defineEventFrames("event", [
  {
    id: "event.receive",
    says: "Somebody receives guests (会见, 接见): 张三会见李四一行.",
    pattern: ["{Person+:who}…(会见|接见|会晤)(了|来访的)?…{Person+:guest}", "{Person+:who}…(会见|接见|会晤)"],
    emits: { type: "meeting", roles: { who: "attend", guest: "attend" }, title: "clause" },
    not: NOT_YET,
    folded: true,
    score: 0.9,
    examples: {
      yes: [["[市长|Post][张三|Person]会见[李四|Person]一行。", "meeting", "张三 attend", "李四 attend"]],
      no: ["[张三|Person]计划会见[李四|Person]。"],
    },
  },
  {
    id: "event.inspect",
    says: "Somebody inspects or visits (调研, 督导, 走访 …): 张三到甲县调研.",
    pattern: "{Person+:who}…(调研|督导|考察|视察|走访|看望|慰问|检查|督查|督办|巡查|暗访|察看|实地查看)",
    emits: { type: "inspection", roles: { who: "inspect" }, title: "clause" },
    not: [
      ...NOT_YET,
      ...QUOTED,
      "{Person}(总书记|主席)…(考察|视察|调研)…时",
      "(调研报告|在外(考察|学习|调研)|外出|陪同|随同|表示慰问|慰问和|慰问信|致以|哀悼|慰问电)",
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
    says: "Delegates deliberate with a leader (参加…审议, 讨论): 张三参加甲代表团审议.",
    pattern: "{Person+:who}…(参加|来到|同)…{Organization|Place}…(审议|讨论)",
    emits: { type: "meeting", roles: { who: "attend" }, title: "clause" },
    not: NOT_YET,
    folded: true,
    score: 0.8,
    examples: {
      yes: [["[张三|Person]参加[甲代表团|Organization]审议。", "meeting", "张三 attend"]],
      no: ["[张三|Person]将参加[甲代表团|Organization]审议。"],
    },
  },
  {
    id: "event.travel",
    says: "Somebody goes to another place on business (赴…招商, 访问, 学习): 张三率队赴甲市招商.",
    pattern:
      "{Person|Organization+:who}…(赴|到|前往|来){Place}…(招商|访问|学习|开拓市场|交流|对接|拜访|洽谈|看地|回访|推介)",
    emits: { type: "inspection", roles: { who: "inspect" }, title: "clause" },
    not: [...NOT_YET, ...QUOTED],
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
    pattern: "{Organization+:who}…(公布|发布|公示|通报|命名|表彰)……(名单|结果|典型|榜单|先进|工匠|企业名单)",
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
    id: "event.sign",
    says: "Parties sign (签署, 签订, 签约): 甲公司与乙银行签署协议.",
    pattern: [
      "{Enterprise|Organization|Place+:who}…(签订|签署|签约|签下|签定|签成|签得|签了)",
      "{Enterprise|Organization:who}……(与|同|和){Enterprise|Organization|Place+:with}…(签订|签署|签约|签下|签定|签了|签)",
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
      ],
      no: ["[甲公司|Enterprise]拟与[乙银行|Enterprise]签署协议。"],
    },
  },
  {
    id: "event.open",
    says: "Something goes into use (投产, 开业, 启用 …): 甲项目正式投产.",
    pattern:
      "{Project|Enterprise|Organization:what}…(投产|开业|启用|投用|开馆|上线|开园|开街|通车|投运|竣工|投入使用|试运行|亮相)",
    emits: { type: "opening", title: "what" },
    not: ["(以来|达产|投产后)"],
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
    not: ["以来"],
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
    pattern: `{Time}…(${OPENS})`,
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
    pattern: `{Time}…(${BEGINS})`,
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
    id: "event.move",
    says: "A thing is delivered, shipped, tested or founded on a day or in a month: 首批样机5月发运.",
    pattern: `{Time}…(${MOVES})`,
    emits: { type: "other", title: "subject", dated: true },
    not: NO_HAPPENING,
    folded: true,
    score: 0.75,
    examples: {
      yes: [["首批样机[5月=2030-05|Time]发运。", "other"]],
      no: ["首批样机力争[5月=2030-05|Time]发运。"],
    },
  },
  {
    id: "event.award",
    says: "Somebody wins a prize or title (获评, 荣获, 入选 …): 甲公司获评某称号.",
    pattern:
      "{Person|Enterprise|Organization|Project|Place+:who}……(获评|荣获|获得|入选|被评为|被认定为|捧回|夺得|斩获|获|摘得|荣膺|被授予|上榜|当选为?)…{Honor:what}",
    emits: { type: "award", roles: { who: "receive" }, title: "clause" },
    not: ["(拟|争取|力争|未|没有|申报|颁发|颁奖|授牌)"],
    folded: true,
    score: 0.8,
    examples: {
      yes: [["[甲公司|Enterprise]获评[市长质量奖|Honor]。", "award", "甲公司 receive"]],
      no: ["[甲公司|Enterprise]正申报[市长质量奖|Honor]，争取获得。"],
    },
  },
]);
