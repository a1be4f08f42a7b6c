/** 供应: which enterprise delivers to which. */
import { defineRelations } from "../../rules/relation.ts";

const NO_SUPPLY = ["(拟|有意|洽谈|贷款|授信|融资|保险|服务|资金|团队|投资|承建)"] as const;

/** Where orders come from is who is supplied. */
const NO_ORDERS = "(订单|客户)…来自";

export const supplyRules = defineRelations("supply", [
  {
    id: "supply.supplies-to",
    says: "A firm supplies (供应, 供货, 交付) to (向, 为, 给) another.",
    pattern: [
      "{Enterprise+:from}…(向|为|给){Place}?的?{Enterprise+:to}…(供应|供货|提供|交付|配套|供|送货|生产|加工|代工|发货|做|空运|发运|出货|出口|运送|寄送|赶制|赶印|赶做|定制|印制)",
      "{Enterprise+:from}(是|为|系|作为|成为|成了|做了|当上了?){Enterprise+:to}的?…(供应商|配套商|配套企业|供货商|供应企业|配套厂|代工厂|供货单位|合作供应商)",
      "{Enterprise:to}…(供应商|配套商|配套企业|供货商|代工厂){Enterprise+:from}",
      "{Enterprise:from}…(客户|买家|买主|用户|主顾|订单方)…(包括|有|是|为|：|涵盖|遍及|囊括){Enterprise+:to}",
      "由{Enterprise+:from}(生产|制造|加工)，(专)?供{Enterprise+:to}",
      "{Enterprise+:from}(生产|制造|研制|加工)的…(装在|装上|装进|装到|用在|用到|用于|配在)了?{Enterprise+:to}的",
      "{Enterprise+:to}(是|为|系|成为|成了|也是|都是|均是|也成了){Enterprise:from}…(客户|买家|大客户|老主顾|买主|主顾|用户)",
      "{Enterprise:from}(与|和|同){Enterprise+:to}…(供货|供应|配套|供销)(关系|合作|协作)",
    ],
    emits: "SUPPLIES",
    not: NO_SUPPLY,
    score: 0.9,
    examples: {
      yes: [
        ["[甲铸造|Enterprise]去年起向[乙电机|Enterprise]供应机座。", "甲铸造 SUPPLIES 乙电机"],
        [
          "[甲铸造|Enterprise]为[乙电机|Enterprise]、[丙重工|Enterprise]等20家企业供货。",
          "甲铸造 SUPPLIES 乙电机",
          "甲铸造 SUPPLIES 丙重工",
        ],
      ],
      no: [
        "[甲铸造|Enterprise]有意向[乙电机|Enterprise]供应机座。",
        "[甲银行|Enterprise]为[乙电机|Enterprise]提供贷款。",
      ],
    },
  },
  {
    id: "supply.supplies-to-carried",
    says: "为乙公司供货, 卖给乙公司: the firm of the clause before supplies another.",
    pattern: [
      "(向|为|给){Enterprise+:to}…(供应|供货|配套|供|交货|代工|送货|批量供|空运|发运|出货|发货|出口|赶制|赶印|赶做)",
      "{Enterprise+:to}(都|均|皆|也)?(是|为)(其|它|该公司|该厂|公司)的?…(客户|买家|主顾|用户)",
      "(供应|供给|卖给|销往|供货给|供应给|发往|配套给|交付给|送进|送往|进了|卖到|销给|出售给|配送至?|运往|发给|交付)了?({Place+}的?)?{Enterprise+:to}",
      "(供应|供给|卖给|销往|供货给|供应给|发往|送进|送到|卖到|直供|专供|直销)…的?{Enterprise+:to}",
      "订单…来自{Enterprise+:to}",
      "{Enterprise+:to}(也|都|均|已|先后|陆续)?(成了|成为|是)…(主顾|老主顾|客户|老客户|大客户|买家|回头客)",
      "(成为|成了|是|做了|当上了?){Enterprise+:to}…(供应商|配套商|配套企业|供货商|代工厂)",
      "(客户|买家|买主|主顾|下游客户|采购方|买方)…(包括|有|是|为|：){Enterprise+:to}",
      "(客户|买家|买主|主顾|采购方|买方)…(是|为|有)…的?{Enterprise:to}",
      "(拿到|接到|拿下|揽下|收到|签下|承接|获得|赢得|争取到){Enterprise+:to}…(订单|大单|供货合同)",
      "(进入|打入|挤进|跻身|融入|走进|嵌入|纳入){Enterprise+:to}…(供应链|供应体系|采购体系|配套体系|供应商|采购目录|配套圈)",
      "(被|由)…{Enterprise+:to}…(买走|订走|订购|采购|买下|包销|预订|订下|订完|拉走|独家经销|总经销|独家代理|独家销售|独家线上销售)",
      "{Enterprise+:to}…(买走|订走|拿走|拉走|订去|抢走|买去|订下|预订)了?",
      "(买家|最大客户|大客户|老客户|主顾|老主顾|船东|经销商)({Place+}的?)?{Enterprise+:to}",
      "(优先)?(保证|保障|满足){Enterprise+:to}…(订单|供货|需求|供应)",
      "供{Enterprise+:to}",
      "(做|成|进|摆进|走进|装上|装进|用在|用到|铺进)了?{Enterprise+:to}(的)…(货架|柜台|门店|超市|卖场|生产线|整车|车型|产品)",
    ],
    emits: "SUPPLIES",
    carriesSubject: ["Enterprise"],
    not: [
      ...NO_SUPPLY,
      "(供应商|配套商|供货商|供应链)(：|——|、|有|包括)",
      "(供应商|配套商|供货商|代工厂){Enterprise}",
      "(为|向|给){Enterprise}…(供应|供货|提供|配套|供)…的{Enterprise}",
    ],
    score: 0.8,
    examples: {
      yes: [
        ["[甲微电子|Enterprise]产能翻番，六成产品供给[乙光电|Enterprise]。", "甲微电子 SUPPLIES 乙光电"],
        ["[甲光学|Enterprise]镜头产品长期供应[乙光电|Enterprise]。", "甲光学 SUPPLIES 乙光电"],
      ],
      no: ["[甲微电子|Enterprise]产能翻番，有意供给[乙光电|Enterprise]。"],
    },
  },
  {
    id: "supply.comes-from",
    says: "What a firm uses comes from (来自, 出自, 由…供应) another.",
    pattern: [
      "{Enterprise:to}…由…{Enterprise+:from}…(供应|供货|提供|配套|生产|代工|供给|直供|承制|保供)",
      "{Enterprise:to}…(从|向|找){Enterprise+:from}…(采购|购买|购进|进货|订购|订货|定购|定制|下单|订了|买了|购入|进口|拿货)",
      "{Enterprise:to}…(来自|出自|购自|取自|采自|产自|购进自){Enterprise+:from}",
      "{Enterprise:to}…(包销|收购|买走|订走|买下|买断|预订)了?{Enterprise:from}(的|{number})",
      "{Enterprise:to}…(采购|购买|订购|购进|选用|引进|用上|装上|换上)了?{Enterprise+:from}(生产|制造|研发|加工|做|出产)的",
      "{Enterprise:to}…(向|给){Enterprise+:from}…(下了?|追加了?|发出了?|派出了?)…(订单|大单)",
      "{Enterprise:to}…(来自|出自|购自)…的{Enterprise:from}",
      "{Enterprise:to}(就|也|还|每年|每月|常年|长期)?(买|采购|购买|订购|购进|选用|用|进)了?(的是)?{Enterprise:from}的",
      "{Enterprise:to}…(用的是|采用了?|选用了?|使用|用|装的是){Enterprise:from}的(产品|设备|材料|部件|零件|原料|配件|…(做|生产|制|造|加工|织|吹|装))",
      "{Enterprise+:to}…(使用|采用|选用|用的是|装的是)了?{Enterprise:from}(生产|制造|研制|提供|研发)的",
      "{Enterprise+:to}…(到|来|找|向|从){Enterprise:from}…(抢货|拿货|采购|订货|进货|下单|提货|拉货|购买|订购)",
      "{Enterprise:to}…(从|向|找|到)({Place+}的?)?{Enterprise+:from}…(采购|购买|购进|进货|订购|订货|下单|买|运来|运进|拉来|调来|调进|购入|拿货|提货)",
    ],
    emits: "SUPPLIES",
    not: [...NO_SUPPLY, NO_ORDERS, "(与|和|同)来自"],
    score: 0.85,
    examples: {
      yes: [
        ["[甲重机|Enterprise]的多路阀全部由[乙液压|Enterprise]供应。", "乙液压 SUPPLIES 甲重机"],
        ["[甲机器人|Enterprise]的减速器来自[乙传动|Enterprise]。", "乙传动 SUPPLIES 甲机器人"],
      ],
      no: ["[甲重机|Enterprise]由[乙银行|Enterprise]提供贷款。"],
    },
  },
  {
    id: "supply.comes-from-carried",
    says: "隔膜由乙公司供货, 模具出自乙公司: a part of the firm of which the text speaks comes from another.",
    pattern: [
      "由…{Enterprise+:from}…(供应|供货|提供|配套|代工|供给|直供|专供|保供|自产|制造|承制|定制|腌制|酿造|织造|印制|发货|送来|承担|承接|加工)",
      "{Enterprise+:from}…(给|为|向)(它|其|该公司|我们|咱们?|他们|这里)…(做|供|提供|配套|加工|生产|送)",
      "(给|为|向)(它|其|该公司|我们|他们)…(做|供|提供|配套|加工|生产|送)…的{Enterprise+:from}",
      "(从|向|找){Place}的?{Enterprise+:from}(订|订的|进|进的|买|买的|拿|要)$",
      "(外包|交)给了?(…的)?{Enterprise+:from}$",
      "(供应商|供货商|供货方|厂家)(是|为|叫){Place}?的?{Enterprise+:from}",
      "由…(的|子公司|企业){Enterprise:from}…(供应|供货|提供|配套|生产|自产)",
      "(从|向)({Place+}的?)?{Enterprise+:from}…(采购|购买|购进|进货|订购|订货|下单|进口|拿货|买|进)",
      "(供应商|配套商|供货商)(——|是|为|叫|有){Enterprise+:from}",
      "{Enterprise+:from}…(供|供应|供给|供货给)了?(它|其|该公司|我们)",
      "(从|向)…的?{Enterprise+:from}…(采购|购买|购进|进货|运来|运进|拉来|调来|运过来|拿货)",
      "(来自|出自|产自|购自|取自|购于|外发给){Enterprise+:from}",
      "(用|使用)(的是)?{Enterprise:from}的(货|料)",
      "(来自|出自|购自|购于|外发给)…的{Enterprise+:from}",
      "(靠|用|是|换成了?)({Place+}的?)?{Enterprise:from}(供|烧|做|造|产|纺|织|送|生产|制造|提供)?的$",
      "{Enterprise:from}(供|供给|提供|送|负责)(钢材|原料|原材料|零件|部件|辅料|包装|设备|材料|配件|轴承|构架|{number})",
      "(用的是|采用了?|选用了?|使用){Enterprise:from}的(产品|设备|材料|部件|零件)",
    ],
    emits: { type: "SUPPLIES", from: "from", to: "subject" },
    carriesSubject: ["Enterprise"],
    not: [...NO_SUPPLY, NO_ORDERS],
    score: 0.75,
    examples: {
      yes: [
        ["[甲锂能|Enterprise]二期投产。隔膜由[乙膜|Enterprise]供货。", "乙膜 SUPPLIES 甲锂能"],
        ["[甲锂能|Enterprise]扩产，电池壳出自同一园区的[乙厂|Enterprise]。", "乙厂 SUPPLIES 甲锂能"],
      ],
      no: ["[甲锂能|Enterprise]二期投产。资金由[乙银行|Enterprise]放款。"],
    },
  },
  {
    id: "supply.by-whom",
    says: "为甲公司供应电池的乙公司: who supplies a firm, told before the supplier's name.",
    pattern: [
      "(为|向|给){Enterprise+:to}…(供应|供货|提供|配套|供|代工|生产|加工)…的{Place}?{Enterprise+:from}",
      "{Enterprise:to}的(供应商|配套商|供货商|配套企业|代工厂)(——|、)?{Enterprise+:from}",
    ],
    emits: "SUPPLIES",
    not: NO_SUPPLY,
    score: 0.9,
    examples: {
      yes: [["为[甲汽车|Enterprise]供应电池的[乙能源|Enterprise]上个月刚刚扩产。", "乙能源 SUPPLIES 甲汽车"]],
      no: ["为[甲汽车|Enterprise]提供贷款的[乙银行|Enterprise]上个月到访。"],
    },
  },
  {
    id: "supply.for-its",
    says: "为其供应电池的甲公司: who supplies the firm of the clause before.",
    pattern: [
      "为(其|它|该公司|企业|公司)…(供应|供货|提供|配套|生产|代工|供)…的…{Enterprise+:from}",
      "(给|向)(其|它|该公司|企业)…(供应|供货|供)…的…{Enterprise+:from}",
    ],
    emits: { type: "SUPPLIES", from: "from", to: "subject" },
    carriesSubject: ["Enterprise"],
    not: NO_SUPPLY,
    score: 0.8,
    examples: {
      yes: [
        [
          "[甲汽车|Enterprise]产量翻番，为其供应电池的链上企业[乙能源|Enterprise]也忙起来。",
          "乙能源 SUPPLIES 甲汽车",
        ],
      ],
      no: ["[甲汽车|Enterprise]产量翻番，为其提供贷款的[乙银行|Enterprise]也忙起来。"],
    },
  },
  {
    id: "supply.listed-supplier",
    says: "Firms enter another's list of suppliers (配套目录, 供应商名录).",
    pattern:
      "{Enterprise+:from}…(进入|入围|纳入|列入|走进|打入|挤进|跻身|融入|嵌入){Enterprise+:to}的?…(配套|供应|采购)…(目录|名录|体系|名单|库|链|圈|商)",
    emits: "SUPPLIES",
    not: NO_SUPPLY,
    score: 0.85,
    examples: {
      yes: [
        [
          "[甲电控|Enterprise]、[乙锻造|Enterprise]等32家企业已进入[丙重装|Enterprise]的配套目录。",
          "甲电控 SUPPLIES 丙重装",
          "乙锻造 SUPPLIES 丙重装",
        ],
      ],
      no: ["[甲电控|Enterprise]有意进入[丙重装|Enterprise]的配套目录。"],
    },
  },
  {
    id: "supply.contract-won",
    says: "A firm wins (拿下, 接到) another's supply contract (供货合同) or orders (订单).",
    pattern: [
      "{Enterprise:from}…(拿下|签下|中标|获得|接到|揽下){Enterprise:to}……(供货|供应|设备|部件)…(合同|订单)",
      "{Enterprise:from}…(拿到|接到|拿下|揽下|收到|签下|承接|获得|赢得|争取到)了?{Enterprise+:to}…(订单|大单)",
      "{Enterprise:from}…中标了?{Enterprise:to}的?…采购",
      "{Enterprise:from}…订单…(来自|出自){Enterprise+:to}",
    ],
    emits: "SUPPLIES",
    not: NO_SUPPLY,
    score: 0.85,
    examples: {
      yes: [["[甲铸锻|Enterprise]拿下[乙煤机|Enterprise]3亿元铸件供货合同。", "甲铸锻 SUPPLIES 乙煤机"]],
      no: ["[甲铸锻|Enterprise]拿下[乙煤机|Enterprise]的施工合同。"],
    },
  },
  {
    id: "supply.contract",
    says: "Two firms sign a supply contract (供货合同): the first named delivers.",
    pattern: [
      "{Enterprise:from}……(与|同|和|向)({Place+}的)?{Enterprise+:to}…签……(供货|供应|销售|包销|购销|配套|保供)…(合同|协议|订单)",
      "{Enterprise:from}…(与|同|和){Enterprise+:to}…签…{number}(万?吨|公斤|斤|万?台|万?套|万?件|头|只|株|亩)…订单",
      "{Enterprise+:from}…同?(与|同|和){Enterprise:to}…签……(供货|供应|保供|配套)…(合同|协议|订单)",
    ],
    emits: "SUPPLIES",
    not: NO_SUPPLY,
    score: 0.7,
    examples: {
      yes: [
        ["[甲电气|Enterprise]与[乙重工|Enterprise]签下首批60套变流器供货合同。", "甲电气 SUPPLIES 乙重工"],
      ],
      no: ["[甲电气|Enterprise]与[乙重工|Enterprise]签下战略合作协议。"],
    },
  },
  {
    id: "supply.purchase-contract",
    says: "Two firms sign a purchase contract (采购合同) over money: the second named delivers.",
    pattern: [
      "{Enterprise:to}……(与|同|和|向){Enterprise+:from}…签…{number}元……(采购|收购|订购|代工)(合同|协议)",
      "{Enterprise:to}……(与|同|和|向){Enterprise+:from}…签(订|署|下|了)…(采购|收购|订购|代工)(合同|协议)",
    ],
    emits: "SUPPLIES",
    not: [...NO_SUPPLY, "签…{number}(台|套|辆|吨|件|架|艘|条)"],
    score: 0.7,
    examples: {
      yes: [["[甲显示|Enterprise]与[乙材料|Enterprise]签订3.6亿元的采购合同。", "乙材料 SUPPLIES 甲显示"]],
      no: ["[甲显示|Enterprise]与[乙材料|Enterprise]签订框架协议。"],
    },
  },
  {
    id: "supply.sales-contract",
    says: "Two firms sign a purchase contract over so many goods (60台设备的采购合同): the first named, who tells of it, delivers.",
    pattern:
      "{Enterprise:from}……(与|同|和|向){Enterprise+:to}…签…{number}(台|套|辆|吨|件|架|艘|条)……(采购|订购|购销)(合同|协议|订单)",
    emits: "SUPPLIES",
    not: NO_SUPPLY,
    score: 0.7,
    examples: {
      yes: [["[甲机器|Enterprise]与[乙重工|Enterprise]签下40台设备的采购合同。", "甲机器 SUPPLIES 乙重工"]],
      no: ["[甲机器|Enterprise]与[乙重工|Enterprise]签下2亿元采购合同。"],
    },
  },
]);
