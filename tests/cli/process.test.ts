/** The compiled program as a process: exit codes, pipes, death at any moment, two at once, serving. */

import { spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { run, start } from "../support/lianpu.ts";
import { ROOT } from "../support/tree.ts";

/** A process starts slowly where the machine is busy. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = "";
let data = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "lianpu-cli-"));
  data = join(folder, "data");
  const { code, err } = await run(["build", "--data", data]);
  expect(err).not.toContain("Error");
  expect(code).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PEOPLE = "MATCH (p:Person) RETURN count(*) AS n";

async function countPeople(where: string): Promise<number> {
  const { out, err } = await run(["query", PEOPLE, "--format", "csv", "--data", where]);
  expect(err).toBe("");
  return Number(out.split("\r\n")[1]);
}

describe("the program", () => {
  it("answers on the sample pages", async () => {
    expect(await countPeople(data)).toBeGreaterThan(40);
    const { out, code } = await run(["show", "毛腾飞", "--data", data]);
    expect(code).toBe(0);
    expect(out).toMatch(/毛腾飞[\s\S]*— 株洲日报 2020-05-09/);
  });

  it.each([
    [["query", "MATCH (p) DELETE p"], 2],
    [["query", "MATCH (p RETURN p"], 2],
    [["show", "查无此人某某"], 2],
    [["build", "/nowhere"], 2],
    [["nonsense"], 2],
    [["--version"], 0],
    [["--help"], 0],
    [["query", "--help"], 0],
  ])("%o ends with exit code %i and says why on standard error", async (args, expected) => {
    const { code, err, out } = await run([
      ...args,
      ...(args[0]?.startsWith("-") || args.includes("--help") ? [] : ["--data", data]),
    ]);
    expect(code).toBe(expected);
    expect(expected === 0 ? err : out).toBe("");
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("says what to do where nothing was built, in the language of the terminal", async () => {
    const nothing = join(folder, "nothing");
    const english = await run(["show", "毛腾飞", "--data", nothing]);
    expect(english.code).toBe(3);
    expect(english.err).toContain("lianpu build");
    const chinese = await run(["issues", "--data", nothing], { LANG: "zh_CN.UTF-8" });
    expect(chinese.err).toContain("请先运行 lianpu build");
  });

  it("names the data directory that may not be written", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    const { code, err } = await run(["build", "--data", join(file, "data")]);
    expect(code).toBe(2);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("ends quietly when the reader of its pipe has seen enough", async () => {
    const running = start([
      "query",
      "MATCH (s:Statement) RETURN s.quote AS quote",
      "--format",
      "csv",
      "--data",
      data,
    ]);
    running.child.stdout?.destroy();
    const { code, err } = await running.ended;
    expect([code, err]).toEqual([0, ""]);
  });
});

describe("a second build", () => {
  it("of unchanged pages says so within a second of its own work and writes nothing", async () => {
    const { out } = await run(["build", "--data", data]);
    const [, seconds] = /nothing new: 5 pages as they were \((\d+\.\d+) s\)/.exec(out) ?? [];
    expect(Number(seconds)).toBeLessThan(1);
  });
});

/** A folder of so many annotated pages, from a first one on. */
function corpus(name: string, count: number, first = 0): string {
  const where = join(folder, name);
  mkdirSync(where);
  const pages = join(ROOT, "tests", "gold", "local");
  for (const file of readdirSync(pages)
    .filter((entry) => entry.endsWith(".txt"))
    .slice(first, first + count)) {
    copyFileSync(join(pages, file), join(where, file));
  }
  return where;
}

describe("a build that is killed", () => {
  const KILLED = join(ROOT, "tests", "support", "killed-build-child.mjs");
  /** How a build of `pages` ends that kills itself at its nth effect; 0 only counts them. */
  const buildUntil = (where: string, nth: number, pages: readonly string[]) =>
    new Promise<{ readonly signal: string | null; readonly out: string }>((resolve) => {
      const child = spawn(process.execPath, [KILLED, where, String(nth), ...pages], {
        stdio: ["ignore", "pipe", "ignore"],
      });
      let out = "";
      child.stdout.on("data", (chunk) => {
        out += chunk;
      });
      child.on("close", (_, signal) => resolve({ signal, out }));
    });
  const dumpOf = async (where: string) => {
    const { out } = await run(["export", "--format", "jsonl", "--data", where]);
    return out.split("\n").sort().join("\n");
  };

  it("at random points of its work leaves a whole graph, and the next build completes", {
    timeout: 300_000,
  }, async () => {
    const [first, more] = [corpus("killed-first", 2), corpus("killed-more", 3, 2)];
    const [whole, own] = [join(folder, "whole"), join(folder, "killed-data")];
    expect((await buildUntil(whole, 0, [first])).signal).toBeNull();
    const before = await dumpOf(whole);
    const { out } = await buildUntil(whole, 0, [first, more]);
    const expected = await dumpOf(whole);
    const effects = Number(out);
    expect(effects).toBeGreaterThan(15);
    expect((await buildUntil(own, 0, [first])).signal).toBeNull();
    // Points all over the work, the same in every run; a build that goes on from its readings has fewer effects left.
    for (const share of [0.2, 0.5, 0.75, 0.95]) {
      const { signal } = await buildUntil(own, Math.max(1, Math.floor(effects * share)), [first, more]);
      expect([before, expected], `at ${share}`).toContain(await dumpOf(own));
      if (signal === null) break;
      expect(signal).toBe("SIGKILL");
    }
    expect((await buildUntil(own, 0, [first, more])).signal).toBeNull();
    expect(await dumpOf(own)).toBe(expected);
    expect(existsSync(join(own, "build.lock"))).toBe(false);
  });
});

describe("two builds at once", () => {
  it("wait for each other, and nothing is lost", { timeout: 240_000 }, async () => {
    const twice = join(folder, "twice");
    const [a, b] = [corpus("one", 3, 0), corpus("two", 3, 3)];
    const [first, second] = await Promise.all([
      run(["build", a, "--data", twice, "--json"]),
      run(["build", b, "--data", twice, "--json"]),
    ]);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(first.err + second.err).toContain("waiting for another process");
    const { out } = await run(["build", a, b, "--data", twice]);
    expect(out).toContain("nothing new: 6 pages");
  });
});

describe("lianpu start", () => {
  it("logs a line of JSON per step and per error where --log json stands, before or after the command", async () => {
    const rows = (err: string) =>
      err
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
    const built = await run(["build", "--log", "json", "--data", join(folder, "logged")]);
    const steps = rows(built.err).filter(({ step }) => step !== undefined);
    expect(steps[0]).toMatchObject({ level: "info", step: "reading pages", total: 5 });
    expect(steps.every(({ at }) => Math.abs(Date.parse(at) - Date.now()) < 600_000)).toBe(true);
    const broken = await run(["--log", "json", "query", "MATCH (p RETURN p", "--data", data]);
    expect(rows(broken.err)).toMatchObject([
      { level: "error", says: expect.any(String), code: expect.any(String) },
    ]);
    expect(broken.code).toBe(2);
  });

  it.each([
    ["no secret", {}, "LIANPU_TOKEN is not set"],
    ["a short one", { LIANPU_TOKEN: "short" }, "fewer than 16 characters"],
  ])("opens no door to other machines with %s", async (_what, env, says) => {
    const { code, err } = await run(["serve", "--host", "0.0.0.0", "--port", "0", "--data", data], env);
    expect(err).toContain(says);
    expect(code).toBe(2);
    const unbuilt = join(folder, "unbuilt");
    const first = await run(["start", "--host", "0.0.0.0", "--no-open", "--data", unbuilt], env);
    expect([first.code, first.err.includes(says), existsSync(unbuilt)]).toEqual([2, true, false]);
  });

  it("lets other machines in by the secret, which it never prints", async () => {
    const secret = "sixteen-or-more-letters";
    const running = start(["serve", "--host", "0.0.0.0", "--port", "0", "--data", data], {
      LIANPU_TOKEN: secret,
    });
    const err = await running.says("Ctrl+C");
    const port = /:(\d+)/.exec(err)?.[1];
    expect(err).not.toContain(secret);
    const info = `http://127.0.0.1:${port}/api/info`;
    expect((await fetch(info)).status).toBe(401);
    expect((await fetch(info, { headers: { authorization: `Bearer ${secret}` } })).status).toBe(200);
    running.child.kill("SIGINT");
    expect((await running.ended).code).toBe(0);
  });

  it("serves viewer and API on 127.0.0.1, and ends cleanly when interrupted", async () => {
    const running = start(["start", "--port", "0", "--data", data, "--no-open"]);
    const err = await running.says(/Lianpu is at (http:\S+)/);
    const [, url = ""] = /Lianpu is at (http:\/\/127\.0\.0\.1:\d+)/.exec(err) ?? [];
    const info = await (await fetch(`${url}/api/info`)).json();
    expect(info).toMatchObject({ ok: true });
    const page = await fetch(url);
    expect(page.headers.get("content-type")).toContain("text/html");
    running.child.kill("SIGINT");
    expect(await running.ended).toMatchObject({ code: 0 });
    await expect(fetch(url)).rejects.toThrow();
  });

  it("says which port is taken where one was asked for, else takes the next", async () => {
    const holder = createServer();
    await new Promise<void>((resolve) =>
      holder.listen(4321, "127.0.0.1", resolve).on("error", () => resolve()),
    );
    try {
      const asked = await run(["serve", "--port", "4321", "--data", data]);
      expect([asked.code, asked.err.includes("port 4321 is taken")]).toEqual([2, true]);
      const free = start(["serve", "--data", data]);
      const err = await free.says("Lianpu is at");
      expect(err).toMatch(/127\.0\.0\.1:43[2-4]\d/);
      expect(err).not.toContain(":4321 ");
      free.child.kill("SIGTERM");
      expect((await free.ended).code).toBe(0);
    } finally {
      holder.close();
    }
  });
});
