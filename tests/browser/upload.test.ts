/** Page files handed in through a real browser: dropped or chosen, read and looked through, joined, refused with a reason. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { lacks } from "../../bench/tools.mjs";
import { serveDeciding } from "../support/deciding-server.ts";
import { DOUBTFUL_PAGES } from "../support/doubtful-pages.ts";
import { gb18030 } from "../support/gb18030.ts";
import { axeFaults, places, settled } from "./browser.ts";
import { servingPages } from "./serving.ts";

const NEW_PAGE =
  "江城日报\n\n2021年9月16日\n\n全市产业链推进会召开\n\n本报讯（记者 李明远）昨日，江城市市长张建国主持会议。江城市教育局局长刘思远出席会议。\n";

interface Given {
  readonly name: string;
  readonly text: string | readonly number[];
}

/** Lets files go over the middle of the window, as a person does who drags them in. */
async function drop(page: Page, files: readonly Given[]): Promise<void> {
  const carried = await page.evaluateHandle((given) => {
    const carrier = new DataTransfer();
    for (const { name, text } of given) {
      const bytes = typeof text === "string" ? text : new Uint8Array(text);
      carrier.items.add(new File([bytes], name));
    }
    return carrier;
  }, files);
  await page.dispatchEvent("body", "dragover", { dataTransfer: carried });
  await page.locator(".drop-zone").waitFor();
  await page.dispatchEvent("body", "drop", { dataTransfer: carried });
  await page.locator(".drop-zone").waitFor({ state: "detached" });
}

describe.skipIf(lacks("chromium"))("page files in a browser", { timeout: 120_000 }, () => {
  const desk = servingPages(DOUBTFUL_PAGES);

  const pages = () => desk.server.fake.graph().nodes.filter(({ label }) => label === "Page").length;
  const kept = () =>
    [...desk.server.fake.files.files.keys()].filter((path) => path.startsWith("/data/pages/")).sort();
  const row = (page: Page, name: string) => page.locator(".file", { hasText: name });

  it("are dropped, read, judged fact by fact, and join the graph that is on the canvas", async () => {
    const { page, faults } = await desk.visit();
    const before = await places(page);
    await drop(page, [{ name: "新版面.txt", text: NEW_PAGE }]);
    await page.locator(".adding-facts li").first().waitFor();
    expect(pages()).toBe(2);
    expect(await page.locator(".adding-page .printed-text").textContent()).toBe(NEW_PAGE);
    expect(await axeFaults(page)).toEqual([]);
    const wrong = page.locator(".adding-facts li", { hasText: "刘思远" }).first();
    await wrong.locator(".fact-line").click();
    expect(await page.locator(".adding-page mark").textContent()).toContain("刘思远");
    const struck = await wrong.locator(".fact-line").textContent();
    await wrong.getByRole("button", { name: "不实" }).click();
    expect(await row(page, "新版面.txt").textContent()).toContain("已剔除 1 条");
    await page.getByRole("button", { name: "加入图谱（1 份）" }).click();
    await row(page, "新版面.txt").getByText("已入图谱").waitFor();
    await settled(page);
    expect(pages()).toBe(3);
    expect(desk.server.fake.files.text("/data/judgements.jsonl")).toContain("reject");
    expect(struck).toContain("刘思远");
    expect(await places(page)).toEqual(before);
    await page.getByRole("button", { name: "把新内容画在图上" }).click();
    await settled(page);
    expect(await page.evaluate(() => window.lianpu?.snapshot())).toContain("全市产业链推进会");
    expect(await page.locator(".totals tr").first().textContent()).toContain("3");
    expect(faults).toEqual([]);
  });

  it("leave again by undo, with what was decided on them, and come back by redo", async () => {
    const { page, faults } = await desk.visit();
    const snapshot = () => page.evaluate(() => window.lianpu?.snapshot());
    const before = await snapshot();
    const graph = desk.server.fake.graph();
    const standing = () =>
      page.evaluate(async () => {
        const answer = await (await fetch("/api/judgements")).json();
        return answer.data.judgements.length as number;
      });
    await drop(page, [{ name: "新版面.txt", text: NEW_PAGE }]);
    await page.locator(".adding-facts li").first().getByRole("button", { name: "不实" }).click();
    await page.getByRole("button", { name: "加入图谱（1 份）" }).click();
    await row(page, "新版面.txt").getByText("已入图谱").waitFor();
    await settled(page);
    const joined = await snapshot();
    expect([pages(), kept(), await standing()]).toEqual([3, ["/data/pages/新版面.txt"], 1]);
    await page.getByRole("button", { name: "撤销加入" }).click();
    await page.locator(".said", { hasText: "已撤出 1 份版面" }).waitFor();
    await settled(page);
    expect([pages(), kept(), await standing()]).toEqual([2, [], 0]);
    expect(await snapshot()).toBe(before);
    expect(desk.server.fake.graph()).toEqual(graph);
    await row(page, "新版面.txt").getByText("条事实").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Shift+z");
    await page.locator(".said", { hasText: "已加入 1 份版面" }).waitFor();
    await settled(page);
    expect([pages(), kept(), await standing()]).toEqual([3, ["/data/pages/新版面.txt"], 1]);
    expect(await snapshot()).toBe(joined);
    await page.keyboard.press("Control+z");
    await page.locator(".said", { hasText: "已撤出 1 份版面" }).waitFor();
    expect(pages()).toBe(2);
    expect(faults).toEqual([]);
  });

  it("stay where they are when taking them out fails, and so does the step of undo", async () => {
    const { page } = await desk.visit();
    await drop(page, [{ name: "新版面.txt", text: NEW_PAGE }]);
    await page.getByRole("button", { name: "加入图谱（1 份）" }).click();
    await row(page, "新版面.txt").getByText("已入图谱").waitFor();
    await settled(page);
    const undoing = page.locator(".tools").getByRole("button", { name: "撤销" });
    desk.server.fake.files.failWrite = "statements.jsonl";
    await page.keyboard.press("Control+z");
    await page.locator(".said", { hasText: "the disk is full" }).waitFor();
    await settled(page);
    expect([pages(), kept(), await undoing.isEnabled()]).toEqual([3, ["/data/pages/新版面.txt"], true]);
    desk.server.fake.files.failWrite = null;
    await page.keyboard.press("Control+z");
    await page.locator(".said", { hasText: "已撤出 1 份版面" }).waitFor();
    expect(pages()).toBe(2);
  });

  it("change nothing when the same file comes twice", async () => {
    const { page } = await desk.visit();
    await drop(page, [{ name: "again.txt", text: DOUBTFUL_PAGES["/in/a.txt"] ?? "" }]);
    await page.getByText("图谱里已有这份文件").first().waitFor();
    expect(await page.locator(".joining .primary").isDisabled()).toBe(true);
    expect([pages(), kept()]).toEqual([2, []]);
  });

  it("are taken several at once, in either encoding, and one can be left out", async () => {
    const { page } = await desk.visit();
    const other = [...gb18030(NEW_PAGE.replace("16日", "17日"))];
    await drop(page, [
      { name: "甲.txt", text: NEW_PAGE },
      { name: "乙.txt", text: other },
      { name: "丙.txt", text: NEW_PAGE.replace("16日", "18日") },
    ]);
    await row(page, "丙.txt").getByText("条事实").waitFor();
    await row(page, "丙.txt").getByRole("button", { name: "不加这份" }).click();
    await page.getByRole("button", { name: "加入图谱（2 份）" }).click();
    await row(page, "乙.txt").getByText("已入图谱").waitFor();
    expect(pages()).toBe(4);
    expect(kept()).toEqual(["/data/pages/甲.txt", "/data/pages/乙.txt"].sort());
  });

  it("are refused with a reason that a person understands, and the others still join", async () => {
    const { page } = await desk.visit();
    await drop(page, [
      { name: "photo.txt", text: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13] },
      { name: "empty.txt", text: "" },
      { name: "large.txt", text: "长".repeat(800_000) },
      { name: "good.txt", text: NEW_PAGE },
    ]);
    await row(page, "good.txt").getByText("条事实").waitFor();
    expect(await row(page, "photo.txt").textContent()).toContain("不是文本文件");
    expect(await row(page, "empty.txt").textContent()).toContain("没有文字");
    expect(await row(page, "large.txt").textContent()).toContain("2 MB");
    await page.getByRole("button", { name: "加入图谱（1 份）" }).click();
    await row(page, "good.txt").getByText("已入图谱").waitFor();
    expect(pages()).toBe(3);
  });

  it("with hostile names and words stay text", async () => {
    const { page, faults } = await desk.visit();
    const hostile = NEW_PAGE.replace("刘思远", "<img src=x onerror=alert(1)>");
    await drop(page, [{ name: "<img src=x onerror=alert(1)>.txt", text: hostile }]);
    await page.locator(".adding-facts li").first().waitFor();
    expect(await page.locator(".sheet img").count()).toBe(0);
    await page.getByRole("button", { name: "加入图谱（1 份）" }).click();
    await page.getByText("已入图谱").waitFor();
    expect(kept()).toEqual(["/data/pages/img src=x onerror=alert(1).txt"]);
    expect(faults).toEqual([]);
  });

  it("are looked through on a narrow screen too", async () => {
    const { page } = await desk.visit({ viewport: { width: 390, height: 844 } });
    await drop(page, [{ name: "x.txt", text: NEW_PAGE }]);
    await page.locator(".adding-facts li").first().waitFor();
    for (const part of [".adding-files", ".adding-page", ".adding-facts"]) {
      expect((await page.locator(part).boundingBox())?.width).toBeGreaterThan(280);
    }
    const sheet = page.locator(".sheet");
    expect(await sheet.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  });

  it("can be chosen from the disk by key alone", async () => {
    const { page } = await desk.visit();
    const chooser = page.waitForEvent("filechooser");
    await page.locator(".welcome").getByRole("button", { name: "选取文件…" }).focus();
    await page.keyboard.press("Enter");
    await (await chooser).setFiles([
      { name: "chosen.txt", mimeType: "text/plain", buffer: Buffer.from(NEW_PAGE) },
    ]);
    await row(page, "chosen.txt").getByText("条事实").waitFor();
  });

  it("are not taken where the server only reads", async () => {
    await desk.replace(() => serveDeciding(DOUBTFUL_PAGES, true));
    const { page } = await desk.visit();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.method()));
    await drop(page, [{ name: "x.txt", text: NEW_PAGE }]);
    await page.locator(".said", { hasText: "--read-only" }).waitFor();
    expect(asked.filter((method) => method === "POST")).toEqual([]);
  });
});
