/** `lianpu doctor` finds what is wrong, says how to mend it, and never breaks off at the first trouble. */
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/cli/checkup.ts";
import { StoreError } from "../../src/model/index.ts";
import { type Fake, fakeLianpu } from "../support/fake-world.ts";
import { ROOT } from "../support/tree.ts";

const HOME = ROOT.replace(/\/$/, "");
const PACKAGE = { [`${HOME}/dist/web/index.html`]: "x", [`${HOME}/seeds/pages/a.txt`]: "x" };

async function states(lianpu: Fake): Promise<Readonly<Record<string, string>>> {
  const { json } = await lianpu.run("doctor", "--json");
  return Object.fromEntries((json as readonly Finding[]).map(({ check, state }) => [check, state]));
}

describe("lianpu doctor", () => {
  it("finds a sound machine sound, and skips what is not there to be looked at", async () => {
    const lianpu = fakeLianpu(PACKAGE);
    expect(await states(lianpu)).toEqual({
      node: "ok",
      memory: "ok",
      package: "ok",
      rules: "ok",
      disk: "ok",
      data: "skipped",
      pages: "skipped",
      decisions: "ok",
      graph: "ok",
      neo4j: "skipped",
      fonts: "ok",
    });
    expect((await lianpu.run("doctor")).failed).toBe(false);
  });

  it("names every trouble of a sick one with its remedy, in the language of the terminal", async () => {
    const lianpu = fakeLianpu({ "/data/judgements.jsonl": "{broken" });
    Object.assign(lianpu.world, {
      machine: {
        node: "18.20.1",
        memory: 2 ** 29,
        freeBytes: async () => 2 ** 20,
        chineseFonts: async () => 0,
      },
      openStore: () => Promise.reject(new StoreError("store-broken", "the database is damaged")),
    });
    lianpu.env.NEO4J_PASSWORD = "secret";
    expect(await states(lianpu)).toMatchObject({
      node: "fail",
      memory: "warn",
      package: "fail",
      disk: "fail",
      data: "ok",
      decisions: "fail",
      graph: "fail",
      neo4j: "fail",
      fonts: "warn",
    });
    const english = await lianpu.run("doctor");
    expect(english.failed).toBe(true);
    expect(english.text).toContain("Install Node 20.19 or newer.");
    expect(english.text).toContain("the database is damaged");
    expect(english.text).not.toContain("secret");
    lianpu.env.LANG = "zh_CN.UTF-8";
    expect((await lianpu.run("doctor")).text).toContain("请安装 Node 20.19 或更新版本。");
  });

  it("leaves nothing behind where it tries to write, and says where it may not", async () => {
    const lianpu = fakeLianpu({ ...PACKAGE, "/data/pages.jsonl": "" });
    expect((await states(lianpu)).data).toBe("ok");
    expect([...lianpu.files.files.keys()].filter((path) => path.startsWith("/data/"))).toEqual([
      "/data/pages.jsonl",
    ]);
    lianpu.files.failWrite = "doctor.tmp";
    expect((await states(lianpu)).data).toBe("fail");
  });
});
