/** A real Redis of one's own (Debian's `redis-server`): in memory, on a free port of this machine, to be stopped and started again. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { TOOLS } from "../tools.mjs";

export async function startRedis() {
  const port = await freePort();
  let server = await run(port);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async (signal = "SIGKILL") => {
      const ended = once(server, "close");
      server.kill(signal);
      await ended;
    },
    start: async () => {
      server = await run(port);
    },
  };
}

async function run(port) {
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

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
