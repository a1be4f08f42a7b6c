/** A real Redis for the tests (Debian's `redis-server`): in memory, on a free port of this machine, ended with its test. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { TOOLS } from "./tools.mjs";

export interface RedisServer {
  readonly url: string;
  /** Ends it and forgets everything. */
  stop(): Promise<void>;
  /** Starts it again, empty, at the same address. */
  start(): Promise<void>;
}

export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  let server = await run(port);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      const ended = once(server, "close");
      server.kill("SIGKILL");
      await ended;
    },
    start: async () => {
      server = await run(port);
    },
  };
}

async function run(port: number) {
  const { path, how } = TOOLS.redis;
  if (path === null) throw new Error(`no redis-server on this machine: ${how}`);
  const flags = ["--bind", "127.0.0.1", "--port", `${port}`, "--save", "", "--appendonly", "no"];
  const child = spawn(path, flags, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  for await (const chunk of child.stdout) {
    said += chunk;
    if (said.includes("Ready to accept connections")) break;
  }
  if (child.exitCode !== null) throw new Error(`redis-server ended: ${said}`);
  return child;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
