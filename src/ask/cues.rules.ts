/** The words that show what a question is after, in Chinese and English, and the patterns that go with them. */
import { ACTING } from "./cues/acting.rules.ts";
import { ASKING } from "./cues/asking.rules.ts";
import { NAMING } from "./cues/naming.rules.ts";

/** Longer wordings win over shorter ones inside them. Chinese wordings are literal; English ones are whole words. */
export const CUES = [...ASKING, ...ACTING, ...NAMING] as const;

export type Cue = (typeof CUES)[number]["cue"];

/** Cues that shade a question without changing what it is after: a reading that leaves them over loses nothing. */
export const SHADES: ReadonlySet<Cue> = new Set([
  "which",
  "many",
  "yesno",
  "now",
  "former",
  "person",
  "attend",
  "go",
  "hold",
]);

/** Endings of place names that bodies often leave out: 江城市 in 江城市人民政府, 江城 in 江城银行. */
export const PLACE_ENDING = /(?<=..)[省市县区州]$/;

/** What may stand between a place and a post of it: 湘潭市长, 湘潭的市长. */
export const OF: ReadonlySet<string> = new Set(["", "的"]);

/** A surname and a title that people are called by, 「毛书记」「欧阳主任」: the last two characters and more may be a post. */
export const CALLED_BY_TITLE =
  /(\p{Script=Han}{1,2})(书记|市长|县长|区长|主任|部长|局长|会长|董事长|总经理|总|董)/gu;

/** How 「王总」 writes 总经理 and 「李董」 writes 董事长. */
export const SHORT_TITLES: Readonly<Record<string, string>> = { 总: "总经理", 董: "董事长" };

/** Posts of those who stand second: 副链长. */
export const DEPUTY = /^副/u;

/** What stands before whom something is supplied to: 「为中宇公司配套」. */
export const TOWARDS = /[给为向]\s*$/u;

/** In English a helping verb before the name makes it the one who acts: `whom does X supply`. */
export const ACTS = /\b(?:does|do|did|has|have)\s+$/iu;

/** Verbs asked by repeating them, 「出没出席」「在不在场」: read as the verb with 吗. */
export const REPEATED = /(\p{Script=Han})[没不]\1/gu;
export const ASKED_BY_REPEATING = "吗";

/** 「没有参加」「从未出席」: what stands before an act to deny it; 「有没有」 asks, and so does 「参加没参加」. */
export const DENIAL = /(?<!有)(?:没有?|从未|未曾|不曾|并未)(?<rest>[^，。？?；]+)/gu;
export const ASKED_BOTH_WAYS = /(\p{Script=Han}{2})了?没有?\1/u;
/** English denials, and absence, which denies by itself. */
export const DENIED = /缺席|\b(?:absent|missed|never|not)\b|n['’]t\b/iu;
/** A question that is answered by yes or by "no record", however it is put: 「没有参加吗」, `didn't he attend?` */
export const YES_OR_NO = /[吗么吧]\s*[？?]*$|^(?:did|do|does|has|have|had|is|are|was|were)(?:n['’]t)?\b/iu;
export const REASON = /为什么|为何|为啥|\bwhy\b/iu;

/** A question that only names another thing or time: 「那李志强呢」「去年呢」, `and last year?` */
export const ELLIPSIS =
  /^(?:那么?)?(?<zh>[^，。？?]+?)呢\s*[？?]*$|^(?:and(?: what about)?|what about|how about)\s+(?<en>.+?)\s*\?*$/iu;

/** Endings of chain names that a question may write in another way: 陶瓷产业 for 陶瓷产业链. */
export const CHAIN_ENDING = /(?<=.)(产业链|产业集群|产业|链)$/u;

/** What firms are registered as, which nobody says: 中宇装备集团 for 中宇装备集团有限公司. */
export const LEGAL_FORM = /^(?:集团|控股)?(?:股份|责任)?(?:有限|股份)(?:责任)?公司$/u;

/** What may stand between the parts of one name. */
export const NAME_JOINTS = /^[与和及·“”"《》（）次届期号\s]$/u;
