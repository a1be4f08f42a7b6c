/** Builds over a queue on a real Redis: workers and server that die, poison pages, the same bytes as a build on one machine. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "bullmq";
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type RedisServer, startRedis } from "../../bench/faults/redis.mjs";
import { lacks } from "../../bench/tools.mjs";
import { connectionTo, greet, queueName, withoutSecret } from "../../src/cli/queue/page-queue.ts";
import { readOverQueue } from "../../src/cli/queue/queue-reader.ts";
import type { PageJob } from "../../src/pipeline/page-reader.ts";
import { type Running, run, start } from "../support/lianpu.ts";
import { ROOT } from "../support/tree.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const PAGES = join(ROOT, "tests", "gold", "local");

describe("the queue's address", () => {
  it("is taken apart, and never printed with its password", () => {
    const url = "rediss://me:se%40cret@queue.example:6380/2";
    expect(connectionTo(url)).toMatchObject({
      host: "queue.example",
      port: 6380,
      username: "me",
      password: "se@cret",
      db: 2,
      tls: {},
    });
    expect(withoutSecret(url)).toBe("rediss://queue.example:6380/2");
  });

  it.each(["", "localhost:6379", "http://127.0.0.1:6379", "redis://"])("is refused where it is %j", (url) => {
    expect(() => connectionTo(url)).toThrow(expect.objectContaining({ code: "queue-address" }));
  });

  it("fails at once where nobody answers, and says where", async () => {
    await expect(greet("redis://:secret@127.0.0.1:1")).rejects.toMatchObject({
      code: "queue-unreachable",
      message: expect.not.stringContaining("secret"),
    });
  });
});

describe.skipIf(lacks("redis"))("a build over a queue", () => {
  let redis: RedisServer;
  let folder = "";
  let local = "";
  const running = new Set<Running>();

  beforeAll(async () => {
    redis = await startRedis();
    folder = mkdtempSync(join(tmpdir(), "lianpu-queue-"));
    local = join(folder, "local");
    expect((await run(["build", PAGES, "--data", local])).code).toBe(0);
  });

  afterEach(async () => {
    for (const { child, ended } of running) {
      child.kill("SIGKILL");
      await ended;
    }
    running.clear();
  });

  afterAll(async () => {
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function begin(...args: readonly string[]): Running {
    const one = start([...args, "--queue", redis.url]);
    running.add(one);
    return one;
  }

  async function worker(): Promise<Running> {
    const one = begin("worker", "--threads", "1");
    await one.says("waiting for pages");
    return one;
  }

  /** Readings that were written whole. */
  function readingsOf(data: string): readonly string[] {
    const folder = join(data, "readings");
    return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  }

  /** Everything that a data directory knows, the database aside. */
  function told(data: string): Readonly<Record<string, string>> {
    const readings = readingsOf(data).map((name) => `readings/${name}`);
    const logs = readdirSync(data).filter((name) => name.endsWith(".jsonl"));
    return Object.fromEntries(
      [...logs, ...readings].map((name) => [name, readFileSync(join(data, name), "utf8")]),
    );
  }

  /** Pages that the server still holds. */
  async function leftOver(): Promise<readonly string[]> {
    const client = new Redis(redis.url);
    const keys = await client.keys("bull:lianpu-*");
    client.disconnect();
    return keys.filter((key) => /:[0-9a-f]{64}$/.test(key));
  }

  it("ends with the same bytes as a build on one machine while workers are killed again and again", async () => {
    const data = join(folder, "killed");
    const build = begin("build", PAGES, "--data", data);
    const killed: number[] = [];
    for (const pause of [30, 400, 150, 700, 250]) {
      const victim = await worker();
      await wait(pause);
      if (build.child.exitCode !== null) break;
      victim.child.kill("SIGKILL");
      killed.push(pause);
    }
    await Promise.all([worker(), worker()]);
    const { code, out } = await build.ended;
    expect([code, killed.length > 2]).toEqual([0, true]);
    expect(out).toContain("built in");
    expect(told(data)).toEqual(told(local));
    expect(await leftOver()).toEqual([]);
  });

  it("waits for a server that goes away, and sends again what it has forgotten", async () => {
    const data = join(folder, "forgotten");
    const build = begin("build", PAGES, "--data", data);
    await build.says("reading pages");
    await wait(500);
    await redis.stop();
    await wait(300);
    await redis.start();
    await worker();
    expect((await build.ended).code).toBe(0);
    expect(told(data)).toEqual(told(local));
  });

  it("goes on from the readings of a build that was killed", async () => {
    const data = join(folder, "again");
    const first = begin("build", PAGES, "--data", data);
    const reader = await worker();
    await first.says("reading pages");
    await vi.waitFor(() => expect(readingsOf(data).length).toBeGreaterThan(2), 60_000);
    first.child.kill("SIGKILL");
    await first.ended;
    const kept = readingsOf(data).length;
    const left = readdirSync(PAGES).filter((name) => name.endsWith(".txt")).length - kept;
    const second = await begin("build", PAGES, "--data", data).ended;
    expect(second.code).toBe(0);
    expect(kept).toBeGreaterThan(2);
    // A quick machine may have read them all before the first build died.
    expect(/reading pages \((\d+)\)/.exec(second.err)?.[1]).toBe(left === 0 ? undefined : `${left}`);
    expect(told(data)).toEqual(told(local));
    reader.child.kill("SIGTERM");
    const { code, out } = await reader.ended;
    expect([code, /^\d+ pages read/.test(out)]).toEqual([0, true]);
  });

  it("ends a worker that is told to while the server is away", async () => {
    const one = await worker();
    await redis.stop();
    await one.says("the queue does not answer");
    one.child.kill("SIGTERM");
    const { code, out, err } = await one.ended;
    await redis.start();
    expect([code, out]).toEqual([0, "0 pages read\n"]);
    expect(err).toContain("what it did not take goes to another worker");
  });

  it("lets a build go whose server leaves after the last page", async () => {
    const reader = readOverQueue(redis.url, "an-extractor-of-this-test", () => undefined);
    await reader.read([], async () => undefined);
    await redis.stop();
    const left = await Promise.race([reader.close().then(() => true), wait(20_000, false)]);
    await redis.start();
    expect(left).toBe(true);
  });

  it("says that no worker is there, and what to start", async () => {
    const build = begin("build", PAGES, "--data", join(folder, "alone"));
    expect(await build.says("no worker is at the queue")).toContain("lianpu worker --queue");
  });

  it("sets aside a page that no worker can read, tells why, and reads the rest", async () => {
    const extractor = "an-extractor-of-this-test";
    const failing = new Worker<{ source: string }, string>(
      queueName(extractor),
      async ({ data: { source } }) => {
        if (source === "poison.txt") throw new Error("out of memory");
        return JSON.stringify({ page: null, issues: [], source });
      },
      { connection: connectionTo(redis.url) },
    );
    const reader = readOverQueue(redis.url, extractor, () => undefined);
    const job = (source: string): PageJob => ({
      source,
      bytes: new Uint8Array([228]),
      sidecar: null,
      faults: [],
    });
    const read = new Map<number, string>();
    await reader.read([job("a.txt"), job("poison.txt"), job("b.txt")], async (index, json) => {
      expect(read.has(index)).toBe(false);
      read.set(index, json);
    });
    await reader.close();
    await failing.close();
    expect(JSON.parse(read.get(0) ?? "")).toMatchObject({ source: "a.txt" });
    expect(JSON.parse(read.get(2) ?? "")).toMatchObject({ source: "b.txt" });
    expect(JSON.parse(read.get(1) ?? "")).toMatchObject({
      page: null,
      issues: [
        {
          level: "error",
          code: "page-set-aside",
          page: "poison.txt",
          says: expect.stringContaining("out of memory"),
        },
      ],
    });
  });

  it("gives no page to a worker of other rules", async () => {
    const data = join(folder, "other");
    const aliases = join(folder, "aliases.tsv");
    cpSync(join(ROOT, "seeds", "lexicons", "aliases.tsv"), aliases);
    const other = begin("worker", "--aliases", aliases);
    await other.says("waiting for pages");
    const build = begin("build", PAGES, "--data", data);
    await build.says("no worker is at the queue");
    other.child.kill("SIGTERM");
    expect((await other.ended).out).toContain("0 pages read");
  });
});
