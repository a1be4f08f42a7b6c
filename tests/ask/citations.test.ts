/** Every row shows a sentence: of its edge, of the events that were counted, or the one that names it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../../src/ask/ask.ts";
import { sentenceNaming, sentencesOf } from "../../src/ask/naming.ts";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import type { GraphStore } from "../../src/store/store.ts";

import { shippedLibrary } from "../support/library.ts";
import { seedGraph } from "../support/seed-graph.ts";

const library = shippedLibrary();

describe("rows of the seed pages", () => {
  const dir = mkdtempSync(join(tmpdir(), "lianpu-cited-"));
  const graph = seedGraph();
  const texts = graph.nodes.flatMap(({ label, props }) => (label === "Article" ? [String(props.text)] : []));
  const unbroken = (text: string) => text.replace(/\s+/gu, "");
  const printed = (quote: string) => texts.some((text) => unbroken(text).includes(unbroken(quote)));
  const pages = graph.nodes
    .filter(({ label }) => label === "Page")
    .map(({ props }) => [props.paper ?? "", props.date ?? ""]);
  let store: GraphStore;
  beforeAll(async () => {
    store = openEmbedded(dir);
    await store.apply(graph);
  });
  afterAll(async () => {
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  });
  const put = (question: string) => ask(question, { store, library });

  it.each([
    "参加活动最多的领导是谁",
    "谁主持的会议最多",
    "Who attended the most events?",
    "一共有哪些企业",
    "一共有哪些产业链",
    "一共有多少个项目",
    "一共有哪些机构",
    "How many enterprises are there?",
    "2022年8月有哪些活动",
    "有哪些报道提到了胡长春",
  ])("are all cited, by words of a page: %s", async (question) => {
    const { rows } = await put(question);
    expect(rows.length).toBeGreaterThan(0);
    for (const { cells, citations } of rows) {
      expect(citations, JSON.stringify(cells)).not.toEqual([]);
      for (const { quote, headline, paper, date } of citations) {
        expect([printed(quote), quote + headline], JSON.stringify(cells)).toEqual([
          true,
          expect.stringMatching(/./u),
        ]);
        expect(pages).toContainEqual([paper, date]);
      }
    }
    // A body that pages call 「省委」 alone, and that nothing else is known of, is cited by its report.
    const quoted = rows.filter(({ citations }) => citations.every(({ quote }) => quote !== ""));
    expect(quoted.length / rows.length).toBeGreaterThan(0.9);
  });

  it("a count is cited by the latest of the events that were counted", async () => {
    const { rows } = await put("谁参加的会议最多");
    const [first] = rows;
    const all = await put(`${String(first?.cells.person)}参加了哪些会议`);
    const dated = all.rows.map(({ cells, edges }) => [String(cells.date ?? ""), edges[0] ?? ""] as const);
    const days = dated.map(([day]) => day).sort();
    expect(all.count).toBe(first?.cells.events);
    const cited = dated.filter(([, edge]) => first?.edges.includes(edge)).map(([day]) => day);
    expect(cited.sort()).toEqual(days.slice(-3));
  });

  it("a superlative names everybody with the highest count, then the next", async () => {
    const { sentence, rows } = await put("参加活动最多的领导是谁");
    const most = rows.filter(({ cells }) => cells.events === rows[0]?.cells.events);
    const names = most.map(({ cells }) => String(cells.person)).join("、");
    expect(sentence).toContain(`${names}（${String(rows[0]?.cells.events)} 场）`);
    expect(sentence).toContain("；其次是 ");
  });
});

describe("the sentence that names something", () => {
  const TEXT = "江州日报讯 昨日，市长到企业走访。\n他来到中宇智\n能公司。中宇公司董事长陪同。";
  const SENTENCES = sentencesOf(TEXT);

  it.each<[string, readonly string[], string]>([
    ["the name itself before an alias", ["中宇智能公司", "中宇公司"], "他来到中宇智\n能公司。"],
    ["an alias where the name is not printed", ["中宇智能装备有限公司", "中宇公司"], "中宇公司董事长陪同。"],
    ["nothing where none is printed", ["石塘公司", ""], ""],
  ])("is %s", (_what, names, sentence) => {
    expect(sentenceNaming(SENTENCES, names)).toBe(sentence);
  });
});
