/** Contract: what a question is read with: names that stand in a text, pieces of names, slips, people called by a post. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph, GraphNode } from "../../src/model/index.ts";
import type { Named } from "../../src/store/named.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { CONTRACT_GRAPH } from "../support/contract-graph.ts";
import type { Factory } from "./factory.ts";

const ids = (list: readonly Named[]) => list.map(({ id }) => id);
const person = (id: string, name: string): GraphNode => ({
  id,
  label: "Person",
  name,
  props: {},
});

/** The contract's graph with people of like names and posts for some of them. */
const GRAPH: Graph = {
  nodes: [
    ...CONTRACT_GRAPH.nodes.map((node) =>
      node.id === "e2" ? { ...node, props: { ...node.props, title: "产业链专题会" } } : node,
    ),
    person("q1", "欧阳建军"),
    person("q2", "欧阳国建"),
    person("q3", "欧阳建国强"),
    person("q4", "司马建军"),
    person("q5", "建国"),
  ],
  edges: [
    ...CONTRACT_GRAPH.edges,
    ...["q1", "q2"].map((from) => ({
      ...CONTRACT_GRAPH.edges.find(({ id }) => id === "h1")!,
      id: `h-${from}`,
      from,
      props: { title: from === "q1" ? "市委副书记" : "主任" },
    })),
  ],
};

export function namesContract(factory: Factory): void {
  describe("reading with names", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await factory();
      await store.apply(GRAPH);
    });
    afterAll(() => store.close());

    it("finds names, titles of events and aliases inside a text, each thing once by the same words", async () => {
      const { things } = await store.names.inText("欧阳建国和江城市委出席产业链专题会了吗");
      expect(things.map(({ id, label, name, words }) => [id, label, name, words])).toEqual([
        ["p1", "Person", "欧阳建国", "欧阳建国"],
        ["p3", "Person", "欧阳建国", "欧阳建国"],
        ["q5", "Person", "建国", "建国"],
        ["l1", "Place", "江城市", "江城市"],
        ["e2", "Event", "产业链专题会", "产业链专题会"],
        ["p1", "Person", "欧阳建国", "建国"],
        ["o1", "Organization", "中共江城市委员会", "江城市委"],
        ["l1", "Place", "江城市", "江城"],
      ]);
    });

    it("finds titles of posts inside a text, each once, in their order", async () => {
      expect((await store.names.inText("市委副书记、主任是谁")).titles).toEqual([
        "主任",
        "书记",
        "市委副书记",
      ]);
      expect((await store.names.inText("谁")).titles).toEqual([]);
    });

    it.each<[string, string, readonly string[]]>([
      ["characters beyond the basic plane", "𠮷田·𝒳是谁", ["p4"]],
      ["quotes", `who is it's "q"?`, ["p4"]],
      ["a backslash and a line break", "a\\b\nc\td", ["p4"]],
      ["full width as it is written", "ＡＢ轨道装备（集团）有限公司", ["b1"]],
      ["no other width", "AB轨道装备(集团)有限公司", []],
      ["no other case", "ab轨道", []],
      ["no part of a name", "欧阳建", []],
      ["no name of a source", "江城日报2020", ["l1"]],
      ["nothing in nothing", "", []],
    ])("finds %s", async (_what, text, expected) => {
      const { things } = await store.names.inText(text);
      const left = text.startsWith("江城日报") ? things : things.filter(({ words }) => words !== "AB轨道");
      expect(ids(left)).toEqual(expected);
    });

    it("gives the names that hold most of the pieces, in the order of labels and ids", async () => {
      const { names } = store;
      expect(ids(await names.withPieces(["建国"], 10))).toEqual(["p1", "p3", "q3", "q5"]);
      expect(ids(await names.withPieces(["轨道", "产业"], 10))).toEqual(["b1", "c1", "e1", "e2", "j1"]);
      expect(ids(await names.withPieces(["轨道", "产业", "交通"], 1))).toEqual(["c1"]);
      expect(ids(await names.withPieces(["产业", "业链", "轨道"], 2))).toEqual(["c1", "e1"]);
      expect(await names.withPieces(["查无"], 10)).toEqual([]);
      expect(await names.withPieces(["", ""], 10)).toEqual([]);
      expect(await names.withPieces(["建国"], 0)).toEqual([]);
    });

    it("gives the same for pieces that were asked for before, however many came between", async () => {
      const { names } = store;
      const others = Array.from({ length: 90 }, (_, at) => String.fromCodePoint(0x5000 + at, 0x5100 + at));
      for (let at = 0; at < others.length; at += 30) {
        await names.withPieces(["产业", ...others.slice(at, at + 30)], 5);
        expect(ids(await names.withPieces(["轨道", "产业"], 10))).toEqual(["b1", "c1", "e1", "e2", "j1"]);
      }
    });

    it("shows an event by its title", async () => {
      expect(await store.names.withPieces(["专题"], 5)).toEqual([
        { id: "e2", label: "Event", name: "产业链专题会" },
      ]);
    });

    it("finds people one slip away: another character or two that changed places", async () => {
      expect(ids(await store.names.slips("欧阳建囧"))).toEqual(["q1", "p1", "p3"]);
      expect(ids(await store.names.slips("欧阳建国"))).toEqual(["q2", "q1"]);
      expect(await store.names.slips("查无此人")).toEqual([]);
      expect(await store.names.slips("")).toEqual([]);
    });

    it("finds people by surname and the end of a title", async () => {
      expect(ids(await store.names.called("欧阳", "书记"))).toEqual(["q1", "p1"]);
      expect(ids(await store.names.called("欧阳", "主任"))).toEqual(["q2"]);
      expect(await store.names.called("司马", "书记")).toEqual([]);
    });

    it("knows what people hold now, by person, body and title", async () => {
      const held = await store.names.posts(["q2", "p1", "nobody", "p1", "q4"]);
      const now = GRAPH.edges.filter(({ from, type, props }) => {
        return type === "HOLDS" && ["p1", "q2"].includes(from) && props.former !== true;
      });
      expect(held.map(({ id, title }) => `${id} ${title}`)).toEqual(
        now.map(({ from, props }) => `${from} ${props.title}`).sort(),
      );
      expect(held.at(-1)).toEqual({
        id: "q2",
        title: "主任",
        body: "中共江城市委员会",
        firstStated: "",
        lastStated: "",
      });
      expect(held[0]).toMatchObject({ id: "p1", firstStated: "2020-05-09", lastStated: "2020-05-09" });
      expect(await store.names.posts([])).toEqual([]);
    });

    it("knows the newest page", async () => {
      expect(await store.names.newestDay()).toBe("2020-05-09");
    });
  });
}
