/** A made-up corpus as a graph: `bodies` towns with leaders, firms, chains, meetings and the sentences that say so. */
import type { Graph, GraphEdge, GraphNode, NodeLabel, RelationType } from "../../src/model/index.ts";

const SURNAMES = ["王", "李", "张", "刘", "陈", "杨", "欧阳", "毛", "钟", "谭"];
const GIVEN = ["建国", "腾飞", "晓明", "思远", "海燕", "志强", "文静", "立新", "剑锋", "玉兰"];
const PINYIN: Readonly<Record<string, string>> = {
  王: "wang",
  李: "li",
  张: "zhang",
  刘: "liu",
  陈: "chen",
  杨: "yang",
  欧阳: "ou yang",
  毛: "mao",
  钟: "zhong",
  谭: "tan",
  建国: "jian guo",
  腾飞: "teng fei",
  晓明: "xiao ming",
  思远: "si yuan",
  海燕: "hai yan",
  志强: "zhi qiang",
  文静: "wen jing",
  立新: "li xin",
  剑锋: "jian feng",
  玉兰: "yu lan",
};
const CHAINS = ["轨道交通装备产业链", "新能源汽车产业链", "陶瓷产业链", "硬质合金产业链"];
const FIRMS = ["中宇轨道装备有限公司", "华锐新材料股份有限公司", "晨光电机集团", "远大陶瓷有限公司"];
const ROLES = ["chair", "speak", "attend", "inspect"];

/** Collects nodes and edges; edges find their labels by id. */
export class Draft {
  readonly nodes = new Map<string, GraphNode>();
  readonly edges = new Map<string, GraphEdge>();

  node(label: NodeLabel, id: string, name: string, props: GraphNode["props"] = {}): string {
    if (!this.nodes.has(id)) this.nodes.set(id, { id, label, name, props: { id, name, ...props } });
    return id;
  }

  entity(label: NodeLabel, id: string, name: string, props: GraphNode["props"] = {}): string {
    const seen = { firstSeen: "2024-01-02", lastSeen: "2024-06-28" };
    const shared = { aliases: [], pinyin: "", initials: "", mentions: 1, articles: 1, ...seen };
    return this.node(label, id, name, { ...shared, ...props });
  }

  edge(type: RelationType, from: string, to: string, props: GraphEdge["props"] = {}): string {
    const id = `${type}:${from}:${to}:${String(props.title ?? props.role ?? "")}`;
    const [a, b] = [this.nodes.get(from), this.nodes.get(to)];
    if (a === undefined || b === undefined) throw new Error(`edge ${id} lacks an end`);
    const shared = { id, statements: 1, firstStated: "2024-01-02", lastStated: "2024-06-28", score: 0.9 };
    const known = this.edges.get(id);
    const statements = Number(known?.props.statements ?? 0) + 1;
    this.edges.set(id, {
      id,
      type,
      from,
      to,
      fromLabel: a.label,
      toLabel: b.label,
      props: { ...shared, ...props, statements },
    });
    return id;
  }

  /** An edge with the sentence that says so. */
  stated(
    type: RelationType,
    from: string,
    to: string,
    source: { article: string; quote: string },
    props: GraphEdge["props"] = {},
  ): string {
    const id = this.edge(type, from, to, props);
    const article = this.nodes.get(source.article);
    const start = String(article?.props.text ?? "").indexOf(source.quote);
    const statement = this.node("Statement", `S${this.nodes.size}`, type, {
      edgeId: id,
      relation: type,
      rule: "post.before-name",
      score: 0.93,
      quote: source.quote,
      page: String(article?.props.page ?? ""),
      start,
      end: start + source.quote.length,
      subject: this.nodes.get(from)?.name ?? "",
      object: this.nodes.get(to)?.name ?? "",
    });
    this.edge("STATED_IN", statement, source.article);
    return id;
  }

  done(): Graph {
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
    return { nodes: [...this.nodes.values()].sort(byId), edges: [...this.edges.values()].sort(byId) };
  }
}

/** `towns` towns of 25 or so nodes each; town 0 holds 毛腾飞, two posts of one person and a hostile name. */
export function newsGraph(towns = 3): Graph {
  const draft = new Draft();
  draft.node("Newspaper", "paper", "江州日报");
  for (const [i, chain] of CHAINS.entries()) {
    draft.entity("IndustryChain", `chain${i}`, chain, { mentions: 20 - i, initials: "" });
  }
  for (let town = 0; town < towns; town += 1) addTown(draft, town);
  return draft.done();
}

function addTown(draft: Draft, town: number): void {
  const place = draft.entity("Place", `place${town}`, town === 0 ? "石塘区" : `第${town}镇`, {
    path: ["江州市"],
  });
  const council = draft.entity(
    "Organization",
    `council${town}`,
    `中共${town === 0 ? "江州" : `第${town}镇`}委员会`,
    {
      mentions: 12,
      aliases: ["市委"],
    },
  );
  const firm = draft.entity("Enterprise", `firm${town}`, FIRMS[town] ?? `第${town}机械有限公司`, {
    mentions: 9,
  });
  const chain = `chain${town % CHAINS.length}`;
  const article = addArticle(draft, town, council, firm, chain);
  draft.stated("LOCATED_IN", firm, place, { article, quote: firmLine(draft, firm, chain) });
  draft.stated(
    "IN_CHAIN",
    firm,
    chain,
    { article, quote: firmLine(draft, firm, chain) },
    { segment: "中游" },
  );
  const project = draft.entity("Project", `project${town}`, `${draft.nodes.get(firm)?.name}二期基地`, {});
  draft.stated("INVESTS_IN", firm, project, { article, quote: firmLine(draft, firm, chain) });
}

function addArticle(draft: Draft, town: number, council: string, firm: string, chain: string): string {
  const people = Array.from({ length: 12 }, (_, i) => addPerson(draft, town, i));
  const bodyName = draft.nodes.get(council)?.name ?? "";
  const month = String((town % 6) + 1).padStart(2, "0");
  const date = `2024-${month}-12`;
  const lines = people.map(
    (id, i) =>
      `${bodyName}${i === 0 ? "书记" : "委员"}${draft.nodes.get(id)?.name}${i === 0 ? "主持会议并讲话" : "出席会议"}。`,
  );
  const text = `${draft.nodes.get(chain)?.name}推进会召开\n${lines.join("")}\n${firmLine(draft, firm, chain)}`;
  const page = draft.node("Page", `江州日报/${date}/A0${(town % 4) + 1}`, `江州日报 ${date}`, {
    source: `江州日报_${date}.txt`,
    paper: "江州日报",
    date,
    page: `A0${(town % 4) + 1}`,
    hash: `h${town}`,
  });
  const headline = `${draft.nodes.get(chain)?.name}推进会召开`;
  const article = draft.node("Article", `article${town}`, headline, {
    headline,
    byline: "本报记者 成文",
    date,
    text,
    page,
    index: 0,
  });
  draft.edge("ON_PAGE", article, page);
  draft.edge("PAGE_OF", page, "paper");
  const event = draft.entity("Event", `event${town}`, `${headline}@${date}`, {
    title: headline,
    type: "meeting",
    date,
    dateTo: "",
    precision: "day",
    mentions: 8,
  });
  draft.edge("REPORTED_IN", event, article);
  people.forEach((id, i) => {
    const source = { article, quote: lines[i] ?? "" };
    draft.stated("HOLDS", id, council, source, { title: i === 0 ? "书记" : "委员", former: false });
    draft.stated("ATTENDED", id, event, source, { roles: [ROLES[i % ROLES.length] ?? "attend"] });
    draft.edge("MENTIONS", article, id, { count: 1 });
  });
  const lead = { article, quote: lines[0] ?? "" };
  draft.stated("HOLDS", people[0] ?? "", council, lead, { title: "第一书记", former: true });
  draft.stated("LEADS_CHAIN", people[0] ?? "", chain, lead, { role: "链长" });
  draft.stated("ORGANIZED", council, event, lead, { role: "host" });
  draft.stated("CONCERNS", event, chain, lead);
  draft.stated("HELD_AT", event, `place${town}`, lead);
  return article;
}

function addPerson(draft: Draft, town: number, i: number): string {
  const surname = SURNAMES[(town + i) % SURNAMES.length] ?? "王";
  const given = GIVEN[(town * 7 + i * 3) % GIVEN.length] ?? "明";
  const hostile = town === 0 && i === 11;
  const name = hostile ? "<img src=x onerror=alert(1)>" : town === 0 && i === 0 ? "毛腾飞" : surname + given;
  const sounds = town === 0 && i === 0 ? "mao teng fei" : `${PINYIN[surname]} ${PINYIN[given]}`;
  const syllables = hostile ? [] : sounds.split(" ");
  return draft.entity("Person", `person${town}-${i}`, name, {
    mentions: Math.max(1, 30 - i - town),
    pinyin: syllables.join(""),
    initials: syllables.map((one) => one[0]).join(""),
  });
}

function firmLine(draft: Draft, firm: string, chain: string): string {
  return `${draft.nodes.get(firm)?.name}位于园区，是${draft.nodes.get(chain)?.name}的重点企业，投资建设二期基地。`;
}
