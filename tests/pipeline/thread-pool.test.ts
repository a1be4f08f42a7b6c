/** Threads of a pool may die at any moment: whoever waits for their work hears of it, and the process lives. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../support/tree.ts";

const CHILD = join(ROOT, "tests", "support", "pool-child.mjs");

interface Task {
  readonly milliseconds: number;
  readonly dies: boolean;
}

function run(tasks: readonly Task[]) {
  return spawnSync(process.execPath, [CHILD, JSON.stringify(tasks)], { encoding: "utf8" });
}

describe("a pool of threads", () => {
  it("closes while another of its threads dies", () => {
    const { status, stdout, stderr } = run([
      { milliseconds: 1, dies: true },
      { milliseconds: 100, dies: true },
    ]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(["died after 1 ms", "died after 100 ms"]);
  });

  it("lets what is at work end when it closes, and what waits go", () => {
    const { stdout, stderr } = run([
      { milliseconds: 1, dies: true },
      { milliseconds: 500, dies: false },
      { milliseconds: 500, dies: false },
      { milliseconds: 500, dies: false },
    ]);
    expect(stderr).toBe("");
    const [first, second, ...rest] = JSON.parse(stdout);
    expect([first, second]).toEqual(["died after 1 ms", 500]);
    expect(rest).toContainEqual(expect.stringMatching(/cancelled/));
  });
});
