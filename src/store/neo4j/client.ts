/** The connection to one Neo4j database: reading and writing transactions, the server's version checked once. */
import neo4j, { type Driver, type ManagedTransaction, type ResultSummary, type Session } from "neo4j-driver";
import { InputError, StoreError } from "../../model/index.ts";
import { type Address, storeError, versionError } from "./errors.ts";

export interface Neo4jConfig {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
  /** Where rows of a load wait that memory should not hold; the system's folder for passing files unless told. */
  readonly folder?: string;
}

export type Row = Readonly<Record<string, unknown>>;

export interface Written {
  readonly rows: readonly Row[];
  readonly summary: ResultSummary;
}

const LEAST_VERSION = [5, 7] as const;

function openDriver({ uri, username, password }: Neo4jConfig): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      userAgent: "lianpu",
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 20_000,
      maxTransactionRetryTime: 30_000,
      notificationFilter: { minimumSeverityLevel: "OFF" },
    });
  } catch (cause) {
    const says = `"${uri}" is no address of a Neo4j: it looks like neo4j://host:7687 or neo4j+s://….databases.neo4j.io.`;
    throw new InputError("neo4j-uri", says, { cause });
  }
}

export class Neo4jClient {
  readonly address: Address;
  readonly #driver: Driver;
  #checked: Promise<void> | undefined;
  #closed = false;

  constructor(config: Neo4jConfig) {
    this.#driver = openDriver(config);
    this.address = { uri: config.uri, username: config.username, database: config.database ?? "neo4j" };
  }

  /** Rows of one of the store's own reading statements. */
  async rows(cypher: string, params: Row = {}): Promise<readonly Row[]> {
    return this.session("READ", async (session) => {
      const { records } = await session.executeRead((tx) => tx.run(cypher, params));
      return records.map((record) => record.toObject());
    });
  }

  /** A session of the database; every failure comes out as the store's own error. */
  async session<T>(mode: "READ" | "WRITE", work: (session: Session) => Promise<T>): Promise<T> {
    await this.#check();
    const session = this.#driver.session({
      database: this.address.database,
      defaultAccessMode: mode,
      // Whatever member of a cluster answers, it has seen what this store wrote before.
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    });
    try {
      return await work(session);
    } catch (cause) {
      throw storeError(cause, this.address);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver.close();
  }

  #check(): Promise<void> {
    if (this.#closed) return Promise.reject(new StoreError("store-closed", "The store is closed."));
    this.#checked ??= this.#checkServer().catch((error: unknown) => {
      this.#checked = undefined;
      throw error;
    });
    return this.#checked;
  }

  async #checkServer(): Promise<void> {
    let agent: string;
    try {
      agent = (await this.#driver.getServerInfo({ database: this.address.database })).agent ?? "";
    } catch (cause) {
      throw storeError(cause, this.address);
    }
    const [, major = "0", minor = "0"] = /^Neo4j\/v?(\d+)\.(\d+)/.exec(agent) ?? [];
    const [least, leastMinor] = LEAST_VERSION;
    if (Number(major) < least || (Number(major) === least && Number(minor) < leastMinor)) {
      throw versionError(agent.replace(/^Neo4j\//, "") || "unknown", this.address);
    }
  }
}

/** Runs one statement in a transaction that the driver repeats after deadlocks and lost connections. */
export async function write(session: Session, cypher: string, params: Row = {}): Promise<Written> {
  const { records, summary } = await session.executeWrite((tx: ManagedTransaction) => tx.run(cypher, params));
  return { rows: records.map((record) => record.toObject()), summary };
}
