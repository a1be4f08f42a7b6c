/** A Redis of one's own, in memory, for workers to be killed at; `null` where the machine has none. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

export async function startRedis() {
  const port = await freePort();
  const flags = ["--bind", "127.0.0.1", "--port", `${port}`, "--save", "", "--appendonly", "no"];
  const begin = () =>
    new Promise((resolve) => {
      const child = spawn("redis-server", flags, { stdio: ["ignore", "pipe", "ignore"] });
      child.on("error", () => resolve(null));
      child.on("exit", () => resolve(null));
      child.stdout.on("data", (chunk) => {
        if (String(chunk).includes("Ready to accept connections")) resolve(child);
      });
    });
  let server = await begin();
  if (server === null) return null;
  const stop = async () => {
    const ended = once(server, "close");
    server.kill("SIGKILL");
    await ended;
  };
  /** Killed, and empty when it is there again. */
  const restart = async () => {
    await stop();
    server = await begin();
  };
  return { url: `redis://127.0.0.1:${port}`, stop, restart };
}
