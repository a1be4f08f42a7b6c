/** Words that tell whether somebody acts in the scene of a happening, or how a sentence turns to one. */
import type { EventType } from "../../model/index.ts";
import { isElsewhere } from "./presence.rules.ts";

const CLASSES: readonly { readonly name: string; readonly form: RegExp }[] = [
  {
    name: "interview",
    form: /告诉记者|对记者|向记者|接受(?:本报|记者)?采访|透露|坦言|感慨|回忆|算(?:过|了)|受访/,
  },
  { name: "forward", form: /将|拟|计划|打算|下一步|力争|争取|准备/ },
  { name: "past", form: /曾|当年|早年|此前|原来|以前|那时|从前|去年|前年/ },
  { name: "state", form: /^(?:是|有|为|正|也是|就是|家住|住在|一家|所在|名下|负责|分管)/ },
  {
    name: "scene",
    form: /现场|当场|会场|台上|台下|上台|起身|举手|接过|话筒|举起|笑|点头|鼓掌|坐在|站在|一同|一起|共同/,
  },
  { name: "news", form: /公布|获悉|悉|名单|通报称|据|消息/ },
  { name: "appointed", form: /当选|任命|选举|推选|聘任|担任|兼任|任(?:该|新|首|会|理|副|总|院|校|主)/ },
  { name: "orders", form: /叮嘱|嘱咐|询问|问|察看|了解|强调|指出|要求/ },
  { name: "speech", form: /讲话|致辞|发言|汇报|讲解|介绍|说|表示/ },
];

/** The classes of what a sentence says of somebody. */
export function predicateClasses(words: string): string[] {
  const found: string[] = [];
  for (const { name, form } of CLASSES) if (form.test(words)) found.push(name);
  if (isElsewhere(words)) found.push("elsewhere");
  return found;
}

const OPENINGS: readonly (readonly [string, RegExp])[] = [
  [
    "during",
    /^(?:在)?(?:会上|会议上|座谈会上|汇报会上|大会上|仪式上|论坛上|活动中|活动上|现场|签约现场|会议期间|会议指出|会议强调|会议听取|会议要求|会议由)/,
  ],
  ["before", /^(?:会前|会议前|仪式前|此前|座谈会前|活动前|开会前|调研前)/],
  [
    "after",
    /^(?:会后|会议后|仪式后|随后|会见后|之后|接着|紧接着|散会|会末|仪式一散|当晚|活动后|调研后|座谈会后)/,
  ],
  ["meanwhile", /^(?:当天|当日|同日|同时|期间|其间|又讯)/],
  [
    "onTour",
    /^(?:在[^，。]{2,24}，|来到|走进|在[^，。]{0,16}现场|每到一处|一路|沿途|调研中|考察中|座谈中|视察中|每到)/,
  ],
];

/** How a sentence opens on a scene, or `null`. */
export function sentenceOpening(sentence: string): string | null {
  return OPENINGS.find(([, form]) => form.test(sentence))?.[0] ?? null;
}

const KINDS: readonly { readonly kind: EventType; readonly form: RegExp }[] = [
  { kind: "signing", form: /签约|签署|签字|签订|签下|协议|合同|备忘录/ },
  {
    kind: "ceremony",
    form: /揭牌|揭幕|授牌|开工|奠基|剪彩|启动仪式|仪式|挂牌|挂上|挂出|铲土|培土|宣誓|宪法/,
  },
  { kind: "inspection", form: /调研|考察|视察|走访|检查|督导|督查|察看|慰问|看望|一行|实地|来到|走进/ },
  { kind: "meeting", form: /会议|座谈|会上|大会|例会|全会|汇报会|会见|会谈|会晤|审议|讨论/ },
  { kind: "forum", form: /论坛|座谈|对接会|推介|峰会|研讨|讲坛|博览会|圆桌|主旨/ },
  { kind: "opening", form: /投产|开业|启用|开馆|投用|竣工|揭牌|剪彩/ },
  { kind: "performance", form: /演出|演唱|舞台|表演|晚会|献唱|开演/ },
  { kind: "award", form: /颁奖|获奖|表彰|获评|称号/ },
];

/** Kinds of happening of which a clause itself speaks: 「见证签约」 speaks of a signing. */
export function kindsToldIn(clause: string): EventType[] {
  const found: EventType[] = [];
  for (const { kind, form } of KINDS) if (form.test(clause)) found.push(kind);
  return found;
}

const JOINED = /(?:参加|出席|陪同|见证)(?:了)?[^，。；]{0,12}(?:和|及|并|、|以及)/;

/** Kinds of the happenings that a clause joins: 「参加会见并出席签约仪式」, 「参加调研和座谈」; none where it tells of one. */
export function kindsJoinedIn(clause: string): EventType[] {
  const kinds = JOINED.test(clause) ? kindsToldIn(clause) : [];
  return kinds.length > 1 ? kinds : [];
}

/** Whether words stay within one clause. */
export function isOneClause(words: string): boolean {
  return !/[，。；：]/.test(words);
}

/** Whether the verb of a part is going along with whoever visits. */
export function goesAlong(verb: string): boolean {
  return verb === "陪同" || verb === "随队";
}
