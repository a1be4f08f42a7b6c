/** Which dated clauses tell of something done once and over, and which words of them are no part of its title. */
import type { EventType } from "../../model/index.ts";

const NO_DAY_BEFORE = /(?:截至|截止|截止到|直到|从|自|至|到|每年|每逢|每|力争|争取|请于)$/;
const PLANNED_DAY_BEFORE = /(?:定于|定在|拟于|将于|原定|预计|计划)于?$/;
const NO_DAY_AFTER = /^(?:起|以来|以后|以前|之前|之后|后|前|底前|至|到|—|-|～|~|生|出生|间|期间|\d|结束)/;

/** 「自6月起」 「8月底前」 「1980年11月生」: no day on which something took place; of a past day also 「原定于」. */
export function opensNoDay(before: string, after: string, planned: boolean): boolean {
  if (!planned && PLANNED_DAY_BEFORE.test(before)) return true;
  return NO_DAY_BEFORE.test(before) || NO_DAY_AFTER.test(after);
}

const REFUSED = /没有|尚未|仍未|并未|未能|要求|力争|争取|推迟|取消|如果|一旦|预报|天气|转[阴晴]|报名|[后前]$/;
const NOT_DONE = /拟|将(?!军|领|士|乐)|计划|准备|延期|至今|每[年月天日周]|常常|经常|一直|不断|陆续/;
const OF_A_POST =
  /出生|参加(?:革命)?工作|历任|现任|离休|担任|卸任|调任|接任|继任|就任|调离|兼任|任[^务何命期免意由性职]/;

/** What is refused, done over and over, or only a post that somebody holds; of a past day also what was only planned. */
export function isNoDeed(clause: string, planned: boolean): boolean {
  return REFUSED.test(clause) || OF_A_POST.test(clause) || (!planned && NOT_DONE.test(clause));
}

const LOOSE =
  /^(?:[■●▲◆·]|就在|于是|于|又|还|也|将于|还将|将|拟|计划|预计|最快|曾经|曾|正式|刚刚|刚|再次|再|便|就|才|终于|顺利|成功|上午|下午|晚上?|清晨|凌晨|傍晚|中旬|下旬|上旬|[初底末他她它]|他们|她们|记者|，|、)+/;
const OPENERS = /^(?:据悉|据了解|据介绍|其中|而|但|目前|如今|作为[^，]*)/;

const LINKS = /(?:还|也|已|曾|又)?(?:将于|拟于|定于|于|在|将|已|曾|又)$/;

/** The words without what only links or places them: 「又」 「正式」 「上午」. */
export function withoutLoose(words: string): string {
  return words.replace(LOOSE, "").replace(OPENERS, "").replace(LINKS, "");
}

/** Words that say where, with whom or by whom, not who: 「在北京」 「被市政府」. */
export function isAdverbial(words: string): boolean {
  return /^(?:在|于|到|赴|随|与|和|同|被|由|经|向|给|为|把|将|从|以|通过|按照|因)/.test(words);
}

/** Who gives stands before such a verb and who receives after 「给」 or 「授予」; before any other, who receives. */
export function isGiving(verb: string): boolean {
  return verb === "授予" || verb === "颁发";
}

/** Where 「被」 「由」 or 「经」 opens the giver, before the verb: -1 where nothing does. */
export function giverStart(words: string): number {
  return words.search(/[被由经](?=[^被由经]*$)/);
}

/** Whether the words say only 「双方」, told before. */
export function saysBoth(words: string): boolean {
  return /双方|两家|两地|三方/.test(words);
}

/** 「7月发生的事故」 names a thing; 「8月签订的协议」 tells the signing all the same. */
export function isAttribute(type: EventType, next: string): boolean {
  return next === "的" && type !== "signing";
}

/** Whether the character opens who is given to: 「给张三颁发」 「向甲公司授予」. */
export function opensReceiver(char: string): boolean {
  return /[给向为]/.test(char);
}
