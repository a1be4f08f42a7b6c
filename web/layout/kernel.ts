/** ForceAtlas2 in flat arrays of numbers: the forces of Jacomy et al. 2014, with Barnes-Hut repulsion over a sorted quadtree. */
import { buildQuadtree, createQuadtree, createSorter, type Points, type Quadtree } from "./quadtree.ts";

export interface Forces {
  readonly scaling: number;
  readonly gravity: number;
  readonly slowDown: number;
  /** How small a cell must look to count as one body. */
  readonly theta: number;
}

export interface Kernel {
  /** One step for every node that is not fixed; mean distance moved, against the extent of the whole. */
  step(): number;
  /** Puts a node somewhere and holds it there. */
  hold(node: number, x: number, y: number): void;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly fixed: Uint8Array;
}

export interface KernelInput {
  /** x, y, size, fixed (0 or 1) of each node, in turn. */
  readonly nodes: Float32Array;
  /** Source index, target index, weight of each edge, in turn. */
  readonly edges: Float32Array;
}

interface Bodies extends Points {
  readonly dx: Float64Array;
  readonly dy: Float64Array;
  readonly oldDx: Float64Array;
  readonly oldDy: Float64Array;
  readonly convergence: Float64Array;
  readonly fixed: Uint8Array;
}

export function createKernel({ nodes, edges }: KernelInput, forces: Forces): Kernel {
  const count = nodes.length / 4;
  const bodies = bodiesOf(nodes, edges);
  const links = linksOf(edges);
  const tree = createQuadtree(count);
  const sorter = createSorter(count);
  return {
    x: bodies.x,
    y: bodies.y,
    fixed: bodies.fixed,
    hold(node, x, y) {
      bodies.x[node] = x;
      bodies.y[node] = y;
      bodies.fixed[node] = 1;
    },
    step() {
      bodies.oldDx.set(bodies.dx);
      bodies.oldDy.set(bodies.dy);
      bodies.dx.fill(0);
      bodies.dy.fill(0);
      const side = buildQuadtree(tree, bodies, sorter);
      repel(bodies, tree, forces);
      gravitate(bodies, forces);
      attract(bodies, links);
      return move(bodies, forces.slowDown) / Math.max(1, count) / side;
    },
  };
}

function bodiesOf(nodes: Float32Array, edges: Float32Array): Bodies {
  const count = nodes.length / 4;
  const of = () => new Float64Array(count);
  const bodies: Bodies = {
    x: of(),
    y: of(),
    mass: of().fill(1),
    dx: of(),
    dy: of(),
    oldDx: of(),
    oldDy: of(),
    convergence: of().fill(1),
    fixed: new Uint8Array(count),
  };
  for (let i = 0; i < count; i += 1) {
    bodies.x[i] = nodes[i * 4] ?? 0;
    bodies.y[i] = nodes[i * 4 + 1] ?? 0;
    bodies.fixed[i] = nodes[i * 4 + 3] ?? 0;
  }
  for (let i = 0; i < edges.length; i += 3) {
    for (const end of [edges[i] ?? 0, edges[i + 1] ?? 0]) bodies.mass[end] = (bodies.mass[end] ?? 1) + 1;
  }
  return bodies;
}

interface Links {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

function linksOf(edges: Float32Array): Links {
  const count = edges.length / 3;
  const links = {
    from: new Int32Array(count),
    to: new Int32Array(count),
    weight: new Float64Array(count),
  };
  for (let i = 0; i < count; i += 1) {
    links.from[i] = edges[i * 3] ?? 0;
    links.to[i] = edges[i * 3 + 1] ?? 0;
    links.weight[i] = edges[i * 3 + 2] ?? 1;
  }
  return links;
}

/** Bodies push each other away; a far cell counts as one body at its centre of mass. */
function repel({ dx, dy }: Bodies, tree: Quadtree, { scaling, theta }: Forces): void {
  const { order, x, y, mass, cellX, cellY, cellMass, cellSide, skip, from, to, cells } = tree;
  const near = 1 / (theta * theta);
  for (let i = 0; i < order.length; i += 1) {
    const px = x[i] as number;
    const py = y[i] as number;
    const strength = scaling * (mass[i] as number);
    let fx = 0;
    let fy = 0;
    for (let cell = 0; cell < cells; ) {
      const first = from[cell] as number;
      const ex = px - (cellX[cell] as number);
      const ey = py - (cellY[cell] as number);
      const far = ex * ex + ey * ey;
      if (far > (cellSide[cell] as number) * near) {
        const push = (cellMass[cell] as number) / far;
        fx += ex * push;
        fy += ey * push;
        cell = skip[cell] as number;
      } else if (first >= 0) {
        const last = to[cell] as number;
        for (let j = first; j < last; j += 1) {
          const gx = px - (x[j] as number);
          const gy = py - (y[j] as number);
          const close = gx * gx + gy * gy;
          if (close > 0) {
            const push = (mass[j] as number) / close;
            fx += gx * push;
            fy += gy * push;
          }
        }
        cell = skip[cell] as number;
      } else cell += 1;
    }
    const body = order[i] as number;
    dx[body] = fx * strength;
    dy[body] = fy * strength;
  }
}

/** A pull to the middle that grows with the distance. */
function gravitate({ x, y, mass, dx, dy }: Bodies, { gravity }: Forces): void {
  for (let i = 0; i < x.length; i += 1) {
    const pull = (mass[i] as number) * gravity;
    dx[i] = (dx[i] as number) - (x[i] as number) * pull;
    dy[i] = (dy[i] as number) - (y[i] as number) * pull;
  }
}

/** Linked bodies pull each other, the more the farther they are. */
function attract({ x, y, dx, dy }: Bodies, { from, to, weight }: Links): void {
  for (let i = 0; i < from.length; i += 1) {
    const a = from[i] as number;
    const b = to[i] as number;
    const w = weight[i] as number;
    const ex = ((x[a] as number) - (x[b] as number)) * w;
    const ey = ((y[a] as number) - (y[b] as number)) * w;
    dx[a] = (dx[a] as number) - ex;
    dy[a] = (dy[a] as number) - ey;
    dx[b] = (dx[b] as number) + ex;
    dy[b] = (dy[b] as number) + ey;
  }
}

/** Moves each body by its force, slower where it swings to and fro; the whole way that was gone. */
function move({ x, y, mass, dx, dy, oldDx, oldDy, convergence, fixed }: Bodies, slowDown: number): number {
  let way = 0;
  for (let i = 0; i < x.length; i += 1) {
    if (fixed[i] === 1) continue;
    const fx = dx[i] as number;
    const fy = dy[i] as number;
    const back = Math.hypot((oldDx[i] as number) - fx, (oldDy[i] as number) - fy);
    const swinging = (mass[i] as number) * back;
    const traction = Math.hypot((oldDx[i] as number) + fx, (oldDy[i] as number) + fy) / 2;
    const calm = 1 + Math.sqrt(swinging);
    const speed = ((convergence[i] as number) * Math.log1p(traction)) / calm;
    convergence[i] = Math.min(1, Math.sqrt((speed * (fx * fx + fy * fy)) / calm));
    const [mx, my] = [(fx * speed) / slowDown, (fy * speed) / slowDown];
    x[i] = (x[i] as number) + mx;
    y[i] = (y[i] as number) + my;
    way += Math.abs(mx) + Math.abs(my);
  }
  return way;
}
