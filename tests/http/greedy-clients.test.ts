/** Clients that drip, and clients that pour, on a real port: they are let go, and everybody else is answered meanwhile. */
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen, PATIENCE } from "../../src/cli/listen.ts";
import type { Listening } from "../../src/cli/world.ts";
import { createApp } from "../../src/http/app.ts";
import { memoryStore } from "../support/memory-store.ts";
import { newsGraph } from "../support/news-graph.ts";

const QUICK = { headersTimeout: 700, requestTimeout: 1_500, connectionsCheckingInterval: 100 };
const MEGABYTE = 2 ** 20;
const handed: number[] = [];

let server: Listening;
let port = 0;
beforeAll(async () => {
  const store = memoryStore(newsGraph(1), () => ({ columns: [], rows: [], truncated: false }));
  const app = createApp({
    store: async () => store,
    checkCypher: (cypher) => ({ ok: true, text: cypher }),
    readStatic: async () => null,
    adding: {
      token: "t",
      read: async (_, bytes) => {
        handed.push(bytes.length);
        throw new Error("nothing is read in this test");
      },
      join: () => Promise.reject(new Error("nothing joins in this test")),
      leave: () => Promise.reject(new Error("nothing leaves in this test")),
      joining: () => null,
    },
    info: { version: "0", readOnly: false },
    clock: () => 0,
  });
  server = await listen(app.fetch, { host: "127.0.0.1", port: 0, only: true }, QUICK);
  port = Number(new URL(server.url).port);
});
afterAll(() => server.close());

interface Client {
  readonly socket: Socket;
  readonly said: () => string;
  readonly closed: Promise<unknown>;
}

async function client(): Promise<Client> {
  const socket = connect(port, "127.0.0.1");
  let said = "";
  socket.on("data", (chunk) => {
    said += chunk;
  });
  // A server that hangs up while something is sent is what is wanted here.
  socket.on("error", () => socket.destroy());
  const closed = new Promise((resolve) => socket.once("close", resolve));
  await once(socket, "connect");
  return { socket, said: () => said, closed };
}

/** Sends a piece every so often until the server hangs up. */
function drip({ socket, closed }: Client, piece: string): void {
  const timer = setInterval(() => socket.write(piece), 50);
  void closed.then(() => clearInterval(timer));
}

const head = (path: string, headers: readonly string[]) =>
  [`POST ${path} HTTP/1.1`, `Host: 127.0.0.1:${port}`, ...headers, "", ""].join("\r\n");
const FILE = ["Content-Type: application/octet-stream", "X-Lianpu-Token: t"];
const isAnswered = async () => (await fetch(`${server.url}/api/info`)).ok;

describe("clients that drip", () => {
  it("headers, fifty at once, are let go, and others are answered meanwhile", async () => {
    const clients = await Promise.all(Array.from({ length: 50 }, client));
    for (const each of clients) {
      each.socket.write(`GET /api/info HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`);
      drip(each, "X-A: b\r\n");
    }
    expect(await isAnswered()).toBe(true);
    await Promise.all(clients.map(({ closed }) => closed));
    for (const { said } of clients) expect(said()).toMatch(/^$|^HTTP\/1\.1 408/);
  });

  it("a body, fifty at once, are let go, and others are answered meanwhile", async () => {
    const clients = await Promise.all(Array.from({ length: 50 }, client));
    for (const each of clients) {
      each.socket.write(head("/api/query", ["Content-Type: application/json", "Content-Length: 400000"]));
      drip(each, " ");
    }
    expect(await isAnswered()).toBe(true);
    await Promise.all(clients.map(({ closed }) => closed));
    for (const { said } of clients) expect(said()).not.toContain("200 OK");
  });

  it("nothing at all are let go too", async () => {
    const silent = await client();
    await silent.closed;
    expect(silent.said()).toMatch(/^$|^HTTP\/1\.1 408/);
  });

  it("have no more time than this in the program", () => {
    expect(PATIENCE.headersTimeout).toBeLessThanOrEqual(10_000);
    expect(PATIENCE.requestTimeout).toBeLessThanOrEqual(30_000);
  });
});

/** Pours so many bytes; gives how many the system took before the server had answered and hung up. */
async function pour(path: string, headers: readonly string[], chunked: boolean, bytes: number) {
  const one = await client();
  one.socket.write(
    head(path, [...headers, chunked ? "Transfer-Encoding: chunked" : `Content-Length: ${bytes}`]),
  );
  const block = Buffer.alloc(64 * 1024, 0x61);
  const framed = Buffer.concat([Buffer.from(`${block.length.toString(16)}\r\n`), block, Buffer.from("\r\n")]);
  let poured = 0;
  while (poured < bytes && !one.socket.destroyed && !one.said().includes("\r\n\r\n")) {
    const isTaken = one.socket.write(chunked ? framed : block);
    poured += block.length;
    const drained = isTaken ? undefined : once(one.socket, "drain").catch(() => undefined);
    await Promise.race([drained, one.closed, new Promise((resolve) => setImmediate(resolve))]);
    if (drained !== undefined) await Promise.race([drained, one.closed, answered(one)]);
  }
  await answered(one);
  one.socket.destroy();
  return { poured, said: one.said() };
}

/** Ends when the head of an answer is there, or nothing more comes. */
function answered(one: Client): Promise<unknown> {
  if (one.said().includes("\r\n\r\n")) return Promise.resolve();
  return Promise.race([once(one.socket, "data").catch(() => undefined), one.closed]);
}

describe("a body of fifty megabytes", () => {
  it.each([
    ["a question", "/api/query", ["Content-Type: application/json"]],
    ["a page", "/api/pages?name=x.txt", FILE],
  ])("as %s that tells its size is refused before it is read", async (_, path, headers) => {
    const { poured, said } = await pour(path, headers, false, 50 * MEGABYTE);
    expect(said).toMatch(/^HTTP\/1\.1 413/);
    expect(said).toContain("body-too-large");
    // What the buffers of the system hold, not the body.
    expect(poured).toBeLessThan(16 * MEGABYTE);
  });

  it.each([
    ["a question", "/api/query", ["Content-Type: application/json"]],
    ["a page", "/api/pages?name=x.txt", FILE],
  ])("as %s without a size is refused at the limit", async (_, path, headers) => {
    const { poured, said } = await pour(path, headers, true, 50 * MEGABYTE);
    expect(said).toMatch(/^HTTP\/1\.1 413/);
    expect(poured).toBeLessThan(16 * MEGABYTE);
  });

  it("reaches no reader of pages, and leaves no memory behind", async () => {
    const before = process.memoryUsage().rss;
    for (let round = 0; round < 5; round += 1) await pour("/api/pages?name=x.txt", FILE, true, 50 * MEGABYTE);
    expect(handed).toEqual([]);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MEGABYTE);
    expect(await isAnswered()).toBe(true);
  });
});
