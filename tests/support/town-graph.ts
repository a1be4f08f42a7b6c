/** A made-up town in the news: leaders, namesakes, firms, two chains and events over two years, each edge with its sentence. */
import type {
  Graph,
  GraphEdge,
  GraphNode,
  NodeLabel,
  PropValue,
  RelationType,
} from "../../src/model/index.ts";

type Props = Readonly<Record<string, PropValue>>;

const SEEN = { mentions: 1, articles: 1, firstSeen: "2022-05-10", lastSeen: "2023-09-02" };
const PAGES = ["2022-05-10", "2022-08-19", "2023-09-02"] as const;

class Town {
  readonly nodes = new Map<string, GraphNode>();
  readonly edges: GraphEdge[] = [];

  add(label: NodeLabel, id: string, name: string, props: Props = {}): void {
    this.nodes.set(id, { id, label, name, props });
  }

  entity(label: NodeLabel, id: string, name: string, props: Props = {}): void {
    this.add(label, id, name, { aliases: [], pinyin: "", initials: "", ...SEEN, ...props });
  }

  edge(type: RelationType, from: string, to: string, props: Props = {}): string {
    const [a, b] = [this.nodes.get(from), this.nodes.get(to)];
    if (a === undefined || b === undefined) throw new Error(`${type} ${from} ${to} lacks an end`);
    const id = `${type}-${from}-${to}-${String(props.title ?? props.role ?? "")}`;
    const shared = { statements: 1, firstStated: "2022-05-10", lastStated: "2023-09-02", score: 0.9 };
    const ends = { from, to, fromLabel: a.label, toLabel: b.label };
    this.edges.push({ id, type, ...ends, props: { ...shared, ...props } });
    return id;
  }

  /** An edge with its sentence in the article of page `page`. */
  say(page: number, type: RelationType, from: string, to: string, props: Props = {}): void {
    const edgeId = this.edge(type, from, to, props);
    const id = `S-${edgeId}`;
    const [subject, object] = [this.nodes.get(from)?.name ?? "", this.nodes.get(to)?.name ?? ""];
    const rest = { relation: type, rule: "test", score: 0.9, page: `page${page}`, start: 0, end: 1 };
    this.add("Statement", id, type, {
      edgeId,
      quote: `据报道，${subject}与${object}。`,
      subject,
      object,
      ...rest,
    });
    this.edge("STATED_IN", id, `article${page}`);
  }

  done(): Graph {
    const order = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    return { nodes: [...this.nodes.values()].sort(order), edges: this.edges.sort(order) };
  }
}

export function townGraph(): Graph {
  const town = new Town();
  addSources(town);
  addThings(town);
  addEvents(town);
  addTies(town);
  return town.done();
}

function addSources(town: Town): void {
  town.add("Newspaper", "paper", "江州日报");
  PAGES.forEach((date, at) => {
    town.add("Page", `page${at}`, `江州日报 ${date} A01`, {
      source: `${at}.txt`,
      paper: "江州日报",
      date,
      page: "A01",
      hash: `${at}`,
    });
    const rest = { byline: "", text: "正文", page: `page${at}`, index: 0 };
    town.add("Article", `article${at}`, `要闻${at}`, { headline: `要闻${at}`, date, ...rest });
    town.edge("ON_PAGE", `article${at}`, `page${at}`);
    town.edge("PAGE_OF", `page${at}`, "paper");
  });
}

function addThings(town: Town): void {
  town.entity("Person", "wang", "王建国", { pinyin: "wang jianguo", initials: "wjg" });
  town.entity("Person", "li", "李志强", { pinyin: "li zhiqiang", initials: "lzq" });
  town.entity("Person", "ouyang", "欧阳玉兰", { pinyin: "ouyang yulan", initials: "oyyl" });
  town.entity("Person", "chen1", "陈静", { pinyin: "chen jing", initials: "cj" });
  town.entity("Person", "chen2", "陈静", { pinyin: "chen jing", initials: "cj" });
  town.entity("Organization", "party", "中共江州市委员会", { aliases: ["江州市委"] });
  town.entity("Organization", "gov", "江州市人民政府", { aliases: ["市政府"] });
  town.entity("Organization", "bureau", "江州市工业和信息化局", { aliases: ["市工信局"] });
  town.entity("Organization", "union", "江州市陶瓷产业协会", {});
  town.entity("Enterprise", "zhongyu", "中宇轨道交通装备有限公司", { aliases: ["中宇公司"] });
  town.entity("Enterprise", "yuanda", "远大陶瓷有限公司", {});
  town.entity("Enterprise", "hostile", "O'Brien `x` (n) DETACH", {});
  town.entity("IndustryChain", "rail", "先进轨道交通装备产业链", { aliases: ["轨道交通装备产业链"] });
  town.entity("IndustryChain", "ceramic", "陶瓷产业链", {});
  town.entity("Place", "city", "江州市", { path: ["某省", "江州市"], aliases: ["江州"] });
  town.entity("Place", "district", "石塘区", { path: ["某省", "江州市", "石塘区"] });
  town.entity("Project", "base", "中宇智能装备产业园", {});
  town.entity("Honor", "prize", "全国质量奖", {});
}

function addEvents(town: Town): void {
  const event = (id: string, title: string, type: string, date: string | null) =>
    town.entity("Event", id, title, {
      title,
      type,
      date,
      dateTo: null,
      precision: date === null ? "unknown" : "day",
    });
  event("push", "江州市先进轨道交通装备产业链推进大会", "meeting", "2022-05-09");
  event("forum", "2022江州陶瓷产业发展论坛", "forum", "2022-08-18");
  event("tour", "王建国到石塘区调研", "inspection", "2022-08-03");
  event("signing", "中宇智能装备产业园签约仪式", "signing", "2023-09-01");
  event("undated", "迎新座谈会", "forum", null);
  for (const [id, page] of [
    ["push", 0],
    ["forum", 1],
    ["tour", 1],
    ["signing", 2],
    ["undated", 2],
  ] as const) {
    town.edge("REPORTED_IN", id, `article${page}`);
  }
  town.say(0, "ATTENDED", "wang", "push", { roles: ["chair", "speak"] });
  town.say(0, "ATTENDED", "li", "push", { roles: ["attend"] });
  town.say(0, "ATTENDED", "chen1", "push", { roles: ["speak"] });
  town.say(0, "ATTENDED", "zhongyu", "push", { roles: ["attend"] });
  town.say(1, "ATTENDED", "li", "forum", { roles: ["chair"] });
  town.say(1, "ATTENDED", "chen2", "forum", { roles: ["lecture"] });
  town.say(1, "ATTENDED", "wang", "tour", { roles: ["inspect"] });
  town.say(2, "ATTENDED", "wang", "signing", { roles: ["attend"] });
  town.say(2, "ATTENDED", "li", "signing", { roles: ["sign"] });
  town.say(2, "ATTENDED", "ouyang", "undated", { roles: ["attend"] });
  town.say(1, "ORGANIZED", "union", "forum", { role: "host" });
  town.say(1, "HELD_AT", "tour", "district");
  town.say(0, "CONCERNS", "push", "rail");
}

function addTies(town: Town): void {
  const post = { former: false, validFrom: null, validTo: null };
  const [may, august] = [{ heldOn: [PAGES[0]] }, { heldOn: [PAGES[1]] }];
  town.say(0, "HOLDS", "wang", "party", { ...post, ...may, title: "市委书记" });
  town.say(0, "HOLDS", "li", "gov", { ...post, ...may, title: "市长" });
  town.say(0, "HOLDS", "li", "bureau", { ...post, title: "局长", former: true, validTo: "2022-08-10" });
  town.say(0, "HOLDS", "chen1", "zhongyu", { ...post, ...may, title: "董事长" });
  town.say(1, "HOLDS", "chen2", "bureau", { ...post, ...august, title: "局长", validFrom: "2022-08-12" });
  town.say(0, "LEADS_CHAIN", "wang", "rail", { role: "链长" });
  town.say(0, "IN_CHAIN", "zhongyu", "rail", { segment: "中游" });
  town.say(1, "IN_CHAIN", "yuanda", "ceramic", { segment: null });
  town.say(2, "IN_CHAIN", "base", "rail", { segment: null });
  town.say(2, "INVESTS_IN", "zhongyu", "base");
  town.say(2, "LOCATED_IN", "base", "district");
  town.say(1, "LOCATED_IN", "yuanda", "district");
  town.say(1, "MEMBER_OF", "yuanda", "union");
  town.say(2, "SIGNED_WITH", "zhongyu", "gov");
  town.say(2, "SUPPLIES", "yuanda", "zhongyu");
  town.say(1, "RECEIVED", "yuanda", "prize");
}
