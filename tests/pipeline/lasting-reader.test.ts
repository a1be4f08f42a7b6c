/** A reader that is kept: opened once, and anew after a thread of it has died. */
import { expect, it } from "vitest";
import { lastingReader } from "../../src/pipeline/lasting-reader.ts";
import type { PageJob } from "../../src/pipeline/page-reader.ts";

const page = (source: string): PageJob => ({ source, bytes: null, sidecar: null, faults: [] });

it("is opened once, closed where it fails, and opened again for the next page", async () => {
  const steps: string[] = [];
  const reader = lastingReader(async () => {
    steps.push("open");
    return {
      read: async ([job]) => {
        steps.push(job?.source ?? "");
        if (job?.source === "deadly") throw new Error("the thread died");
      },
      close: async () => void steps.push("close"),
    };
  });
  const read = (source: string) => reader.read([page(source)], async () => undefined);
  await read("first");
  await read("second");
  await expect(read("deadly")).rejects.toThrow("the thread died");
  await read("third");
  expect(steps).toEqual(["open", "first", "second", "deadly", "close", "open", "third"]);
});

it("tries again where it could not be opened", async () => {
  let tries = 0;
  const reader = lastingReader(async () => {
    tries += 1;
    throw new Error("no memory");
  });
  for (let i = 0; i < 2; i += 1)
    await expect(reader.read([], async () => undefined)).rejects.toThrow("no memory");
  expect(tries).toBe(2);
});
