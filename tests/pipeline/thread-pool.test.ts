/** Threads of a pool may die at any moment: whoever waits for their work hears of it, and the process lives. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../support/tree.ts";

const CHILD = join(ROOT, "tests", "support", "pool-child.mjs");

interface Task {
  readonly milliseconds: number;
  readonly ends?: "thrown" | "died" | "died, answered" | "left";
}

/** How each of the tasks ended, in their order. */
function run(...tasks: readonly Task[]): readonly unknown[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHILD, JSON.stringify(tasks)], {
    encoding: "utf8",
    timeout: 20_000,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(stdout);
}

describe("a pool of threads", () => {
  it("gives each task its own answer", () => {
    const times = [30, 1, 20, 5, 0].map((milliseconds) => ({ milliseconds }));
    expect(run(...times)).toEqual([30, 1, 20, 5, 0]);
  });

  it("closes while another of its threads dies", () => {
    expect(run({ milliseconds: 1, ends: "died" }, { milliseconds: 100, ends: "died" })).toEqual([
      "died after 1 ms",
      "died after 100 ms",
    ]);
  });

  it("lets what is at work end when it closes, and what waits go", () => {
    const [thrown, second, ...rest] = run(
      { milliseconds: 1, ends: "thrown" },
      { milliseconds: 500 },
      { milliseconds: 500 },
      { milliseconds: 500 },
    );
    expect([thrown, second]).toEqual(["thrown after 1 ms", 500]);
    expect(rest).toEqual([500, expect.stringMatching(/cancelled/)]);
  });

  it("takes no further task once a thread died, be it behind its answer", () => {
    expect(
      run(
        { milliseconds: 1, ends: "died, answered" },
        { milliseconds: 300 },
        { milliseconds: 200 },
        { milliseconds: 1 },
      ),
    ).toEqual([1, 300, "died, answered after 1 ms", "died, answered after 1 ms"]);
  });

  it("hears of a thread that leaves without a word", () => {
    expect(run({ milliseconds: 1, ends: "left" }, { milliseconds: 50 })).toEqual([
      "a worker thread ended by itself",
      50,
    ]);
  });
});
