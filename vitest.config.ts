/** How the tests run: pinned time zone, forked processes (the native database does not share one), no network assumed. */
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    env: { TZ: "Asia/Shanghai", LANG: "en_US.UTF-8" },
    pool: "forks",
    // Half of a run waits for servers, browsers and children: a second process uses that time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    globalSetup: ["tests/support/global-setup.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
  },
});
