/** The graph says what live statements say, in the shape of the relation table, with the sentence behind each edge. */
import { describe, expect, it } from "vitest";
import {
  allows,
  EDGE_PROPS,
  ENTITY_LABELS,
  ENTITY_PROPS,
  type Graph,
  type GraphEdge,
  NODE_PROPS,
  type PageReading,
  RELATIONS,
} from "../../../src/model/index.ts";
import { corpus } from "../../support/corpus.ts";
import { lexicons } from "../../support/lexicons.ts";
import { type ArticleDraft, reading } from "../../support/reading.ts";
import { project, resolve } from "../../support/whole-corpus.ts";

const graphOf = (...pages: readonly PageReading[]): Graph => project(pages, resolve(pages, [], lexicons));
const onPage = (date: string, tell: (a: ArticleDraft) => void) => reading({ date, articles: [tell] });
const ofType = ({ edges }: Graph, type: string): readonly GraphEdge[] =>
  edges.filter((edge) => edge.type === type);
const MAYOR = ["市长", "株洲市人民政府"] as const;

describe("the shape", () => {
  const graph = graphOf(...corpus(20));
  const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));

  it("gives each node exactly the properties of its label", () => {
    const entities: ReadonlySet<string> = new Set(ENTITY_LABELS);
    for (const { label, props } of graph.nodes) {
      const shared = entities.has(label) ? Object.keys(ENTITY_PROPS) : [];
      expect(Object.keys(props).sort()).toEqual(
        [...new Set([...shared, ...Object.keys(NODE_PROPS[label])])].sort(),
      );
    }
  });

  it("gives each edge exactly the properties of its type, between labels that the table allows", () => {
    for (const { type, from, to, fromLabel, toLabel, props } of graph.edges) {
      const own = Object.keys(RELATIONS[type].props);
      expect(Object.keys(props).sort()).toEqual([...Object.keys(EDGE_PROPS), ...own].sort());
      expect([labels.get(from), labels.get(to)]).toEqual([fromLabel, toLabel]);
      expect(allows(type, fromLabel, toLabel)).toBe(true);
    }
  });

  it("sorts nodes and edges by ids that are told apart", () => {
    for (const rows of [graph.nodes, graph.edges]) {
      const ids = rows.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort());
    }
  });

  it("has every relation that the corpus states and every one that follows from pages", () => {
    const types = new Set(graph.edges.map(({ type }) => type));
    const stated = ["HOLDS", "ATTENDED", "HELD_AT", "CONCERNS", "IN_CHAIN"] as const;
    const placed = ["MENTIONS", "WROTE", "REPORTED_IN", "STATED_IN", "ON_PAGE", "PAGE_OF"] as const;
    expect([...types].sort()).toEqual([...stated, ...placed].sort());
  });

  it("links every statement to its edge and article, and counts them on the edge", () => {
    const statements = graph.nodes.filter(({ label }) => label === "Statement");
    const counts = new Map<unknown, number>();
    for (const { props } of statements) counts.set(props.edgeId, (counts.get(props.edgeId) ?? 0) + 1);
    const supported = graph.edges.filter(({ props }) => Number(props.statements) > 0);
    expect(supported.map(({ id, props }) => [id, props.statements])).toEqual(
      supported.map(({ id }) => [id, counts.get(id)]),
    );
    expect(ofType(graph, "STATED_IN")).toHaveLength(statements.length);
  });

  it("spells names for the keyboard: 毛腾飞 is maotengfei and mtf, the surname 单 is shan", () => {
    const { nodes } = graphOf(
      onPage("2022-05-09", (a) => {
        a.mention("Person", "毛腾飞");
        a.mention("Person", "单晓明");
      }),
    );
    const sounds = nodes
      .filter(({ label }) => label === "Person")
      .map(({ props }) => [props.pinyin, props.initials]);
    expect(sounds.sort()).toEqual([
      ["maotengfei", "mtf"],
      ["shanxiaoming", "sxm"],
    ]);
  });
});

describe("edges", () => {
  it("two pages that state one post make one edge: dates, count and score go together", () => {
    const graph = graphOf(
      onPage("2021-05-07", (a) => a.holds("陈恢清", ...MAYOR)),
      onPage("2022-08-24", (a) => a.holds("陈恢清", ...MAYOR)),
    );
    expect(ofType(graph, "HOLDS").map(({ props }) => props)).toMatchObject([
      { statements: 2, firstStated: "2021-05-07", lastStated: "2022-08-24", score: 0.99, title: "市长" },
    ]);
  });

  it("a printed title proves only its day: no validity without wording that begins or ends the post", () => {
    const graph = graphOf(onPage("2021-05-07", (a) => a.holds("陈恢清", ...MAYOR)));
    expect(ofType(graph, "HOLDS")[0]?.props).toMatchObject({ validFrom: null, validTo: null, former: false });
  });

  it("an appointment of a told day sets validFrom, its end validTo, and the newest page says former", () => {
    const graph = graphOf(
      onPage("2021-05-07", (a) => a.holds("陈恢清", ...MAYOR, { state: "begins", date: "2021-05-06" })),
      onPage("2023-01-04", (a) => a.holds("陈恢清", ...MAYOR, { state: "ends", date: "2023-01-03" })),
    );
    expect(ofType(graph, "HOLDS").map(({ props }) => props)).toMatchObject([
      { validFrom: "2021-05-06", validTo: "2023-01-03", former: true },
    ]);
  });

  it("a post that is only planned is not held", () => {
    const graph = graphOf(onPage("2021-05-07", (a) => a.holds("陈恢清", ...MAYOR, { state: "planned" })));
    expect(ofType(graph, "HOLDS")).toEqual([]);
  });

  it("two titles at one body are two edges", () => {
    const graph = graphOf(
      onPage("2021-05-07", (a) => {
        a.holds("周清和", "董事长", "中车株洲电力机车有限公司");
        a.holds("周清和", "党委书记", "中车株洲电力机车有限公司");
      }),
    );
    expect(ofType(graph, "HOLDS")).toHaveLength(2);
  });

  it("roles of one participant are one sorted set on one edge", () => {
    const graph = graphOf(
      onPage("2022-05-09", (a) => {
        const meeting = a.event("产业链发展大会", "2022-05-08");
        const person = a.mention("Person", "毛腾飞");
        for (const role of ["speak", "chair", "speak"]) a.states(person, "ATTENDED", meeting, { role });
      }),
    );
    expect(ofType(graph, "ATTENDED").map(({ props }) => props.roles)).toEqual([["chair", "speak"]]);
  });

  it("signing is one edge, whichever side the sentence begins with", () => {
    const graph = graphOf(
      onPage("2022-05-09", (a) => {
        const [x, y] = [a.mention("Enterprise", "株洲启明电气有限公司"), a.mention("Place", "株洲市")];
        a.states(x, "SIGNED_WITH", y);
        a.states(y, "SIGNED_WITH", x);
      }),
    );
    expect(ofType(graph, "SIGNED_WITH").map(({ props }) => props.statements)).toEqual([2]);
  });

  it("a relation that the labels do not allow is left out and told", () => {
    const page = onPage("2022-05-09", (a) => {
      a.states(a.mention("Place", "株洲市"), "SUPPLIES", a.mention("Enterprise", "株洲启明电气有限公司"));
    });
    const resolution = resolve([page], [], lexicons);
    expect(ofType(project([page], resolution), "SUPPLIES")).toEqual([]);
    expect(resolution.issues.map(({ code }) => code)).toEqual(["label-clash"]);
  });

  it("an entity that a resolution joins to itself gets no loop", () => {
    const graph = graphOf(
      onPage("2022-05-09", (a) => {
        a.states(
          a.mention("Organization", "株洲市工信局"),
          "PART_OF",
          a.mention("Organization", "株洲市工业和信息化局"),
        );
      }),
    );
    expect(ofType(graph, "PART_OF")).toEqual([]);
  });

  it("counts mentions of an article and names its writers", () => {
    const graph = graphOf(
      onPage("2022-05-09", (a) => {
        a.bylines = ["谭若谷"];
        a.mention("Person", "毛腾飞");
        a.mention("Person", "毛腾飞");
      }),
    );
    expect(ofType(graph, "MENTIONS").map(({ props }) => props.count)).toEqual([2]);
    expect(ofType(graph, "WROTE")).toHaveLength(1);
  });

  it("a page without paper and date has no newspaper and no dates", () => {
    const page = reading({ paper: null, date: null, articles: [(a) => a.holds("陈恢清", ...MAYOR)] });
    const graph = graphOf(page);
    expect(ofType(graph, "PAGE_OF")).toEqual([]);
    expect(ofType(graph, "HOLDS")[0]?.props).toMatchObject({ firstStated: null, lastStated: null });
  });
});
