/** A build reads what is new, keeps what it knows, doubts what it cannot read, and survives its own death. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Issue, Statement } from "../../src/model/index.ts";
import { readHere } from "../../src/pipeline/page-reader.ts";
import { type BuildRequest, runBuild } from "../../src/pipeline/run.ts";
import { type KeptGraph, keptGraph } from "../support/kept-graph.ts";
import { lexicons } from "../support/lexicons.ts";
import { type MemoryWorld, memoryWorld } from "../support/memory-effects.ts";

const page = (paper: string, day: string, leader: string) =>
  `${paper}\n\n${day}\n\n全市重点产业链推进会召开\n\n本报讯（记者 李明远）昨日，全市重点产业链推进会召开，市委书记${leader}主持会议并讲话。\n`;
const A = page("江城日报", "2021年9月14日 星期二", "张建国");
const B = page("江城日报", "2021年9月15日 星期三", "王海燕");

let world: MemoryWorld;
let target: KeptGraph;
let reads: number;

beforeEach(() => {
  world = memoryWorld({ "/in/a.txt": A, "/in/b.txt": B });
  target = keptGraph();
  reads = 0;
});

function build(over: Partial<BuildRequest> = {}) {
  const request: BuildRequest = {
    inputs: ["/in"],
    prune: false,
    data: "/data",
    extractor: "v1",
    target,
    lexicons: async () => lexicons,
    reader: async () => {
      const here = readHere(lexicons);
      return {
        ...here,
        read: async (jobs, onRead) => {
          reads += jobs.length;
          await here.read(jobs, onRead);
        },
      };
    },
    ...over,
  };
  return runBuild(request, world);
}

function lines<T>(file: string): readonly T[] {
  return world
    .text(`/data/${file}`)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

const codes = () => lines<Issue>("issues.jsonl").map(({ code }) => code);
const names = () => (target.graph?.nodes ?? []).map(({ name }) => name);

describe("a first build", () => {
  it("gives the store the graph and the data directory its logs", async () => {
    const report = await build();
    expect(report.pages).toMatchObject({ inGraph: 2, newlyRead: 2, unread: 0 });
    expect(names()).toEqual(expect.arrayContaining(["张建国", "王海燕"]));
    expect(lines<Statement>("statements.jsonl").length).toBe(report.statements);
    expect(lines("mentions.jsonl").length).toBe(report.mentions);
    expect(lines("pages.jsonl").length).toBe(2);
  });

  it("names the folder that holds no page, and the path that is not there", async () => {
    await expect(build({ inputs: ["/nowhere"] })).rejects.toMatchObject({ code: "page-missing" });
    world.files.set("/other/a.pdf", new Uint8Array());
    await expect(build({ inputs: ["/other"] })).rejects.toMatchObject({ code: "folder-without-pages" });
  });

  it("gives the same graph whatever the order of the pages", async () => {
    await build({ inputs: ["/in/a.txt"] });
    await build({ inputs: ["/in/b.txt"] });
    const ab = JSON.stringify(target.graph);
    world = memoryWorld({ "/in/a.txt": A, "/in/b.txt": B });
    await build({ inputs: ["/in/b.txt", "/in/a.txt"] });
    expect(JSON.stringify(target.graph)).toBe(ab);
  });
});

describe("a second build", () => {
  it("of unchanged pages reads and writes nothing", async () => {
    await build();
    world.written.length = 0;
    const report = await build();
    expect(report.changed).toBe(false);
    expect(report.pages.inGraph).toBe(2);
    expect([world.written, reads, target.applied]).toEqual([[], 2, 1]);
  });

  it("reads a changed page again and drops what it no longer says", async () => {
    await build();
    world.files.set("/in/a.txt", new TextEncoder().encode(A.replace("张建国", "刘思远")));
    const report = await build();
    expect(report.pages.newlyRead).toBe(1);
    expect(names()).toContain("刘思远");
    expect(names()).not.toContain("张建国");
    expect(world.text("/data/statements.jsonl")).not.toContain("张建国");
  });

  it("reads a page again when its sidecar changes", async () => {
    await build();
    world.files.set("/in/a.meta.json", new TextEncoder().encode('{"page":"A03"}'));
    expect((await build()).pages.newlyRead).toBe(1);
  });

  it("keeps pages that it is not told about, and takes them out with prune", async () => {
    await build();
    expect((await build({ inputs: ["/in/a.txt"] })).changed).toBe(false);
    const report = await build({ inputs: ["/in/a.txt"], prune: true });
    expect(report.pages).toMatchObject({ inGraph: 1, dropped: 1 });
    expect(names()).not.toContain("王海燕");
    expect([...world.files.keys()].filter((path) => path.startsWith("/data/readings/")).length).toBe(1);
  });

  it("by a new extractor reads every page again, those it is not told about too", async () => {
    await build();
    expect((await build({ inputs: [], extractor: "v2" })).pages.newlyRead).toBe(2);
  });

  it("fills a store that has lost its graph from what is known, reading nothing", async () => {
    await build();
    target.graph = null;
    await build();
    expect([names().includes("张建国"), reads]).toEqual([true, 2]);
  });

  it("reads a page again whose reading is lost or damaged", async () => {
    await build();
    const readings = [...world.files.keys()].filter((path) => path.startsWith("/data/readings/"));
    world.files.delete(readings[0] ?? "");
    world.files.set(readings[1] ?? "", new TextEncoder().encode('{"page":'));
    target.graph = null;
    await build();
    expect(names()).toEqual(expect.arrayContaining(["张建国", "王海燕"]));
  });

  it("applies a judgement that was made since", async () => {
    await build();
    world.files.set("/data/judgements.jsonl", new TextEncoder().encode(""));
    expect((await build()).changed).toBe(false);
    const judgement = { id: "1", kind: "reject", keys: ["nothing"], by: "x", at: "2024-01-01T00:00:00Z" };
    world.files.set("/data/judgements.jsonl", new TextEncoder().encode(`${JSON.stringify(judgement)}\n`));
    expect((await build()).changed).toBe(true);
  });
});

describe("files that are no pages", () => {
  it.each([
    ["empty", "", "page-empty"],
    ["blank", " \n\n", "page-empty"],
    ["binary", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff, 0xfe]), "page-binary"],
  ])("that are %s are one issue each, and the build goes on", async (_, bytes, code) => {
    world.files.set("/in/c.txt", typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes);
    const report = await build();
    expect(report.pages).toMatchObject({ inGraph: 2, unread: 1 });
    expect(codes().filter((found) => found === code)).toEqual([code]);
    expect((await build()).changed).toBe(false);
  });

  it("that may not be read are an issue until they may", async () => {
    world.forbidden.add("/in/a.txt");
    expect((await build()).pages).toMatchObject({ inGraph: 1, unread: 1 });
    expect(codes()).toContain("page-unreadable");
    world.forbidden.clear();
    expect((await build()).pages).toMatchObject({ inGraph: 2, unread: 0 });
    expect(codes()).not.toContain("page-unreadable");
  });

  it("do not take their page along: a broken sidecar is a warning", async () => {
    world.files.set("/in/a.meta.json", new TextEncoder().encode("{paper: 江城日报}"));
    expect((await build()).pages.inGraph).toBe(2);
    expect(codes()).toContain("sidecar-broken");
  });
});

describe("several files of one page", () => {
  it("count once where the bytes are equal", async () => {
    world.files.set("/in/copy.txt", new TextEncoder().encode(A));
    const report = await build();
    expect(report.pages).toMatchObject({ inGraph: 2, copies: 1 });
    expect(codes()).toContain("page-copy");
    expect((await build()).changed).toBe(false);
  });

  it("leave the newer print where paper, date and page are equal, and say so", async () => {
    const meta = new TextEncoder().encode('{"page":"A01"}');
    world.files.set("/in/a.meta.json", meta);
    await build();
    world.files.set("/new/a2.txt", new TextEncoder().encode(A.replace("张建国", "刘思远")));
    world.files.set("/new/a2.meta.json", meta);
    const report = await build({ inputs: ["/new"] });
    expect(report.pages).toMatchObject({ inGraph: 2, replaced: 1 });
    expect(names()).toContain("刘思远");
    expect(names()).not.toContain("张建国");
    expect(codes()).toContain("page-replaced");
    expect((await build({ inputs: ["/in", "/new"] })).changed).toBe(false);
  });

  it("are several pages where only their file names are equal", async () => {
    world.files.set(
      "/more/a.txt",
      new TextEncoder().encode(A.replace("14日", "16日").replace("张建国", "刘思远")),
    );
    const report = await build({ inputs: ["/in", "/more"] });
    expect(report.pages.inGraph).toBe(3);
    expect(names()).toEqual(expect.arrayContaining(["张建国", "刘思远"]));
  });
});

describe("a build that dies", () => {
  it("after reading goes on from there", async () => {
    world.failWrite = "statements.jsonl";
    await expect(build()).rejects.toMatchObject({ code: "file-unwritable" });
    expect(target.applied).toBe(0);
    world.failWrite = null;
    const report = await build();
    expect([report.pages.inGraph, reads]).toEqual([2, 2]);
  });

  it("before its last write is done again", async () => {
    world.failWrite = "state.json";
    await expect(build()).rejects.toMatchObject({ code: "file-unwritable" });
    world.failWrite = null;
    expect((await build()).changed).toBe(true);
    expect((await build()).changed).toBe(false);
  });
});
