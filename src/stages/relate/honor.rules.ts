/** 获奖: who does something to receive a prize, title or place on a list, or is given it. */
import type { RuleRow } from "../../rules/define.ts";
import { defineRelations, type RelationEmits } from "../../rules/relation.ts";

export const NOT_RECEIVED = [
  "(未能|未入选|落选|无缘|争创|申报|力争|冲刺|推荐)",
  "(为|给|向)(获得|荣获|获评|获)(奖|者)",
] as const;

/** What a giver does for those who receive: `张三接见获得…的专家`. */
const NOT_OTHERS = "(接见|会见|看望|慰问|祝贺|欢迎|向|为|给)…新?(获得|获|荣获|获评|评为)";

/** What whoever receives does. */
const GOT =
  "获|获得|荣获|获评|获颁|被评为|评为|被授予|被认定为|入选|当选|跻身|进入|摘得|夺得|捧回|斩获|拿下|上榜|受到|成为|作为|被命名为|被确定为|被列为|被列入|列入|入围|荣膺|喜获|喜提|摘取|问鼎|荣登|登上|收获|捧得|夺|折桂|晋级|获批|通过|揽获|拿到|得了|捧走|领到|领回|领走|得到|得过|拿了|拿过|带回|荣立|分获|摘下|夺下|赢得|蝉联|评选为|评上|成功创建|创成|位列|名列|位居|屈居|记|荣记|立|享受|领取|接过|捧起|抱回|扛回|戴上|披上|挂上|挂着|手捧|喜摘|勇夺|力夺|获赠|获封|入列|斩下|摘走|夺走|获聘|受聘|受颁|摘获|被追授|获授|保持|被评上|被纳入|纳入|追授|追记";

/** What every row says: that somebody received, unless its clause denies it; a row may refuse more or less. */
export const RECEIVED = { emits: "RECEIVED", not: NOT_RECEIVED } as const;

const rows: readonly Omit<RuleRow<RelationEmits>, "emits">[] = [
  {
    id: "honor.receives",
    says: "Someone receives (获, 获评, 被评为, 入选) an honour.",
    pattern: [
      `{Person|Enterprise|Organization|Project|IndustryChain+:from}…(${GOT})…{Honor+:to}`,
      "{Person|Enterprise|Organization|Project+:from}…(获|获得|荣获|获评|喜获|拿到|捧回|收到){Organization|Place+}…(颁发|授予|命名|认定|评选|颁授|评定)的{Honor+:to}",
      "{Honor:to}(名单|榜单|评选|结果)?…(公布|揭晓|出炉|发布|公示|公告)……，{Person|Enterprise|Organization|Place+:from}…(上榜|入选|在列|位列|榜上有名|名列|入围|当选|获此|获评|获奖|居|排名)",
      "{Person|Enterprise|Organization|Project+:from}…(获|被|荣)…(称号|荣誉)…{Honor+:to}",
    ],
    not: [
      ...NOT_RECEIVED,
      NOT_OTHERS,
      "被{Organization|Place}",
      "(提交|推荐|申报|报送)的",
      "(手中|手里|手上)(接过|捧过|捧走|捧回|领走|领到|领过|接到|领回|拿到)",
    ],
    score: 0.9,
    folded: true,
    examples: {
      yes: [
        ["[甲集团|Enterprise]获[省五一劳动奖状|Honor]。", "甲集团 RECEIVED 省五一劳动奖状"],
        [
          "[甲公司|Enterprise]工程师[张三|Person]、[乙公司|Enterprise]装调工[李四|Person]获[五一奖章|Honor]。",
          "张三 RECEIVED 五一奖章",
          "李四 RECEIVED 五一奖章",
        ],
      ],
      no: ["[甲集团|Enterprise]未能获[省五一劳动奖状|Honor]。"],
    },
  },
  {
    id: "honor.place-receives",
    says: "A place receives (获, 获评, 入选) an honour, itself or by its work (我市两项工作获…).",
    pattern: `{Place|Organization+:from}(也|还|已|曾|成功|顺利|再次|首次|先后|多次|一举|日前|近日|此前|正式|光荣|双双|均|同时|{Time}|连续{number}年|连续{number}次|{number}项工作|{number}项|这些工作|{number}次)?(${GOT}|创建|创建成)…{Honor+:to}`,
    not: [...NOT_RECEIVED, "{Honor}的(单位|集体|个人|企业|职工|是|有)", "被{Organization|Place}"],
    score: 0.85,
    examples: {
      yes: [
        ["[我市=乙市|Place]两项工作获[国务院督查激励|Honor]。", "乙市 RECEIVED 国务院督查激励"],
        ["[乙市|Place]获评[全国文明城市|Honor]。", "乙市 RECEIVED 全国文明城市"],
      ],
      no: ["[乙市|Place]毛织产业集群入选[培育名单|Honor]。", "[乙市|Place]力争成为[全国文明城市|Honor]。"],
    },
  },
  {
    id: "honor.receives-carried",
    says: "入选…, 获…: the one of the clause before receives an honour.",
    pattern: [
      `^(他|她|它|公司|集团|企业|该公司|该企业)?{Time}?(也|还|又|并|先后|曾|成功|顺利|一举|同时|同年|随后|不久前|日前|近日|刚|刚刚|此前|事后|后来|最终|最后|当场|两次|三次|多次|连续{number}年|连续{number}次|和另外{number}(人|名|位|家)|与其他{number}(人|名|位|家))?(${GOT}){number}?…{Honor+:to}`,
      "^…(授予|颁给|授给|奖给|送给|奖励给|赠予|颁发给)了?(他|她|它|公司|企业|集团|该公司|该企业|该厂|厂里)一?(块|面|枚|张)?…{Honor+:to}",
    ],
    carriesSubject: ["Person", "Enterprise", "Organization"],
    folded: true,
    not: [...NOT_RECEIVED, "{Honor}(称号)?的!(证书|牌子|奖牌|称号|奖杯|荣誉|铜牌|牌匾|奖状)"],
    score: 0.7,
    examples: {
      yes: [
        ["[甲公司|Enterprise]产值翻番，跻身[“小巨人”企业|Honor]。", "甲公司 RECEIVED “小巨人”企业"],
        ["[张三|Person]救过三个人。市里授予他[“道德模范”|Honor]称号。", "张三 RECEIVED “道德模范”"],
      ],
      no: ["[甲公司|Enterprise]产值翻番，力争入选[“小巨人”企业|Honor]。"],
    },
  },
  {
    id: "honor.confers",
    says: "An honour is given to (授予, 颁发) someone: 授予甲公司省长质量奖.",
    pattern: [
      "(授予|颁给|表彰|认定|命名|评选|确定|评定|评){Person|Enterprise|Organization|Place+:from}(为|以|荣获)?…{Honor+:to}",
      "(给|为|向){Person|Enterprise|Organization|Place+:from}…(颁发|授予|颁|送上|授|发放|颁赠)了?{Honor:to}",
      "(将|把)…{Honor:to}…(授予|颁给|颁发给|交到|递到|送到|授给|交给|送给){Person|Enterprise|Organization|Place+:from}",
      "(将|把){Person|Enterprise|Organization|Place+:from}(列为|定为|纳入|评为|认定为|列入|确定为)…{Honor:to}",
      "{Honor:to}(称号|奖牌|牌匾|证书)?(授予|颁给|颁发给|花落|归属|归|给了|归了)了?…{Person|Enterprise|Organization|Place+:from}",
      "{Honor:to}的?(称号|奖牌|牌匾|牌子|证书|奖杯|奖状|锦旗|聘书|铜牌|奖章)?，?(发到|送到|交到|递到|颁到|挂到|挂在|挂进|送进|送给|发给|戴在|落户)了?…{Person|Enterprise|Organization|Place+:from}",
      "{Person|Enterprise|Organization+:from}(门口|门前|大门|院里|墙上|办公室|车间|展厅)…(挂|摆|立|贴|多了|竖)…{Honor:to}",
    ],
    folded: true,
    not: [...NOT_RECEIVED, "被授予{Organization|Place}{Honor}"],
    score: 0.9,
    examples: {
      yes: [
        [
          "决定授予[甲公司|Enterprise]、[乙公司|Enterprise][市长质量奖|Honor]。",
          "甲公司 RECEIVED 市长质量奖",
          "乙公司 RECEIVED 市长质量奖",
        ],
      ],
      no: ["[甲局|Organization]公布[市长质量奖|Honor]办法。"],
    },
  },
  {
    id: "honor.from-hand",
    says: "Someone takes an honour out of another's hands: 张三从李四手中接过奖牌.",
    pattern:
      "{Person:from}…从…{Person}…(手中|手里|手上)(接过|捧过|捧走|捧回|领走|领到|领过|接到|领回|拿到)…{Honor+:to}",
    folded: true,
    score: 0.85,
    examples: {
      yes: [["[张三|Person]从[李四|Person]手中接过[“歌王”|Honor]奖杯。", "张三 RECEIVED “歌王”"]],
      no: ["[张三|Person]向[李四|Person]手中的[“歌王”|Honor]奖杯看去。"],
    },
  },
  {
    id: "honor.rated-by",
    says: "A body is rated (被…评为) by another.",
    pattern:
      "{Person|Enterprise|Organization|Project|Place+:from}{Time}?(近日|日前|刚|刚刚|曾|还|也)?被{Organization|Place+}…(评为|追授|授予|认定为|确定为|列为|评选为|命名为|表彰为|记|荣记|追记|评定为|选为|推选为|聘为)…{Honor:to}",
    folded: true,
    score: 0.9,
    examples: {
      yes: [
        ["[甲公司|Enterprise]被[省科技厅|Organization]评为[先进单位|Honor]。", "甲公司 RECEIVED 先进单位"],
      ],
      no: ["[甲公司|Enterprise]被[省科技厅|Organization]推荐为[先进单位|Honor]。"],
    },
  },
  {
    id: "honor.rated-by-carried",
    says: "还被乙镇政府授予…: the one of the clause before is honoured by a body.",
    pattern: "^…被{Organization|Place+}…(评为|授予|认定为|确定为|列为|评选为|命名为|表彰为)…{Honor+:to}",
    carriesSubject: ["Person", "Enterprise"],
    folded: true,
    score: 0.75,
    examples: {
      yes: [
        ["[张三|Person]教大家种瓜，今年还被[乙镇|Place]授予[荣誉村民|Honor]称号。", "张三 RECEIVED 荣誉村民"],
      ],
      no: ["[张三|Person]教大家种瓜，[乙镇|Place]评选[荣誉村民|Honor]。"],
    },
  },
  {
    id: "honor.of-work",
    says: "该成果获…, 这项发明获…: those who made the work of which the text speaks receive its honour.",
    pattern:
      "^{Time}?…(该|这项|这个|这一|此项|其)…(成果|发明|作品|项目|技术|专利|论文|节目|案例|经验|产品|方案)…(获|获得|荣获|获评|摘得|夺得|入选|斩获)…{Honor+:to}",
    carriesSubject: ["Person", "Enterprise", "Organization"],
    folded: true,
    score: 0.7,
    examples: {
      yes: [["[张三|Person]改进了夹具。这项发明获[创新大赛二等奖|Honor]。", "张三 RECEIVED 创新大赛二等奖"]],
      no: ["[张三|Person]改进了夹具。这项发明未能获[创新大赛二等奖|Honor]。"],
    },
  },
  {
    id: "honor.for-work",
    says: "A work of a body (牵头完成的, 合作的) receives an honour: so do those who made it.",
    pattern: [
      "{Enterprise|Organization+:from}(牵头|共同|联合|参与|主持|独立|自主)?(完成|合作|研发|研制|实施|承担|制作|创作|选送)的……(获|获得|荣获|获评|摘得|夺得|入选)…{Honor:to}",
      "{Enterprise|Organization:from}的…、{Enterprise|Organization}的…(获|获得|荣获|获评|摘得|夺得|入选)…{Honor:to}",
      "{Honor:to}……其中{Enterprise|Organization+:from}(分别)?(为|是|作为)…完成(单位|人)",
    ],
    score: 0.85,
    examples: {
      yes: [
        [
          "[甲公司|Enterprise]与[乙学院|Organization]合作的“精密减速器”项目获[科技奖二等奖|Honor]。",
          "甲公司 RECEIVED 科技奖二等奖",
          "乙学院 RECEIVED 科技奖二等奖",
        ],
      ],
      no: ["[甲公司|Enterprise]申报的项目未能获[科技奖二等奖|Honor]。"],
    },
  },
];

export const honorRules = defineRelations(
  "honor",
  rows.map((row) => ({ ...RECEIVED, ...row })),
);
