/** Which dated clauses tell of something done once and over, and which words of them are no part of its title. */
import type { EventType } from "../../model/index.ts";

const NO_DAY_BEFORE =
  /(?:如果|假如|倘若|一旦|要是|若|截至|截止|截止到|直到|从|自|至|到|每年|每逢|每|力争|争取|请于)$/;
const PLANNED_DAY_BEFORE = /(?:定于|定在|拟于|将于|原定|预计|计划)于?$/;
const NO_DAY_AFTER = /^(?:起|以来|以后|以前|之前|之后|后|前|底前|至|到|—|-|～|~|生|出生|间|期间|\d|结束)/;

/** 「自6月起」 「8月底前」 「1980年11月生」: no day on which something took place; of a past day also 「原定于」. */
export function opensNoDay(before: string, after: string, planned: boolean): boolean {
  if (!planned && PLANNED_DAY_BEFORE.test(before)) return true;
  return NO_DAY_BEFORE.test(before) || NO_DAY_AFTER.test(after);
}

const REFUSED =
  /没(?!收|过多久)|(?<!从)未(?!来|成年|央)|尚未|仍未|并未|未能|要求|力争|争取|推迟|取消|如果|一旦|预报|天气|转[阴晴]|报名|[后前]$/;
const NOT_DONE = /拟|将(?!军|领|士|乐)|计划|准备|延期|至今|每[年月天日周]|常常|经常|一直|不断|陆续/;
const OF_A_POST =
  /出生|参加(?:革命)?工作|历任|现任|离休|担任|卸任|调任|接任|继任|就任|调离|兼任|任[^务何命期免意由性职]/;

/** What is refused, done over and over, or only a post that somebody holds; of a past day also what was only planned. */
export function isNoDeed(clause: string, planned: boolean): boolean {
  return REFUSED.test(clause) || OF_A_POST.test(clause) || (!planned && NOT_DONE.test(clause));
}

const MEASURED =
  /[额量率数][达为近超]|成交额|亿[元吨]|万吨|人次|指数|增长|下降|上升|下滑|上涨|下跌|走高|走低|回落|攀升|同比|环比|均价|价格|销量|产值|产量|总额|增速|增幅|占比|气温|降雨|降水|[阴晴]间?[有转]|℃|%|％/;

/** What only says how things stood: prices, output, the weather; a verb of the lexicon tells a deed all the same. */
export function isMeasured(clause: string): boolean {
  return MEASURED.test(clause);
}

const LOOSE =
  /^(?:[■●▲◆·]|就在|于是|于|又|还|也|将于|还将|将|拟|计划|预计|最快|曾经|曾|正式|刚刚|刚|再次|再|便|就|才|终于|顺利|成功|上午|下午|晚上?|清晨|凌晨|傍晚|中旬|下旬|上旬|[初底末他她它]|他们|她们|记者|，|、)+/;
const OPENERS = /^(?:据悉|据了解|据介绍|其中|而|但|目前|如今|作为[^，]*)/;

const LINKS = /(?:还|也|已|曾|又)?(?:将于|拟于|定于|于|在|将|已|曾|又)$/;

/** The words without what only links or places them: 「又」 「正式」 「上午」. */
export function withoutLoose(words: string): string {
  return words.replace(LOOSE, "").replace(OPENERS, "").replace(LINKS, "");
}

/** Whether a clause leaves its subject to the words before it: 「她盘下一间厂房」, 「又获批一项」; `own` are its words without what only links. */
export function pointsBack(clause: string, own: string): boolean {
  const loose = clause.slice(0, clause.indexOf(own));
  return /[他她它又还也再]/.test(loose) || /^(?:被|把|由|获)|^.{1,2}[了过起出到完]/.test(own);
}

/** Words that say where, with whom or by whom, not who: 「在北京」 「被市政府」. */
export function isAdverbial(words: string): boolean {
  return /^(?:在|于|到|赴|随|与|和|同|被|由|经|向|给|为|把|将|从|以|通过|按照|因)/.test(words);
}

/** What a deed rests on, told in a clause before it: 「按照…要求，」. */
export function isGround(clause: string): boolean {
  return /^，?(?:按照|根据|依据|遵照|围绕|随着|为了|本着)/.test(clause);
}

/** Who gives stands before such a verb and who receives after 「给」 or 「授予」; before any other, who receives. */
export function isGiving(verb: string): boolean {
  return verb === "授予" || verb === "颁发";
}

/** Whether a sign sets whoever follows it as the one by whom something is done. */
export function isPassive(sign: string): boolean {
  return sign === "被";
}

/** Where 「被」 「由」 or 「经」 opens the giver, before the verb: -1 where nothing does. */
export function giverStart(words: string): number {
  return words.search(/[被由经](?=[^被由经]*$)/);
}

/** Whether the words say only 「双方」, told before. */
export function saysBoth(words: string): boolean {
  return /双方|两家|两地|三方/.test(words);
}

const KINDS: readonly (readonly [EventType, RegExp])[] = [
  ["award", /(?:被|获|拿|得|夺|送|授).*(?:认定为|评为|命名为|[等大]功|奖|称号|牌子|奖牌)/],
  ["forum", /培训|讲座|宣讲|讲课|参展/],
  ["inspection", /参观访问|考察|走访|招商|回头看|督查|检查|慰问/],
  ["opening", /办起|开办|开门|开张/],
  ["ceremony", /[开动]了?工|奠基|揭牌/],
];

/** What kind of happening a clause tells whose verb is in no lexicon, or `null`. */
export function kindOfClause(clause: string): EventType | null {
  return KINDS.find(([, form]) => form.test(clause))?.[0] ?? null;
}

/** Whether nothing, or only a joint, stands between two names: 「甲协会与乙大学」. */
export function joinsNames(between: string): boolean {
  return /^[、和与同及]?$/.test(between);
}

/** Whether bodies do it together: 「甲协会与乙大学」 「甲院、乙厂和丙校联合」. */
export function saysTogether(words: string): boolean {
  return /[与和同、]/.test(words);
}

/** 「7月发生的事故」 names a thing; 「8月签订的协议」 tells the signing all the same. */
export function isAttribute(type: EventType, next: string): boolean {
  return next === "的" && type !== "signing";
}

/** Whether the character opens who is given to: 「给张三颁发」 「向甲公司授予」. */
export function opensReceiver(char: string): boolean {
  return /[给向为]/.test(char);
}

const FORMS: readonly (readonly [string, RegExp])[] = [
  ["done", /了(?![解断])/],
  ["finished", /完成|[^一二三四五六七八九十\d][成完出下上起到好入](?:了|[^月年日，。]{2})/],
  ["passive", /被|由/],
  ["gained", /获|得|夺|评为|认定|授/],
  [
    "one",
    /一[个次场家条座名项块批部份本件位艘]|第[一二三四五六七八九十\d]+[个次场家条座名项块批部份本件位艘例台]|首[个次场家条座名项块批部份例台]/,
  ],
  ["together", /[与和同].*(?:共|联合|合作|结)|共同|联合|双方/],
  ["measure", /%|％|同比|增长|下降|突破|均价|产值|最高|以上/],
  ["tally", /累计|先后|共有|余[名人家个次]|平均|多人/],
  ["state", /是|有(?!限)|为(?!了|期)|属|占|达|处于|位于|存在|成了|还在|正在/],
  ["said", /说|介绍|表示|告诉|回忆|认为|透露|这样|如此/],
  ["reported", /记者|获悉|从.*(?:得知|了解)|显示|提出|本报|消息|数据|通告|公告|印发/],
  ["wished", /打算|想|希望|可以|能|会(?=[^议员长场堂展见上计])|就要|要(?![求素点闻])/],
  ["sent", /将|还将|拟|计划|定于/],
  ["scene", /[里内上下前中旁边室厅场处](?:，|$)/],
  ["came", /来到|赶到|走进|直奔|抵达|到了|赶往|返回|前往|首站/],
  ["went", /赴|到.{2,16}[考参访招培学调实]|派.*(?:名|组|队)|邀请|请来/],
  ["quoted", /“/],
  ["titled", /《/],
  ["number", /\d/],
  ["weather", /气温|[阴晴]|小雨|阵雨|大雪|白露|℃|有雨|有霜|霜降|下着|风/],
  ["running", /一直|持续|不断|每|都|已(?!经)/],
  ["address", /电话|地址|报名|名单如下/],
  ["while", /(?:时|那天|期间|之际|以来)$/],
  ["of", /的[^，]{0,6}$/],
];

/** The plain marks that a clause bears: 「了」 tells of something done, 「%」 of how things stand. */
export function clauseForms(clause: string): string[] {
  const forms = FORMS.filter(([, form]) => form.test(clause)).map(([name]) => name);
  return /^(?:位于|在|随着|由)/.test(withoutLoose(clause)) ? [...forms, "placed"] : forms;
}

const SENTENCE: readonly (readonly [string, RegExp])[] = [
  ["reported", /记者.{0,20}(?:获悉|了解到|来到|看到|见到)|发布的?(?:数据|公告|消息)/],
  ["weather", /气温|℃|阴有|晴转|阵雨|小雨转/],
  ["spoken", /[：:]“|”[^，。]{0,12}(?:说|表示|介绍|告诉|道)/],
];

/** What a sentence as a whole does: it reports, it tells the weather, it quotes. */
export function sentenceForms(sentence: string): string[] {
  return SENTENCE.filter(([, form]) => form.test(sentence)).map(([name]) => name);
}

/** How a time is printed: by its figures, by a word that points to it, by a month in words. */
export function timeForm(words: string): "figures" | "pointing" | "same" | "words" {
  if (/当[天日晚]|同[日时]|次日/.test(words)) return "same";
  if (/今[天日晚]|昨|前天|明[天日]|后天|本月|上个?月|下个?月|本周|上周|下周/.test(words)) return "pointing";
  return /\d/.test(words) ? "figures" : "words";
}
