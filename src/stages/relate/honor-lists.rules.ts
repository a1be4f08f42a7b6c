/** What shows that names behind a colon are those of an honour's winners. */

/** The words between the honour and the colon tell of who won, not of what somebody says: 「…名单公布」「…称号的有」「…获奖者」. */
const WON =
  /^$|名单|称号|公布|揭晓|出炉|评选|表彰|[获受得]奖|领奖|得主|获得者|如下|共[\d一二三四五六七八九十]+[人名家位个]|(?:有|是|为|他们是)$/u;
const SAID = /(?:说|道|表示|介绍|指出|告诉|问|称(?<!名称|职称)|透露|认为|强调|记者)$/u;

export function opensHonorList(lead: string): boolean {
  return WON.test(lead) && !SAID.test(lead);
}

const HEADS =
  /^”?(?:（[^）]*）)?(?:获得者|获奖者|得主|获奖|获评|入选|当选|受?表彰|拟表彰|光荣)?(?:对象|单位|个人|企业|人员|集体|学生|教师)?(?:名单|名录|光荣榜|榜)(?:（[^）]*）)?$/u;

/** 「…奖章|获得者名单」: what may follow an honour at the end of the heading of a list. */
export function headsHonorList(rest: string): boolean {
  return HEADS.test(rest);
}

/** 「优秀组织奖：…」: another list begins. */
export function opensListLabel(item: string): boolean {
  return /[：:]/u.test(item);
}

/** What a clause has and an item of a list has not. */
const DEED =
  /[了在将把被让使由]|发放|会见|看望|出席|参加|主持|任命|表示|指出|强调|介绍|[说讲谈问答]|因(?!为)|未能|没有|颁奖|讲话|举行|召开|活动|评选|公示|奖金/u;

export function tellsDeed(words: string): boolean {
  return DEED.test(words);
}
