/** Which pages go with those that somebody wants forgotten, however many they are. */
import { describe, expect, it } from "vitest";
import { forgottenPaths } from "../../src/pipeline/forget.ts";
import type { PageRow } from "../../src/pipeline/page-row.ts";
import { memoryWorld } from "../support/memory-effects.ts";

const effects = memoryWorld({});
const row = (path: string, over: Partial<PageRow> = {}): PageRow => ({
  path,
  source: path.slice(1),
  state: "read",
  of: "",
  key: path,
  extractor: "v1",
  bytes: path,
  id: `江城日报/2021-09-14/${path}`,
  paper: "江城日报",
  date: "2021-09-14",
  page: null,
  articles: 1,
  mentions: 1,
  statements: 1,
  ...over,
});

describe("forgotten pages", () => {
  const rows = [
    row("/in/first"),
    row("/in/copy", { state: "copy", of: "/in/first", id: "another" }),
    row("/in/older", { state: "replaced", of: "/in/newer", id: "same" }),
    row("/in/newer", { id: "same" }),
    row("/in/no-page", { state: "unread", id: "" }),
    row("/in/none-either", { state: "unread", id: "" }),
  ];

  it.each([
    ["/in/first", ["/in/copy", "/in/first"]],
    ["another", ["/in/copy", "/in/first"]],
    ["in/newer", ["/in/newer", "/in/older"]],
    ["/in/no-page", ["/in/no-page"]],
    ["江城日报/2021-09-14", ["/in/copy", "/in/first"]],
    ["/in", rows.map(({ path }) => path).sort()],
  ])("by the name %s take their copies and other prints along", (name, paths) => {
    expect([...forgottenPaths([name], rows, effects)].sort()).toEqual(paths);
  });

  it("are found in a time that grows with their number, not with its square", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => row(`/${i % 4 ? "out" : "in"}/${i}`));
    const began = performance.now();
    expect(forgottenPaths(["/in"], many(60_000), effects).size).toBe(15_000);
    // Its square takes a minute.
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
