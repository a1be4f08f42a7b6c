/** Frames that join a person and a post which do not stand side by side, and what they say of the post's time. */
import type { PostMention } from "../../model/index.ts";

export interface PostFrame {
  readonly id: string;
  readonly says: string;
  /** A regular expression in which `{P}` is a list of people, `{LAST}` the one named last, `{ONE}` one person, `{T}` a title chain, `{O}` a pronoun. */
  readonly pattern: string;
  readonly state: PostMention["state"];
  readonly score: number;
  /** Whether further titles of the sentence are the same person's: 「历任县委书记、某局局长」. */
  readonly goesOn?: true;
  /** Whether a post without a body of its own is at the body told before the verb: 「甲校聘请乙大学教授丙为名誉校长」. */
  readonly ofGiver?: true;
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

/** What may stand in brackets behind a name. */
export const REMARK = "(?:（[^）]{1,14}）)?";

/** What stands between the people of one list: 「张三、李四和王五」. */
export const BETWEEN_PEOPLE = "[、和与]";

/** What a vita tells of a person before the posts: 「女」, 「汉族」, 「1965年3月生」, 「中共党员」. */
const VITA =
  "(?:男|女|[\u4e00-\u9fff]{1,4}族|\\d{2,4}年[^，。；]{0,10}(?:生|出生|人)|(?:今年|现年)?\\d{1,3}岁|中共(?:预备)?党员|[\u4e00-\u9fff]{2,8}人|(?:大学|研究生|本科|大专|高中|中专|硕士|博士)(?:学历|毕业)?)";

/** Words of a move from the post before them to the one behind. */
const MOVES =
  "(?:任上|岗位上?|位置上|一职)?(?:调任|转任|升任|改任|调到|调往|调整为|交流到|交流任|提拔为|提任|晋升为|跃升为)";

/** Examples mark people as `[甲]` and title chains as `<总经理>`. */
export const postFrames: readonly PostFrame[] = [
  {
    id: "post.bracket",
    says: "Posts in a bracket behind the name: 「甲（某公司总经理）」.",
    pattern: "{LAST}（(?:[^（）；。{PT}]{1,8}[，、]){0,3}{T}[^（）]{0,6}）",
    state: "stated",
    score: 0.93,
    examples: {
      yes: ["——[甲]（<某公司总经理>）", "[甲]（女，回族，<市医院护士长>）"],
      no: ["[甲]（女，侗族）", "[甲]（女，与<局长>同行）"],
    },
  },
  {
    id: "post.appoint",
    says: "A body appoints a person: 「任命甲为局长」, 「聘请甲担任顾问」.",
    pattern: `(?:任命|聘任|聘请|聘|推选|选举|选出|推举|增补|补选|确定|明确)[^。；{PT}]{0,12}{P}${REMARK}(?:为|任|担任)[^，。；{PT}]{0,6}{T}`,
    state: "begins",
    score: 0.93,
    ofGiver: true,
    examples: { yes: ["决定任命[甲]为<市商务局局长>"], no: ["任命[甲]的决定，<局长>"] },
  },
  {
    id: "post.listed-appointment",
    says: "A line of an appointment list: 「甲为某局局长；」.",
    pattern: `{P}${REMARK}为{T}(?=[；。，]|$)`,
    state: "begins",
    score: 0.9,
    examples: { yes: ["[甲]（女，土家族）为<市卫生健康委员会主任>。"], no: ["[甲]为<局长>的妻子送行"] },
  },
  {
    id: "post.composed-of",
    says: "A body is told with who leads it: 「以甲为组长、乙为副组长的检查组」.",
    pattern: `(?:以|、){P}${REMARK}(?:为|任|担任){T}(?=[、的])`,
    state: "begins",
    score: 0.88,
    examples: { yes: ["以[甲]为<组长>、"], no: ["以[甲]为榜样的<组长>"] },
  },
  {
    id: "post.elected-list",
    says: "Those elected to a post are listed behind it: 「当选的常务委员有：甲、乙、丙」.",
    pattern: `(?:当选|选举产生|选出|增补|受聘|获聘)(?:为|的)?(?:新一届|首届|本届)?{T}(?:有|是|为|名单)?(?:（[^）]{1,14}）)?：{P}`,
    state: "begins",
    score: 0.88,
    examples: { yes: ["当选的<常务委员>有（按姓氏笔画为序）：[甲]、[乙]"], no: ["当选的<常务委员>，[甲]"] },
  },
  {
    id: "post.remove",
    says: "A body removes a person: 「免去甲的局长职务」.",
    pattern: "{P}(?:同志)?(?:的|所任的|担任的)?[^，。；的{PT}]{0,4}{T}(?:等)?(?:的)?职务",
    state: "ends",
    score: 0.95,
    examples: {
      yes: ["决定免去[甲]的<市商务局局长>职务", "免去[甲]同志<市商务局局长>职务"],
      no: ["[甲]的<局长>头衔"],
    },
  },
  {
    id: "post.resign",
    says: "A person gives a post up: 「甲辞去副市长职务」, 「甲不再担任局长」.",
    pattern: "{P}[^。；{PT}]{0,14}(?:辞去|卸任|不再担任|不再兼任|不再任)[^，。；{PT}]{0,6}{T}",
    state: "ends",
    score: 0.95,
    examples: { yes: ["[甲]因工作变动辞去<市人民政府副市长>职务"], no: ["[甲]担任<局长>"] },
  },
  {
    id: "post.move-from",
    says: "The post that a person leaves for another: 「甲由副市长调任县委书记」.",
    pattern: `{P}(?:由|从){T}${MOVES}`,
    state: "ends",
    score: 0.93,
    examples: { yes: ["[甲]由<副市长>调任", "[甲]从<县长>任上转任"], no: ["[甲]由<副市长>陪同"] },
  },
  {
    id: "post.move-to",
    says: "The post for which a person leaves another: 「甲由副市长调任县委书记」.",
    pattern: `{P}(?:由|从){T}${MOVES}[^，。；{PT}]{0,6}{T}`,
    state: "begins",
    score: 0.92,
    examples: { yes: ["[甲]由<副市长>调任<县委书记>"], no: ["[甲]由<副市长>陪同看望<县委书记>"] },
  },
  {
    id: "post.planned",
    says: "A post that is only planned: 「甲拟任局长」.",
    pattern: "{P}[^。；{PT}]{0,10}(?:拟任|拟提名|拟提拔|拟担任|将出任|将担任)[^，。；{PT}]{0,6}{T}",
    state: "planned",
    score: 0.9,
    examples: { yes: ["[甲]拟任<县委书记>"], no: ["[甲]任<县委书记>"] },
  },
  {
    id: "post.take-up",
    says: "A person takes a post up or is told to hold it: 「甲当选会长」, 「甲兼任主任」, 「甲曾任局长」.",
    pattern: `(?:{P}|{O})${REMARK}(?:同志|教授|院士|博士|研究员|先生|女士)?(?:等[^，。；{PT}]{0,4}(?:人|名同志|同志)?)?(?:，)?(?:从\\d{2,4}年\\d{0,2}月?(?:起|开始|，)|自\\d{2,4}年\\d{0,2}月?(?:起|以来)?|\\d{2,4}年\\d{0,2}月?(?:起)?|接替[^，。；]{1,8}?|于\\d{2,4}年\\d{0,2}月?|被|已|又|还|曾|后|同时|仍|继续|分别|再次|再度|全票|先后|随后|后来|接着|此前|生前|早年|退休前|援[藏疆青][^，。；]{0,3}?期间|也|均|则|2?\\d{0,3}年|并){0,3}(?:当选为|当选|出任|接任|就任|担任|兼任|转任|历任|曾任|现任|时任|升任|调任|改任|连任|继任|续任|留任|荣任|履新|代理|暂代|主政|升为|转为|还兼着|兼着|受邀担任|应邀担任|挂职任|挂职担任|挂职|挂任|身兼|兼有|跻身|现为|曾为|现系|自任|任|当上|当起|当过|当|做过|干过|去当|受聘担任|受聘为|受聘|获聘为|获聘|被聘为|被聘任为|聘为|被推选为|推选为|被推举为|推举为|被推为|推为|被选为|选为|被选举为|被任命为|获任|接棒)(?:了|过|为)?[^，。；{PT}]{0,10}{T}`,
    state: "begins",
    score: 0.92,
    examples: { yes: ["[甲]出任<协会理事长>", "[甲]、[乙]当选<副主席>"], no: ["[甲]拒绝<协会理事长>"] },
  },
  {
    id: "post.career",
    says: "A later clause tells what a person was or is: 「甲同志1949年参加工作，历任县委书记、局长」.",
    pattern:
      "(?:{P}|{O})[^。；{ONE}]{0,40}?，(?:[^，。；{PT}]{0,6}?|(?:自|从)?\\d{2,4}年[^，。；{PT}]{0,8}?)(?:也是|还是|又是|同时是|(?:如今|现在|目前|眼下|现)是|在[^，。；{PT}]{2,24}(?:当|做|任|担任)|也任|还任|还担任|历任|曾任|先后任|先后担任|曾担任|担任过|当过|做过|干过|现任|现为|现系|当起|自任|兼任|担任|受聘任|(?<![责信主拟时连])任(?![务期何命免职教])|出任|接任|就任|当选为|当选|被推选为|被推举为)(?:了|过)?[^，。；{PT}]{0,10}{T}",
    state: "stated",
    score: 0.88,
    goesOn: true,
    examples: {
      yes: ["[甲]同志1949年3月参加工作，历任<县委书记、局长>，", "[甲]，女，现任<市商务局副局长>，"],
      no: ["[甲]出席。曾任<局长>"],
    },
  },
  {
    id: "post.apposition",
    says: "A post stands behind the name, between commas: 「敬业奉献：甲，市医院护士长；」, 「说话的是甲，市政协委员。」.",
    pattern: `(?:^|[：；。\n]|的是|有的?是){P}${REMARK}，(?:${VITA}，){0,6}{T}(?=[，；。]|$)`,
    state: "stated",
    score: 0.85,
    goesOn: true,
    examples: {
      yes: ["见义勇为：[甲]，<市燃气公司职工>，", "[甲]，女，1965年3月生，中共党员，<某校教师>，"],
      no: ["会见[甲]，<市长>陪同", "[甲]，女，与<市长>同行，"],
    },
  },
  {
    id: "post.vita",
    says: "A later clause that says no more than what a person is: 「甲今年40岁，是某医院护士长」, 「她叫甲，是某校教师」.",
    pattern: `{P}(?:，)?(?:${VITA}|[^，。；{PT}]{0,3}\\d{1,3}岁)?，(?:${VITA}，){0,3}是(?:[^，。；{PT}]{0,24}的|[^，。；{PT}]{0,4}){T}(?=[，。；、]|$)`,
    state: "stated",
    score: 0.85,
    goesOn: true,
    examples: {
      yes: ["[甲]今年40岁，是<某医院护士长>。", "她叫[甲]，是<某校教师>，", "40岁的[甲]，是<某医院护士长>。"],
      no: ["[甲]走了，说的是<某医院护士长>。"],
    },
  },
  {
    id: "post.as",
    says: "A post in front of its holder, behind a comma: 「作为某校校长，甲说」.",
    pattern: `(?:作为|身为){T}，{P}`,
    state: "stated",
    score: 0.88,
    examples: { yes: ["作为<某校校长>，[甲]"], no: ["作为对<某校校长>的支持，[甲]"] },
  },
  {
    id: "post.guise",
    says: "One of the posts of a person: 「甲的另一个身份是某会会长」.",
    pattern: `(?:{P}|{O})(?:还有|的)(?:另)?[一个外重]{1,3}(?:个|重)?身份(?:是|——|：){T}`,
    state: "stated",
    score: 0.88,
    examples: { yes: ["[甲]的另一个身份是<某会会长>。"], no: ["[甲]的身份证，<某会会长>"] },
  },
  {
    id: "post.line",
    says: "A line of a list: the name, a space and the post: 「甲（女） 某县第一小学教师」.",
    pattern: `^[●■◆▲★·\\d.、 ]{0,4}{LAST}(?:（[^）]{1,14}）[ \u3000]*|[ \u3000]+){T}(?:（[^）]{1,14}）)?$`,
    state: "stated",
    score: 0.85,
    examples: {
      yes: ["[甲]（女） <某县第一小学教师>", "[甲]（女）<某县第一小学教师>", "[甲] <某公司职工>"],
      no: ["[甲] <某公司职工>说"],
    },
  },
  {
    id: "post.list-heading",
    says: "A post opens a line of those who hold it: 「副会长：甲、乙」.",
    pattern: `(?:^|\\n){T}：{P}${REMARK}$`,
    state: "stated",
    score: 0.88,
    examples: { yes: ["<副会长>：[甲]、[乙]", "<名誉会长>：[甲]（某院士）"], no: ["<市长>：[甲]说得好"] },
  },
  {
    id: "post.dash",
    says: "A dash sets a post behind a name: 「当家的是甲——公司总经理，」.",
    pattern: "{LAST}——{T}(?=[，。；]|$)",
    state: "stated",
    score: 0.85,
    examples: { yes: ["当家的是[甲]——<公司总经理>，"], no: ["[甲]——<公司总经理>的父亲"] },
  },
  {
    id: "post.by",
    says: "A post that a body gives to somebody: 「清算组由甲任组长」.",
    pattern: "由{P}(?:担任|兼任|出任|任|当){T}(?=[，。；、的]|$)",
    state: "begins",
    score: 0.88,
    examples: { yes: ["清算组由[甲]任<组长>。"], no: ["由[甲]向<组长>报告。"] },
  },
  {
    id: "post.whose",
    says: "A post described in front of its holder: 「时任副市长的甲」, 「身兼组织部部长的甲」.",
    pattern: "{T}的{P}",
    state: "stated",
    score: 0.85,
    examples: {
      yes: ["身兼<组织部部长>的[甲]作了说明", "当<副所长>的<原厂长>[甲]"],
      no: ["<局长>的妻子[甲]"],
    },
  },
  {
    id: "post.works-at",
    says: "Where somebody works as what: 「甲在某校当老师」, 「甲毕业后在某医院做护士」.",
    pattern:
      "{P}(?:[^，。；{PT}]{0,6}(?:毕业|退伍|退役|退休|回国)[后前]?|(?:\\d{2,4}年)?(?:起|前|后来|曾|曾经|一直|也|还|先后|如今|现在|目前|仍|就|便|正)?){0,2}在{T}(?=[，。；、]|$)",
    state: "stated",
    score: 0.82,
    examples: {
      yes: ["[甲]在<某校当老师>，", "[甲]退伍后一直在<某厂当电工>。"],
      no: ["[甲]在<某校校长>陪同下", "[甲]不在<某校当老师>，"],
    },
  },
  {
    id: "post.behind",
    says: "A rank behind the name of one of a house: 「某大学甲教授」, 「某医院的甲主任医师」.",
    pattern:
      "(?:大学|学院|医院|[中小]学|学校|[科师医理工农林财]大|[一二三四五六七八九十][中小]|幼儿园|中心|集团|公司|厂|银行|合作社|研究会|协会|商会|学会|联合会|[局厅办院所站])的?{P}{T}(?![{PT}（])",
    state: "stated",
    score: 0.85,
    examples: {
      yes: [
        "请来某大学的[甲]<教授>讲课",
        "某医院[甲]<主任医师>坐诊",
        "某县教育局[甲]<局长>讲话",
        "某县一中[甲]<校长>致辞",
        "某市农科院[甲]<研究员>介绍",
      ],
      no: ["某大学的[甲]、<教授>[乙]", "某大学[甲]<教授>[乙]"],
    },
  },
  {
    id: "post.is",
    says: "A person is said to hold a post: 「甲是某中队中队长」, 「甲作为所长登台」.",
    pattern:
      "(?:{P}|{O})(?:本人)?(?:就|便|也|还|既|曾|曾经|本|原|同时|目前|退休前|生前|此前|以前)?(?:(?:如今|现在|目前)?(?:是|系)|作为|身为|成为|成了)(?:[^，。；{PT}]{0,24}的)?{T}(?=[，。；、：！？）]|$|登|代|带|在|向|对|发|作|前)",
    state: "stated",
    score: 0.88,
    examples: { yes: ["[甲]是<刑侦大队中队长>，"], no: ["[甲]不是<局长>，"] },
  },
  {
    id: "post.called",
    says: "A post whose holder's name follows as such: 「合作社理事长叫甲」.",
    pattern: "{T}(?:的?名字)?叫(?:做|作)?{P}(?=[，。；、）—]|$)",
    state: "stated",
    score: 0.88,
    examples: { yes: ["<合作社理事长>叫[甲]，", "<老板>名字叫[甲]。"], no: ["<理事长>叫[甲]去开会。"] },
  },
  {
    id: "post.held-by-whom",
    says: "A post is held by somebody of whom more is told: 「总裁由从上海请来的职业经理人甲担任」.",
    pattern: "{T}(?:一职)?(?:则|也|仍|改)?由[^，。；{PT}]{2,18}{P}(?:担任|兼任|出任|接任)",
    state: "begins",
    score: 0.88,
    examples: { yes: ["<总裁>由上海请来的职业经理人[甲]担任。"], no: ["<总裁>由衷感谢上海的[甲]。"] },
  },
  {
    id: "post.held-by",
    says: "A post is said to be somebody's: 「会长由甲担任」, 「链长为甲」, 「副链长是甲」.",
    pattern:
      "{T}(?:一职)?(?:则|也|分别|仍|仍然|继续|暂|将)?(?:改由|由|为|是){P}(?:担任|兼任|出任|任|接任|当选|履新|接棒)?(?=[，。；、）]|$)",
    state: "begins",
    score: 0.9,
    examples: { yes: ["<实验室主任>由<大学教授>[甲]兼任。", "<链长>为[甲]，"], no: ["<局长>由衷感谢[甲]，"] },
  },
];
