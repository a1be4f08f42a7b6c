/** What the browser tests have in common: a server and a browser of their own, and no visit that outlives its test. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import type { Deps } from "../../src/http/deps.ts";
import type { Graph } from "../../src/model/index.ts";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { type DecidingServer, serveDeciding } from "../support/deciding-server.ts";
import { serveViewer } from "../support/viewer-server.ts";
import { launch, type Visit, visit } from "./browser.ts";

type Options = Parameters<typeof visit>[2];
interface Server {
  readonly url: string;
  close(): Promise<void>;
}

interface Serving<S extends Server = Server> {
  readonly server: S;
  readonly url: string;
  readonly browser: Browser;
  visit(options?: Options): Promise<Visit>;
}

interface Held<S extends Server> extends Serving<S> {
  /** Another server in place of the present one. */
  replace(next: () => Promise<S>): Promise<void>;
}

/** One server for all tests of the block that this is called in; `patience` is how long opening and closing may take. */
export function serving(open: () => Promise<Server>, patience?: number): Serving {
  return hold(open, beforeAll, afterAll, patience);
}

/** The same over a graph in a real embedded store, in a folder of its own. */
export function servingStored(graph: () => Graph, over: (store: GraphStore) => Partial<Deps> = () => ({})) {
  return serving(async () => {
    const folder = mkdtempSync(join(tmpdir(), "lianpu-browser-"));
    const store = openEmbedded(join(folder, "graph"));
    await store.apply(graph());
    const server = await serveViewer(store, over(store));
    const close = async () => {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    };
    return { url: server.url, close };
  });
}

/** For each test a graph built anew from pages, with decisions and new pages. */
export function servingPages(pages: Readonly<Record<string, string>>): Held<DecidingServer> {
  return hold(() => serveDeciding(pages), beforeEach, afterEach);
}

function hold<S extends Server>(
  open: () => Promise<S>,
  before: typeof beforeAll | typeof beforeEach,
  after: typeof afterAll | typeof afterEach,
  patience?: number,
): Held<S> {
  const held: { server?: S; browser?: Browser } = {};
  const start = async (next: () => Promise<S>) => {
    await held.server?.close();
    held.server = await next();
  };
  beforeAll(async () => {
    held.browser = await launch();
  });
  before(() => start(open), patience);
  // Hooks of one kind run the last one first: visits end before their server does.
  after(async () => held.server?.close(), patience);
  afterEach(async () => {
    await Promise.all(held.browser?.contexts().map((context) => context.close()) ?? []);
  });
  afterAll(() => held.browser?.close());
  const got = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error("there is no server and no browser outside a test");
    return value;
  };
  return {
    get server() {
      return got(held.server);
    },
    get url() {
      return got(held.server).url;
    },
    get browser() {
      return got(held.browser);
    },
    visit: (options) => visit(got(held.browser), got(held.server).url, options),
    replace: start,
  };
}
