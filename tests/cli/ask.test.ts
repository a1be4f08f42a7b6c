/** `lianpu ask` at a terminal: a choice where a name fits several, and questions that refer back. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/ask/answer.ts";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import { fakeLianpu } from "../support/fake-world.ts";
import { townGraph } from "../support/town-graph.ts";

const dir = mkdtempSync(join(tmpdir(), "lianpu-ask-cli-"));
beforeAll(async () => {
  const store = openEmbedded(dir);
  await store.apply(townGraph());
  await store.close();
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Somebody who types these lines; `prompts` is what they were asked. */
function lianpu(typed: readonly string[], isTerminal = true) {
  const fake = fakeLianpu();
  const [left, prompts] = [[...typed], [] as string[]];
  const readLine = async (prompt: string) => {
    prompts.push(prompt);
    return left.shift() ?? null;
  };
  Object.assign(fake.world, { openStore: async () => openEmbedded(dir), readLine, isTerminal });
  return { ...fake, prompts };
}

describe("lianpu ask", () => {
  it.each([
    ["1", 1],
    ["2", 1],
    ["1 2", 2],
    ["", 2],
    ["9", 2],
    ["x", 2],
  ])("lets a person choose between namesakes by typing %j", async (line, count) => {
    const { run, prompts } = lianpu([line]);
    const { json, said } = await run("ask", "陈静担任什么职务");
    expect((json as Answer).count).toBe(count);
    expect(prompts).toEqual(["1–2 (Enter: all) "]);
    expect(said.join("\n")).toMatch(/1\. 陈静 .+(董事长|局长)/);
  });

  it("asks nobody when its output goes into a file, when JSON is wanted, or when one thing is meant", async () => {
    for (const { isTerminal, args } of [
      { isTerminal: false, args: ["陈静担任什么职务"] },
      { isTerminal: true, args: ["陈静担任什么职务", "--json"] },
      { isTerminal: true, args: ["王建国担任什么职务"] },
    ]) {
      const { run, prompts } = lianpu(["1"], isTerminal);
      await run("ask", ...args);
      expect(prompts).toEqual([]);
    }
  });

  it("answers the lines of a pipe on standard output, a question after the other", async () => {
    const { run } = lianpu(["李志强担任什么职务？", "", "他2023年参加了什么活动？"], false);
    const { text, json, said } = await run("ask");
    expect(said).toEqual([]);
    expect(json).toHaveLength(2);
    expect(text.match(/李志强/g)?.length).toBeGreaterThan(1);
    await expect(lianpu([], false).run("ask")).rejects.toMatchObject({ code: "question-missing" });
  });

  it("keeps in mind whom a conversation speaks of", async () => {
    const { run } = lianpu(["李志强担任什么职务？", "", "他2023年参加了什么活动？", "那王建国呢"]);
    const { said } = await run("ask");
    expect(said).toHaveLength(3);
    expect(said[1]).toContain("李志强");
    expect(said[2]).toMatch(/2023年，王建国参加的活动：共 1 场/);
  });

  it("takes yesterday from the calendar of this machine where no page has a day", async () => {
    // Half past three in the morning in China, where the tests run: still the day before by UTC.
    const fake = fakeLianpu();
    fake.files.now = () => new Date("2024-03-09T19:30:00Z");
    const { json } = await fake.run("ask", "昨天王建国参加了哪些活动");
    expect((json as Answer).understood?.period).toMatchObject({ from: "2024-03-09", to: "2024-03-09" });
  });
});
