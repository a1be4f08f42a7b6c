/** Words around a name that ends in no listed head, by which it is told as held. */

/** What may stand behind the name of a happening. */
const BEHIND =
  /^(?:[，。；、！？）”》\n]|[上在于将今昨近正已如隆盛精圆顺热]|召开|举行|举办|开幕|闭幕|启|落|拉开|开赛|开锣|收官|登场|亮相|上演|走进|期间|现场|暨|和|并|即|就)/;

/** Whether a name may end before these words: 「展」 of 「展览」 does not. */
export function endsName(after: string): boolean {
  return after === "" || BEHIND.test(after);
}

const HOLDS_BEFORE =
  /(?:召开|召集|举行|举办|组织|开办|办起|迎来)(?:了)?(?:一?[场次届个])?(?:(?:别开生面|简[朴短]|隆重|热烈|盛大|特别|独特|特殊|精彩)[^，。；]{0,6}的)?$/;
const JOINS_BEFORE = /(?:出席|参加|列席|见证|观看)(?:了)?$/;
const HOLDS_AFTER =
  /^”?(?:（[^）]{0,14}）)?(?:，?(?:将|拟|定)?[在于][^，。；]{2,24}?|[^，。；：的]{0,6}?)(?:举行|举办|召开|开幕|闭幕|启幕|落幕|落下帷幕|拉开帷幕|拉开序幕|拉开大幕|开赛|开锣|收官|上演|圆满结束|鸣锣|开展(?=[，。；]))/;

/** Whether the words around a name tell it as held or joined. */
export function tellsHolding(name: string, before: string, after: string): boolean {
  if (HOLDS_BEFORE.test(before) || HOLDS_AFTER.test(after)) return true;
  return name.length > 3 && JOINS_BEFORE.test(before);
}

/** Whether a body is called together right before its name: 「召开党委会」. */
export function convenes(before: string): boolean {
  return /(?:召开|召集)(?:了)?$/.test(before);
}
