/** The same graph drawn by Sigma and graphology as they come: no settings but the reducers of Sigma's own example of hovering. */
import Graph from "graphology";
import Sigma from "sigma";
import type { Overview } from "../../src/http/contract.ts";

declare global {
  interface Window {
    plain?: {
      /** Milliseconds that highlighting a node and its neighbours takes; `null` highlights nothing. */
      hover(id: string | null): number;
    };
    firstPicture?: number;
  }
}

const COLOR = "#7a4b3a";
const FADED = "#eee";

function graphOf({ nodes, edges }: Overview): Graph {
  const graph = new Graph({ multi: true, type: "directed" });
  const wide = 60 * Math.sqrt(nodes.length);
  nodes.forEach(({ id, name, props }, i) => {
    const [angle, far] = [i * 2.4, Math.sqrt(i / nodes.length) * wide];
    const size = 2 + Math.log2(1 + Number(props.mentions ?? 1)) / 2;
    graph.addNode(id, {
      x: Math.cos(angle) * far,
      y: Math.sin(angle) * far,
      size,
      label: name,
      color: COLOR,
    });
  });
  for (const { id, from, to } of edges) {
    if (graph.hasNode(from) && graph.hasNode(to)) graph.addDirectedEdgeWithKey(id, from, to, { size: 1 });
  }
  return graph;
}

/** Reading a pixel back waits for everything drawn before it. */
function wait(sigma: Sigma): void {
  for (const name of ["edges", "nodes"]) {
    const gl = sigma.getCanvases()[name]?.getContext("webgl2");
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
}

/** As in Sigma's example: reducers that look at what is hovered, and a refresh without indexing. */
function hovering(sigma: Sigma, graph: Graph): (id: string | null) => number {
  let hovered: string | null = null;
  let near = new Set<string>();
  sigma.setSetting("nodeReducer", (id, data) =>
    hovered === null || id === hovered || near.has(id) ? data : { ...data, label: "", color: FADED },
  );
  sigma.setSetting("edgeReducer", (id, data) => {
    const ends = hovered === null ? [] : graph.extremities(id);
    return ends.every((end) => end === hovered || near.has(end)) ? data : { ...data, hidden: true };
  });
  return (id) => {
    const start = performance.now();
    hovered = id;
    near = new Set(id === null ? [] : graph.neighbors(id));
    sigma.refresh({ skipIndexation: true });
    return performance.now() - start;
  };
}

async function draw(): Promise<void> {
  const container = document.getElementById("graph");
  const answer = await fetch("/api/overview", { credentials: "same-origin" });
  const { data } = (await answer.json()) as { readonly data: Overview };
  if (container === null) return;
  const graph = graphOf(data);
  const sigma = new Sigma(graph, container);
  wait(sigma);
  window.firstPicture = performance.now();
  window.plain = { hover: hovering(sigma, graph) };
}

void draw();
