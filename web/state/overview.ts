/** The first view: what leads the graph, laid out before it is drawn. */
import type { Overview } from "../../src/http/contract.ts";
import { NO_FILTERS } from "../graph/filters.ts";
import { merge } from "../graph/graph.ts";
import { useDesk } from "./desk.ts";
import {
  afterFrame,
  choose,
  graph,
  panelsFollow,
  record,
  redrawn,
  refill,
  runLayout,
  theCanvas,
} from "./session.ts";

/** Up to so many nodes a layout takes a moment: the first picture waits for it and nothing jumps. */
const QUICK = 300;
const QUICK_MS = 400;

/** Draws the overview on an empty canvas; resolves once it is drawn for the first time. */
export async function openOverview(overview: Overview): Promise<void> {
  if (useDesk.getState().filters !== NO_FILTERS) useDesk.setState({ filters: NO_FILTERS });
  refill(() => {
    graph.clear();
    merge(graph, overview.nodes, overview.edges, null);
  });
  const quick = graph.order <= QUICK;
  if (quick) await laidOut();
  theCanvas()?.fit();
  const hidden = redrawn();
  await afterFrame();
  panelsFollow(hidden);
  if (!quick) runLayout({ jump: true, maxMs: 1_500, onDone: () => theCanvas()?.fit() });
}

/** Lays out what is not drawn yet; one that takes too long goes on under the picture, which then follows it. */
function laidOut(): Promise<void> {
  return new Promise((resolve) => {
    if (graph.order === 0) return resolve();
    let drawn = false;
    const late = setTimeout(() => {
      drawn = true;
      resolve();
    }, 2 * QUICK_MS);
    const onDone = () => {
      clearTimeout(late);
      if (drawn) theCanvas()?.fit();
      else resolve();
    };
    runLayout({ jump: true, maxMs: QUICK_MS, onDone });
  });
}

export function backToOverview(): void {
  const { overview } = useDesk.getState();
  if (overview === null) return;
  record();
  choose(null);
  void openOverview(overview);
}
