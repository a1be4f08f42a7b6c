/** Page files handed in to the compiled program that serves: it goes on answering while it reads them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { Answer, JudgementsAnswer, ReadFile } from "../../src/http/contract.ts";
import { run, start } from "../support/lianpu.ts";
import { ROOT } from "../support/tree.ts";

const folder = mkdtempSync(join(tmpdir(), "lianpu-handing-in-"));
const data = join(folder, "data");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A page that takes long to read, and still is one that a person may hand in. */
function longPage(): string {
  const pages = join(ROOT, "tests", "gold", "local");
  const texts = readdirSync(pages).filter((name) => name.endsWith(".txt"));
  const whole = texts.map((name) => readFileSync(join(pages, name), "utf8")).join("\n\n");
  return whole.repeat(Math.ceil(200_000 / Buffer.byteLength(whole)));
}

it("answers others while it reads a file", { timeout: 120_000 }, async () => {
  await run(["build", "--data", data]);
  const running = start(["serve", "--port", "0", "--data", data]);
  const [url = ""] = /http:\S+/.exec(await running.says("Lianpu is at")) ?? [];
  const get = async <T>(path: string) => {
    const answer = (await (await fetch(`${url}${path}`)).json()) as Answer<T>;
    if (!answer.ok) throw new Error(answer.error.says);
    return answer.data;
  };
  const { token } = await get<JudgementsAnswer>("/api/judgements");
  const headers = { "content-type": "application/octet-stream", "x-lianpu-token": token };
  const began = performance.now();
  let took = 0;
  const reading = fetch(`${url}/api/pages?name=long.txt`, { method: "POST", headers, body: longPage() })
    .then((response) => response.json() as Promise<Answer<ReadFile>>)
    .finally(() => {
      took = performance.now() - began;
    });
  let longest = 0;
  while (took === 0) {
    const asked = performance.now();
    await get("/api/info");
    longest = Math.max(longest, performance.now() - asked);
  }
  expect(await reading).toMatchObject({ ok: true, data: { state: "new" } });
  expect(longest).toBeLessThan(took / 3);
  // The thread that has read holds nothing up.
  running.child.kill("SIGINT");
  expect((await running.ended).code).toBe(0);
});
