/** Finding and asking in one box, in a real browser on the real store: by any key, before the list is there, and where a name fits several. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { lacks } from "../../bench/tools.mjs";
import { ask } from "../../src/ask/ask.ts";
import { askAnswer } from "../../src/http/ask-answer.ts";
import type { Graph } from "../../src/model/index.ts";
import { shippedLibrary } from "../support/library.ts";
import { newsGraph } from "../support/news-graph.ts";
import { axeFaults, settled } from "./browser.ts";
import { servingStored } from "./serving.ts";

/** The made-up towns; in two of them sits somebody of one name. */
function namesakes(): Graph {
  const { nodes, edges } = newsGraph(6);
  const props = { name: "尉迟腾", pinyin: "yuchiteng", initials: "yct" };
  const renamed = nodes.map((node) =>
    ["person3-1", "person4-1"].includes(node.id)
      ? { ...node, name: "尉迟腾", props: { ...node.props, ...props } }
      : node,
  );
  return { nodes: renamed, edges };
}

describe.skipIf(lacks("chromium"))("finding in a browser", { timeout: 120_000 }, () => {
  const desk = servingStored(namesakes, (store) => {
    const library = shippedLibrary();
    return {
      ask: async (question, only) => askAnswer(await ask(question, { store, library, only }), store),
    };
  });

  const find = async (page: Page, text: string) => {
    await page.keyboard.press("/");
    await page.keyboard.type(text);
    await page.getByRole("option").first().waitFor();
  };

  it.each([
    ["腾飞", "毛腾飞"],
    ["mtf", "毛腾飞"],
    ["maoteng", "毛腾飞"],
    ["轨道装备", "中宇轨道装备有限公司"],
    ["石塘", "石塘区"],
    ["新能源", "新能源汽车产业链"],
    ["市委", "中共江州委员会"],
  ])("finds by %s the name %s", async (typed, name) => {
    const { page, faults } = await desk.visit();
    await find(page, typed);
    expect(await page.getByRole("option").first().textContent()).toContain(name);
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each(["毛滕飞", "毛 腾飞", "中宇轨到装备"])(
    "offers for %s what it nearly is, and says so",
    async (typed) => {
      const { page, faults } = await desk.visit();
      await find(page, typed);
      const list = page.locator(".hits");
      await list.getByText("没有这个名字，也许是").waitFor();
      expect(await page.getByRole("option").first().textContent()).toMatch(/毛腾飞|中宇轨道装备/);
      expect(await axeFaults(page)).toEqual([]);
      await page.locator("#search").fill("毛腾飞");
      await list.getByText("没有这个名字").waitFor({ state: "detached" });
      expect(faults).toEqual([]);
    },
  );

  it("leaves the focus where what was picked is read, also where that is open already", async () => {
    const { page } = await desk.visit();
    for (let i = 0; i < 2; i += 1) {
      await find(page, "毛腾飞");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.classList.contains("reader"));
    }
  });

  it("brings what is not on the canvas yet, with its lines", async () => {
    const { page } = await desk.visit();
    const has = () =>
      page.evaluate(() => {
        const { nodes } = JSON.parse(window.lianpu?.snapshot() ?? "{}") as {
          nodes: { node: { id: string } }[];
        };
        return nodes.some(({ node }) => node.id === "person5-11");
      });
    expect(await has()).toBe(false);
    const person = namesakes().nodes.find(({ id }) => id === "person5-11");
    await find(page, person?.name ?? "");
    await page
      .locator(".hits [role=option]", { hasText: person?.name ?? "" })
      .first()
      .click();
    await settled(page);
    expect(await page.locator(".entity h2").textContent()).toBe(person?.name);
  });

  it("takes an Enter that comes before the list does", async () => {
    const { page } = await desk.visit();
    await page.route("**/api/search?**", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.keyboard.press("/");
    await page.keyboard.type("中宇轨道");
    await page.keyboard.press("Enter");
    await page.locator(".entity h2").waitFor();
    expect(await page.locator(".entity h2").textContent()).toContain("中宇轨道");
  });

  it("answers a question, shows whom it may mean, and narrows the answer to one of them", async () => {
    const { page, faults } = await desk.visit();
    await page.keyboard.press("/");
    await page.keyboard.type("尉迟腾参加了哪些活动？");
    await page.keyboard.press("Enter");
    await page.locator(".answer").waitFor();
    expect(await page.locator(".choice li").count()).toBe(2);
    const both = await page.locator(".answer .facts > li").count();
    expect(both).toBe(2);
    expect(await axeFaults(page)).toEqual([]);
    await page.locator(".choice button").last().click();
    await settled(page);
    expect(await page.locator(".choice").count()).toBe(0);
    expect(await page.locator(".answer .facts > li").count()).toBe(1);
    await page.getByRole("button", { name: "不分是谁" }).click();
    await settled(page);
    expect(await page.locator(".answer .facts > li").count()).toBe(both);
    expect(faults).toEqual([]);
  });

  it("draws an answer beside what is there, and takes it back in one step", async () => {
    const { page } = await desk.visit();
    const state = () => page.evaluate(() => window.lianpu?.snapshot());
    const before = await state();
    const person = namesakes().nodes.find(({ id }) => id === "person5-11");
    await page.keyboard.press("/");
    await page.keyboard.type(`${person?.name}参加了哪些活动？`);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "画在图上" }).click();
    await settled(page);
    expect(await state()).not.toBe(before);
    await page.getByRole("button", { name: "撤销", exact: true }).click();
    await settled(page);
    expect(await state()).toBe(before);
  });

  it("leaves the list alone while an input method composes, and Enter too", async () => {
    const { page } = await desk.visit();
    await find(page, "毛");
    const chosen = await page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>("#search");
      box?.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
      box?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true }));
      return document.querySelector(".entity") !== null;
    });
    await settled(page);
    expect(chosen).toBe(false);
    expect(await page.locator(".entity").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
  });
});
