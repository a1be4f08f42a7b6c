/** The kinds of articles of the generated papers: each says something in one of several ways, and what it truly says. */
import { attendant, emptyTruth, tellerOf } from "./truth.mjs";

const INDUSTRY = /产业链$/;
const GOVERNMENT = (town) => `${town.city}人民政府`;

/** Opens an article: byline, the day in words, and the day itself. */
function opening({ town, day, words }) {
  const reporter = words.pick(["林一禾", "苏念", "方知远", "叶清", "孟小川", "夏竹"]);
  const before = new Date(Date.UTC(day.year, day.month - 1, day.day - 1));
  const iso = before.toISOString().slice(0, 10);
  const printed = `${before.getUTCMonth() + 1}月${before.getUTCDate()}日`;
  const when = words.pick(["昨日", printed, `${printed}上午`, `${printed}下午`]);
  const head = words.pick([
    `本报讯（记者 ${reporter}）`,
    `${town.paper}讯（记者 ${reporter}）`,
    `本报讯 （记者${reporter}）`,
  ]);
  return { reporter, head, when, iso };
}

function article(headline, sentences, { reporter, head }) {
  const body = `${head}${sentences.join("")}`;
  const truth = emptyTruth(headline, body.slice(0, 15));
  truth.bylines.push(reporter);
  const people = new Map();
  return { headline, body, truth, people, tell: tellerOf(truth, people) };
}

/** As a paper of the town prints a post: 市工信局局长赵一. */
function printed({ title, name }) {
  return `${title}${name}`;
}

/** A post names its body by a short form (市委书记: 市委, 市商务局局长: 市商务局), else by itself (市长). */
function tellPost(tell, town, post) {
  const short = `市${post.org.slice(town.city.length)}`;
  const form = post.org.startsWith("中共") ? "市委" : post.title.startsWith(short) ? short : post.title;
  tell.post(post, form);
}

function meeting(context) {
  const { town, numbers, words } = context;
  const start = opening(context);
  const { posts } = town.leaders(context.day.year);
  const [speaker, chair, ...others] = [posts[0], posts[1], ...numbers.some(posts.slice(2), 3)];
  const title = `全市${numbers.pick(["重点项目建设", "招商引资", "安全生产", "营商环境", "乡村振兴"])}${numbers.pick(["推进会", "工作会议", "调度会"])}`;
  const rest = others.map(({ name }) => name).join("、");
  const sentences = [
    words.pick([
      `${start.when}，${title}召开。${printed(speaker)}出席会议并讲话，${printed(chair)}主持会议。`,
      `${start.when}，${town.city}召开${title}，${printed(speaker)}出席并讲话，${printed(chair)}主持。`,
    ]),
    words.pick([`市领导${rest}出席会议。`, `市领导${rest}参加会议。`]),
    words.pick([
      "会议指出，要坚持问题导向，压实工作责任，把各项任务落到实处。",
      "会议强调，要进一步提高认识，主动作为，确保全年目标如期完成。",
    ]),
  ];
  const made = article(`${title}召开`, sentences, start);
  for (const post of [speaker, chair]) tellPost(made.tell, town, post);
  for (const other of others) made.tell.person(other);
  made.tell.event({
    type: "meeting",
    title,
    date: start.iso,
    participants: [
      attendant(speaker.name, "attend", "speak"),
      attendant(chair.name, "chair"),
      ...others.map(({ name }) => attendant(name, "attend")),
    ],
  });
  return made;
}

function inspection(context) {
  const { town, numbers, words } = context;
  const start = opening(context);
  const { posts } = town.leaders(context.day.year);
  const leader = numbers.pick(posts.slice(0, 6));
  const firm = numbers.pick(town.firms);
  const industry = firm.chain.replace(INDUSTRY, "");
  const title = `${leader.name}到${firm.short}调研`;
  const sentences = [
    words.pick([
      `${start.when}，${printed(leader)}到${firm.name}调研。`,
      `${start.when}，${printed(leader)}率队赴${firm.name}调研${industry}产业发展。`,
    ]),
    `在${firm.short}生产车间，${leader.name}详细了解${firm.product}的生产和销售情况。`,
    `${leader.name}强调，要做强${firm.chain}，加快补链强链。`,
  ];
  const made = article(
    words.pick([`${leader.name}调研${firm.short}`, `${leader.name}到企业调研`]),
    sentences,
    start,
  );
  tellPost(made.tell, town, leader);
  made.tell.firm(firm, firm.name, firm.short);
  made.tell.chain(firm.chain);
  made.tell.event({
    type: "inspection",
    title,
    date: start.iso,
    participants: [attendant(leader.name, "inspect", "speak")],
    concerns: [firm.name],
  });
  return made;
}

function signing(context) {
  const { town, numbers, words } = context;
  const start = opening(context);
  const { posts } = town.leaders(context.day.year);
  const [host, firm] = [numbers.pick(posts.slice(1, 6)), numbers.pick(town.firms)];
  const project = `${firm.short}${numbers.pick(["智能制造", "研发", "新型材料"])}${numbers.pick(["产业园", "生产基地"])}项目`;
  const money = `${numbers.below(40) + 2}亿元`;
  const sentences = [
    words.pick([
      `${start.when}，${town.city}人民政府与${firm.name}举行签约仪式。`,
      `${start.when}，${project}签约仪式举行，${town.city}人民政府与${firm.name}签订合作协议。`,
    ]),
    `${printed(host)}出席签约仪式并致辞。`,
    `根据协议，${firm.short}将投资${money}建设${project}。`,
  ];
  const made = article(words.pick([`${project}签约`, `${firm.short}投资新项目`]), sentences, start);
  tellPost(made.tell, town, host);
  made.tell.org(GOVERNMENT(town), "Organization");
  made.tell.firm(firm, firm.name, firm.short);
  made.tell.project(project);
  made.tell.relation("SIGNED_WITH", GOVERNMENT(town), firm.name, sentences[0]);
  made.tell.relation("INVESTS_IN", firm.name, project, sentences[2]);
  made.tell.event({
    type: "signing",
    title: "签约仪式",
    date: start.iso,
    participants: [
      attendant(host.name, "attend", "speak"),
      { name: firm.name, kind: "Enterprise", roles: ["sign"] },
      { name: GOVERNMENT(town), kind: "Organization", roles: ["sign"] },
    ],
  });
  return made;
}

function profile(context) {
  const { town, numbers, words } = context;
  const start = opening(context);
  const { heads } = town.leaders(context.day.year);
  const [head, buyer] = numbers.some(heads, 2);
  const { firm } = head;
  const district = numbers.pick([town.county, `${town.short}经开区`, `${town.short}高新区`]);
  const honor = numbers.pick(["国家级专精特新“小巨人”企业", "省级绿色工厂", "制造业单项冠军企业"]);
  const sentences = [
    words.pick([`位于${district}的${firm.name}，`, `${firm.name}坐落于${district}，`]),
    `是${firm.chain}的骨干企业。`,
    `“今年订单已经排到年底。”${firm.short}${head.title}${head.name}说。`,
    words.pick([
      `公司为${buyer.firm.name}供应${firm.product}。`,
      `${firm.short}生产的${firm.product}供应给${buyer.firm.name}。`,
    ]),
    words.pick([`去年，公司获评${honor}。`, `${firm.short}被认定为${honor}。`]),
  ];
  const made = article(
    `${firm.short}：${words.pick(["订单排到年底", "小产品闯出大市场", "创新驱动快发展"])}`,
    sentences,
    start,
  );
  made.tell.post(head, firm.name);
  made.tell.firm(firm, firm.name, firm.short);
  made.tell.firm(buyer.firm, buyer.firm.name);
  made.tell.chain(firm.chain);
  made.tell.place(district);
  made.tell.honor(honor, firm.name);
  made.tell.relation("LOCATED_IN", firm.name, district, sentences[0]);
  made.tell.relation("IN_CHAIN", firm.name, firm.chain, sentences[1]);
  made.tell.relation("SUPPLIES", firm.name, buyer.firm.name, sentences[3]);
  return made;
}

function chainMeeting(context) {
  const { town, numbers } = context;
  const start = opening(context);
  const { posts, heads } = town.leaders(context.day.year);
  const lead = numbers.pick(posts.slice(1, 6));
  const { chain } = numbers.pick(heads).firm;
  const speakers = numbers.some(
    heads.filter(({ firm }) => firm.chain === chain),
    2,
  );
  const title = `${chain}${numbers.pick(["座谈会", "对接会"])}`;
  const sentences = [
    `${start.when}，${lead.title}、${chain}链长${lead.name}主持召开${title}。`,
    `${speakers.map(({ firm, title: post, name }) => `${firm.name}${post}${name}`).join("、")}先后发言。`,
    `${lead.name}表示，要用好链长制，帮助企业解决实际困难。`,
  ];
  const made = article(`我市召开${title}`, sentences, start);
  tellPost(made.tell, town, lead);
  made.tell.chain(chain);
  made.tell.leads(lead.name, "链长", chain);
  for (const head of speakers) made.tell.post(head, head.org);
  made.tell.event({
    type: "forum",
    title,
    date: start.iso,
    participants: [
      attendant(lead.name, "chair", "speak"),
      ...speakers.map(({ name }) => attendant(name, "speak")),
    ],
    concerns: [chain],
  });
  return made;
}

function launch(context) {
  const { town, numbers, words } = context;
  const start = opening(context);
  const { posts } = town.leaders(context.day.year);
  const [host, guest] = numbers.some(posts.slice(0, 8), 2);
  const firm = numbers.pick(town.firms);
  const project = `${firm.short}${firm.product}项目`;
  const works = numbers.next() < 0.5;
  const title = `${project}${works ? "开工仪式" : "投产仪式"}`;
  const sentences = [
    words.pick([
      `${start.when}，${title}在${town.county}举行。`,
      `${start.when}，${town.county}举行${title}。`,
    ]),
    `${printed(host)}宣布${works ? "开工" : "投产"}，${printed(guest)}出席。`,
    `该项目由${firm.name}投资建设，位于${town.county}。`,
  ];
  const made = article(`${project}${works ? "开工" : "投产"}`, sentences, start);
  for (const post of [host, guest]) tellPost(made.tell, town, post);
  made.tell.place(town.county);
  made.tell.project(project);
  made.tell.firm(firm, firm.name);
  made.tell.relation("INVESTS_IN", firm.name, project, sentences[2]);
  made.tell.relation("LOCATED_IN", project, town.county, sentences[2]);
  made.tell.event({
    type: works ? "ceremony" : "opening",
    title,
    date: start.iso,
    place: town.county,
    participants: [attendant(host.name, "speak"), attendant(guest.name, "attend")],
    concerns: [project],
  });
  return made;
}

const KINDS = [meeting, inspection, signing, profile, chainMeeting, launch];

/** So many articles of a day, of different kinds as long as there are any. */
export function articlesOf(context, count) {
  const kinds = [];
  while (kinds.length < count) kinds.push(...context.numbers.some(KINDS, KINDS.length));
  return kinds.slice(0, count).map((kind) => kind(context));
}
