/** What a lead says of the happening that it tells, and which acts show that people are there. */

/** Whether the verb of a speaker is said at a happening, not to a reporter: 「致辞」 「宣布」. */
export function isTold(verb: string): boolean {
  return /致辞|讲话|宣布|发言|汇报|宣读|作报|主旨|致欢/.test(verb);
}

const LONGEST_TITLE = 36;
const HAPPENS =
  /举行|举办|召开|开幕|闭幕|帷幕|落幕|打响|开唱|开演|演出|交付|下线|迎来|庆典|开展|组织|考察|调研|参观|学习|走访|慰问|座谈|审理|开庭|宣判|比赛|对阵|签|揭|启动|开工|投产|捐赠|颁|授|巡|检查|义诊|宣讲|培训|联学|收购|开赛|点亮|开镰|祭|挂上|挂出|换上[^，]{0,12}牌|庭审|搬到|搬进|开进/;
/** 「由甲公司建造的」: what only describes the subject. */
const MODIFIER = /^(?:由|来自|位于|总投资|为期|历时)[^的]{2,60}的(?=.{3,})/;
const PLACED = /(?:在|于)[^，]{2,30}?(?=举行|举办|召开|开幕|闭幕|交付|打响|开唱|上演|落下)/;

/** A clause without its subject: 「就专项整治进行调研」, 「到我州考察」. */
const ADVERBIAL = /^(?:就|围绕|在|于|到|来|为|向|对|以|从|随着|经|按照|根据|通过)/;

/** The clause that tells the happening, without when and where: 「秋收坡会举行」; `null` where no clause does. */
export function leadTitle(words: string): string | null {
  const clauses = words
    .replace(/[。！？].*$/, "")
    .replace(/^(?:上午|下午|晚上?|清晨|凌晨|，)+/, "")
    .split("，")
    .filter((clause) => clause !== "");
  const at = clauses.findIndex((clause) => HAPPENS.test(clause.replace(MODIFIER, "")));
  const clause = clauses[at];
  if (clause === undefined) return null;
  const placed = /^(?:在|于)/.test(clause);
  const subject = placed && at > 0 ? (clauses[at - 1] ?? "").replace(MODIFIER, "") : "";
  const title = `${subject.slice(subject.lastIndexOf("的") + 1)}${clause.replace(PLACED, "").replace(MODIFIER, "")}`;
  return title.length >= 4 && !ADVERBIAL.test(title) ? title.slice(0, LONGEST_TITLE) : null;
}

/** What somebody chairs, told without a verb of holding: 「第一讲」 of 「，第一讲由张三主讲，李四主持」. */
export function chairedTitle(words: string): string | null {
  const told = leadTitle(words);
  if (told !== null) return told;
  const clause = words.split(/[，。；！？]/).find((each) => each.length > 3) ?? "";
  const title = clause.replace(/由.*$/, "");
  return title.length >= 3 && !ADVERBIAL.test(title) && !/主持/.test(title)
    ? title.slice(0, LONGEST_TITLE)
    : null;
}

/** Whether a predicate tells of something done, not of what somebody is, says or thinks. */
export function tellsAct(words: string): boolean {
  const clause = words.split(/[，。；！？：]/)[0] ?? "";
  return (
    clause.length >= 4 &&
    !/^(?:一?边|一到)|说|表示|介绍|告诉|认为|透露|坦言|^[是有为任]|当选|任命|获|被|去世|逝世|提出|获悉|称|想|觉得/.test(
      clause,
    )
  );
}

/** What people do in a lead that tells of no happening by name or verb: 「李四接听市长热线」. */
export function actedTitle(words: string): string | null {
  const told = leadTitle(words);
  if (told !== null) return told;
  const clauses = words.replace(/[。！？].*$/, "").split("，");
  const title = clauses.find((clause) => clause.length >= 6 && !ADVERBIAL.test(clause));
  return title === undefined ? null : title.slice(0, LONGEST_TITLE);
}

/** What the news is: the first whole clause behind the day. */
export function newsTitle(words: string): string | null {
  const acted = actedTitle(words);
  if (acted !== null) return acted;
  const title = words.split(/[，。；！？]/).find((clause) => clause.length >= 4);
  return title === undefined ? null : title.slice(0, LONGEST_TITLE);
}

const DENIAL =
  /^((?:[上下中]午|晚上?|，)*[^，。；！？没未不]{2,12})(?:并|却|还)?(?:没|未|不)[^，。；！？]*，(?:而是|却|先|就|便)?/;

/** 「张三没听汇报，先爬上了平台」 tells 「张三爬上了平台」. */
export function withoutDenial(words: string): string {
  return words.replace(DENIAL, "$1");
}

const NO_NEWS =
  /记者.{0,24}(?:获悉|了解到|得知)|阴有|阴天|转[阴晴]|多云|阵雨|小雨|℃|风力?\d|\d级|版《[^》]*》(?:一文|的?报道)|本[报版][^。]{0,16}[版日]的?[《一][^。]*文|刊[登发载]的|(?:通告|公告|公示|启事|发文|通知)[：，]|任命(?!书)|[免任]去?[^。]{0,20}职务|(?:任|聘)[^，。]{2,4}为/;

/** Sentences that bear a day and tell of no happening: the weather, what the paper corrects, what is made known, who gets a post. */
export function isNoNews(sentence: string): boolean {
  return NO_NEWS.test(sentence);
}

const NOT_HELD = /取消|推迟|延期|未能|没有(?!念)|告诉|表示|记者|如果|希望/;

/** Whether what a clause tells has not taken place, or is only said. */
export function isNotHeld(title: string): boolean {
  return NOT_HELD.test(title);
}

const FRAGMENT =
  /^(?:[晚夜早午]?[的里上]|才|被|先|就|便|又|还|也|夜里|一早|天|[一二三四五六七八九十\d]+[点时]|在[^，]{0,12}$)|[的里上下中时后前院厅场]$|^.{1,5}$|有了说法/;

/** Whether the words of a clause name no happening by themselves: 「才准打第一杆」, 「晚的大戏院」. */
export function isFragment(title: string): boolean {
  return FRAGMENT.test(title);
}
