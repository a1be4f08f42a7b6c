/** Who held which post on a day, asked of both stores: exact where pages prove it, unknown where they do not, never guessed. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph, PropValue } from "../../src/model/index.ts";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import { openNeo4j } from "../../src/store/neo4j/store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { lexicons } from "../support/lexicons.ts";
import { shippedLibrary } from "../support/library.ts";
import { type Claim, claimNeo4j } from "../support/neo4j-claim.ts";
import { CLAIM_MS, lacksNeo4j } from "../support/neo4j-server.ts";
import { reading } from "../support/reading.ts";
import { project, resolve } from "../support/whole-corpus.ts";

const CITY = "株洲市人民政府";
const on = (date: string, name: string, props: Readonly<Record<string, PropValue>> = {}) =>
  reading({ date, page: name, articles: [(a) => void a.holds(name, "市长", CITY, props)] });

/** 毛腾飞 printed in 2018 and 2019; 陈恢清 appointed, printed, dismissed; 周清和 printed once after that. */
function graph(): Graph {
  const pages = [
    on("2018-05-04", "毛腾飞"),
    on("2019-05-04", "毛腾飞"),
    on("2020-03-03", "陈恢清", { state: "begins", date: "2020-03-02" }),
    on("2021-05-04", "陈恢清"),
    on("2022-07-02", "陈恢清", { state: "ends", date: "2022-07-01" }),
    on("2022-09-09", "周清和"),
  ];
  return project(pages, resolve(pages, [], lexicons));
}

/** Day → person and standing. */
const EXPECTED: readonly (readonly [string, ...string[]])[] = [
  ["2017-01-01", "毛腾飞 unknown", "周清和 unknown"],
  ["2018-05-04", "毛腾飞 held", "周清和 unknown"],
  ["2018-12-31", "毛腾飞 unknown", "周清和 unknown"],
  ["2020-03-02", "陈恢清 held", "周清和 unknown"],
  ["2020-12-31", "陈恢清 held", "周清和 unknown"],
  ["2022-06-30", "陈恢清 held", "周清和 unknown"],
  ["2022-07-01", "周清和 unknown"],
  ["2022-09-09", "周清和 held"],
  ["2023-01-01", "周清和 unknown"],
];

function asks(open: () => Promise<GraphStore>) {
  const library = shippedLibrary();
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.apply(graph());
  }, CLAIM_MS);
  afterAll(() => store.close());

  const rows = async (name: string, params: Readonly<Record<string, unknown>>) => {
    const { columns, rows: found } = await store.query(library.find(name, store.kind).text, { params });
    return found.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
  };

  it.each(EXPECTED)("on %s", { timeout: 60_000 }, async (date, ...expected) => {
    const found = await rows("post-on-date", { title: "市长", body: "株洲", date });
    expect(found.map(({ person, standing }) => `${String(person)} ${String(standing)}`).sort()).toEqual(
      [...expected].sort(),
    );
  });

  it("tells what a person was on a day", async () => {
    const at = (date: string) => rows("posts-on-date", { person: "陈恢清", date });
    expect(await at("2019-01-01")).toEqual([]);
    expect(await at("2021-01-01")).toMatchObject([{ title: "市长", body: CITY, standing: "held" }]);
    expect(await at("2022-07-01")).toEqual([]);
  });

  it("takes a title as it is: the mayor's is not that of a deputy", async () => {
    const at = (title: string) =>
      rows("posts-at", { title, bodies: [], people: [], date: "2018-05-04" }).then((found) => found.length);
    expect([await at("市长"), await at("长"), await at("")]).toEqual([2, 0, 2]);
  });

  it("marks an end that only follows from the successor", async () => {
    const found = await rows("posts-of-person", { person: "毛腾飞" });
    expect(found).toMatchObject([{ validTo: "2020-03-02", validToInferred: true }]);
  });
}

describe("posts on a day in the embedded store", () => {
  const dir = mkdtempSync(join(tmpdir(), "lianpu-posts-"));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  asks(async () => openEmbedded(dir));
});

describe.skipIf(lacksNeo4j())("posts on a day in Neo4j", () => {
  let claim: Claim;
  beforeAll(async () => {
    claim = await claimNeo4j();
    await claim.clear();
  }, CLAIM_MS);
  afterAll(() => claim.release(), CLAIM_MS);
  asks(async () => openNeo4j(claim.login));
});
