/** 颁奖: who hands plaques, prizes, keys and gifts over at a happening, and who takes them. */
import { NOT_THERE } from "./attendance.rules.ts";
import { defineParts } from "./event-kind.ts";

/** What is handed over at a ceremony. */
const HANDED =
  "奖牌|证书|奖杯|奖金|奖状|奖品|锦旗|牌匾|牌子|铜牌|聘书|钥匙|支票|队旗|旗帜|会旗|执照|红包|慰问金|善款|捐款|绶带|大红花|红花|纪念章|勋章|奖章|任命书|录取通知书";

export const awardRules = defineParts("attendance", [
  {
    id: "attendance.confer",
    says: "Someone confers a plaque or prize (为…授牌, 颁奖) or unveils (揭牌).",
    pattern: [
      "{Person+:who}…(授牌|颁奖|颁发|颁授|授予|授旗|揭牌|揭幕|授奖|授证)!(仪式|式|战|典礼|大会|晚会|音乐会|词|活动)",
      "{Person+:who}…颁!(奖|发|授|布)",
      "由{Person+:who}…(授牌|颁奖|颁发|揭牌)",
      "(揭牌|揭幕|授牌|颁奖|剪彩)(人|嘉宾)(是|为|：){Person+:who}",
      "(揭牌|揭幕|授牌|颁奖|剪彩|颁发…|发奖|发证书|授旗)的，?(是|有|还有){Person+:who}",
      "(红绸|红布|绸布|牌子|牌匾|铜牌)(是|由){Person+:who}…(揭|拉|掀|挂)",
      "{Person+:who}…(揭下|揭开|揭起|拉开|拉下|揭去|掀开|扯下)…(红绸|红布|绸布|面纱|帷幕|幕布|牌匾)",
      "{Person+:who}(为|向|给)……(授牌|颁奖|颁发|揭牌|颁授|授旗|授予|揭幕)",
      "{Person+:who}(分别|共同|一起|现场)?(为|向|给)…{Person|Organization|Enterprise|Place+}……(授牌|颁奖|颁发|揭牌|颁授|授旗|授予|揭幕|颁证|授证|发放|送上|戴上|佩戴|披上)",
      "{Person+:who}……，(共同|一起|分别|并|现场)?(为|向|给)……(授牌|颁奖|颁发|揭牌|颁授|授旗|揭幕)",
      "{Person+:who}……，(并|还)?(同|与|和){Person+}(一道|一起|共同|分别)?(为|向|给)……(授牌|颁奖|颁发|揭牌|颁授|授旗|揭幕)",
    ],
    not: [
      ...NOT_THERE,
      "被(授予|颁授|颁发|授牌)",
      "被{Organization|Enterprise|Place|Person}…(授予|颁授|颁发|授牌)",
      "(领取|接过)",
      "颁奖(晚会|典礼|大会|词|音乐会)(将|定|拟|于|在|上)",
    ],
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
      "从…{Person+:who}…(手中|手里|手上)…(接过|接下|接到|领取|领过|捧过)",
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
    id: "attendance.gives",
    says: "Who gives a plaque, a key, a gift to somebody confers: 张三把钥匙交到村民手上.",
    pattern: [
      `{Person+:who}…(把|将)…(${HANDED})…(交到|交给|颁给|送到|递到|递给|送给|发给|发到|授给|授予|交予)`,
      `{Person+:who}…(送上|戴上|佩上|递上|披上|颁上|发放|发下|佩戴|颁)了?…(${HANDED})`,
      `{Person+:who}…(给|为|向)…(发|交|送|赠|赠送|捐赠|捐|交付)了?…(${HANDED})`,
    ],
    not: [...NOT_THERE, "(从|接过|领取|领走|收到)", "代表…(捐|赠)"],
    emits: { role: "confer", only: ["award", "ceremony", "other", "meeting", "opening", "performance"] },
    folded: true,
    score: 0.8,
    examples: {
      yes: [
        ["[市长|Post][张三|Person]把钥匙交到村民手上。", "张三 confer"],
        ["[市长|Post][张三|Person]给他们戴上奖牌。", "张三 confer"],
      ],
      no: ["[李四|Person]把经验送到田间。"],
    },
  },
  {
    id: "attendance.takes-over",
    says: "Who is handed something receives: 李四从张三手中接过奖牌.",
    pattern:
      "{Person|Organization|Enterprise+:who}……从…{Person+}…(手中|手里|手上)…(接过|接下|接到|领取|领过|捧过)",
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
      "由…{Person+:who}(代为)?(代领|领取|领走|接过|领奖)",
      "(交到|递到|送到|颁到|交至|送至){Person|Organization|Enterprise+:who}(的)?(手中|手里|手上)",
      `(把|将)…(${HANDED})…(交到|交给|颁给|送到|授予|递到|递给|送给|发给|授给){Person|Organization|Enterprise+:who}`,
      "(领奖|获奖|受奖|受表彰|领到…|接旗|接牌)(的|者)，?(有|是|为|包括|：)…{Person+:who}",
      "{Person+:who}…(接受|接收|受领|收下)了?…(捐赠|赠送|捐款|物资|善款|图书)",
      "{Person+:who}…(受赠|受捐)",
      "{Person+:who}…(戴上|披上|佩上)了?…(大红花|红花|绶带|奖牌|奖章|勋章)",
      "{Person+:who}…(领奖|接牌|接旗|领牌|领取|接过|受聘|获聘|获颁|领到|受牌|接受…聘书)",
      "{Organization|Enterprise+:who}…(领奖|接牌|接旗|领牌|领取|接过|受聘|获聘|获颁|领到|受牌|接受…聘书)",
    ],
    not: [...NOT_THERE, "从{Person}…手", "(接过|接下)(了)?(话|问题)", "(给|为|把|将)…(戴上|披上|佩上)"],
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
    id: "attendance.honoured",
    says: "Those whom a meeting honours receive: 甲站获评先进集体, 张三等受到表彰.",
    pattern: [
      "{Person+:who}…(受到表彰|受表彰|登台领奖|上台领奖|捧回|获评|被评为|荣获|被授予)",
      "{Person+:who}…(获奖|获表彰|受表扬|获表扬|获此殊荣)$",
      "(表彰|嘉奖|奖励)了?…{Person+:who}等",
      "{Organization|Enterprise|Place+:who}…(受到表彰|受表彰|登台领奖|上台领奖|捧回|获评|被评为|荣获|被授予)",
      "{Organization|Enterprise|Place+:who}…(获奖|获表彰|受表扬|获表扬|获此殊荣)$",
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
      "{Person+:who}…(获得|摘得|夺得|捧得|斩获|拿下|获)…(奖|冠军|亚军|季军|称号|金牌|银牌|铜牌|第一名|第二名|第三名|头名|桂冠)",
      "{Organization|Enterprise+:who}…(获得|摘得|夺得|捧得|斩获|拿下|获)…(奖|冠军|亚军|季军|称号|金牌|银牌|铜牌|第一名|第二名|第三名|头名|桂冠)",
      "{Person+:who}(等)?在……(赛|会|上|中)(上|中)(，)?(一举|勇|再|喜)?(获得|摘得|夺得|捧得|斩获|拿下|收获|包揽|获|夺|摘)…(奖|冠军|亚军|季军|金牌|银牌|铜牌|第一名|第二名|第三名|头名|桂冠)",
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
    id: "attendance.on-list",
    says: "Those who stand on a list of the honoured receive (上榜, 入选, 榜上有名): 甲公司、乙公司上榜.",
    pattern: [
      "{Person+:who}…(上榜|榜上有名|名列其中|在列|入围|入选|登榜|折桂|夺魁|问鼎|摘金|夺冠)",
      "{Organization|Enterprise|Place+:who}…(上榜|榜上有名|名列其中|在列|入围|入选|登榜|折桂|夺魁|问鼎|摘金|夺冠)",
      "(获评|获得|荣获|被评为|被授予|摘得|获|当选)…的(单位|集体|个人|企业|职工|选手|人员|人)?，?(有|是|分别是|还有|包括|为)：?{Person+:who}",
      "(获评|获得|荣获|被评为|被授予|摘得|获|当选)…的(单位|集体|个人|企业|职工|选手|人员|人)?，?(有|是|分别是|还有|包括|为)：?{Organization|Enterprise+:who}",
      "^…(奖|标兵|先进单位|先进集体|先进个人|先进班组|先进工作者|能手|模范|工匠|之星|好人|奖章|奖状|冠军)(获得者|获奖者|得主|名单)?：{Person+:who}",
      "^…(奖|标兵|先进单位|先进集体|先进个人|先进班组|先进工作者|能手|模范|工匠|之星|好人|奖章|奖状|冠军)(获得者|获奖者|得主|名单)?：{Organization|Enterprise+:who}",
      "(冠军|亚军|季军|第一名|一等奖|二等奖|三等奖|金奖|银奖|铜奖|特等奖|优胜奖)(得主|获得者)?(是|为|归|由|被){Person+:who}",
      "(冠军|亚军|季军|第一名|一等奖|二等奖|三等奖|金奖|银奖|铜奖|特等奖|优胜奖)(得主|获得者)?(是|为|归|由|被){Organization|Enterprise+:who}",
    ],
    not: [...NOT_THERE, "(曾|此前|先后|累计|多次|公示|颁发|颁奖)"],
    emits: { role: "receive", only: ["award", "meeting", "performance", "ceremony", "other", "forum"] },
    folded: true,
    score: 0.75,
    examples: {
      yes: [
        ["[甲公司|Enterprise]、[乙公司|Enterprise]上榜。", "甲公司 receive", "乙公司 receive"],
        ["焊工组一等奖由[张三|Person]拿下。", "张三 receive"],
        ["获得个人奖的是[李四|Person]。", "李四 receive"],
        ["安全标兵：[李四|Person]、[王五|Person]。", "李四 receive", "王五 receive"],
      ],
      no: ["[甲公司|Enterprise]曾上榜。"],
    },
  },
]);
