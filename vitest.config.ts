/** How the tests run: pinned time zone, forked processes (the native database does not share one), no network assumed. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    env: { TZ: "Asia/Shanghai", LANG: "en_US.UTF-8" },
    pool: "forks",
    globalSetup: ["tests/support/global-setup.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
  },
});
