/** 位于: where enterprises, bodies, projects and chains lie. */
import { defineRelations } from "../../rules/relation.ts";

export const locationRules = defineRelations("location", [
  {
    id: "location.lies-in",
    says: "A thing lies (位于, 坐落于), settles (落户, 落子) or is to be built (选址) in a place.",
    pattern: [
      "{Enterprise|Project|Organization:from}…(位于|坐落于|坐落在|地处|落户于?|落户到|落地|落子|选址于?|选址在|建在|迁至|迁到|搬到|入驻){Place+:to}",
      "{Enterprise|Project|Organization:from}(总部|总行|厂区|厂房|工厂|基地)…(在|于|设在){Place+:to}",
      "{Enterprise|Organization:from}…从{Place}(迁到|迁至|迁入|搬到|搬至){Place+:to}",
      "{Enterprise:from}是{Enterprise}…在{Place:to}(设立|成立|投资|创办)",
      "(把|将){Project:from}(放在|建在|落在|布局在){Place+:to}",
    ],
    emits: "LOCATED_IN",
    not: ["(有意|洽谈|考察|未|没有|不再|原在)"],
    score: 0.9,
    examples: {
      yes: [
        [
          "[甲中心|Project]位于[乙区|Place][丙路|Place]。",
          "甲中心 LOCATED_IN 乙区",
          "甲中心 LOCATED_IN 丙路",
        ],
        ["[甲产业园|Project]日前落户[乙高新区|Place]。", "甲产业园 LOCATED_IN 乙高新区"],
        ["[甲银行|Enterprise]总行设在[乙新区|Place]。", "甲银行 LOCATED_IN 乙新区"],
      ],
      no: ["[甲公司|Enterprise]有意落户[乙区|Place]。", "[甲公司|Enterprise]未能落户[乙区|Place]。"],
    },
  },
  {
    id: "location.lies-in-carried",
    says: "A clause without a subject says where (位于, 选址, 落户) the thing of the clause before lies.",
    pattern: [
      "^{Time}?(现|拟|计划|将|最终|但最终|项目)?(位于|坐落于|坐落在|地处|落户于?|落地|选址于?|选址在|选择落户){Place+:to}",
      "^…(搬到|搬至|迁至|迁到|迁入){Place+:to}",
      "^(总部|厂区|工厂|厂房|车间)…(在|位于|设在){Place+:to}",
      "^在{Place+:to}(各|都|均|还)?(有|设有|建有)…(工厂|基地|厂|生产线|分公司)",
    ],
    emits: "LOCATED_IN",
    carriesSubject: ["Enterprise", "Project"],
    not: ["(有意|洽谈|考察|未|没有)"],
    score: 0.8,
    examples: {
      yes: [["[甲基地|Project]总投资6亿元，选址[乙区|Place]。", "甲基地 LOCATED_IN 乙区"]],
      no: ["[甲基地|Project]总投资6亿元，没有选址[乙区|Place]。"],
    },
  },
  {
    id: "location.place-of-thing",
    says: "A thing is named with its place in front: 位于乙区的甲公司, 乙县的甲公司.",
    pattern: [
      "(位于|坐落于|坐落在|地处|总部在|总部设在|落户|来自){Place+:to}…的{Enterprise|Project|Organization:from}",
      "(位于|坐落于|坐落在|地处|总部在|总部设在|落户|来自){Place+:to}的{Enterprise|Project|Organization:from}",
      "{Place+:to}(境|市|县|区|镇)?内?的{Enterprise|Project:from}",
      "{Place:to}(供应商|企业|民企|国企|龙头企业|客户|厂商|厂家){Enterprise:from}",
    ],
    emits: "LOCATED_IN",
    score: 0.9,
    examples: {
      yes: [
        ["在位于[乙区|Place]的[甲公司|Enterprise]，订单排满。", "甲公司 LOCATED_IN 乙区"],
        ["[乙镇|Place]的[甲公司|Enterprise]也签了一单。", "甲公司 LOCATED_IN 乙镇"],
      ],
      no: ["[甲公司|Enterprise]的货运到[乙镇|Place]。"],
    },
  },
  {
    id: "location.place-before-thing",
    says: "A place stands right before a firm or project: 我市甲公司、丙公司.",
    pattern: "{Place:outer}?{Place:to}{Enterprise|Project+:from}",
    emits: [
      { type: "LOCATED_IN", from: "from", to: "outer" },
      { type: "LOCATED_IN", from: "from", to: "to" },
    ],
    score: 0.85,
    examples: {
      yes: [
        [
          "[我市=乙市|Place][甲公司|Enterprise]、[丙公司|Enterprise]上榜。",
          "甲公司 LOCATED_IN 乙市",
          "丙公司 LOCATED_IN 乙市",
        ],
      ],
      no: ["[我市=乙市|Place]与[甲公司|Enterprise]签约。"],
    },
  },
  {
    id: "location.built-in",
    says: "A thing is built, opened or founded in a place: 在乙县建设甲项目.",
    pattern: [
      "在{Place+:to}…(建设|新建|兴建|设立|成立|开办|建成|建起|创办|投资|建|设|办){Project|Enterprise|Organization+:from}",
      "在{Place+:to}…(投资|建设|新建|兴建|投建)……{Project+:from}",
    ],
    emits: "LOCATED_IN",
    not: ["(有意|洽谈|未|没有)"],
    score: 0.85,
    examples: {
      yes: [["[丙公司|Organization]将在[乙县|Place]投资建设[甲项目|Project]。", "甲项目 LOCATED_IN 乙县"]],
      no: ["[丙公司|Enterprise]有意在[乙县|Place]建设[甲项目|Project]。"],
    },
  },
  {
    id: "location.happens-in",
    says: "A firm or project starts, opens or is being built in a place: 甲项目在乙区开工.",
    pattern: [
      "{Project:from}…在{Place+:to}…(开工|动工|奠基|投产|投用|建设|施工|揭牌|挂牌|成立|落成|建成|启用|并网|竣工|亮相|开建|破土)",
      "{Enterprise|Organization:from}…在{Place+:to}(正式|举行)?(投产|开业|揭牌|挂牌|成立|落成|启用|亮相)",
    ],
    emits: "LOCATED_IN",
    not: ["(有意|洽谈|会议|大会|仪式|签约)"],
    score: 0.85,
    examples: {
      yes: [["[甲项目|Project]一期在[乙区|Place]投产。", "甲项目 LOCATED_IN 乙区"]],
      no: ["[甲公司|Enterprise]启动仪式在[乙区|Place]举行，[丙|Person]揭牌。"],
    },
  },
  {
    id: "location.signed-into",
    says: "Projects sign or settle into a place: 甲项目等8个项目签约乙区.",
    pattern: "{Project+:from}…(签约|落户|签约落户|成功签约落户|落地|进驻){Place+:to}",
    emits: "LOCATED_IN",
    score: 0.85,
    examples: {
      yes: [
        [
          "[甲产业园|Project]、[丙基地|Project]等8个项目签约[乙区|Place]。",
          "甲产业园 LOCATED_IN 乙区",
          "丙基地 LOCATED_IN 乙区",
        ],
      ],
      no: ["[甲产业园|Project]在[乙区|Place]签约仪式上亮相。"],
    },
  },
  {
    id: "location.visited-there",
    says: "A visit names the place first, then what was seen there: 在乙县，张三走进甲公司.",
    pattern: [
      "^在?{Place+:to}，{Person+}…(走进|来到|察看|查看|走访|考察|参观|调研|走到|了解){Enterprise|Project+:from}",
      "^在?{Place+:to}(内|里|境内|片区)?，{Enterprise|Project:from}",
      "^…的{Place+:to}(内|里|境内|片区)?，{Project:from}",
    ],
    emits: "LOCATED_IN",
    score: 0.85,
    examples: {
      yes: [
        ["在[乙县|Place]，[张三|Person]走进[甲公司|Enterprise]车间。", "甲公司 LOCATED_IN 乙县"],
        ["[乙产业园|Place]内，[甲公司|Enterprise]的厂房已经封顶。", "甲公司 LOCATED_IN 乙产业园"],
      ],
      no: ["在[乙县|Place]举行的会上，[张三|Person]谈到[甲公司|Enterprise]。"],
    },
  },
  {
    id: "location.has-works-in",
    says: "A firm has or founds works (设立工厂, 建有基地) in a place, or takes root (扎根) there.",
    pattern: [
      "{Enterprise:from}…在{Place+:to}…(设立|建立|开设|建有|建起|设有|投建)了?…(分公司|工厂|基地|厂|门店|办事处|总部|分部)",
      "{Enterprise|Organization:from}…(扎根|落脚|安家)(在|于)?{Place+:to}",
    ],
    emits: "LOCATED_IN",
    not: ["(有意|洽谈|未|没有)"],
    score: 0.8,
    examples: {
      yes: [
        ["[甲公司|Enterprise]去年在[乙区|Place]设立第二家工厂。", "甲公司 LOCATED_IN 乙区"],
        ["[甲公司|Enterprise]扎根[乙区|Place]二十年。", "甲公司 LOCATED_IN 乙区"],
      ],
      no: ["[甲公司|Enterprise]有意在[乙区|Place]设立工厂。"],
    },
  },
  {
    id: "location.starts-with-ceremony",
    says: "The ceremony that starts or opens a project (开工仪式) is held where the project lies.",
    pattern:
      "{Project:from}…(开工|奠基|投产|竣工|启用|动工|通车|落成)(仪式|活动|大会)…在{Place+:to}(隆重)?(举行|举办)",
    emits: "LOCATED_IN",
    score: 0.75,
    examples: {
      yes: [["[甲基地|Project]开工仪式昨日在[乙镇|Place]举行。", "甲基地 LOCATED_IN 乙镇"]],
      no: ["[甲基地|Project]签约仪式昨日在[乙镇|Place]举行。"],
    },
  },
  {
    id: "location.founded-in",
    says: "A firm was founded (成立于) or settled in a place, told with the year.",
    pattern: "{Enterprise|Organization:from}{Time}?(成立于|创办于|诞生于|起步于|始建于){Place+:to}",
    emits: "LOCATED_IN",
    score: 0.9,
    examples: {
      yes: [["[甲集团|Enterprise]成立于[乙市|Place]。", "甲集团 LOCATED_IN 乙市"]],
      no: ["[甲集团|Enterprise]成立于[2003年|Time]，[乙市|Place]领导到会祝贺。"],
    },
  },
  {
    id: "location.chain-of-place",
    says: "A chain is named with its place: 我市轨道交通产业, 乙县的陶瓷产业.",
    pattern: [
      "{Place:to}的?{IndustryChain+:from}",
      "{Place:to}(现有|已有|已聚起|已形成|形成了|正?在?推进|规划打造|打造|做强|布局|加快发展|发展|主导产业){IndustryChain+:from}",
      "{Place:to}……(推进|做强|做大|打造|培育|布局|壮大|聚焦)…{IndustryChain+:from}",
      "{Place:to}正?是{Place}?…{IndustryChain:from}…(承载地|集聚区|聚集地)",
    ],
    emits: "LOCATED_IN",
    score: 0.8,
    examples: {
      yes: [
        ["[我市=乙市|Place][光伏产业=光伏产业链|IndustryChain]迈上新台阶。", "光伏产业链 LOCATED_IN 乙市"],
        [
          "[乙区|Place]是该[光伏产业集群=光伏产业链|IndustryChain]的主要承载地。",
          "光伏产业链 LOCATED_IN 乙区",
        ],
      ],
      no: ["[乙市|Place]领导谈[光伏产业=光伏产业链|IndustryChain]。"],
    },
  },
  {
    id: "location.pillar-of-place",
    says: "A chain is a place's pillar or pride (支柱, 主导, 名片), or a place has gathered it (聚集, 形成).",
    pattern: [
      "{IndustryChain:from}…是{Place:to}…(支柱|主导|名片|头号|特色|优势|首位|传统|脊梁)",
      "{Place:to}…(拥有|形成|集聚|聚集|现有|已有|聚起)…{IndustryChain+:from}",
    ],
    emits: "LOCATED_IN",
    score: 0.85,
    examples: {
      yes: [
        ["[陶瓷产业=陶瓷产业链|IndustryChain]是[乙市|Place]的支柱。", "陶瓷产业链 LOCATED_IN 乙市"],
        ["[乙市|Place]已形成[光伏产业=光伏产业链|IndustryChain]。", "光伏产业链 LOCATED_IN 乙市"],
      ],
      no: ["[陶瓷产业=陶瓷产业链|IndustryChain]的客人来自[乙市|Place]。"],
    },
  },
  {
    id: "location.chain-carried",
    says: "The place of the clause before builds up (布局, 做强) further chains.",
    pattern:
      "^(还|并|同时|持续|大力|加快|重点|积极)?(推进|做强|做大|打造|培育|布局|壮大|聚焦){IndustryChain+:from}",
    emits: { type: "LOCATED_IN", from: "from", to: "subject" },
    carriesSubject: ["Place"],
    score: 0.7,
    examples: {
      yes: [
        [
          "[乙省|Place]做强[光伏产业链|IndustryChain]的同时，布局[氢能产业链|IndustryChain]等未来产业。",
          "氢能产业链 LOCATED_IN 乙省",
        ],
      ],
      no: ["[乙省|Place]开会，提到[氢能产业链|IndustryChain]。"],
    },
  },
]);
