/** Words that are meant to change the program's own objects, its headers or its log. */
import { describe, expect, it } from "vitest";
import { createProgress } from "../../src/cli/progress.ts";
import { createApp } from "../../src/http/app.ts";
import { DOUBTFUL_PAGES } from "../support/doubtful-pages.ts";
import { fakeLianpu } from "../support/fake-world.ts";
import { memoryStore } from "../support/memory-store.ts";
import { newsGraph } from "../support/news-graph.ts";

const store = memoryStore(newsGraph(1), () => ({ columns: [], rows: [], truncated: false }));
const SECRET = "a-long-and-secret-word";
const appOf = (secret?: string) =>
  createApp({
    store: async () => store,
    checkCypher: (text) => ({ ok: true, text }),
    readStatic: async () => null,
    info: { version: "0", readOnly: true },
    ...(secret === undefined ? {} : { secret }),
    clock: () => 0,
  });
const HOST = { host: "127.0.0.1:4321" };

const POLLUTERS = [
  '{"__proto__":{"polluted":true},"id":"x","cypher":"RETURN 1","params":{"__proto__":{"polluted":true}}}',
  '{"constructor":{"prototype":{"polluted":true}},"id":"x","cypher":"RETURN 1"}',
  '{"id":"x","cypher":"RETURN 1","params":{"constructor":{"prototype":{"polluted":true}}}}',
];

describe("a body that names the prototype of all objects", () => {
  it.each([
    ["/api/query", [200, 200, 200]],
    ["/api/neighbours", [404, 404, 404]],
    ["/api/nodes", [400, 400, 400]],
    ["/api/degrees", [400, 400, 400]],
    ["/api/evidence", [400, 400, 400]],
    ["/api/papers", [400, 400, 400]],
  ])("changes nothing by way of %s", async (path, expected) => {
    const met: number[] = [];
    for (const body of POLLUTERS) {
      const headers = { ...HOST, "content-type": "application/json" };
      met.push((await appOf().request(path, { method: "POST", headers, body })).status);
      expect({}).not.toHaveProperty("polluted");
    }
    // Each body was read, and taken or refused for what it says.
    expect(met).toEqual(expected);
  });

  it("changes nothing as a sidecar, as a decision or as a reading that is kept", async () => {
    const evil = '{"__proto__":{"polluted":true},"paper":"江城日报"}';
    const fake = fakeLianpu({ ...DOUBTFUL_PAGES, "/in/a.meta.json": evil });
    await fake.run("build", "/in");
    const decision = `{"__proto__":{"polluted":true},"id":"1","kind":"reject","keys":["__proto__"],"by":"x","at":"2026-01-01T00:00:00Z"}\n`;
    fake.files.files.set("/data/judgements.jsonl", new TextEncoder().encode(decision));
    await fake.run("build", "/in");
    expect({}).not.toHaveProperty("polluted");
    expect(fake.graph().nodes.some(({ label }) => label === "Person")).toBe(true);
  });

  it("is a name like any other where a person is called so", async () => {
    for (const id of ["__proto__", "constructor", "toString"]) {
      const { status } = await appOf().request(`/api/entities/${id}`, { headers: HOST });
      expect(status).toBe(404);
    }
  });
});

describe("line ends in an address", () => {
  it.each(["%0d%0aSet-Cookie:%20a=b", "%0aX-Evil:%201", "%E5%98%8A%E5%98%8DSet-Cookie:%20a=b"])(
    "make no header of an answer: %s",
    async (words) => {
      const answers = [
        await appOf().request(`/api/search?q=${words}`, { headers: HOST }),
        await appOf().request(`/${words}`, { headers: HOST }),
        await appOf(SECRET).request(`/?view=${words}&token=${SECRET}`, { headers: HOST }),
      ];
      expect(answers[2]?.status).toBe(303);
      expect(answers[2]?.headers.get("location")).not.toMatch(/[\r\n]/);
      for (const { headers } of answers) {
        expect(headers.get("x-evil")).toBeNull();
        expect(headers.get("set-cookie") ?? "").not.toContain("a=b");
      }
    },
  );
});

describe("control characters in what the terminal is told", () => {
  it("move no cursor and hide no line", () => {
    const pieces: string[] = [];
    const line = createProgress({
      isTTY: false,
      columns: 80,
      write: (text) => pieces.push(text),
      clock: () => 0,
    });
    line.line("page \u001b[2J\u001b]0;owned\u0007\r\u202etxt.evil");
    line.error({ code: "x", says: "no such page: a\u001b[1A\u009b2K.txt" });
    const written = pieces.join("");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be there
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(written.split("\n")).toHaveLength(3);
  });
});
