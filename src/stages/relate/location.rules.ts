/** 位于: where enterprises, bodies, projects and chains lie. */
import { defineRelations } from "../../rules/relation.ts";

export const locationRules = defineRelations("location", [
  {
    id: "location.lies-in",
    says: "A thing lies (位于, 坐落于), settles (落户, 落子) or is to be built (选址) in a place.",
    pattern: [
      "{Enterprise|Project|Organization+:from}…(位于|坐落于|坐落在|坐落|座落于|座落在|座落|地处|落户于?|落户到|落户在|落户了|迁址|迁址到|落地于?|落地在|落子|花落|选址于?|选址在|选址落户|定址|建在|建在了|建于|设在|设于|设立于|设立在|开在|开到|开到了|布局在|注册在|注册于|注册地在|迁至|迁到|迁到了|迁入|迁往|搬到|搬到了|搬至|搬进|搬进了|搬入|搬迁至|搬迁到|入驻|进驻|安家|安家落户){Place+:to}",
      "{Enterprise|Project|Organization:from}(总部|总行|厂区|厂房|工厂|基地)…(在|于|设在){Place+:to}",
      "{Enterprise|Organization:from}…(从|由|自){Place}…(迁到|迁至|迁入|迁往|搬到|搬至|搬进|搬迁到|搬迁至|转移到){Place+:to}",
      "{Enterprise:from}是{Enterprise}…在{Place:to}(设立|成立|投资|创办)",
      "{Enterprise|Project|Organization+:from}(都|均|也|全都)在{Place+:to}$",
      "(把|将){Project:from}(放在|建在|落在|布局在){Place+:to}",
    ],
    emits: "LOCATED_IN",
    not: [
      "(有意|洽谈|考察|未|没有|不再|原在|在位于|到位于)",
      // 「甲公司的茶园位于乙镇」 says where the field lies.
      "{Enterprise}的…(园|林|田|地|门店|店|仓库|码头|矿|养殖场|养殖基地|种植基地|项目|产品|订单)(位于|坐落|地处|落户|建在|设在|进驻)",
    ],
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
      "^{Time}?(现|拟|计划|将|最终|但最终|项目)?(落户于?|落地|选址于?|选址在|选择落户){Place+:to}",
      "^…(搬到|搬至|搬进|搬入|迁至|迁到|迁入|迁往|入驻|进驻){Place+:to}",
      "^…(从|由|自){Place}…(搬到|搬至|搬进|搬入|迁至|迁到|迁入|迁往|搬迁到|搬迁至){Place+:to}",
      "^…(建在|落在|设在|开在|安在|布局在|开到){Place+:to}",
      "^在{Place+:to}…(设立|建有|设有|建起|拥有|建了|布局)…(工厂|基地|厂区|分公司|分厂|生产线|研发中心|总部|车间)",
      "^(总部|厂区|工厂|厂房|车间)…(在|位于|设在){Place+:to}",
      "^在{Place+:to}(各|都|均|还|等地)?(有|设|建有)…(工厂|基地|厂|生产线|分公司)",
      "^(项目|工程|公司|企业|工厂|基地)?所在的?{Place+:to}",
      "^(项目|工程|公司|企业|工厂|基地)(就|便|正)?(位于|坐落于|坐落在|在|处于|地处){Place+:to}",
    ],
    emits: "LOCATED_IN",
    carriesSubject: ["Enterprise", "Project"],
    not: [
      "(有意|洽谈|考察|未|没有|不再|地点)",
      "{Organization}…(建在|落在|设在|开在|安在|布局在|开到){Place}",
      "(总部|厂区|工厂|厂房|车间)…(在|位于|设在){Place+}的",
    ],
    score: 0.8,
    examples: {
      yes: [["[甲基地|Project]总投资6亿元，选址[乙区|Place]。", "甲基地 LOCATED_IN 乙区"]],
      no: ["[甲基地|Project]总投资6亿元，没有选址[乙区|Place]。"],
    },
  },
  {
    id: "location.stands-carried",
    says: "A clause without a subject says where (位于, 坐落于) the thing or body of the clause before stands.",
    pattern:
      "^{Time}?(现|拟|计划|将|最终|但最终|项目|就)?(位于|坐落于|坐落在|座落于|座落在|地处){Place+:to}!(的)",
    emits: "LOCATED_IN",
    carriesSubject: ["Enterprise", "Project", "Organization"],
    not: ["原位于", "(位于|坐落于|坐落在|座落于|座落在|地处){Place+}的"],
    score: 0.8,
    examples: {
      yes: [["[甲院|Organization]隶属于[丙局|Organization]，坐落在[乙镇|Place]。", "甲院 LOCATED_IN 乙镇"]],
      no: ["[甲院|Organization]隶属于[丙局|Organization]，原位于[乙镇|Place]。"],
    },
  },
  {
    id: "location.address",
    says: "An address (地址, 厂址, 建设地点) tells where the thing of the clause before lies.",
    pattern:
      "(建设地点|建设地址|项目地址|项目地点|厂址|厂部|地址|注册地址|注册地)(就|设)?(：|是|为|在|位于|选在){Place+:to}",
    emits: { type: "LOCATED_IN", from: "subject", to: "to" },
    carriesSubject: ["Enterprise", "Project"],
    not: ["(会议|比赛|招聘|报名|原)…(地址|地点)", "原(厂址|地址)"],
    score: 0.8,
    examples: {
      yes: [["[甲公司|Enterprise]招工，厂址：[乙镇|Place]。", "甲公司 LOCATED_IN 乙镇"]],
      no: ["[甲公司|Enterprise]招工，报名地址：[乙镇|Place]。"],
    },
  },
  {
    id: "location.place-of-thing",
    says: "A thing is named with its place in front: 位于乙区的甲公司, 乙县的甲公司.",
    pattern: [
      "(位于|坐落于|坐落在|地处|总部在|总部设在|落户|来自){Place+:to}…的{Enterprise|Project|Organization:from}",
      "(位于|坐落于|坐落在|地处|总部在|总部设在|落户|来自){Place+:to}的{Enterprise|Project|Organization:from}",
      "{Place+:to}(境|市|县|区|镇|辖区)?(内|里|上)?的{Enterprise|Project:from}",
      "{Place+:to}(内|里|境内){Enterprise|Project|Organization+:from}",
      "{Place:to}的?(供应商|企业|民企|国企|龙头企业|客户|厂商|厂家|本土企业|老字号|上市公司|子公司|分公司|工厂|生产商|制造商|经销商|合作伙伴|同行)(——|—|、)?{Enterprise:from}",
      "{Place:to}(的?)?(一家|这家|首家|唯一一家|规模最大的|最大的|老牌|本土|本地|辖区|知名|重点|骨干|…业)…(企业|公司|民企|国企|药企|车企|酒企|厂家|工厂|合作社|厂商|外企|央企|农企|龙头)(——|—|、)?{Enterprise|Organization+:from}",
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
    id: "location.body-of-place",
    says: "A cooperative, school or station is named behind its place (乙镇的甲合作社, 镇里的甲小学).",
    pattern: "{Place+:to}(境|市|县|区|镇|辖区)?(内|里|上)?的?{Organization:from}",
    emits: "LOCATED_IN",
    endings: {
      from: ["合作社", "小学", "中学", "幼儿园", "学校", "医院", "卫生院", "研究院", "研究所", "实验室"],
    },
    score: 0.8,
    examples: {
      yes: [["[乙镇|Place]的[甲合作社|Organization]开了分拣线。", "甲合作社 LOCATED_IN 乙镇"]],
      no: ["[乙市|Place]的[甲局|Organization]派员到场。"],
    },
  },
  {
    id: "location.attracted",
    says: "A place brings in (引进, 招引), holds or gathers (集聚, 入驻) firms and projects.",
    pattern: [
      "{Place:to}…(引进|招引|引入|签约引进|引来|招来)了?{Enterprise|Project+:from}",
      "{Place:to}(成功|正式|已|集中|顺利)?签约{Enterprise}?{Project+:from}",
      "{Place:to}…(入驻|集聚|聚集|汇聚|聚起|涌现出|涌现|孕育出|走出)了?(有)?{Enterprise|Project+:from}",
      "{Place:to}…(吸引|吸纳|引得)了?{Enterprise|Project+:from}…(落户|入驻|入园|安家|落地|扎根|进驻|投资)",
      "{Place:to}(现有|拥有|已有|内有|已建成|建成了?){Enterprise|Project+:from}",
    ],
    emits: "LOCATED_IN",
    not: ["(有意|洽谈|拟|未|没有|考察|上门)", "{IndustryChain}"],
    score: 0.8,
    examples: {
      yes: [
        [
          "[乙县|Place]先后引进[甲公司|Enterprise]、[丙公司|Enterprise]等企业。",
          "丙公司 LOCATED_IN 乙县",
          "甲公司 LOCATED_IN 乙县",
        ],
        ["[乙产业园|Place]已入驻[甲公司|Enterprise]。", "甲公司 LOCATED_IN 乙产业园"],
      ],
      no: ["[乙县|Place]有意引进[甲公司|Enterprise]。"],
    },
  },
  {
    id: "location.works-of",
    says: "A firm or school is named with its works in a place: 甲公司乙县工厂, 甲大学丙校区.",
    pattern:
      "{Enterprise|Organization:from}的?{Place+:to}(等地)?(的|{number}(处|个|座|家))?(生产)?(工厂|基地|厂区|分厂|校区|院区|园区|研发中心|分公司|总部)",
    emits: "LOCATED_IN",
    not: ["{Enterprise|Organization}…(考察|走访|前往|视察)"],
    score: 0.8,
    examples: {
      yes: [
        [
          "[甲公司|Enterprise][乙县|Place]、[丙县|Place]两处工厂复工。",
          "甲公司 LOCATED_IN 丙县",
          "甲公司 LOCATED_IN 乙县",
        ],
        ["[甲大学|Organization][乙区|Place]校区启用。", "甲大学 LOCATED_IN 乙区"],
      ],
      no: ["[甲公司|Enterprise]考察[乙县|Place]工厂。"],
    },
  },
  {
    id: "location.built-in",
    says: "A thing is built, opened or founded in a place: 在乙县建设甲项目.",
    pattern: [
      "在{Place+:to}…(建设|新建|兴建|设立|成立|开办|建成|建起|创办|投资|开工|打造|布局|注册|建|设|办|上)(了|起|起了|一条|一个)?(全资|控股|新的)?(子公司|分公司|工厂)?{Project|Enterprise|Organization+:from}",
      "在{Place+:to}…(投资|建设|新建|兴建|投建)……{Project+:from}",
    ],
    emits: "LOCATED_IN",
    not: ["(有意|洽谈|未|没有|联合|共建)"],
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
      "{Project:from}…在{Place+:to}…(开工|动工|奠基|投产|投用|投运|投入|落地|建设|施工|揭牌|挂牌|成立|落成|建成|启用|启动|并网|竣工|亮相|开建|破土|通车|贯通|封顶|合龙|试运行)",
      "{Project:from}…(在|于)?{Place+:to}(正式|举行|隆重|顺利)?(开工|动工|奠基|投产|投用|揭牌|挂牌|成立|落成|启用|竣工)",
      "{Enterprise|Organization:from}(揭牌|成立|开业|投产|挂牌|启用|落成|授牌)(仪式|大会|活动)…在{Place+:to}…(举行|举办|召开)",
    ],
    emits: "LOCATED_IN",
    not: ["(有意|洽谈|会议|签约|发布|培训|论坛)"],
    score: 0.85,
    examples: {
      yes: [["[甲项目|Project]一期在[乙区|Place]投产。", "甲项目 LOCATED_IN 乙区"]],
      no: ["[甲公司|Enterprise]签约仪式在[乙区|Place]举行，[丙|Person]致辞。"],
    },
  },
  {
    id: "location.opens-in",
    says: "A firm or body itself opens, is founded or starts work in a place: 甲研究院在乙市揭牌.",
    pattern: [
      "{Enterprise|Organization:from}…在{Place+:to}(正式|举行|隆重|顺利|全面)?(投产|开业|揭牌|挂牌|成立|落成|启用|开园|开班|开馆|投用|投运|投入|建成|动工|开工|奠基|注册|登记|创办|创立)",
    ],
    emits: "LOCATED_IN",
    not: ["(有意|洽谈|会议|签约|发布|培训|论坛)", "{Project}"],
    score: 0.85,
    examples: {
      yes: [["[甲中心|Organization]在[乙市|Place]投入运行。", "甲中心 LOCATED_IN 乙市"]],
      no: ["[甲联盟|Organization]投资的[丙项目|Project]在[乙区|Place]开工。"],
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
    id: "location.signed-there",
    says: "A place signs with somebody, then a project settles (落户, 落地): 乙县与甲公司签约，丙项目落户.",
    pattern: "{Place:to}…签(约|订|署|下)……，…{Project:from}…(落户|落地|落定|花落)",
    emits: "LOCATED_IN",
    not: ["(有意|洽谈|未|没有|落户{Place})"],
    score: 0.8,
    examples: {
      yes: [["[乙县|Place]与[甲公司|Enterprise]签约，[丙项目|Project]正式落户。", "丙项目 LOCATED_IN 乙县"]],
      no: ["[乙县|Place]与[甲公司|Enterprise]签约，[丙项目|Project]没有落户。"],
    },
  },
  {
    id: "location.scene-subject",
    says: "A sentence sets its scene (在乙县，) and goes on to the firm, project or institute that is there.",
    pattern: [
      "^在{Place+:to}(内|里|境内|片区|一带)?，…{Enterprise|Project+:from}",
      "^在{Place+:to}(内|里|境内|片区|一带)?，{IndustryChain}…{Enterprise|Project+:from}",
      "^(在|{Time}的){Place+:to}，{Enterprise|Project+:from}",
    ],
    emits: "LOCATED_IN",
    not: [
      "(与|同|和|向|为|对|会见|拜访|拜会|参观|考察|走访|采访|接见|记者|签约|对接|随着|通过|据)了?{Enterprise|Project}",
      "{Person}……{Enterprise|Project}",
    ],
    score: 0.8,
    examples: {
      yes: [
        [
          "在[乙县|Place]，[茶产业链|IndustryChain]上的[甲公司|Enterprise]正在扩建车间。",
          "甲公司 LOCATED_IN 乙县",
        ],
        ["在[乙新区|Place]，刚刚投产的[甲公司|Enterprise]接到首单。", "甲公司 LOCATED_IN 乙新区"],
      ],
      no: [
        "在[乙县|Place]，代表团拜访[甲公司|Enterprise]。",
        "在[乙县|Place]，[张三|Person]谈到[甲公司|Enterprise]。",
      ],
    },
  },
  {
    id: "location.scene-institute",
    says: "A sentence sets its scene (在乙市，) and goes on to an institute, cooperative or school that is there.",
    pattern: [
      "^在{Place+:to}(内|里|境内|片区|一带)?，…{Organization+:from}",
      "^在{Place+:to}，{IndustryChain}…{Enterprise}、{Organization+:from}",
    ],
    emits: "LOCATED_IN",
    endings: {
      from: ["合作社", "小学", "中学", "学校", "医院", "研究院", "研究所", "实验室", "创新中心", "合作联社"],
    },
    not: ["(与|同|和|向|为|对|会见|拜访|参观|考察|走访|采访|记者|签约|对接|随着|通过|据)…{Organization}"],
    score: 0.75,
    examples: {
      yes: [
        ["在[乙市|Place]，刚刚投用的[甲实验室|Organization]正在测试新材料。", "甲实验室 LOCATED_IN 乙市"],
      ],
      no: ["在[乙市|Place]，代表团走访[甲实验室|Organization]。"],
    },
  },
  {
    id: "location.among-tenants",
    says: "A park or town counts its firms (集聚企业73家) and names some of them (其中甲公司).",
    pattern:
      "{Place+:to}(已|现|目前)?(已|共)?(集聚|聚集|拥有|现有|共有|入驻|有|引进|落户)了?…{number}家，其中(的|有)?{Enterprise+:from}",
    emits: "LOCATED_IN",
    score: 0.8,
    examples: {
      yes: [
        [
          "[乙产业园|Place]集聚制线企业73家，其中[甲公司|Enterprise]、[丙公司|Enterprise]产值过亿元。",
          "丙公司 LOCATED_IN 乙产业园",
          "甲公司 LOCATED_IN 乙产业园",
        ],
      ],
      no: ["[乙产业园|Place]考察制线企业3家，其中[甲公司|Enterprise]产值过亿元。"],
    },
  },
  {
    id: "location.drawn-in",
    says: "The place of the clause before has drawn in (吸引…落户) firms.",
    pattern: [
      "^…(吸引|引进|引来|招引|集聚|聚集|吸纳|汇聚)了?{Enterprise|Project+:from}…(落户|入驻|入园|安家|落地|扎根|进驻|签约)",
      "^…(已|已经|先后|陆续|新|又)(入驻|进驻|落户)了?{Enterprise|Project+:from}",
      "^…(已|先后|陆续)有{Enterprise|Project+:from}…(落户|入驻|入园|安家|落地|扎根|进驻)",
    ],
    emits: { type: "LOCATED_IN", from: "from", to: "subject" },
    carriesSubject: ["Place"],
    not: ["(有意|洽谈|拟|未|没有|考察)"],
    score: 0.75,
    examples: {
      yes: [
        [
          "[乙港务区|Place]越来越热闹，目前已吸引[甲公司|Enterprise]、[丙公司|Enterprise]等410家企业落户。",
          "丙公司 LOCATED_IN 乙港务区",
          "甲公司 LOCATED_IN 乙港务区",
        ],
      ],
      no: ["[乙港务区|Place]越来越热闹，有意吸引[甲公司|Enterprise]落户。"],
    },
  },
  {
    id: "location.visited-there",
    says: "A visit names the place first, then what was seen there: 在乙县，张三走进甲公司.",
    pattern: [
      "^(在|来到|走进|抵达|转往|前往|深入|位于)?{Place+:to}(时|后|境内|现场)?，{Person+}…(走进|来到|察看|查看|走访|考察|参观|调研|走到|了解|深入|视察|检查|步入)了?{Enterprise|Project|Organization+:from}",
      "^在?{Place+:to}(内|里|境内|片区|一带)?，{Enterprise|Project+:from}",
      "^…的{Place+:to}(内|里|境内|片区)?，{Project:from}",
      "^在{Place+:to}(内|里|境内|片区)?，…{Project:from}…(加速|正式|正在|顺利|全面|加快|开工|建设|推进|投产|建成|启用|完工|贯通|通车|投运)",
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
      "{Enterprise:from}…在{Place+:to}…(设立|建立|开设|建有|建起|设有|投建|拥有|建了|办起|开起|新建)了?…(分公司|工厂|基地|厂|门店|办事处|总部|分部)",
      "{Enterprise|Organization:from}…(扎根|落脚|安家)(在|于)?{Place+:to}",
      "{Enterprise:from}(位于|设在|在|建在){Place+:to}的(新|老|生产|第二)?…(工厂|基地|厂区|厂房|分公司|车间|总部|门店)",
      "{Enterprise+:from}(是|系|为){Place+:to}的?…(龙头企业|骨干企业|本土企业|老牌企业|重点企业|规上企业|规模以上企业|纳税大户|企业之一)",
      "{Place+:to}(近年|今年|去年)?…(引进|招引|招商引进)的{Enterprise+:from}",
      "{Enterprise:from}…在{Place+:to}(建厂|设厂|办厂|投资建厂|注册|注册成立)",
      "{Enterprise:from}…(到|来|赴|来到){Place+:to}…(设厂|建厂|办厂|投资建厂|兴业|开厂|落户|安家|扎根|发展)",
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
      "{Project:from}…(开工|奠基|投产|竣工|启用|动工|通车|落成|投运|点火)……(仪式|活动|大会)…在{Place+:to}(隆重)?(举行|举办)",
    emits: "LOCATED_IN",
    score: 0.75,
    examples: {
      yes: [["[甲基地|Project]开工仪式昨日在[乙镇|Place]举行。", "甲基地 LOCATED_IN 乙镇"]],
      no: ["[甲基地|Project]签约仪式昨日在[乙镇|Place]举行。"],
    },
  },
  {
    id: "location.tour-leg",
    says: "Travellers reach a place and see a firm there: 14日到乙市，拜访甲研究院.",
    pattern:
      "(到|赴|抵达|来到|转到|转往|转赴|飞抵){Place+:to}，(先后|又|首先|先|一行)?(拜访|走访|参观|看了|看的是|走进|敲开|拜会|进了)了?{Enterprise|Organization+:from}",
    endings: {
      from: [
        "公司",
        "集团",
        "厂",
        "研究院",
        "研究所",
        "中心",
        "大学",
        "学院",
        "银行",
        "医院",
        "基地",
        "股份",
        "科技",
      ],
    },
    emits: "LOCATED_IN",
    not: ["(将|拟|计划|有意)"],
    score: 0.8,
    examples: {
      yes: [["[14日|Time]到[乙市|Place]，拜访[甲研究院|Organization]。", "甲研究院 LOCATED_IN 乙市"]],
      no: ["[14日|Time]到[乙市|Place]，会见[甲集团|Enterprise]客人。"],
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
      "{Place:to}(的|现代|特色|传统|优势|主导)?{IndustryChain+:from}",
      "{Place:to}…(围绕|聚焦|立足|依托|发展|做大|做强|培育|构建|延伸|拉长|补齐|建设|谋划|布局|锚定|瞄准|主攻|突出|壮大|建立|打造|推动|推进|支持|将|把|抓|以){IndustryChain+:from}",
      "{Place:to}(现有|已有|已聚起|已形成|形成了|正?在?推进|规划打造|打造|做强|布局|加快发展|发展|主导产业){IndustryChain+:from}",
      "{Place:to}……(推进|做强|做大|打造|培育|布局|壮大|聚焦)…{IndustryChain+:from}",
      "{Place:to}正?是{Place}?…{IndustryChain:from}…(承载地|集聚区|聚集地)",
    ],
    emits: "LOCATED_IN",
    not: [
      "(赴{Place}|参加|出席|考察团|代表团|考察时|指出|强调)",
      "{IndustryChain}…(论坛|峰会|博览会|对接会)",
    ],
    score: 0.8,
    examples: {
      yes: [
        ["[我市=乙市|Place][光伏产业=光伏产业链|IndustryChain]迈上新台阶。", "光伏产业链 LOCATED_IN 乙市"],
        [
          "[乙区|Place]是该[光伏产业集群=光伏产业链|IndustryChain]的主要承载地。",
          "光伏产业链 LOCATED_IN 乙区",
        ],
      ],
      no: [
        "[乙市|Place]领导谈[光伏产业=光伏产业链|IndustryChain]。",
        "客商赴[乙市|Place]参加推介会，介绍发展[光伏产业=光伏产业链|IndustryChain]的体会。",
      ],
    },
  },
  {
    id: "location.pillar-of-place",
    says: "A chain is a place's pillar or pride (支柱, 主导, 名片), or a place has gathered it (聚集, 形成).",
    pattern: [
      "{IndustryChain:from}…(是|成为|成了|作为|为){Place:to}…(支柱|主导|名片|头号|特色|优势|首位|传统|脊梁|富民|重点|产业|招牌|主打|当家|看家|拳头|立市|立县|强县|强市)",
      "{Place:to}…(拥有|形成|集聚|聚集|现有|已有|聚起)…{IndustryChain+:from}",
      "{Place:to}(是|系|作为)…{IndustryChain+:from}…(发源地|发祥地|集聚地|集聚区|聚集区|主产区|承载地|承载区|高地|之乡|重镇|基地)",
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
