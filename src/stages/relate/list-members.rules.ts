/** What joins the people of a list, and what shows that the words between them are no list: 「会见了张三，李四参加」. */

/** Whether a character stands between two members. */
export function isJoint(char: string): boolean {
  return "、，和及".includes(char);
}

/** Whether a character stands within or between pairs: 「甲与乙，丙与丁」. */
export function joinsPairs(char: string): boolean {
  return "、，和及与同以".includes(char);
}

/** Whether a clause ends here and a list may begin behind it. */
export function endsClause(char: string): boolean {
  return "，。；：".includes(char);
}

/** Whether a list cannot run over this character. */
export function endsList(char: string): boolean {
  return "。；：！？“”".includes(char);
}

const ACTION =
  /[了在到对为由与同把将向被给的]|会见|看望|陪同|听取|主持|出席|参加|率|任命|选举|免去|表示|指出|强调|介绍|说|讲|谈|问|答|带|因|未|没|原定|拟/;

/** Whether words beside a name tell an action rather than a post. */
export function tellsAction(words: string): boolean {
  return ACTION.test(words);
}
