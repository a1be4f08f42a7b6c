/** What a command is handed: its configuration, the outside world, and the parts it may open. */

import type { McpServer } from "@modelcontextprotocol/server";
import type { Effects } from "../pipeline/effects.ts";
import type { PageDrawer } from "../pipeline/page-drawer.ts";
import type { Decided } from "../pipeline/page-drawing.ts";
import type { PageReader } from "../pipeline/page-reader.ts";
import type { Target } from "../pipeline/run.ts";
import type { Lexicons } from "../rules/lexicons.ts";
import type { GraphStore } from "../store/store.ts";
import type { Config } from "./config.ts";
import type { FolderChanges } from "./folder-changes.ts";
import type { Machine } from "./machine.ts";
import type { QueueWorker } from "./queue/queue-worker.ts";

/** A server that answers on a port of this machine. */
export interface Listening {
  readonly url: string;
  /** Ends when all requests are answered and the port is free. */
  close(): Promise<void>;
}

/** Answers requests; the shape of the web's own `fetch`. */
export type Answering = (request: Request) => Response | Promise<Response>;

export interface World {
  readonly config: Config;
  readonly effects: Effects;
  /** Whether a person sits before standard output. */
  readonly isTerminal: boolean;
  /** The folder of the package: `seeds/`, `cypher/` and the built viewer lie in it. */
  readonly home: string;
  readonly version: string;
  /** Hash of the code and words that decide what is found. */
  readonly extractor: () => string;
  readonly lexicons: () => Promise<Lexicons>;
  readonly reader: (bytes: number) => Promise<PageReader>;
  /** One thread that reads pages beside this one, which goes on answering. */
  readonly pageThread: () => Promise<PageReader>;
  /** A drawer fit for so many pages. */
  readonly drawer: (pages: number, decided: Decided) => Promise<PageDrawer>;
  /** Takes pages from a queue; as many at once as told, or as there are cores. */
  readonly workAt: (url: string, threads: number | undefined) => Promise<QueueWorker>;
  /** What the place where builds go is called in the data directory. */
  readonly targetName: string;
  /** Where builds go. */
  readonly target: () => Promise<Target>;
  /** The store for reading; fails with a `StoreError` where nothing was built yet. */
  readonly openStore: () => Promise<GraphStore>;
  /** The Neo4j server of the configuration, whatever store it names. */
  readonly openServer: () => Promise<GraphStore>;
  /** Serves; a busy port gives way to the next free one unless it was asked for. */
  readonly listen: (answer: Answering, port: PortWish) => Promise<Listening>;
  /** Width of the terminal. */
  readonly columns: number;
  /** The next key that a person presses, or `null` at the end of input. */
  readonly readKey: () => Promise<string | null>;
  /** A line that a person types, or `null` at the end of input. */
  readonly readLine: (prompt: string) => Promise<string | null>;
  /** Speaks the Model Context Protocol on standard input and output until the other side hangs up. */
  readonly speakMcp: (make: () => McpServer) => Promise<void>;
  /** Ends when the person interrupts (SIGINT, SIGTERM). */
  readonly interrupted: () => Promise<void>;
  /** Watches a folder; a change counts when nothing has changed for so many milliseconds. */
  readonly changes: (folder: string, quietMs: number) => FolderChanges;
  readonly machine: Machine;
  readonly openBrowser: (url: string) => void;
  /** Milliseconds on a clock that only runs forward. */
  readonly clock: () => number;
}

export interface PortWish {
  /** The address to listen at. */
  readonly host: string;
  readonly port: number;
  /** Whether no other port will do. */
  readonly only: boolean;
}
