/** 主办: which bodies hold, run or help with a happening. */
import { defineOrganizers } from "./event-kind.ts";

export const organizerRules = defineOrganizers("organizer", [
  {
    id: "organizer.host",
    says: "Bodies host (主办, 举办): 由甲局、乙协会主办.",
    pattern: [
      "{Organization|Enterprise+:who}…(主办|举办|召集|共同主办|联合主办|主办方|合办|联办|操办|筹办)",
      "{Organization|Enterprise+:who}(联合|共同)?发起的",
      "(主办|举办)…(会|展|赛|节|活动|论坛|仪式)的{Organization|Enterprise+:who}",
      "{Organization|Enterprise+:who}(联合|会同|携手|牵手){Organization|Enterprise+}(等)?(多家)?(单位|部门)?(在{Place})?(共同|联合)?(举办|主办|举行|召开|开展|组织)",
      "^{Place:who}…(主办|举办)",
      "由{Place:who}(主办|举办)",
      "(主办|操办|举办)(方|单位|的|者)，?(是|为|：){Organization|Enterprise+:who}",
    ],
    emits: { organizes: "host" },
    folded: true,
    score: 0.92,
    examples: {
      yes: [
        ["活动由[甲局|Organization]、[乙协会|Organization]主办。", "甲局 host", "乙协会 host"],
        ["主办方是[甲商会|Organization]。", "甲商会 host"],
        ["[甲局|Organization]联合[乙协会|Organization]举办培训班。", "甲局 host", "乙协会 host"],
      ],
      no: ["[甲局|Organization]参加活动。"],
    },
  },
  {
    id: "organizer.own-meeting",
    says: "A body holds its own meeting (召开, 举行): 甲局召开总结会.",
    pattern: [
      "{Organization|Enterprise+:who}(将|将于|定于|拟于|又|还|联合|共同|正式|隆重|专门|组织|公开)?{Time}?(联合|共同|正式|又|还)?(召开|举行|组织|开展|开了|办了|办起|搞了|办的|举行了|召开了)",
      "{Organization|Enterprise+:who}(将|将于|定于)?{Time}?(，)?(在|于)…{Place|Organization|Enterprise}…(召开|举行|举办|开展|组织|公开审理|开庭)",
      "{Organization|Enterprise+:who}{Time}?(，)?(在|于)…(召开|举行|举办)(了)?",
      "{Organization:who}……(公开审理|公开开庭|巡回审理|开庭审理|公开听证|举行听证|开庭|公开宣判|当庭宣判|集中宣判)",
      "{Organization|Enterprise+:who}…(开了|办了|摆了|搞了|办起了|开起了)(一|个|场|这)",
      "{Organization|Enterprise+:who}(将|将于|又|也)?{Time}?…(办|开|举办|举行|召开)(一|两|三)(场|个|次|届|期)",
      "{Organization|Enterprise+:who}(就|围绕|针对|以)……(举行|召开|组织|举办|开展)…(会|活动|仪式|论坛|听证|演练|比赛)",
    ],
    not: [
      "(到|借){Organization|Enterprise}(召开|举行|举办)",
      "(签约|揭牌|授牌|投产|开业)(仪式|活动)",
      "组织(实施|生产|施工|攻关)",
    ],
    emits: { organizes: "host" },
    folded: true,
    score: 0.8,
    examples: {
      yes: [
        ["[甲局|Organization]召开总结会。", "甲局 host"],
        ["[甲政协|Organization]在[甲会堂|Place]召开专题协商会。", "甲政协 host"],
        ["[甲法院|Organization]公开审理一起纠纷。", "甲法院 host"],
      ],
      no: ["[甲局|Organization]局长[张三|Person]召开会议。"],
    },
  },
  {
    id: "organizer.undertake",
    says: "Bodies run it (承办, 协办, 牵头): 由甲局承办.",
    pattern: [
      "{Organization|Enterprise+:who}…(承办|协办|具体承办|牵头(举办|承办|组织|主办))",
      "(承办|协办|牵头)的(是|有|为){Organization|Enterprise+:who}",
      "(承办|协办)(方|单位)(是|为|：){Organization|Enterprise+:who}",
    ],
    emits: { organizes: "undertaker" },
    folded: true,
    score: 0.9,
    examples: {
      yes: [
        ["[甲局|Organization]、[乙中心|Organization]承办。", "甲局 undertaker", "乙中心 undertaker"],
        ["牵头的是[甲局|Organization]。", "甲局 undertaker"],
      ],
      no: ["[甲局|Organization]主办。"],
    },
  },
]);
