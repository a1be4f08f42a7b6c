/** Whoever follows these documents in English gets what they show. */
import { vi } from "vitest";
import { readThrough } from "../support/read-through.ts";

vi.setConfig({ testTimeout: 300_000 });

readThrough("README.md");
for (const name of ["tutorial", "asking", "model"]) readThrough(`docs/${name}.md`);
