/** A chain laid out: every member in its column, segments in the order of the chain, nothing overlapping, each line kept. */
import { describe, expect, it } from "vitest";
import type { ChainAnswer, GraphEdge, GraphNode, NodeLabel } from "../../src/http/contract.ts";
import { BOX, chainPicture } from "../../web/graph/chain-layout.ts";

const node = (label: NodeLabel, id: string, name = id): GraphNode => ({ id, label, name, props: {} });
const edge = (
  type: GraphEdge["type"],
  from: string,
  to: string,
  props: GraphEdge["props"] = {},
): GraphEdge => {
  const labels = { fromLabel: "Enterprise", toLabel: "IndustryChain" } as const;
  return { id: `${type}:${from}:${to}`, type, from, to, ...labels, props };
};

const chain = node("IndustryChain", "chain", "轨道交通装备产业链");
const answer: ChainAnswer = {
  chain,
  nodes: [
    chain,
    node("Person", "lead"),
    node("Organization", "office"),
    node("Enterprise", "down"),
    node("Enterprise", "up"),
    node("Enterprise", "head"),
    node("Enterprise", "none", "一家名字特别特别长长长长长长长长的有限责任公司"),
    node("Project", "own"),
    node("Project", "built"),
    node("Honor", "prize"),
    node("Place", "town"),
    node("Place", "far"),
    node("Person", "stranger"),
  ],
  edges: [
    edge("LEADS_CHAIN", "lead", "chain", { role: "链长" }),
    edge("IN_CHAIN", "office", "chain"),
    edge("IN_CHAIN", "down", "chain", { segment: "下游" }),
    edge("IN_CHAIN", "up", "chain", { segment: "上游" }),
    edge("IN_CHAIN", "head", "chain", { segment: "链主" }),
    edge("IN_CHAIN", "none", "chain"),
    edge("IN_CHAIN", "own", "chain"),
    edge("INVESTS_IN", "up", "built"),
    edge("RECEIVED", "head", "prize"),
    edge("LOCATED_IN", "down", "town"),
    edge("LOCATED_IN", "chain", "town"),
    edge("LOCATED_IN", "stranger", "far"),
  ],
  totals: {},
  sources: {},
};

describe("a chain's picture", () => {
  const picture = chainPicture(answer, "未注明环节");
  const column = (name: string) => picture.boxes.filter((box) => box.column === name).map(({ id }) => id);

  it("puts leads and bodies, segments, firms, projects, honours and places into their columns", () => {
    expect(column("leads").sort()).toEqual(["lead", "office"]);
    expect(column("segments")).toEqual([
      "chain",
      "segment:链主",
      "segment:上游",
      "segment:下游",
      "segment:未注明环节",
    ]);
    expect(column("projects").sort()).toEqual(["built", "own"]);
    expect(column("honors")).toEqual(["prize"]);
    expect(column("places")).toEqual(["town"]);
    expect(picture.boxes.find(({ id }) => id === "lead")?.detail).toBe("链长");
  });

  it("orders firms as their segments stand", () => {
    expect(column("firms")).toEqual(["head", "up", "down", "none"]);
  });

  it("keeps every line between two boxes, from left to right", () => {
    const x = new Map(picture.boxes.map((box) => [box.id, box.x]));
    expect(picture.lines).toHaveLength(11);
    for (const { from, to } of picture.lines) expect(x.get(from)).toBeLessThan(x.get(to) ?? -1);
  });

  it("lets no two boxes overlap and gives long names room", () => {
    for (const a of picture.boxes)
      for (const b of picture.boxes) {
        if (a.id >= b.id) continue;
        const apart = a.x + BOX <= b.x || b.x + BOX <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart, `${a.id} and ${b.id}`).toBe(true);
      }
    const height = (id: string) => picture.boxes.find((box) => box.id === id)?.height ?? 0;
    expect(height("none")).toBeGreaterThan(height("up"));
  });

  it("shows a chain of which nothing else is known", () => {
    const bare = chainPicture({ ...answer, nodes: [chain], edges: [] }, "未注明环节");
    expect(bare.boxes.map(({ id }) => id)).toEqual(["chain"]);
    expect(bare.lines).toEqual([]);
  });
});
