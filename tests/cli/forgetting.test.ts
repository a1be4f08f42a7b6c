/** Pages leave the graph with what only they say, and come in as they arrive in a watched folder. */
import { beforeEach, describe, expect, it } from "vitest";
import { InputError, StoreError } from "../../src/model/index.ts";
import { DOUBTFUL_PAGES } from "../support/doubtful-pages.ts";
import { type Fake, fakeLianpu } from "../support/fake-world.ts";

let fake: Fake;
beforeEach(() => {
  fake = fakeLianpu(DOUBTFUL_PAGES);
});
const pages = () => fake.graph().nodes.filter(({ label }) => label === "Page").length;
const titles = () => fake.graph().nodes.flatMap(({ label, name }) => (label === "Article" ? [name] : []));
const statements = () => fake.graph().edges.find(({ type }) => type === "HOLDS")?.props.statements;

describe("lianpu forget", () => {
  beforeEach(async () => {
    await fake.run("build", "/in");
  });

  it("takes a page's own facts along; an edge that another page supports stays", async () => {
    expect([pages(), statements()]).toEqual([2, 2]);
    await fake.run("forget", "/in/a.txt");
    expect([pages(), titles(), statements()]).toEqual([1, ["全市安全生产会议召开"], 1]);
    expect((await fake.run("build", "/in/b.txt")).text).toContain("nothing new: 1 page");
  });

  it("takes the copies of a page along, which would bring it back", async () => {
    fake.files.files.set("/in/copy.txt", fake.files.files.get("/in/a.txt") ?? new Uint8Array());
    await fake.run("build", "/in");
    await fake.run("forget", "a.txt");
    expect(pages()).toBe(1);
  });

  it("takes a folder, and says which page it does not know", async () => {
    await expect(fake.run("forget", "/in/x.txt")).rejects.toMatchObject({ code: "page-unknown" });
    await fake.run("forget", "/in");
    expect(fake.graph().nodes).toEqual([]);
  });

  it("keeps decisions, which come back with their page", async () => {
    const [one, two] = fake.graph().nodes.filter(({ name }) => name === "李伟");
    await fake.run("judge", "same", one?.id ?? "", two?.id ?? "");
    await fake.run("forget", "/in/a.txt");
    expect(fake.files.text("/data/issues.jsonl")).toContain("judgement-orphaned");
    await fake.run("build", "/in");
    expect(fake.files.text("/data/issues.jsonl")).not.toContain("judgement-orphaned");
    expect(fake.graph().nodes.filter(({ name }) => name === "李伟")).toHaveLength(1);
  });
});

describe("lianpu watch", () => {
  /** Changes come one after the other; the last one never comes, and the person interrupts. */
  function watchThrough(...steps: readonly (() => void)[]) {
    const left = [...steps];
    let end: () => void = () => undefined;
    const interrupted = new Promise<void>((resolve) => {
      end = resolve;
    });
    Object.assign(fake.world, {
      interrupted: () => interrupted,
      changes: () => ({
        next: async () => {
          const step = left.shift();
          if (step === undefined) end();
          await (step === undefined ? new Promise(() => undefined) : Promise.resolve());
          step?.();
          return "changed" as const;
        },
        close: () => undefined,
      }),
    });
  }

  it("waits in an empty folder, then builds each page that comes", async () => {
    const [a, b] = ["/in/a.txt", "/in/b.txt"].map((path) => fake.files.files.get(path) ?? new Uint8Array());
    fake.files.files.delete("/in/a.txt");
    fake.files.files.set("/in/b.txt", new Uint8Array());
    const seen: number[] = [];
    watchThrough(
      () => void fake.files.files.set("/in/b.txt", b ?? new Uint8Array()),
      () => {
        seen.push(pages());
        fake.files.files.set("/in/a.txt", a ?? new Uint8Array());
      },
    );
    await fake.run("watch", "/in");
    expect([...seen, pages()]).toEqual([1, 2]);
  });

  it("lets a page go with its file where it is told to", async () => {
    watchThrough(() => void fake.files.files.delete("/in/a.txt"));
    await fake.run("watch", "/in", "--prune");
    expect(pages()).toBe(1);
  });

  it("waits for a store that another holds or that is away, and says so once", async () => {
    const target = fake.real().target;
    let refused = 0;
    Object.assign(fake.world, {
      interrupted: () =>
        new Promise<void>((resolve) => setInterval(() => pages() > 0 && resolve(), 5).unref()),
      target: async () => {
        if (++refused < 4) throw new StoreError("store-busy", "held by another", { retryable: true });
        return target();
      },
    });
    const { said } = await fake.run("watch", "/in", "--quiet", "10");
    expect([pages(), said.filter((line) => line === "held by another")]).toEqual([2, ["held by another"]]);
  });

  it("ends with an error that no waiting mends, and where its folder goes", async () => {
    Object.assign(fake.world, { interrupted: () => new Promise(() => undefined) });
    const gone = new InputError("folder-unwatched", "gone");
    Object.assign(fake.world, {
      changes: () => ({ next: () => Promise.reject(gone), close: () => undefined }),
    });
    await expect(fake.run("watch", "/in")).rejects.toBe(gone);
    expect(pages()).toBe(2);
    const broken = new StoreError("neo4j-login", "no");
    Object.assign(fake.world, { target: () => Promise.reject(broken) });
    await expect(fake.run("watch", "/in")).rejects.toBe(broken);
  });

  it("names the folder that is not there", async () => {
    await expect(fake.run("watch", "/nowhere")).rejects.toMatchObject({ code: "page-missing" });
  });
});
