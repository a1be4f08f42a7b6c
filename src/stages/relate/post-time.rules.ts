/** What the verb between a person and a post says of the post's time; the first row that fits a wording counts. */

export interface PostTimeRule {
  readonly id: string;
  readonly says: string;
  readonly pattern: RegExp;
  /**
   * planned = not held yet; taken = given by a decision of a told day; over = held once; at-that-time = held on the told day; held = held on the
   * day of print; since = held, and taken up at the time that the sentence tells.
   */
  readonly means: "planned" | "taken" | "over" | "at-that-time" | "held" | "since";
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

/** `P` stands for the person, `T` for a title, `O` for a body or place. */
export const postTimeRules: readonly PostTimeRule[] = [
  {
    id: "post-time.planned",
    says: "拟任 and 拟聘 give a post that is only planned.",
    pattern: /拟(?:任|聘|担任|提名|提拔|推荐|进一步使用)|公示期/,
    means: "planned",
    examples: { yes: ["拟聘P为T", "P拟任T"], no: ["聘P为T", "P任T"] },
  },
  {
    id: "post-time.again",
    says: "A post that is given once more (连任, 再次当选, 续聘) was held before.",
    pattern: /连任|再次当选|续聘|继续(?:担任|任)|仍(?:任|担任|兼任|是|为)/,
    means: "held",
    examples: { yes: ["P连任T", "P再次当选T"], no: ["P当选T"] },
  },
  {
    id: "post-time.over",
    says: "A post of earlier years (曾任, 历任, 先后任, 原是) is over.",
    pattern: /曾(?:经|先后)?(?:任|担任|是|为)|历任|先后(?:任|担任|出任)|原(?:任|是|为|系)|早年/,
    means: "over",
    examples: { yes: ["P曾任T", "P先后担任T", "P，历任T"], no: ["P任T", "P现任T"] },
  },
  {
    id: "post-time.at-that-time",
    says: "时任 gives the post of the told time.",
    pattern: /时任|时为|当时(?:任|担任|是)/,
    means: "at-that-time",
    examples: { yes: ["时任TP", "P时任T"], no: ["P现任T"] },
  },
  {
    id: "post-time.now",
    says: "现任, 现为 and 目前担任 give the post of the day of print.",
    pattern: /现(?:任|为|担任|是)|目前(?:任|担任|是)|作为|身为/,
    means: "held",
    examples: { yes: ["P现任T", "P，现为T"], no: ["P出任T"] },
  },
  {
    id: "post-time.taken",
    says: "An election, appointment or engagement (当选, 任命, 出任, 聘为) begins a post.",
    pattern:
      /当选|选为|选举|选出|推选|推举|增补|补选|任命|提名|聘|出任|接任|就任|继任|升任|调任|转任|改任|履新|接棒|到任|上任|走马上任/,
    means: "taken",
    examples: { yes: ["任命P为T", "P当选为T", "P出任T", "聘请P担任T"], no: ["P担任T", "P是T"] },
  },
  {
    id: "post-time.listed",
    says: "A line of an appointment list (甲为局长) begins a post.",
    pattern: /P(?:（[^）]*）)?为O?T/,
    means: "taken",
    examples: { yes: ["P为T", "P（女）为OT"], no: ["P任T", "T为P"] },
  },
  {
    id: "post-time.since",
    says: "任 and 担任 beside a time (2018年起担任) begin at that time; without one they only tell that the post is held.",
    pattern: /(?<![主责信])任(?![务期何])/,
    means: "since",
    examples: { yes: ["P担任T", "T由P兼任"], no: ["P是T", "TP", "P是T、副主任"] },
  },
];

/** 「市长P」: a title right before the name is only printed there, whatever stands in front of it. */
export const BESIDE = /TP$|^P$/;

/** 「致电祝贺他就任总统」: the day of the wishes is not the day of the post. */
export const WISHES = /祝贺|贺电|贺信|致电|致函|恭贺/;

/** Where a clause ends and another time may be meant. */
export const CLAUSE_END = /[，；]/;
