/** The queue of pages between a build and its workers: where it is, what it is called, how a page travels. */
import { Redis } from "ioredis";
import { InputError, StoreError } from "../../model/index.ts";
import type { PageJob } from "../../pipeline/page-reader.ts";

/** A page on its way: bytes as base64, `null` for a file that could not be read. */
export interface QueuedPage extends Omit<PageJob, "bytes"> {
  readonly bytes: string | null;
}

/** Where the server is and who asks, as its clients take it. */
interface Connection {
  readonly host: string;
  readonly port: number;
  readonly username?: string;
  readonly password?: string;
  readonly db?: number;
  readonly tls?: object;
  readonly maxRetriesPerRequest: null;
}

/** Only workers of the same rules and words take the pages of a build: others would find something else. */
export function queueName(extractor: string): string {
  return `lianpu-${extractor}`;
}

export function packed({ bytes, ...rest }: PageJob): QueuedPage {
  return { ...rest, bytes: bytes === null ? null : Buffer.from(bytes).toString("base64") };
}

export function unpacked({ bytes, ...rest }: QueuedPage): PageJob {
  return { ...rest, bytes: bytes === null ? null : Buffer.from(bytes, "base64") };
}

/** How to reach the server: it may go away and come back, and no command is given up for that. */
export function connectionTo(url: string): Connection {
  const { protocol, hostname, port, username, password, pathname } = parsed(url);
  return {
    host: hostname,
    port: port === "" ? 6379 : Number(port),
    ...(username === "" ? {} : { username: decodeURIComponent(username) }),
    ...(password === "" ? {} : { password: decodeURIComponent(password) }),
    ...(pathname.length > 1 ? { db: Number(pathname.slice(1)) } : {}),
    ...(protocol === "rediss:" ? { tls: {} } : {}),
    maxRetriesPerRequest: null,
  };
}

/** Fails at once where no server answers, in place of trying for ever. */
export async function greet(url: string): Promise<void> {
  const probe = new Redis({ ...connectionTo(url), lazyConnect: true, retryStrategy: () => null });
  // The reason comes with the rejection below.
  probe.on("error", () => undefined);
  try {
    await probe.connect();
    await probe.ping();
  } catch (cause) {
    throw new StoreError("queue-unreachable", `no Redis or Valkey answers at ${withoutSecret(url)}`, {
      cause,
    });
  } finally {
    probe.disconnect();
  }
}

/** The address as it may be printed. */
export function withoutSecret(url: string): string {
  const { protocol, host, pathname } = parsed(url);
  return `${protocol}//${host}${pathname}`;
}

function parsed(url: string): URL {
  if (URL.canParse(url)) {
    const address = new URL(url);
    if (["redis:", "rediss:"].includes(address.protocol) && address.hostname !== "") return address;
  }
  throw new InputError("queue-address", "the queue's address is no redis://HOST:PORT");
}
