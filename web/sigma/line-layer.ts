/** Draws the lines of the graph on Sigma's own layer for them, straight from what the graph holds. */
import { createEdgeCurveProgram } from "@sigma/edge-curve";
import { type AbstractEdgeProgram, EdgeLineProgram, type EdgeProgramType } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import { createNormalizationFunction } from "sigma/utils";
import type { DeskGraph, EdgeAttrs, NodeAttrs } from "../graph/desk-graph.ts";
import { ARROW, ArrowProgram } from "./arrow-program.ts";
import type { Renderer } from "./renderer.ts";

type Way = "straight" | "curved" | "thin";
type Lines = EdgeProgramType<NodeAttrs, EdgeAttrs>;

const PROGRAMS: Readonly<Record<Way, Lines>> = {
  straight: ArrowProgram,
  curved: createEdgeCurveProgram<NodeAttrs, EdgeAttrs>({ arrowHead: { extremity: "target", ...ARROW } }),
  thin: EdgeLineProgram as Lines,
};

/** More lines than this are thin and without heads: at that density heads cover what they point at. */
const DENSE = 4_000;

export interface LineLayer {
  /** Reads all lines anew: places, colours or filters changed. */
  read(): void;
  draw(): void;
  kill(): void;
}

export function createLineLayer(sigma: Renderer, graph: DeskGraph, color: () => string): LineLayer {
  const gl = sigma.getCanvases().edges?.getContext("webgl2") ?? null;
  /** A program is made when the first line needs it. */
  const made = new Map<Way, AbstractEdgeProgram<NodeAttrs, EdgeAttrs>>();
  const programOf = (way: Way, count: number) => {
    let program = made.get(way);
    if (program === undefined && count > 0 && gl !== null) {
      program = new PROGRAMS[way](gl, null, sigma);
      made.set(way, program);
    }
    program?.reallocate(count);
    return program;
  };

  function read(): void {
    const dense = graph.size > DENSE;
    const wayOf = ({ type }: EdgeAttrs): Way => (type === "curved" ? type : dense ? "thin" : type);
    const counts = { straight: 0, curved: 0, thin: 0 };
    eachShown(graph, (attrs) => {
      counts[wayOf(attrs)] += 1;
    });
    const programs = {
      straight: programOf("straight", counts.straight),
      curved: programOf("curved", counts.curved),
      thin: programOf("thin", counts.thin),
    };
    const framed = createNormalizationFunction(sigma.getCustomBBox() ?? sigma.getBBox());
    const at = { straight: 0, curved: 0, thin: 0 };
    const line = { ...LINE, color: color(), curvature: 0 };
    const [from, to] = [{ ...END }, { ...END }];
    const place = (end: NodeDisplayData, { x, y, size }: NodeAttrs) => {
      end.x = x;
      end.y = y;
      end.size = size;
      framed.applyTo(end);
    };
    eachShown(graph, (attrs, source, target) => {
      place(from, source);
      place(to, target);
      line.size = attrs.size;
      line.curvature = attrs.curvature;
      const way = wayOf(attrs);
      programs[way]?.process(0, at[way], from, to, line);
      at[way] += 1;
    });
  }

  return {
    read,
    draw() {
      const params = sigma.getRenderParams();
      for (const program of made.values()) program.render(params);
    },
    kill() {
      for (const program of made.values()) program.kill();
    },
  };
}

const END: NodeDisplayData = {
  x: 0,
  y: 0,
  size: 0,
  label: null,
  color: "",
  hidden: false,
  forceLabel: false,
  zIndex: 0,
  type: "shape",
  highlighted: false,
};
const LINE: EdgeDisplayData = {
  size: 0,
  label: null,
  color: "",
  hidden: false,
  forceLabel: false,
  zIndex: 0,
  type: "straight",
};

/** Lines that are drawn; one from a node to itself is a ring and drawn elsewhere. */
function eachShown(
  graph: DeskGraph,
  use: (attrs: EdgeAttrs, source: NodeAttrs, target: NodeAttrs) => void,
): void {
  graph.forEachEdge((_id, attrs, _from, _to, source, target) => {
    if (attrs.hidden || attrs.folded || attrs.loop > 0 || source.hidden || target.hidden) return;
    use(attrs, source, target);
  });
}
