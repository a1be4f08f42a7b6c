/** 参加: who takes part in a happening, in which role. The happening itself is told by the context. */
import { defineParts } from "./event-kind.ts";

/** Absent, planned, or only sent for: no part. */
const ABSENT = [
  "(未能?(出席|参加|到|与会|列席|成行|露面|到会|赶)|没(有|能)?(出席|参加|到|与会|赶|来|露面|抢)|请假|请了假|缺席|无法(出席|参加)|因故|因病未|派不出)",
  "(原定|原计划|拟邀|拟请|将(出席|参加|到|赴|率|主持|在|于|与|对|会见|参观|为|前往|应邀|携|带领|继续)|计划(出席|参加|赴)|拟(出席|参加|赴)|届时|打算)",
] as const;

/** Words of leaders that others study or carry out are spoken elsewhere. */
const QUOTED = [
  "(学习|贯彻|落实|按照|根据|遵循|传达|把|将|以|对照|牢记|在)(了)?{Person}(总书记|主席|同志|总理|重要|系列|关于|的|提出)",
  "{Person}…(重要讲话|重要指示|重要论述|重要批示|思想|嘱托|批示精神|讲话精神|提出的|理念)",
] as const;
const NOT_THERE = [...ABSENT, ...QUOTED] as const;
/** A body that somebody visits or listens to is no speaker. */
const VISITED = "(在|到|来到|走进|考察|听取|参观|走访|了解|深入|前往|赴){Organization|Enterprise|Place}";

export const attendanceRules = defineParts("attendance", [
  {
    id: "attendance.chair",
    says: "Someone chairs (主持): 张三主持会议.",
    pattern: [
      "{Person|Organization+:who}…(主持|担任主持|召集)",
      "由{Person+:who}(担任)?主持",
      "主持人(是|为|：|由)?{Person+:who}",
      "主持(会议|活动|仪式|座谈会|大会|论坛)?的(是|为)?{Person+:who}",
    ],
    not: NOT_THERE,
    emits: { role: "chair" },
    folded: true,
    score: 0.95,
    examples: {
      yes: [
        ["[市长|Post][张三|Person]主持召开会议。", "张三 chair"],
        ["会议由[张三|Person]主持。", "张三 chair"],
        ["主持人是[村支书|Post][张三|Person]。", "张三 chair"],
        ["主持会议的[副市长|Post][张三|Person]说，链条要长。", "张三 chair"],
      ],
      no: ["[张三|Person]因故未能主持会议。"],
    },
  },
  {
    id: "attendance.attend",
    says: "People attend (出席, 参加, 列席, 陪同, 见证, 到会): 张三、李四出席会议.",
    pattern: [
      "{Person+:who}…(出席|参加|列席|到会|到场|与会|见证|参会|在主席台|就座|在座|全程|应邀|受邀|同行|点火|推杆|剪彩|培土|挥锹|按下|按动|触摸|祝贺|参与)",
      "{Organization|Enterprise+:who}…(出席|参加|列席|到会|到场|与会|见证|参会|在主席台|就座|在座|全程|应邀|受邀|同行|点火|推杆|剪彩|培土|挥锹|按下|按动|触摸|祝贺|参与)",
      "{Person+:who}(，|、)?(以及|及|和)……(出席|参加|列席|参会|到会)",
      "{Organization|Enterprise+:who}(，|、)?(以及|及|和)……(出席|参加|列席|参会|到会)",
      "{Person+:who}(，|、)……(负责人|负责同志|代表|人员|委员|嘉宾|主要领导)…(出席|参加|列席|参会|到会)",
      "{Organization|Enterprise+:who}(，|、)……(负责人|负责同志|代表|人员|委员|嘉宾|主要领导)…(出席|参加|列席|参会|到会)",
      "{Person+:who}…(当场|当即|现场)(领|立|表态|应|拍板|作|答|认领|承诺)",
      "{Organization|Enterprise+:who}…(当场|当即|现场)(领|立|表态|应|拍板|作|答|认领|承诺)",
      "{Person+:who}…(到贺|前来祝贺|随团|随访|同往|作陪|助阵|专程|赶来|全程听)",
      "由{Person+:who}(代为|代读|代领|代替|转达|领走|出面)",
      "在{Enterprise|Organization:who}…(摊位|展位|展台)前",
      "{Enterprise|Organization+:who}……(进场设摊|设摊|参展|参赛|参演|进场招聘)",
      "(出席|参加|列席|到会|到场|与会|参会|带队|在座|应邀前来|旁听)(会议|活动|仪式|讨论|协商|调研)?的{Person+:who}",
    ],
    not: NOT_THERE,
    emits: { role: "attend" },
    folded: true,
    score: 0.92,
    examples: {
      yes: [
        ["[副市长|Post][张三|Person]，[局长|Post][李四|Person]出席会议。", "张三 attend", "李四 attend"],
        ["[张三|Person]当场领下任务。", "张三 attend"],
        ["参加讨论的[代表|Post][张三|Person]笑了。", "张三 attend"],
        ["[李四|Person]没有来，奖牌由[张三|Person]代领。", "张三 attend"],
        ["[甲公司|Enterprise]、[乙公司|Enterprise]等60家单位进场设摊。", "甲公司 attend", "乙公司 attend"],
      ],
      no: ["[张三|Person]因病请假，没有出席会议。", "[张三|Person]将出席下月的论坛。"],
    },
  },
  {
    id: "attendance.accompany",
    says: "People go along on a visit (陪同, 随行): 李四陪同.",
    pattern: [
      "{Person+:who}…(陪同|随行|随同|陪着)",
      "{Organization|Enterprise+:who}…(陪同|随行|随同|陪着)",
      "(在|由){Person+:who}…(陪同|陪伴|引导|陪着|带路|引路|作陪)下?",
      "(陪同|随行|同行|随同)(调研|考察|视察|检查|前来|活动)?的{Person+:who}",
      "(陪同|随行|同行|随同)(调研|考察|视察|检查|前来|活动)?的{Organization+:who}(相关|有关|主要)?(负责人|负责同志)",
      "(陪同|随行)…(人员|领导|的)?(有|是|还有|包括)：?{Person+:who}",
    ],
    not: NOT_THERE,
    emits: { role: "attend", prefers: ["inspection", "meeting"] },
    folded: true,
    score: 0.92,
    examples: {
      yes: [
        ["[副市长|Post][张三|Person]陪同。", "张三 attend"],
        ["在[张三|Person]陪同下，代表团参观工厂。", "张三 attend"],
        ["他叮嘱随行的[局长|Post][张三|Person]抓紧办。", "张三 attend"],
        ["调研组由[副县长|Post][张三|Person]引导，察看了基地。", "张三 attend"],
      ],
      no: ["[张三|Person]因故未能参加陪同。"],
    },
  },
  {
    id: "attendance.listed",
    says: "A header lists who is there: 出席会议的有：张三、李四.",
    pattern: [
      "(出席|参加|列席|到会|与会|就座|就坐|在座|陪同|参会|到场)…(有|是|包括|还有)：?{Person+:who}",
      "(出席|参加|列席|到会|与会|就座|就坐|在座|陪同|参会|到场)…(有|是|包括|还有)：?{Organization|Enterprise+:who}",
      "(出席|参加|列席|与会|陪同)…(人员|领导|嘉宾|代表|同志)：{Person+:who}",
      "(出席|参加|列席|在座|就座|坐着|站着|到场|同行|见证)的，?(还有|有|是|包括)…{Person+:who}",
      "(出席|参加|列席|陪同|见证)(会议|活动|仪式|会见|调研)?的(还有|有|包括)…{Person+:who}",
    ],
    not: NOT_THERE,
    emits: { role: "attend", sure: true },
    folded: true,
    score: 0.93,
    examples: {
      yes: [
        ["出席会议的还有：[张三|Person]、[李四|Person]等。", "张三 attend", "李四 attend"],
        ["前排坐着的，还有市领导[张三|Person]、[李四|Person]。", "张三 attend", "李四 attend"],
      ],
      no: ["未出席会议的有：[张三|Person]。"],
    },
  },
  {
    id: "attendance.listed-speakers",
    says: "A header lists who spoke: 发言的有：张三、李四.",
    pattern: [
      "(发言|讲话|致辞|汇报|交流)…(有|是|包括|还有)：?{Person+:who}",
      "(发言|讲话|致辞|汇报|交流)…(有|是|包括|还有)：?{Organization|Enterprise+:who}",
    ],
    not: NOT_THERE,
    emits: { role: "speak" },
    folded: true,
    score: 0.93,
    examples: {
      yes: [["作大会发言的有：[张三|Person]、[李四|Person]。", "张三 speak", "李四 speak"]],
      no: ["没有出席讲话的有：[张三|Person]。"],
    },
  },
  {
    id: "attendance.speak",
    says: "A person speaks at it: 讲话, 致辞, 发言, 汇报, 强调, 宣读, 宣布, 作部署.",
    pattern: [
      "{Person+:who}…(讲话|致辞|致开幕|致欢迎|致贺|致闭幕|发言|汇报|通报|介绍|指出|强调|要求|表示|说|认为|建议|提出|宣读|宣布|表态|推介|回应|报告|说明|述职|点评|透露|坦言|希望|寄语|演讲|对话|交流|提问|提醒|承诺|答复|解答|分享|呼吁|登台|上台|讲了|发布|点题|直言|谈|道|传达|小结|总结|插话|叮嘱|勉励|应询|答询|回答|作答|致谢|致敬)",
      "{Person+:who}…(作|作了|做了)…(安排|部署|动员|发言|交流|介绍|小结|总结|分析|辅导|解读)",
      "{Person:who}……，并(讲话|致辞|发言|作|宣布)",
      "”{Person+:who}…(说|表示|介绍|道|坦言|感慨|告诉|解释|透露)",
      "由{Person+:who}…(致辞|讲话|宣读|汇报|代为)",
      "听(取|完|了|罢)?(了)?{Person+:who}(的)?……(介绍|汇报|讲解|说明|讲述)",
      "{Person+:who}(围绕|就|结合|针对|代表)……(发言|说明|汇报|讲话|介绍|报告|交流|演讲|致辞)",
      "{Person+:who}(围绕|就|结合|针对|代表)……{Person}……(作了发言|作发言|作了说明|作了汇报|作了介绍)",
    ],
    not: NOT_THERE,
    emits: { role: "speak" },
    folded: true,
    score: 0.9,
    examples: {
      yes: [
        ["[副市长|Post][张三|Person]作具体安排。", "张三 speak"],
        ["[张三|Person]、[李四|Person]先后发言。", "张三 speak", "李四 speak"],
        ["[市长|Post][张三|Person]出席并讲话。", "张三 speak"],
        ["[张三|Person]强调，要抓好落实。", "张三 speak"],
        ["市长听取了[厂长|Post][张三|Person]的介绍。", "张三 speak"],
        ["[张三|Person]就全年业务招待费的使用情况向全体代表作了说明。", "张三 speak"],
      ],
      no: ["[张三|Person]请假，没有发言。"],
    },
  },
  {
    id: "attendance.body-speaks",
    says: "A body speaks through those who act for it: 甲局作了汇报, 甲局、乙县先后发言.",
    pattern: [
      "{Organization|Enterprise+:who}…(发言|汇报|通报|介绍|致辞|推介|表态|述职|交流|分析|作了?说明|宣读|解读|提问|分享|作典型|作经验)",
      "{Organization|Enterprise+:who}(，|、)?(以及|和)……(负责人|负责同志|代表|专家)…(发言|汇报|介绍|交流)",
      "{Organization|Enterprise+:who}(，|、)?(以及|和){Organization|Enterprise+}……(负责人|负责同志|代表|专家)…(发言|汇报|介绍|交流)",
      "{Organization|Enterprise|Place+:who}…(负责人|负责同志|发言人|代表)…(表示|说|指出|回应|答复|发言|发了言|谈|讲了|讲|提出|反映|吐槽|接过|接了|诉说|汇报|交流)",
      "{Organization|Enterprise|Place+:who}(等)?(分别|先后|依次|相继|逐一)(作了|发言|汇报|介绍|表态|交流|作)",
      "{Organization|Enterprise|Place+:who}…(作了?补充|作典型|作经验|作表态|作交流|作了?汇报|介绍了?经验)",
      "^{Place|Organization|Enterprise+:who}(分别|先后|等)?(在会上)?(作了?|发言|汇报|交流)",
    ],
    not: [...NOT_THERE, VISITED],
    emits: { role: "speak" },
    folded: true,
    score: 0.82,
    examples: {
      yes: [
        ["[甲局|Organization]、[乙公司|Enterprise]先后发言。", "甲局 speak", "乙公司 speak"],
        ["[甲局|Organization]、[乙局|Organization]的负责人也谈了想法。", "甲局 speak", "乙局 speak"],
        [
          "[甲大学|Organization]和[甲公司|Enterprise]等企业，以及[乙局|Organization]等部门负责同志发言。",
          "甲大学 speak",
          "甲公司 speak",
          "乙局 speak",
        ],
      ],
      no: ["听取[甲局|Organization]的汇报。", "[张三|Person]在[甲公司|Enterprise]听取汇报。"],
    },
  },
  {
    id: "attendance.confer",
    says: "Someone confers a plaque or prize (为…授牌, 颁奖) or unveils (揭牌).",
    pattern: [
      "{Person+:who}…(授牌|颁奖|颁发|颁授|授予|授旗|揭牌|揭幕|颁|授奖|授证)",
      "由{Person+:who}…(授牌|颁奖|颁发|揭牌)",
      "(揭牌|揭幕|授牌|颁奖|剪彩)(人|嘉宾)(是|为|：){Person+:who}",
      "(揭牌|揭幕|授牌|颁奖|剪彩)的(是|有|还有){Person+:who}",
      "{Person+:who}…(揭下|揭开|揭起|拉开)…(红绸|红布|绸布|面纱|帷幕|幕布|牌匾)",
      "{Person+:who}(为|向|给)……(授牌|颁奖|颁发|揭牌|颁授|授旗|授予|揭幕)",
    ],
    not: [...NOT_THERE, "被(授予|颁授|颁发|授牌)", "(领取|接过)"],
    emits: { role: "confer" },
    folded: true,
    score: 0.9,
    examples: {
      yes: [
        ["[张三|Person]、[李四|Person]共同揭牌。", "张三 confer", "李四 confer"],
        ["[张三|Person]为[甲公司|Enterprise]授牌。", "张三 confer"],
        ["揭牌人是[校长|Post][张三|Person]和[李四|Person]。", "张三 confer", "李四 confer"],
        ["[张三|Person]和[李四|Person]一同揭下红绸。", "张三 confer", "李四 confer"],
      ],
      no: ["[张三|Person]将为获奖者颁奖。"],
    },
  },
  {
    id: "attendance.hands-over",
    says: "Who hands something over to another confers: 李四从张三手中接过奖牌.",
    pattern: [
      "从{Person+:who}…(手中|手里|手上)…(接过|接下|接到|领取|领过|捧过)",
      "{Person+:who}向…{Person|Organization|Enterprise}…移交",
    ],
    not: NOT_THERE,
    emits: { role: "confer" },
    folded: true,
    score: 0.85,
    examples: {
      yes: [["[李四|Person]从[市长|Post][张三|Person]手中接过奖牌。", "张三 confer"]],
      no: ["[李四|Person]从[张三|Person]那里得知消息。"],
    },
  },
  {
    id: "attendance.takes-over",
    says: "Who is handed something receives: 李四从张三手中接过奖牌.",
    pattern:
      "{Person|Organization|Enterprise+:who}……从{Person+}…(手中|手里|手上)…(接过|接下|接到|领取|领过|捧过)",
    not: NOT_THERE,
    emits: { role: "receive" },
    folded: true,
    score: 0.85,
    examples: {
      yes: [["[李四|Person]从[市长|Post][张三|Person]手中接过奖牌。", "李四 receive"]],
      no: ["[李四|Person]请假，没有从[张三|Person]手中接过奖牌。"],
    },
  },
  {
    id: "attendance.receive",
    says: "Someone receives a plaque, prize or letter: 为甲公司授牌, 甲上台领奖.",
    pattern: [
      "(为|向|给)…{Person+:who}…(授牌|颁奖|颁发|授旗|授予|颁授|授证)",
      "(为|向|给)…{Organization|Enterprise|Place+:who}…(授牌|颁奖|颁发|授旗|授予|颁授|授证)",
      "(把|将)…(奖牌|证书|奖杯|奖金|锦旗|牌匾|聘书)…(交到|交给|颁给|送到|授予){Person|Organization|Enterprise+:who}",
      "{Person+:who}…(领奖|领取|接过|受聘|获聘|获颁|领到|受牌|接受…聘书)",
      "{Organization|Enterprise+:who}…(领奖|领取|接过|受聘|获聘|获颁|领到|受牌|接受…聘书)",
    ],
    not: [...NOT_THERE, "从{Person}…手"],
    emits: { role: "receive" },
    folded: true,
    score: 0.85,
    examples: {
      yes: [
        [
          "[张三|Person]分别为[甲公司|Enterprise]、[乙协会|Organization]授牌。",
          "甲公司 receive",
          "乙协会 receive",
        ],
      ],
      no: ["[甲公司|Enterprise]没能到场领奖，因故缺席。"],
    },
  },
  {
    id: "attendance.inspect",
    says: "Someone looks at things on the spot: 调研, 督导, 走访, 察看.",
    pattern:
      "{Person+:who}…(调研|督导|考察|视察|走访|看望|慰问|检查|察看|查看|督查|指导|督办|巡查|走进|来到|实地|先后到|深入|前往|赴|一行)",
    not: [...NOT_THERE, "(陪同|会见|接见|会晤)"],
    emits: { role: "inspect", only: ["inspection"] },
    folded: true,
    score: 0.88,
    examples: {
      yes: [["[市长|Post][张三|Person]深入企业调研。", "张三 inspect"]],
      no: ["[张三|Person]计划赴外地调研。"],
    },
  },
  {
    id: "attendance.inspect-too",
    says: "Whoever takes part in an inspection inspects (参加视察, 一同调研): 张三、李四参加视察.",
    pattern: [
      "{Person+:who}…(参加|参与)(了)?(此次|这次|本次|专题|集中)?(视察|检查|督查|督导|执法检查)",
      "{Person+:who}…(一同|一道|一起|共同)(参加)?(视察|检查|督查|督导|调研|考察|走访|察看)",
    ],
    not: NOT_THERE,
    emits: { role: "inspect", only: ["inspection"] },
    folded: true,
    score: 0.85,
    examples: {
      yes: [["[张三|Person]带队，[李四|Person]、[王五|Person]参加视察。", "李四 inspect", "王五 inspect"]],
      no: ["[李四|Person]请假，没有参加视察。"],
    },
  },
  {
    id: "attendance.sign",
    says: "Parties and people sign: 甲公司与乙银行签署协议, 张三代表双方签字.",
    pattern: [
      "{Person+:who}…(签约|签署|签订|签字|签下|签了|签定|签)",
      "{Organization|Enterprise|Place+:who}…(签约|签署|签订|签字|签下|签了|签定|签)",
      "{Person|Organization|Enterprise:who}……(与|同|和){Person|Organization|Enterprise|Place}…(签约|签署|签订|签字|签下|签了|签)",
      "(与|同|和){Person+:who}…(签约|签署|签订|签字|签下|签了|签)",
      "(与|同|和){Organization|Enterprise|Place+:who}…(签约|签署|签订|签字|签下|签了|签)",
      "{Person+:who}……(在|于)…(协议|合同|备忘录|文本|议定书|书|合约)(书)?上(签|落笔|签名|签字)",
      "{Person+:who}(分别|各自|共同|一起)?(落笔|提笔|签名|执笔)",
      "{Person:who}……(与|同|和){Organization|Enterprise}…(签约|签署|签订|签字|签下|签了|签)",
      "{Person:who}代表{Organization|Enterprise|Place}(，)?(与|同|和){Person|Organization|Enterprise|Place}…(签约|签署|签订|签字|签下|签了|签)",
    ],
    not: [
      ...NOT_THERE,
      "(拟|有意|洽谈|磋商|见证|承办|主办)",
      "(已|早已|曾)(与|同|和|跟)",
      "(签约|签字)(会|仪式|活动|台|现场|大会)",
    ],
    emits: { role: "sign", only: ["signing"] },
    folded: true,
    score: 0.9,
    examples: {
      yes: [["[甲公司|Enterprise]与[乙银行|Enterprise]签署协议。", "甲公司 sign", "乙银行 sign"]],
      no: ["[甲公司|Enterprise]拟与[乙银行|Enterprise]签署协议。"],
    },
  },
  {
    id: "attendance.sign-ceremony",
    says: "Two sides hold a signing (举行签约仪式), or a header lists who signs: 甲县与乙公司举行签约仪式.",
    pattern: [
      "{Organization|Enterprise|Place:who}(与|和|同|、){Organization|Enterprise|Place}…(举行|举办)…(签约|签字)(仪式|活动)",
      "(与|和|同|、){Organization|Enterprise|Place:who}…(举行|举办)…(签约|签字)(仪式|活动)",
      "(签约|签字|上台签约|现场签约|集中签约)的?(项目|单位|企业|双方|各方)?(，)?(还有|有|是|包括|为)：?{Organization|Enterprise|Place+:who}",
      "代表{Organization|Enterprise|Place:who}…(签约|签署|签字|签下|签订|落笔|签)",
    ],
    not: [...NOT_THERE, "(拟|有意|洽谈|磋商)"],
    emits: { role: "sign", only: ["signing"] },
    folded: true,
    score: 0.85,
    examples: {
      yes: [
        ["[甲县|Place]与[乙公司|Enterprise]举行合作签约仪式。", "甲县 sign", "乙公司 sign"],
        ["上台签约的，有[甲公司|Enterprise]和[乙公司|Enterprise]。", "甲公司 sign", "乙公司 sign"],
        ["[张三|Person]代表[甲商会|Organization]签字。", "甲商会 sign"],
      ],
      no: ["[甲县|Place]与[乙公司|Enterprise]拟举行签约仪式。"],
    },
  },
  {
    id: "attendance.unveiled",
    says: "What is unveiled or opened receives its plaque: 甲研究院揭牌, 为甲研究院揭牌.",
    pattern: [
      "{Organization|Enterprise:who}…(揭牌|挂牌|揭幕|开业|授牌|成立)",
      "(为|共同为|给){Organization|Enterprise+:who}(揭牌|揭幕|授牌|挂牌)",
    ],
    not: [
      ...NOT_THERE,
      "(上市|新三板|周年|以来|以后|之后|集团旗下)",
      "{Person}…(为|给)…{Organization|Enterprise}…{Organization|Enterprise}",
    ],
    emits: { role: "receive", only: ["ceremony", "opening"] },
    folded: true,
    score: 0.8,
    examples: {
      yes: [
        ["[甲研究院|Organization]昨日揭牌。", "甲研究院 receive"],
        ["[张三|Person]和[李四|Person]共同为[甲联盟|Organization]揭牌。", "甲联盟 receive"],
      ],
      no: ["[甲公司|Enterprise]将于下月挂牌。"],
    },
  },
  {
    id: "attendance.honoured",
    says: "Those whom a meeting honours receive: 甲站获评先进集体, 张三等受到表彰.",
    pattern: [
      "{Person+:who}…(受到表彰|受表彰|登台领奖|上台领奖|捧回|获评|被评为|荣获|被授予)",
      "{Organization|Enterprise|Place+:who}…(受到表彰|受表彰|登台领奖|上台领奖|捧回|获评|被评为|荣获|被授予)",
    ],
    not: NOT_THERE,
    emits: { role: "receive", only: ["award", "meeting", "ceremony", "forum"] },
    folded: true,
    score: 0.7,
    examples: {
      yes: [["[甲站|Organization]、[乙站|Organization]获评先进集体。", "甲站 receive", "乙站 receive"]],
      no: ["[张三|Person]因病未能到会，没有上台领奖。"],
    },
  },
  {
    id: "attendance.winner",
    says: "Those who win a prize at it receive: 张三获一等奖, 甲队夺得冠军.",
    pattern: [
      "{Person+:who}…(获得|摘得|夺得|捧得|斩获|拿下|获)…(奖|冠军|亚军|季军|称号|金牌|银牌|铜牌)",
      "{Organization|Enterprise+:who}…(获得|摘得|夺得|捧得|斩获|拿下|获)…(奖|冠军|亚军|季军|称号|金牌|银牌|铜牌)",
    ],
    not: [...NOT_THERE, "(获奖|颁奖|颁发|授奖|曾|累计|先后|多次|来自{Organization|Enterprise})"],
    emits: { role: "receive", only: ["award", "performance", "ceremony", "other"] },
    folded: true,
    score: 0.7,
    examples: {
      yes: [["[甲队|Organization]夺得团体冠军。", "甲队 receive"]],
      no: ["[张三|Person]为获得一等奖的选手颁奖。"],
    },
  },
  {
    id: "attendance.guests",
    says: "A delegation that comes or is received takes part: 会见甲省代表团, 甲省代表团来我市考察.",
    pattern: [
      "(会见|接见|会晤)(了)?……{Organization:who}",
      "{Organization:who}…(来|赴|到|抵|在|走进|参观|考察|访问)",
      "(率|率领|带领){Organization:who}",
    ],
    not: NOT_THERE,
    endings: { who: ["团", "访问组", "考察组", "调研组"] },
    emits: { role: "attend", only: ["meeting", "inspection", "forum"], sure: true },
    folded: true,
    score: 0.85,
    examples: {
      yes: [
        ["[市长|Post][张三|Person]会见由[李四|Person]率领的[甲省代表团|Organization]。", "甲省代表团 attend"],
        ["[甲省党政代表团|Organization]来我市考察。", "甲省党政代表团 attend"],
      ],
      no: ["[市长|Post][张三|Person]将会见[甲省代表团|Organization]。"],
    },
  },
  {
    id: "attendance.addressed",
    says: "Whom a visitor speaks to on the spot is there: 张三叮嘱李四抓紧施工.",
    pattern: "(叮嘱|嘱咐|询问|问|告诉|握着|拉着|要求|提醒|鼓励){Person:who}",
    not: NOT_THERE,
    emits: { role: "attend", only: ["inspection"] },
    folded: true,
    score: 0.7,
    examples: {
      yes: [["他叮嘱[站长|Post][张三|Person]把上门服务落到实处。", "张三 attend"]],
      no: ["他打算叮嘱[张三|Person]。"],
    },
  },
  {
    id: "attendance.visit",
    says: "Someone goes round a show: 参观, 观看, 观摩, 巡馆.",
    pattern: [
      "{Person+:who}…(参观|观看|观展|观摩|巡馆|巡展|巡视展)",
      "{Organization+:who}…(参观|观看|观展|观摩|巡馆|巡展|巡视展)",
    ],
    not: NOT_THERE,
    emits: { role: "visit" },
    folded: true,
    score: 0.88,
    examples: {
      yes: [["[张三|Person]一行参观展馆。", "张三 visit"]],
      no: ["[张三|Person]将参观展馆。"],
    },
  },
  {
    id: "attendance.lecture",
    says: "Someone teaches or explains: 授课, 解读, 宣讲, 作辅导报告.",
    pattern: [
      "{Person+:who}…(授课|解读|宣讲|辅导|讲授|讲解|主讲|讲党课)",
      "{Person:who}……(作|做|带来|开|上)了?……(讲座|党课|公开课)",
      "由{Person+:who}(主讲|授课|讲授)",
      "{Organization+:who}…(授课|解读|宣讲|辅导|讲授|讲解|主讲|讲党课)",
    ],
    not: NOT_THERE,
    emits: { role: "lecture" },
    folded: true,
    score: 0.85,
    examples: {
      yes: [["[张三|Person]受邀解读新法。", "张三 lecture"]],
      no: ["[张三|Person]请假，没有授课。"],
    },
  },
]);
