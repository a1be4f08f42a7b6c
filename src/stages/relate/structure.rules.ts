/** 隶属: subsidiaries, branches and offices as sentences tell them. */
import { defineRelations } from "../../rules/relation.ts";

export const structureRules = defineRelations("structure", [
  {
    id: "structure.is-subsidiary",
    says: "A firm is a subsidiary (子公司, 分公司, 控股公司) of another: 甲公司是乙集团的全资子公司.",
    pattern: [
      "{Enterprise+:from}(是|为|系|同为|均为|同属|隶属于?|属于|成为|作为|变身|成了){Enterprise:to}…(子公司|分公司|控股|旗下|下属|所属|参股|成员企业|成员单位|生产基地|分厂)",
      "{Enterprise:to}(的|新设的|在{Place})?…(子公司|分公司|分支机构|控股公司|下属企业|所属企业|旗下企业|下属公司|成员企业|子品牌)(——|、)?{Enterprise+:from}",
      "{Enterprise:from}，?(与|和){Enterprise}(同为|同属|均为|都是){Enterprise:to}",
      "{Enterprise:to}(旗下|下属|所属|下辖|控股|麾下|名下)(的|有)?{Enterprise+:from}",
      "{Enterprise:from}(隶属|归属|划归|并入|归入|从属)于?{Enterprise:to}",
      "(隶属|归属|从属|附属|属)于?{Enterprise:to}的{Enterprise+:from}",
      "{Enterprise+:from}…(依托|背靠)…(母公司|集团公司|控股股东|大股东|股东){Enterprise:to}",
    ],
    emits: "PART_OF",
    score: 0.9,
    examples: {
      yes: [
        ["[甲公司|Enterprise]是[乙集团|Enterprise]的全资子公司。", "甲公司 PART_OF 乙集团"],
        ["[乙集团|Enterprise]第五家子公司——[甲公司|Enterprise]挂牌。", "甲公司 PART_OF 乙集团"],
        ["[乙集团|Enterprise]所属的[甲公司|Enterprise]。", "甲公司 PART_OF 乙集团"],
      ],
      no: ["[甲公司|Enterprise]是[乙集团|Enterprise]的老客户。"],
    },
  },
  {
    id: "structure.is-subsidiary-carried",
    says: "成为乙集团的全资子公司: the firm of the clause before is a subsidiary of another.",
    pattern: [
      "^…(成为|成了|系|变身为?|升格为){Enterprise:to}…(子公司|分公司|旗下|成员企业|控股企业)",
      "^(也|现|还|又|同样)?(是|为){Enterprise:to}…(子公司|分公司|旗下|下属|控股企业|成员企业|生产基地)",
      "^(现|原)?(隶属|从属|归属)于?{Enterprise:to}",
      "^其?(母公司|控股股东|大股东)(叫|是|为|系){Enterprise:to}",
    ],
    emits: "PART_OF",
    carriesSubject: ["Enterprise"],
    not: ["(拟|有意|洽谈|未|没有)"],
    score: 0.8,
    examples: {
      yes: [["[甲公司|Enterprise]完成改制，成为[乙集团|Enterprise]的全资子公司。", "甲公司 PART_OF 乙集团"]],
      no: ["[甲公司|Enterprise]完成改制，成为[乙集团|Enterprise]的老客户。"],
    },
  },
  {
    id: "structure.parent",
    says: "A firm's parent (母公司): 甲公司的母公司乙集团.",
    pattern: [
      "{Enterprise:from}…(母公司|控股股东|大股东|第一大股东)(是|为|系|叫|——)?{Enterprise:to}",
      "{Enterprise:from}，其?(母公司|东家|控股股东|大股东)(是|为|系|叫|——|就是)?{Enterprise:to}",
      "{Enterprise:from}的(东家|娘家)(是|为|系|叫|——)?{Enterprise:to}",
      "{Enterprise:to}…(持有|控股|占有|持)…{Enterprise:from}{number}的?(股份|股权)",
      "{Enterprise:to}…(持有|占有|持){Enterprise:from}{number}",
    ],
    emits: "PART_OF",
    score: 0.95,
    examples: {
      yes: [["[甲公司|Enterprise]的母公司[乙集团|Enterprise]出资。", "甲公司 PART_OF 乙集团"]],
      no: ["[甲公司|Enterprise]的客户[乙集团|Enterprise]出资。"],
    },
  },
  {
    id: "structure.has-subsidiaries",
    says: "A firm has subsidiaries under it: 甲集团旗下有乙公司、丙公司两家子公司.",
    pattern: [
      "{Enterprise:to}(旗下|名下|麾下|现|下面|目前|现在)?(现|还|另|已|共)?(有|拥有|设有|下辖|下设|办有|管着){Enterprise+:from}…(子公司|分公司|家公司|工厂)?",
      "{Enterprise:to}…由(控股|全资)?(的)?子公司{Enterprise:from}",
    ],
    emits: "PART_OF",
    score: 0.85,
    examples: {
      yes: [
        [
          "[甲集团|Enterprise]旗下有[乙公司|Enterprise]、[丙公司|Enterprise]两家子公司。",
          "乙公司 PART_OF 甲集团",
          "丙公司 PART_OF 甲集团",
        ],
      ],
      no: ["[甲集团|Enterprise]没有收购[乙公司|Enterprise]。"],
    },
  },
  {
    id: "structure.subsidiary-carried",
    says: "旗下的, 子公司: a subsidiary of the firm of which the sentence speaks.",
    pattern: [
      "(旗下的?|(控股|全资|新设的)?子公司|所属的?|下属的?|收购的|合办的){Enterprise+:from}",
      "(现有|拥有|下辖|下设|管着|设有)…{Enterprise+:from}…(子公司|分公司)",
      "(旗下|名下|麾下|下面)(现|还|已|共)?(有|包括){Enterprise+:from}",
    ],
    emits: { type: "PART_OF", from: "from", to: "subject" },
    carriesSubject: ["Enterprise"],
    score: 0.8,
    examples: {
      yes: [
        [
          "[甲电子|Enterprise]总部在[乙区|Place]，旗下的[丙公司|Enterprise]供应电池。",
          "丙公司 PART_OF 甲电子",
        ],
      ],
      no: ["[甲电子|Enterprise]总部在[乙区|Place]，隔壁的[丙公司|Enterprise]供应电池。"],
    },
  },
  {
    id: "structure.acquired",
    says: "A firm is bought (收购, 并购, 控股, 入股) by another or made part of it (并入).",
    pattern: [
      "{Enterprise:to}…(全资收购|收购|并购|兼并|收了|控股|吸收合并|入股|参股|重组|整体收购|入主)了?(原)?{Enterprise+:from}",
      "{Enterprise:from}由{Enterprise:to}…(控股|持股|参股)",
      "由{Enterprise:to}…(控股|参股|全资持有|持股{number}%?)的{Enterprise+:from}",
      "{Enterprise+:from}被{Enterprise:to}…(收购|并购|兼并|控股|吸收合并|纳入|重组)",
      "{Enterprise:to}(与|和){Enterprise:from}…(增资|入股|控股)…(成为|控股股东)",
    ],
    emits: "PART_OF",
    not: ["(拟|有意|洽谈|未|没有|收购价|收购合同|收购协议|农产品|收购了?{number}(吨|公斤|斤))"],
    score: 0.85,
    examples: {
      yes: [
        ["[乙集团|Enterprise]去年收购了[甲公司|Enterprise]51%的股权。", "甲公司 PART_OF 乙集团"],
        ["[甲公司|Enterprise]被[乙集团|Enterprise]收购。", "甲公司 PART_OF 乙集团"],
      ],
      no: ["[乙集团|Enterprise]有意收购[甲公司|Enterprise]。"],
    },
  },
  {
    id: "structure.acquired-carried",
    says: "去年收了甲公司: the firm of the clause before bought another.",
    pattern: "^…(收购|并购|兼并|收了|吸收合并|控股)了?(原)?{Enterprise+:from}",
    emits: { type: "PART_OF", from: "from", to: "subject" },
    carriesSubject: ["Enterprise"],
    not: ["(拟|有意|洽谈|未|没有|被|收购价|收购合同|收购协议)"],
    score: 0.75,
    examples: {
      yes: [["[乙集团|Enterprise]营收翻番，去年收了[甲公司|Enterprise]。", "甲公司 PART_OF 乙集团"]],
      no: ["[乙集团|Enterprise]营收翻番，有意收购[甲公司|Enterprise]。"],
    },
  },
  {
    id: "structure.body-of",
    says: "A body belongs to another (隶属, 下属, 直属) or is set up by it (设立, 内设).",
    pattern: [
      "{Organization+:from}(隶属|归属|划归|挂靠|挂牌|设|设在|附设)于?(在)?{Organization:to}",
      "{Organization+:from}(是|为|系){Organization:to}…(下属|直属|所属|内设|二级|派出|附属)…(单位|机构|部门|学院|科室)",
      "{Organization:to}…(下属|直属|所属|内设|附属|派驻|派出)(的|机构|单位)?{Organization+:from}",
      "(隶属|直属|附属|挂靠)于?{Organization:to}的{Organization+:from}",
      "{Organization:from}由{Organization:to}(设立|组建|举办|主管|管理|领导)",
      "{Organization:from}依托{Organization:to}(建设|组建|设立|成立|共建)",
      "{Organization:to}…(成立|设立|组建|增设|新设|下设|内设|设有|设){Organization+:from}",
    ],
    emits: "PART_OF",
    not: ["(联合|共同|合作|共建|协会|联盟|商会|拟|{Enterprise})"],
    score: 0.8,
    examples: {
      yes: [
        ["[甲中心|Organization]隶属于[乙局|Organization]。", "甲中心 PART_OF 乙局"],
        ["[乙大学|Organization]今年成立[甲学院|Organization]。", "甲学院 PART_OF 乙大学"],
        ["[甲办|Organization]设在[乙局|Organization]。", "甲办 PART_OF 乙局"],
      ],
      no: ["[乙大学|Organization]与[丙局|Organization]联合成立[甲中心|Organization]。"],
    },
  },
  {
    id: "structure.merged",
    says: "A firm or body was made by merging (合并, 重组) others.",
    pattern: [
      "{Enterprise:to}……由{Enterprise+:from}…(合并|重组|整合)",
      "{Organization:to}由{Organization+:from}…(合并|重组|整合)",
      "{Enterprise+:from}(合并|重组|整合)(组建|成立|重组)?(的|为|成|成立|成为)?{Enterprise:to}",
      "{Organization+:from}(合并|重组|整合)(组建|成立|重组)?(的|为|成|成立|成为)?{Organization:to}",
    ],
    emits: "PART_OF",
    score: 0.9,
    examples: {
      yes: [
        [
          "[甲公司|Enterprise]由[乙公司|Enterprise]和[丙公司|Enterprise]合并而成。",
          "乙公司 PART_OF 甲公司",
          "丙公司 PART_OF 甲公司",
        ],
        [
          "[甲院|Organization]与[乙院|Organization]合并组建的[丙院|Organization]挂牌。",
          "甲院 PART_OF 丙院",
          "乙院 PART_OF 丙院",
        ],
      ],
      no: [
        "[甲公司|Enterprise]由[乙公司|Enterprise]和[丙公司|Enterprise]供货。",
        "[甲院|Organization]与[乙院|Organization]合作的[丙中心|Organization]。",
      ],
    },
  },
  {
    id: "structure.joint-venture",
    says: "Two firms found a joint venture (合资成立, 合办): it is part of both.",
    pattern: [
      "{Enterprise|Organization+:to}…(合资|合股|合办|合作|共同|联合|各出资|共同出资|携手)…(成立|设立|组建|办起|创办|注册|办|设)了?{Enterprise:from}",
      "{Enterprise|Organization:to}…(与|和|同){Enterprise|Organization}…(合股|合资|合办|共同出资|各出)…(成立|设立|组建|办起|创办|办|设)?了?{Enterprise:from}",
      "与{Enterprise:to}(合办|合资|合作成立|共同出资成立|合资成立|合资组建)的{Enterprise:from}",
      "{Enterprise:from}(是|为|系)…{Enterprise+:to}…(合资|共同|联合|各占|合作)…(企业|公司|成立|组建|设立|出资)",
      "{Enterprise:from}由{Enterprise+:to}…(合资|合股|共同|联合|出资|发起|投资)…(组建|成立|设立|创办|兴办|开办|建立|建成|而成)",
    ],
    emits: "PART_OF",
    score: 0.85,
    examples: {
      yes: [
        [
          "[甲公司|Enterprise]与[乙集团|Enterprise]合资成立[丙公司|Enterprise]。",
          "丙公司 PART_OF 甲公司",
          "丙公司 PART_OF 乙集团",
        ],
      ],
      no: ["[甲公司|Enterprise]与[乙集团|Enterprise]走访[丙公司|Enterprise]。"],
    },
  },
  {
    id: "structure.founded-carried",
    says: "A clause without a subject tells which firm the one before founds (设立, 成立, 办起), alone or with another.",
    pattern: [
      "^(将|拟|计划|准备)(在{Place+})?(设立|成立|组建|注册|新设|开办)(一家)?(全资|控股)?(子公司|公司|分公司)?(——)?{Enterprise:from}",
      "^(将|并|还|又|随后)?在{Place+}(设立|成立|组建|注册成立|注册|开办|新设)了?(一家)?(全资|控股)?(子公司|公司|分公司)?(——)?{Enterprise:from}",
      "^…(与|和|同){Enterprise|Organization}…(合股|合资|合办|共同|合作|各出)…(办起|成立|设立|组建|创办|办|设)?了?{Enterprise:from}",
    ],
    emits: { type: "PART_OF", from: "from", to: "subject" },
    carriesSubject: ["Enterprise"],
    not: ["(有意|未|没有|支持|服务)"],
    score: 0.8,
    examples: {
      yes: [
        ["[甲集团|Enterprise]签约，在[丙市|Place]设立[乙公司|Enterprise]。", "乙公司 PART_OF 甲集团"],
        [
          "[甲集团|Enterprise]有了新伙伴，去年和[丁所|Organization]合办了[乙公司|Enterprise]。",
          "乙公司 PART_OF 甲集团",
        ],
      ],
      no: ["[甲集团|Enterprise]签约，参观[乙公司|Enterprise]。"],
    },
  },
  {
    id: "structure.founded-with",
    says: "和丁所合办了乙公司: the partner of a joint foundation is a parent too.",
    pattern:
      "(与|和|同){Enterprise|Organization+:to}…(合股|合资|合办|共同出资|各出)…(办起|成立|设立|组建|创办|办|设)?了?{Enterprise:from}",
    emits: "PART_OF",
    not: ["(拟|有意|未|没有)"],
    score: 0.8,
    examples: {
      yes: [["去年和[丁所|Organization]合办了[乙公司|Enterprise]。", "乙公司 PART_OF 丁所"]],
      no: ["去年和[丁所|Organization]走访了[乙公司|Enterprise]。"],
    },
  },
  {
    id: "structure.founded-by",
    says: "A firm is founded by (由…成立) a group.",
    pattern: [
      "由{Enterprise:to}…(成立|设立|组建|发起|创办)的?{Enterprise:from}",
      "{Enterprise:from}(是|由){Enterprise:to}…(出资|投资|全资)…(成立|设立|组建|注册|创办)",
      "{Enterprise:to}…(成立|设立|组建|注册|新设|创办)了?(了|全资|控股)?(子公司|分公司|公司)?(——)?{Enterprise:from}",
    ],
    not: ["(拟|有意|合资|共同|联合|之前|前身|协会|{Enterprise}(与|和|同){Enterprise})"],
    emits: "PART_OF",
    score: 0.85,
    examples: {
      yes: [["由[甲集团|Enterprise]成立[乙公司|Enterprise]。", "乙公司 PART_OF 甲集团"]],
      no: ["由[甲集团|Enterprise]起诉[乙公司|Enterprise]。"],
    },
  },
]);
