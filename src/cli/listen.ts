/** Serves requests on a port of this machine. */
import { serve } from "@hono/node-server";
import { InputError } from "../model/index.ts";
import type { Answering, Listening, PortWish } from "./world.ts";

const HOST = "127.0.0.1";

/** How many ports after the wished one are tried. */
const TRIES = 20;

export async function listen(answer: Answering, { port, only }: PortWish): Promise<Listening> {
  for (let next = port; next < port + (only ? 1 : TRIES) && next <= 65535; next += 1) {
    const listening = await tryPort(answer, next);
    if (listening !== null) return listening;
  }
  throw new InputError(
    "port-busy",
    only ? `port ${port} is taken` : `ports ${port} to ${port + TRIES - 1} are taken`,
  );
}

/** `null` where the port is taken. */
function tryPort(answer: Answering, port: number): Promise<Listening | null> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: answer, hostname: HOST, port }, (address) => {
      resolve({ url: `http://${HOST}:${address.port}`, close: () => close(server) });
    });
    server.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(null);
      else if (error.code === "EACCES")
        reject(new InputError("port-refused", `no permission for port ${port}`, { cause: error }));
      else reject(error);
    });
  });
}

function close(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    // Browsers keep idle connections open; they would hold the server for minutes.
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}
