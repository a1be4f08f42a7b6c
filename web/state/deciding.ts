/** Decisions of people: made, taken back, applied; each is a step of undo, and the canvas keeps its places. */
import type { JudgementItem, JudgementRequest } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import { addEdge, nodeAttrs } from "../graph/graph.ts";
import type { WordKey } from "../labels.ts";
import { type Deed, newServerGraph, tieDeed } from "./deeds.ts";
import { useDesk, writingToken } from "./desk.ts";
import { attempt, changed, drawnRelations, forgetTotals, graph, notice, present, record } from "./session.ts";

/** Whether this server takes decisions and pages; `null` while unknown. */
export function useMayDecide(): boolean | null {
  return useDesk(({ deciding }) => (deciding === null ? null : deciding.token !== ""));
}

export async function loadDecisions(): Promise<void> {
  const deciding = await attempt(api.judgements);
  if (deciding !== null) useDesk.setState(({ told }) => ({ deciding, told: told + 1 }));
}

/** One decision that is made and taken back again; each time it is made it has another id. */
function goingBack(
  request: JudgementRequest,
  made: string,
): { make(): Promise<boolean>; unmake(): Promise<boolean> } {
  let standing = made;
  return {
    make: async () => {
      const done = await attempt(() => api.judge(request, writingToken()));
      standing = done?.id ?? standing;
      await loadDecisions();
      return done !== null;
    },
    unmake: async () => {
      const done = await attempt(() => api.undoJudgement(standing, writingToken()));
      await loadDecisions();
      if (done !== null) notice("tookBack");
      return done !== null;
    },
  };
}

/** Makes what the server has done a step of undo and says so. */
async function toldAs(says: WordKey, deed: Deed): Promise<void> {
  const before = present();
  record(before);
  tieDeed(before, deed);
  changed();
  await loadDecisions();
  notice(says);
}

/** `null` where it was refused. */
export async function decide(request: JudgementRequest): Promise<JudgementItem | null> {
  const made = await attempt(() => api.judge(request, writingToken()));
  if (made === null) return null;
  const { make, unmake } = goingBack(request, made.id);
  await toldAs("decided", { undo: unmake, redo: make });
  return made;
}

export async function takeBack({ id, kind, keys, why, set }: JudgementItem): Promise<boolean> {
  const undone = await attempt(() => api.undoJudgement(id, writingToken()));
  if (undone === null) return false;
  const { make, unmake } = goingBack({ kind, about: keys, why, set }, "");
  await toldAs("tookBack", { undo: make, redo: unmake });
  return true;
}

/** The decision in force on exactly these keys. */
export function decisionOn(
  judgements: readonly JudgementItem[],
  keys: readonly string[],
): JudgementItem | undefined {
  const wanted = [...keys].sort().join(" ");
  return judgements.find((each) => [...each.keys].sort().join(" ") === wanted);
}

export async function applyDecisions(): Promise<void> {
  const done = await attempt(() => api.applyJudgements(writingToken()));
  if (done === null) return;
  if (done.changed) await graphIsNew();
  await loadDecisions();
  const [lost] = done.issues.filter(({ code }) => code === "judgement-orphaned");
  if (lost !== undefined) notice("decisionLost", { says: lost.says });
  else notice(done.changed ? "applied" : "appliedSame");
}

/** The server holds another graph: totals and canvas follow, everything that stays keeps its place. */
export async function graphIsNew(): Promise<void> {
  newServerGraph(syncCanvas);
  useDesk.setState({ examples: null });
  const overview = await attempt(api.overview);
  if (overview !== null) useDesk.setState({ overview });
  await syncCanvas();
  useDesk.setState(({ told }) => ({ told: told + 1 }));
}

/** Makes what is on the canvas equal to the server's graph: what is gone goes, what changed changes. */
async function syncCanvas(): Promise<void> {
  const found = await attempt(() => api.nodes(graph.nodes()));
  if (found === null) return;
  const nodes = new Map(found.nodes.map((node) => [node.id, node]));
  for (const id of graph.nodes()) {
    const node = nodes.get(id);
    if (node === undefined) {
      graph.dropNode(id);
      continue;
    }
    const { x, y, pinned } = graph.getNodeAttributes(id);
    graph.mergeNodeAttributes(id, { ...nodeAttrs(node, { x, y }), pinned });
  }
  graph.clearEdges();
  const drawn = new Set<string>(drawnRelations());
  for (const edge of found.edges) if (drawn.has(edge.type)) addEdge(graph, edge);
  forgetTotals();
  changed();
}
