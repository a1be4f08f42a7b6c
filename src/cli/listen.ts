/** Serves requests on a port of this machine. */
import { isIPv6 } from "node:net";
import { serve } from "@hono/node-server";
import { InputError } from "../model/index.ts";
import type { Answering, Listening, PortWish } from "./world.ts";

/** How many ports after the wished one are tried. */
const TRIES = 20;

/** A client that sends its request drop by drop is let go; the largest body, a page of 2 MB, needs seconds. */
export const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
};

export async function listen(
  answer: Answering,
  { host, port, only }: PortWish,
  patience = PATIENCE,
): Promise<Listening> {
  for (let next = port; next < port + (only ? 1 : TRIES) && next <= 65535; next += 1) {
    const listening = await tryPort(answer, host, next, patience);
    if (listening !== null) return listening;
  }
  throw new InputError(
    "port-busy",
    only ? `port ${port} is taken` : `ports ${port} to ${port + TRIES - 1} are taken`,
  );
}

/** `null` where the port is taken. */
function tryPort(
  answer: Answering,
  host: string,
  port: number,
  patience: typeof PATIENCE,
): Promise<Listening | null> {
  return new Promise((resolve, reject) => {
    const options = { fetch: answer, hostname: host, port, serverOptions: patience };
    const server = serve(options, (address) => {
      const name = isIPv6(host) ? `[${host}]` : host;
      resolve({ url: `http://${name}:${address.port}`, close: () => close(server) });
    });
    server.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(null);
      else if (error.code === "EACCES")
        reject(new InputError("port-refused", `no permission for port ${port}`, { cause: error }));
      else if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
        reject(new InputError("host-unknown", `this machine has no address ${host}`, { cause: error }));
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
