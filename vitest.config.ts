/** How the tests run: pinned time zone, forked processes (the native database does not share one), no network assumed. */
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/support/longest-first.ts";

/** Rooms whose tests only compare values: their files share a process, its modules and its lexicons. */
const OF_VALUES = ["house", "model", "rules", "stages", "text", "web"].map(
  (room) => `tests/${room}/**/*.test.{ts,tsx}`,
);

const values = { name: "values", include: OF_VALUES, isolate: false };
const parts = {
  name: "parts",
  include: ["tests/**/*.test.{ts,tsx}"],
  exclude: OF_VALUES,
  globalSetup: ["tests/support/global-setup.ts"],
};

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: values },
      { extends: true, test: parts },
    ],
    env: { TZ: "Asia/Shanghai", LANG: "en_US.UTF-8" },
    pool: "forks",
    // Half of a run waits for servers, browsers and children: a third process uses that time.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    passWithNoTests: false,
  },
});
