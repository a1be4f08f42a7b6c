/** Entity ids and graphs do not depend on the order of pages, and later pages rename nothing. */
import { describe, expect, it } from "vitest";
import type { PageReading } from "../../../src/model/index.ts";
import { corpus } from "../../support/corpus.ts";
import { lexicons } from "../../support/lexicons.ts";
import { project, resolve } from "../../support/whole-corpus.ts";

const pages = corpus(40);

/** The same pages in another order, by a small generator with a fixed seed. */
function shuffled(seed: number): readonly PageReading[] {
  let state = seed;
  const key = new Map(
    pages.map((page) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return [page, state] as const;
    }),
  );
  return [...pages].sort((a, b) => (key.get(a) ?? 0) - (key.get(b) ?? 0));
}

const graphOf = (readings: readonly PageReading[]) =>
  JSON.stringify(project(readings, resolve(readings, [], lexicons)));

describe("stability", () => {
  it("gives byte-equal graphs for ten orders of the pages", () => {
    const expected = graphOf(pages);
    for (let seed = 1; seed <= 10; seed++)
      expect(graphOf(shuffled(seed)) === expected, `order ${seed}`).toBe(true);
  });

  it("gives byte-equal results when run again", () => {
    const once = JSON.stringify({ ...resolve(pages, [], lexicons), entityOf: null });
    expect(JSON.stringify({ ...resolve(pages, [], lexicons), entityOf: null })).toBe(once);
  });

  it("keeps ids when pages of later days come in: hardly a name moves to another living entity", () => {
    const early = resolve(pages.slice(0, 20), [], lexicons);
    const late = resolve(pages, [], lexicons);
    const living = new Set(late.entities.map(({ id }) => id));
    const kept = [...early.entityOf].filter(([key, id]) => late.entityOf.get(key) === id);
    // A later page may prove two entities to be one, or bring a namesake whom a bare name fits as well.
    const moved = [...early.entityOf].filter(([key, id]) => late.entityOf.get(key) !== id && living.has(id));
    expect(kept.length / early.entityOf.size).toBeGreaterThan(0.95);
    expect(moved.length / early.entityOf.size).toBeLessThan(0.01);
  });

  it("gives every cluster of every page an entity that lists it", () => {
    const { entities, entityOf } = resolve(pages, [], lexicons);
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    expect(byId.size).toBe(entities.length);
    for (const [key, id] of entityOf) expect(byId.get(id)?.keys).toContain(key);
  });

  it("resolves an empty corpus to nothing", () => {
    expect(resolve([], [], lexicons)).toMatchObject({ entities: [], joins: [], doubts: [], issues: [] });
  });
});
