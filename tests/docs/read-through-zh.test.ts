/** Whoever follows these documents in Chinese, at a Chinese terminal, gets what they show. */
import { vi } from "vitest";
import { readThrough } from "../support/read-through.ts";

vi.setConfig({ testTimeout: 300_000 });

for (const name of ["tutorial", "asking", "model"]) {
  readThrough(`docs/zh/${name}.md`, { LANG: "zh_CN.UTF-8" });
}
