/** Presence: what keeps a person who acts in the scene of a happening from being one of those there. */

const ABSENT =
  /未能|没能|没有|没赶|未到|请假|缺席|因故|因病|出差|委托|代为|原定|原计划|届时|拟邀|将于|逝世|去世|生前|任命|免去|当选|出任|辞去|不再担任|退休|调任|获评|荣获|入选|被评为|出生|毕业|打来电话|发来|电话里|书面|(?:总书记|主席).{0,24}(?:重要|精神|论述|理念|指示|提出的)/;

/** Whether the words about a person put them elsewhere or into another time. */
export function isElsewhere(words: string): boolean {
  return ABSENT.test(words);
}

const BOUNDARY = "，。；：！？—\n";

/** Whether a subject may stand right behind this character; the sentence's start counts. */
export function opensClause(char: string): boolean {
  return char === "" || BOUNDARY.includes(char);
}

/** What a subject is not followed by: 「的」 makes it an owner, a bracket or stop closes a list of its own. */
export function isOwner(char: string): boolean {
  return char === "的" || char === "（" || char === "摄";
}

/** Whether `at` stands inside a quotation of its paragraph: what people say of others places nobody in the scene. */
export function isQuoted(text: string, at: number): boolean {
  const from = text.lastIndexOf("\n", at) + 1;
  const before = text.slice(from, at);
  return before.lastIndexOf("“") > before.lastIndexOf("”");
}

/** Whether a character stands between the people of one list: 「张三、李四和王五」. */
export function joinsPeople(char: string): boolean {
  return char === "、" || char === "和";
}
