/** Decisions in a real browser: on sentences and on identity, undone, applied, and seen on the canvas, which keeps its places. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { lacks } from "../../bench/tools.mjs";
import { serveDeciding } from "../support/deciding-server.ts";
import { DOUBTFUL_PAGES } from "../support/doubtful-pages.ts";
import { axeFaults, clickOn, places, settled } from "./browser.ts";
import { servingPages } from "./serving.ts";

describe.skipIf(lacks("chromium"))("deciding in a browser", { timeout: 120_000 }, () => {
  const desk = servingPages(DOUBTFUL_PAGES);

  const nodeNamed = (name: string) =>
    desk.server.fake.graph().nodes.find((node) => node.name === name)?.id ?? "";
  const log = () => desk.server.fake.files.text("/data/judgements.jsonl").trim().split("\n");
  async function openPost(page: Page): Promise<void> {
    await clickOn(page, { kind: "node", id: nodeNamed("刘思远") });
    await page.locator(".posts .snippet").first().click();
    await page.locator(".clipping").waitFor();
  }

  it("rejects a sentence, shows that it waits, and takes it off the canvas when it is applied", async () => {
    const { page, faults } = await desk.visit();
    await openPost(page);
    const before = await places(page);
    for (const quote of (await page.locator(".pager").count()) ? [0, 1] : [0]) {
      if (quote === 1) await page.getByRole("button", { name: "下一句" }).click();
      await page.getByRole("button", { name: "不实", exact: true }).click();
      await page.locator(".stamp-reject").waitFor();
      await settled(page);
    }
    expect(await page.locator(".reader .waiting").isVisible()).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    const person = nodeNamed("刘思远");
    const drawn = () =>
      page.evaluate((id) => {
        const { edges } = JSON.parse(window.lianpu?.snapshot() ?? "{}") as {
          edges: { type: string; from: string }[];
        };
        return edges.filter(({ type, from }) => type === "HOLDS" && from === id).length;
      }, person);
    expect(await drawn()).toBe(1);
    await page.locator(".reader .waiting button.primary").click();
    await page.locator(".reader .waiting").waitFor({ state: "detached" });
    await settled(page);
    expect(await drawn()).toBe(0);
    expect(before).toMatchObject(await places(page));
    expect(faults).toEqual([]);
  });

  it("undoes and redoes a decision with the keys that undo everything else", async () => {
    const { page } = await desk.visit();
    await openPost(page);
    await page.getByRole("button", { name: "属实", exact: true }).click();
    await page.locator(".stamp-accept").waitFor();
    await page.keyboard.press("Control+z");
    await page.locator(".stamp").waitFor({ state: "detached" });
    expect(JSON.parse(log().at(-1) ?? "")).toMatchObject({ kind: "accept", undone: true });
    await page.keyboard.press("Control+Shift+z");
    await page.locator(".stamp-accept").waitFor();
    await page.locator(".clipping").getByRole("button", { name: "撤回" }).click();
    await page.locator(".stamp").waitFor({ state: "detached" });
    expect(log()).toHaveLength(4);
  });

  it("goes by keyboard alone from a name over a path to its sentence and a decision on it", async () => {
    const { page, faults } = await desk.visit();
    const active = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await page.keyboard.press("/");
    await page.keyboard.type("刘思远");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".entity h2", { hasText: "刘思远" }).waitFor();
    await settled(page);
    await page.keyboard.press("w");
    await page.waitForFunction(() => document.activeElement?.closest(".end-box") !== null);
    await page.keyboard.type("张建国");
    await page.locator(".end-hits [role=option]").first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.locator(".path-list > li").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.classList.contains("hop"));
    expect(await page.locator(".path-list > li").first().textContent()).toMatch(/刘思远.*张建国/s);
    await page.keyboard.press("Enter");
    await page.locator(".clipping mark").waitFor();
    await page.keyboard.press("r");
    await page.locator(".stamp-reject").waitFor();
    await page.keyboard.press("Control+z");
    await page.locator(".stamp").waitFor({ state: "detached" });
    await page.keyboard.press("F6");
    for (let i = 0; i < 12 && (await active()) !== "属实"; i += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".stamp-accept").waitFor();
    expect(log().map((line) => JSON.parse(line).kind)).toEqual(["reject", "reject", "accept"]);
    for (let i = 0; i < 5; i += 1) await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.closest(".reader") !== null)).toBe(true);
    await page.keyboard.press("Shift+F6");
    expect(await page.evaluate(() => document.activeElement?.closest(".dock") !== null)).toBe(true);
    expect(faults).toEqual([]);
  });

  it("corrects a title: only what is changed is sent, and the new one stands after it is applied", async () => {
    const { page } = await desk.visit();
    await openPost(page);
    await page.getByRole("button", { name: "更正…" }).click();
    expect(await page.getByRole("button", { name: "记下" }).isDisabled()).toBe(true);
    await page.getByLabel("职务").fill("副局长");
    await page.getByLabel("理由（可不填）").fill("见更正启事");
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "记下" }).click();
    await page.locator(".stamp-correct").waitFor();
    expect(JSON.parse(log()[0] ?? "")).toMatchObject({
      kind: "correct",
      set: { title: "副局长" },
      why: "见更正启事",
    });
    await page.locator(".reader .waiting button.primary").click();
    await page.locator(".reader .waiting").waitFor({ state: "detached" });
    const titles = desk.server.fake
      .graph()
      .edges.filter(({ type, from }) => type === "HOLDS" && from === nodeNamed("刘思远"))
      .map(({ props }) => props.title);
    expect(titles).toContain("副局长");
  });

  it("opens the whole page as printed, line ends and all, with the sentence marked in its article", async () => {
    const { page, faults } = await desk.visit();
    await openPost(page);
    const quote = await page.locator(".clipping mark").textContent();
    await page.getByRole("button", { name: "看整版" }).click();
    await page.locator(".page-sheet mark").waitFor();
    expect(await page.locator(".printed-text").textContent()).toBe(DOUBTFUL_PAGES["/in/a.txt"]);
    expect(await page.locator(".page-sheet mark").textContent()).toBe(quote);
    expect(await page.locator(".page-sheet mark").getAttribute("class")).toBe("in-article");
    expect(await page.locator(".printed-text .in-article").first().textContent()).toContain("会议召开");
    expect(await page.locator(".sentences li[aria-current=true]").textContent()).toContain(quote);
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("turns from sentence to sentence and copies one as a citation", async () => {
    const { page } = await desk.visit({
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await openPost(page);
    const dates = [await page.locator(".clipping time").textContent()];
    expect(await page.getByRole("button", { name: "上一句" }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "下一句" }).click();
    dates.push(await page.locator(".clipping time").textContent());
    expect(dates).toEqual(["2021-09-14", "2021-09-15"]);
    expect(await page.locator(".clipping footer").textContent()).toMatch(/规则 [\w.-]+.*0\.\d\d/);
    await page.getByRole("button", { name: "复制引文" }).click();
    await page.locator(".said", { hasText: "引文已复制" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of ["刘思远", "全市安全生产会议召开[N]", "江城日报, 2021-09-15"])
      expect(copied).toContain(part);
  });

  it("tells why an entity is one, whom else it may be, and where it is named", async () => {
    const { page } = await desk.visit();
    await clickOn(page, { kind: "node", id: nodeNamed("张建国") });
    await page.locator(".why-one summary").click();
    expect(await page.locator(".why-one").textContent()).toContain("市长");
    expect(await page.locator(".named-pages li").count()).toBe(2);
    expect(await page.locator(".posts .post-bar").count()).toBe(1);
    expect(await axeFaults(page)).toEqual([]);
    await page.locator(".named-pages button").first().click();
    await page.locator(".page-sheet mark").waitFor();
    expect(await page.locator(".page-sheet mark").allTextContents()).toEqual(["张建国"]);
  });

  it("says how posts stood on a day", async () => {
    const { page } = await desk.visit();
    await clickOn(page, { kind: "node", id: nodeNamed("张建国") });
    const day = page.locator(".posts .as-of input");
    await day.fill("2021-09-14");
    await page.locator(".posts .stillHeld").waitFor();
    await day.fill("2021-09-01");
    await page.locator(".posts .perhapsHeld").waitFor();
    expect(await page.locator(".post-track s").count()).toBe(1);
    expect(await axeFaults(page)).toEqual([]);
  });

  it("joins two namings that are one, and takes the joining back", async () => {
    const { page } = await desk.visit();
    const people = () => desk.server.fake.graph().nodes.filter(({ name }) => name === "李伟");
    await clickOn(page, { kind: "node", id: people()[0]?.id ?? "" });
    const doubts = page.locator(".doubts");
    await doubts.getByRole("button", { name: "是同一个", exact: true }).click();
    await doubts.locator(".stamp").waitFor();
    await page.locator(".reader .waiting button.primary").click();
    await page.locator(".reader .waiting").waitFor({ state: "detached" });
    expect(people()).toHaveLength(1);
    await settled(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "审核…" }).click();
    await page.locator(".decisions").getByRole("button", { name: "撤回" }).click();
    await page.locator(".decisions").getByRole("button", { name: "应用" }).click();
    await page.locator(".decisions .waiting").waitFor({ state: "detached" });
    expect(people()).toHaveLength(2);
  });

  it("goes through what is open by single keys, with a reason, back and skip", async () => {
    const { page, faults } = await desk.visit();
    await page.getByRole("button", { name: "审核…" }).click();
    const where = () => page.locator(".review-place").textContent();
    await page.locator(".review-item h3").first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page
      .locator(".review-item .paper", { hasText: /^江城日报$/ })
      .first()
      .waitFor();
    const pair = page.locator(".sides .clipping");
    for (let i = 0; i < 20 && (await pair.count()) === 0; i += 1) await page.keyboard.press("n");
    expect(await page.locator(".review-item h3 small").textContent()).toMatch(/相像程度 [\d.]+（满 3/);
    const place = await where();
    await page.keyboard.press("w");
    await page.keyboard.type("sd");
    expect(await where()).toBe(place);
    await page.keyboard.press("Enter");
    await page.keyboard.press("d");
    await page.locator(".decisions li").waitFor();
    await page.locator(".sheet .said", { hasText: "已记下" }).waitFor();
    const under = await page.evaluate(() => {
      const said = document.querySelector(".sheet .said")?.getBoundingClientRect() ?? new DOMRect();
      return [...document.querySelectorAll(".sheet :is(button, input, h2, h3, p:not(.said))")].filter(
        (one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return left < said.right && right > said.left && top < said.bottom && bottom > said.top;
        },
      ).length;
    });
    expect(under).toBe(0);
    expect(JSON.parse(log()[0] ?? "")).toMatchObject({ kind: "different", why: "sd" });
    // The next one, or that there is none.
    await page.waitForFunction(
      (old) =>
        document.querySelector(".review-place")?.textContent !== old ||
        document.querySelector(".review-item .review-none") !== null,
      place,
    );
    await page.keyboard.press("u");
    expect(await where()).toBe(place);
    expect(await page.locator(".review-acts button[aria-pressed=true]").textContent()).toContain(
      "不是同一个",
    );
    expect(faults).toEqual([]);
  });

  it("opens every example question and view, each of which gives something", async () => {
    const { page, faults } = await desk.visit();
    await page.locator(".questions li").first().waitFor();
    expect(await page.locator(".questions li").count()).toBe(5);
    await page.locator(".questions button").first().click();
    await page.locator(".answer").waitFor();
    await page.locator(".answer").getByRole("button", { name: "关闭" }).click();
    const views = page.locator(".views-to-open button");
    expect(await views.count()).toBeGreaterThan(1);
    await page.getByRole("button", { name: /到会名册/ }).click();
    await page.locator(".roster h2").waitFor();
    await page.keyboard.press("Escape");
    expect(faults).toEqual([]);
  });

  it("is not offered where the server only reads, and the reason is said", async () => {
    await desk.replace(() => serveDeciding(DOUBTFUL_PAGES, true));
    const { page } = await desk.visit();
    expect(await page.locator(".welcome .read-only").textContent()).toContain("--read-only");
    expect(await page.getByRole("button", { name: "选取文件…" }).count()).toBe(0);
    await openPost(page);
    await page.locator(".clipping .read-only").waitFor();
    expect(await page.locator(".clipping .verdict").count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "审核…" }).click();
    await page.locator(".review-acts button").first().waitFor();
    expect(await page.locator(".review-acts button").first().isDisabled()).toBe(true);
  });
});
