/** Paths between two, in a real browser on the real store: what steps, dates and relations leave of them, and what of them is drawn. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { lacks } from "../../bench/tools.mjs";
import { type Graph, RELATIONS } from "../../src/model/index.ts";
import { Draft } from "../support/news-graph.ts";
import { clickOn, settled } from "./browser.ts";
import { servingStored } from "./serving.ts";

const MEETING = "沿江产业协作会";
const CLUB = "临江青年科技工作者协会";
const FIRMS = ["望江电机有限公司", "远山陶瓷有限公司"] as const;
const SENTENCES = {
  meeting: "秦望舒、陆行简出席沿江产业协作会。",
  club: "秦望舒、陆行简加入临江青年科技工作者协会。",
  firms: "望江电机有限公司董事长秦望舒与远山陶瓷有限公司总经理陆行简签约。",
} as const;

/** 秦望舒 and 陆行简 met in 2024, were in one club in 2022, and lead two firms that signed with each other in 2024. */
function threeWays(): Graph {
  const draft = new Draft();
  draft.node("Newspaper", "paper", "江州日报");
  const day = "2024-03-12";
  const page = draft.node("Page", `江州日报/${day}/A01`, `江州日报 ${day}`, {
    source: "a01.txt",
    paper: "江州日报",
    date: day,
    page: "A01",
    hash: "h",
  });
  const text = Object.values(SENTENCES).join("\n");
  const article = draft.node("Article", "article", "要闻", {
    headline: "要闻",
    byline: "",
    date: day,
    text,
    page,
    index: 0,
  });
  draft.edge("ON_PAGE", article, page);
  draft.edge("PAGE_OF", page, "paper");
  const [qin, lu] = [draft.entity("Person", "qin", "秦望舒"), draft.entity("Person", "lu", "陆行简")];
  const about = { type: "meeting", date: day, dateTo: "", precision: "day" };
  const meeting = draft.entity("Event", "meeting", `${MEETING}@${day}`, { title: MEETING, ...about });
  const club = draft.entity("Organization", "club", CLUB);
  const [motors, tiles] = [
    draft.entity("Enterprise", "motors", FIRMS[0]),
    draft.entity("Enterprise", "tiles", FIRMS[1]),
  ];
  const then = { firstStated: "2022-05-04", lastStated: "2022-05-04" };
  const now = { firstStated: day, lastStated: day };
  for (const one of [qin, lu]) {
    draft.stated(
      "ATTENDED",
      one,
      meeting,
      { article, quote: SENTENCES.meeting },
      { roles: ["attend"], ...now },
    );
    draft.stated("MEMBER_OF", one, club, { article, quote: SENTENCES.club }, then);
  }
  const firms = { article, quote: SENTENCES.firms };
  draft.stated("HOLDS", qin, motors, firms, { title: "董事长", former: false, ...now });
  draft.stated("HOLDS", lu, tiles, firms, { title: "总经理", former: false, ...now });
  draft.stated("SIGNED_WITH", motors, tiles, firms, now);
  return draft.done();
}

describe.skipIf(lacks("chromium"))("paths in a browser", { timeout: 120_000 }, () => {
  const desk = servingStored(threeWays);

  /** Opens the paths from 秦望舒 to 陆行简, their limits unfolded. */
  async function between(): Promise<Page> {
    const { page } = await desk.visit();
    await clickOn(page, { kind: "node", id: "qin" });
    await page.getByRole("button", { name: "从此找关联…" }).click();
    await page.locator(".end-box input").nth(1).fill("陆行简");
    await page.locator(".end-hits [role=option]").first().click();
    await page.locator(".path-list > li").first().waitFor();
    await page.locator(".path-by summary").click();
    return page;
  }

  /** What each of the ways that are listed leads through. */
  async function ways(page: Page): Promise<readonly string[]> {
    await settled(page);
    const texts = await page.locator(".path-list > li").allTextContents();
    const through = { meeting: MEETING, club: CLUB, firms: FIRMS[0] };
    return texts.map((text) => Object.entries(through).find(([, name]) => text.includes(name))?.[0] ?? text);
  }

  const find = (page: Page) => page.getByRole("button", { name: "查找", exact: true }).click();
  const byDate = async (page: Page, label: string, day: string) => {
    await page.getByLabel(label).fill(day);
    await find(page);
  };

  it("lists the shortest first, then those that go round them, each step with its sentence", async () => {
    const page = await between();
    const found = await ways(page);
    expect([...found.slice(0, 2)].sort()).toEqual(["club", "meeting"]);
    expect(found[2]).toBe("firms");
    const steps = await page.locator(".path-list > li").nth(2).locator(".snippet").allTextContents();
    expect(steps).toHaveLength(3);
    for (const step of steps) expect(step).toContain(SENTENCES.firms);
  });

  it("goes no farther than the steps allow, and says so where nothing is left", async () => {
    const page = await between();
    await page.locator(".path-limits input[type=range]").fill("2");
    await find(page);
    expect([...(await ways(page))].sort()).toEqual(["club", "meeting"]);
    await page.locator(".path-limits input[type=range]").fill("1");
    await find(page);
    expect(await ways(page)).toEqual([]);
    expect(await page.locator(".paths .hint").textContent()).toContain("1 步之内");
    await page.locator(".path-limits input[type=range]").fill("3");
    await find(page);
    expect(await ways(page)).toHaveLength(3);
  });

  it("takes only what is in print between two days", async () => {
    const page = await between();
    await byDate(page, "见报不早于", "2024-01-01");
    expect([...(await ways(page))].sort()).toEqual(["firms", "meeting"]);
    await byDate(page, "见报不早于", "");
    await byDate(page, "不晚于", "2022-12-31");
    expect(await ways(page)).toEqual(["club"]);
    await byDate(page, "见报不早于", "2022-06-01");
    expect(await ways(page)).toEqual([]);
  });

  it("takes no relation that is switched off, and takes it again when it is switched on", async () => {
    const page = await between();
    const relation = (type: keyof typeof RELATIONS) =>
      page.locator(".path-types button", { hasText: new RegExp(`^${RELATIONS[type].zh}$`) });
    const open = () => page.locator(".path-by data").getAttribute("value").then(Number);
    const all = await open();
    await relation("ATTENDED").click();
    expect(await ways(page)).toEqual(["club", "firms"]);
    expect(await relation("ATTENDED").getAttribute("aria-pressed")).toBe("false");
    expect(await open()).toBe(all - 1);
    await relation("SIGNED_WITH").click();
    expect(await ways(page)).toEqual(["club"]);
    await relation("ATTENDED").click();
    expect([...(await ways(page))].sort()).toEqual(["club", "meeting"]);
  });

  it("goes round what people point at, and back when that is taken away", async () => {
    const page = await between();
    const first = page.locator(".path-list > li", { hasText: MEETING });
    await first.getByRole("button", { name: "绕开" }).click();
    expect(await ways(page)).toEqual(["club", "firms"]);
    await page.locator(".paths > .hint button", { hasText: MEETING }).click();
    expect(await ways(page)).toHaveLength(3);
  });

  it("draws one way or all of them, in one step of undo, and opens the sentence behind a step", async () => {
    const page = await between();
    await ways(page);
    await page.keyboard.press("Control+a");
    await page.locator(".selection-bar button", { hasText: "从图上移去" }).click();
    await settled(page);
    const ids = async () => {
      const state = await page.evaluate(() => window.lianpu?.snapshot() ?? "{}");
      const { nodes } = JSON.parse(state) as { nodes: { node: { id: string } }[] };
      return nodes.map(({ node }) => node.id).sort();
    };
    expect(await ids()).toEqual([]);
    await page
      .locator(".path-list > li", { hasText: FIRMS[0] })
      .getByRole("button", { name: "画在图上" })
      .click();
    await settled(page);
    expect(await ids()).toEqual(["lu", "motors", "qin", "tiles"]);
    await page.keyboard.press("Control+z");
    await settled(page);
    expect(await ids()).toEqual([]);
    await page.locator(".draw-all").click();
    await settled(page);
    expect(await ids()).toEqual(["club", "lu", "meeting", "motors", "qin", "tiles"]);
    // What is drawn already is marked and comes into view.
    const meeting = page.locator(".path-list > li", { hasText: MEETING });
    const camera = () => page.evaluate(() => JSON.stringify(window.lianpu?.camera()));
    for (let i = 0; i < 6; i += 1) await page.keyboard.press("-");
    await settled(page);
    const far = await camera();
    await meeting.getByRole("button", { name: "画在图上" }).click();
    await settled(page);
    expect(await camera()).not.toBe(far);
    const marked = await page.evaluate(() => window.lianpu?.selected() ?? []);
    expect([...marked].sort()).toEqual(["lu", "meeting", "qin"]);
    await meeting.locator(".hop").first().click();
    await page.locator(".clipping mark").waitFor();
    expect(await page.locator(".clipping mark").textContent()).toBe(SENTENCES.meeting);
  });
});
