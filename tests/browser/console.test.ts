/** The Cypher console in a real browser over the real store and gate: complete, fill in, run, fail at its place, remember, cancel. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { lacks } from "../../bench/tools.mjs";
import { checkCypher } from "../../src/store/gate/gate.ts";
import { shippedLibrary } from "../support/library.ts";
import { newsGraph } from "../support/news-graph.ts";
import { axeFaults, settled } from "./browser.ts";
import { servingStored } from "./serving.ts";

describe.skipIf(lacks("chromium"))("the console in a browser", { timeout: 120_000 }, () => {
  const desk = servingStored(
    () => newsGraph(4),
    () => {
      const library = shippedLibrary().queries.map(({ name, says, zh, en, params, text }) => ({
        name,
        says,
        question: { zh, en },
        params,
        cypher: text,
      }));
      return {
        library,
        checkCypher: (typed) => {
          const verdict = checkCypher(typed);
          if (verdict.ok) return verdict;
          const { says: words, line, column, code } = verdict;
          return { ok: false, code: `cypher-${code}`, says: words.en, words, at: { line, column } };
        },
      };
    },
  );

  async function console(lang: "zh" | "en" = "zh") {
    const { page } = await desk.visit({ lang });
    await page.getByRole("tab", { name: "Cypher" }).click();
    await page.locator(".cm-content").click();
    return page;
  }
  const rows = (page: Page) => page.locator(".console-output .grid-row");

  it("offers labels, relations and keys where they may stand", async () => {
    const page = await console();
    await page.keyboard.type("MATCH (p:Pers");
    await page.locator(".cm-tooltip-autocomplete li", { hasText: "Person" }).click();
    await page.keyboard.type(")-[:ATT");
    await page.locator(".cm-tooltip-autocomplete li", { hasText: "ATTENDED" }).waitFor();
  });

  it("fills a stored query's parameters in and shows its result as a table and on the canvas", async () => {
    const page = await console();
    await page.getByLabel("常用查询").selectOption("who-attended");
    const run = page.getByRole("button", { name: "运行" }).first();
    expect(await run.isDisabled()).toBe(true);
    await page.locator(".console-params input").first().fill("轨道交通装备产业链推进会");
    await run.click();
    await rows(page).first().waitFor();
    expect(await page.locator(".console-output").textContent()).toContain("毛腾飞");
    expect(await axeFaults(page)).toEqual([]);
  });

  it("draws nodes of a result alone, and undo brings back what was there", async () => {
    const page = await console();
    const before = await page.evaluate(() => window.lianpu?.order());
    await page.keyboard.type("MATCH (c:IndustryChain) RETURN c");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("button", { name: "只画这些" }).click();
    await settled(page);
    expect(await page.evaluate(() => window.lianpu?.order())).toBe(4);
    await page.getByRole("button", { name: "撤销" }).click();
    expect(await page.evaluate(() => window.lianpu?.order())).toBe(before);
  });

  it("says in Chinese that the engine refuses a query, the engine's own words behind it", async () => {
    const page = await console();
    await page.keyboard.type("MATCH (n:Person) RETURN m.name");
    await page.keyboard.press("Control+Enter");
    await page.locator(".console-output .error").waitFor();
    expect(await page.locator(".console-output .error").textContent()).toMatch(
      /引擎不接受这句查询：Binder exception/,
    );
  });

  it.each([
    ["zh", "第 2 行第 8 字"],
    ["en", "Line 2, column 8"],
  ] as const)(
    "says in %s where a text is at fault, while it is written, and marks it",
    async (lang, where) => {
      const page = await console(lang);
      await page.keyboard.type("MATCH (p:Person)\nRETURN foo(p)");
      await page.locator(".console-output .error").waitFor();
      expect(await page.locator(".console-output .error").textContent()).toContain(where);
      expect(await page.locator(".cm-fault").textContent()).toBe("foo");
    },
  );

  it("refuses to write, and says at its place what the engine does not know", async () => {
    const page = await console();
    await page.keyboard.type("MATCH (n) DETACH DELETE n");
    await page.locator(".console-output .error").waitFor();
    await page.getByLabel("常用查询").selectOption("busiest-people");
    await page.locator(".console-output .error").waitFor({ state: "detached" });
    await page.evaluate(() => localStorage.clear());
    const other = await console();
    await other.keyboard.type("MATCH (n:Persn) RETURN n");
    await other.keyboard.press("Escape");
    await other.keyboard.press("Control+Enter");
    await other.locator(".console-output .error").waitFor();
    expect(await other.locator(".cm-fault").textContent()).toBe("Persn");
  });

  it("remembers statements over a reload and brings them back by key", async () => {
    const page = await console();
    await page.keyboard.type("RETURN 41 AS n");
    await page.keyboard.press("Control+Enter");
    await rows(page).first().waitFor();
    await page.reload();
    await settled(page);
    await page.locator(".cm-content").click();
    await page.keyboard.press("Alt+ArrowUp");
    expect(await page.locator(".cm-content").textContent()).toBe("RETURN 41 AS n");
  });

  it("cancels a statement under way and says so", async () => {
    const page = await console();
    await page.route("**/api/query", () => undefined);
    await page.keyboard.type("RETURN 1 AS n");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("button", { name: /取消/ }).click();
    await page.locator(".console-output .error", { hasText: "已取消" }).waitFor();
    expect(await page.getByRole("button", { name: "运行" }).first().isEnabled()).toBe(true);
  });
});
