/** The layout kernel: the same forces by cells as by pairs, still in the end, held nodes held, marks off one another. */
import { describe, expect, it } from "vitest";
import { pushApart } from "../../web/layout/apart.ts";
import { createKernel, type KernelInput } from "../../web/layout/kernel.ts";
import { buildQuadtree, createQuadtree, createSorter } from "../../web/layout/quadtree.ts";

const FORCES = { scaling: 3_000, gravity: 0.02, slowDown: 2, theta: 0.6 };

function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function input(count: number): KernelInput {
  const next = numbers(5);
  const [nodes, edges] = [new Float32Array(count * 4), new Float32Array(count * 6)];
  for (let i = 0; i < count; i += 1) nodes.set([next() * 900, next() * 900, 8, 0], i * 4);
  for (let i = 0; i < count * 2; i += 1) {
    edges.set([Math.floor(next() * count), Math.floor(next() * count), 0.05], i * 3);
  }
  return { nodes, edges };
}

describe("the quadtree", () => {
  it("holds every point once, and each cell the mass and the middle of its points", () => {
    const next = numbers(9);
    const x = Float64Array.from({ length: 500 }, () => next() * 100);
    const y = Float64Array.from({ length: 500 }, () => next() * 3);
    const mass = Float64Array.from({ length: 500 }, () => 1 + next());
    const tree = createQuadtree(500);
    buildQuadtree(tree, { x, y, mass }, createSorter(500));
    expect(new Set(tree.order).size).toBe(500);
    let points = 0;
    for (let cell = 0; cell < tree.cells; cell += 1) {
      if ((tree.from[cell] ?? -1) >= 0) points += (tree.to[cell] ?? 0) - (tree.from[cell] ?? 0);
    }
    expect(points).toBe(500);
    expect(tree.skip[0]).toBe(tree.cells);
    expect(tree.cellMass[0]).toBeCloseTo(
      mass.reduce((sum, one) => sum + one, 0),
      6,
    );
  });

  it.each([0, 1, 2, 40])("takes %i points in one spot", (count) => {
    const zero = () => new Float64Array(count);
    const tree = createQuadtree(count);
    buildQuadtree(tree, { x: zero(), y: zero(), mass: zero().fill(1) }, createSorter(count));
    expect(tree.cells).toBe(count === 0 ? 0 : 1);
  });
});

describe("the layout", () => {
  it("moves bodies by cells nearly as pair by pair", () => {
    const rough = createKernel(input(300), FORCES);
    const exact = createKernel(input(300), { ...FORCES, theta: 1e-6 });
    for (let i = 0; i < 20; i += 1) {
      rough.step();
      exact.step();
    }
    const off = rough.x.map((x, i) =>
      Math.hypot(x - (exact.x[i] ?? 0), (rough.y[i] ?? 0) - (exact.y[i] ?? 0)),
    );
    const extent = Math.max(...exact.x) - Math.min(...exact.x);
    expect(off.reduce((sum, one) => sum + one, 0) / 300 / extent).toBeLessThan(0.02);
  });

  it("comes to stand and puts linked nodes nearer than others", () => {
    const from = input(120);
    const kernel = createKernel(from, FORCES);
    let step = 1;
    for (let i = 0; i < 900; i += 1) step = kernel.step();
    expect(step).toBeLessThan(0.001);
    const far = (a: number, b: number) =>
      Math.hypot((kernel.x[a] ?? 0) - (kernel.x[b] ?? 0), (kernel.y[a] ?? 0) - (kernel.y[b] ?? 0));
    let [linked, any] = [0, 0];
    for (let i = 0; i < 240; i += 1) {
      linked += far(from.edges[i * 3] ?? 0, from.edges[i * 3 + 1] ?? 0);
      any += far(i % 120, (i * 37 + 11) % 120);
    }
    expect(linked).toBeLessThan(any * 0.8);
    expect(kernel.x.every(Number.isFinite)).toBe(true);
  });

  it("gives the same picture twice and leaves held nodes where they are", () => {
    const [a, b] = [createKernel(input(80), FORCES), createKernel(input(80), FORCES)];
    for (const kernel of [a, b]) {
      kernel.hold(3, 42, -7);
      for (let i = 0; i < 50; i += 1) kernel.step();
    }
    expect([...a.x]).toEqual([...b.x]);
    expect([a.x[3], a.y[3]]).toEqual([42, -7]);
  });
});

describe("marks that lie on one another", () => {
  it("move apart until none overlaps; fixed ones stay", () => {
    const next = numbers(3);
    const of = () => Float64Array.from({ length: 60 }, () => next() * 60);
    const crowd = { x: of(), y: of(), radius: new Float64Array(60).fill(5), fixed: new Uint8Array(60) };
    crowd.fixed[0] = 1;
    const [x, y] = [crowd.x[0], crowd.y[0]];
    pushApart(crowd);
    expect([crowd.x[0], crowd.y[0]]).toEqual([x, y]);
    let worst = 0;
    for (let i = 0; i < 60; i += 1) {
      for (let j = 0; j < i; j += 1) {
        const far = Math.hypot((crowd.x[i] ?? 0) - (crowd.x[j] ?? 0), (crowd.y[i] ?? 0) - (crowd.y[j] ?? 0));
        worst = Math.max(worst, 10 - far);
      }
    }
    expect(worst).toBeLessThan(1);
  });

  it("part even where they share one spot", () => {
    const zero = () => new Float64Array(4);
    const crowd = { x: zero(), y: zero(), radius: zero().fill(3), fixed: new Uint8Array(4) };
    pushApart(crowd);
    expect(new Set([...crowd.x].map((x) => x.toFixed(3))).size).toBe(4);
  });
});
