/** One generation of the graph, open for reading until the last reader has let go of it. */
import type { Database } from "@ladybugdb/core";
import { StoreError } from "../../model/index.ts";
import { damagedFile } from "../disk/checksums.ts";
import { LineIndex } from "../disk/line-index.ts";
import type { EvidenceLine } from "../disk/told.ts";
import type { EdgeLine, NodeLine } from "./build.ts";
import { Connections } from "./connections.ts";
import { openDatabase } from "./engine.ts";
import { KeptNodes } from "./kept-nodes.ts";
import { NameIndex } from "./name-index.ts";
import { EmbeddedNames } from "./name-reader.ts";
import { generationFiles, isReadable, type Pointer, readPointer } from "./pointer.ts";

/** Graphs of more bytes are proven whole by `counts()` alone: reading all of it at each opening would take too long. */
const PROVEN_AT_OPENING = 64 * 2 ** 20;

export class Snapshot {
  readonly pointer: Pointer;
  readonly nodes: LineIndex<NodeLine>;
  readonly edges: LineIndex<EdgeLine>;
  readonly evidence: LineIndex<EvidenceLine>;
  readonly names: NameIndex;
  readonly named: EmbeddedNames;
  readonly connections: Connections;
  readonly kept = new KeptNodes();
  readonly #database: Database;
  readonly #files: { close(): void }[] = [];
  #readers = 0;
  #retired = false;

  private constructor(pointer: Pointer, files: ReturnType<typeof generationFiles>, database: Database) {
    this.pointer = pointer;
    this.#database = database;
    this.connections = new Connections(database);
    try {
      this.nodes = this.#opened(new LineIndex(files.nodes));
      this.edges = this.#opened(new LineIndex(files.edges));
      this.evidence = this.#opened(new LineIndex(files.evidence));
      this.names = this.#opened(new NameIndex(files.names));
      this.named = this.#opened(new EmbeddedNames(files.named));
    } catch (error) {
      this.#closeFiles();
      throw error;
    }
  }

  /** Opens what the pointer names; looks again where a build swapped it in between. */
  static async open(dir: string): Promise<Snapshot> {
    for (let attempt = 0; ; attempt++) {
      const pointer = currentPointer(dir);
      const files = generationFiles(dir, pointer.generation);
      let database: Database | undefined;
      try {
        await demandWhole(dir, pointer, PROVEN_AT_OPENING);
        database = await openDatabase(files.graph, true);
        return new Snapshot(pointer, files, database);
      } catch (error) {
        await database?.close();
        if (attempt < 5 && readPointer(dir)?.generation !== pointer.generation) continue;
        if (error instanceof StoreError) throw error;
        const says = `The graph in ${dir} is not whole: build it again with "lianpu build".`;
        throw new StoreError("graph-unreadable", says, { cause: error });
      }
    }
  }

  /** Whether a newer generation took its place; it may be closed already. */
  get retired(): boolean {
    return this.#retired;
  }

  /** Runs `work` while the generation is sure to stay open. */
  async use<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
    this.#readers++;
    try {
      return await work(this);
    } finally {
      this.#readers--;
      await this.#closeIfDone();
    }
  }

  /** Closes as soon as nobody reads any more. */
  async retire(): Promise<void> {
    if (this.#retired) return;
    this.#retired = true;
    await this.#closeIfDone();
  }

  #opened<T extends { close(): void }>(file: T): T {
    this.#files.push(file);
    return file;
  }

  #closeFiles(): void {
    for (const file of this.#files.splice(0)) file.close();
  }

  async #closeIfDone(): Promise<void> {
    if (!this.#retired || this.#readers > 0) return;
    this.#closeFiles();
    await this.connections.close();
    await this.#database.close();
  }
}

/** The pointer to a graph that this version reads; says what to do where there is none. */
export function currentPointer(dir: string): Pointer {
  const pointer = readPointer(dir);
  if (pointer === null) {
    throw new StoreError("store-empty", `There is no graph in ${dir} yet: run "lianpu build".`);
  }
  if (!isReadable(pointer)) {
    throw new StoreError(
      "store-format",
      `The graph in ${dir} was built by another version: run "lianpu build".`,
    );
  }
  return pointer;
}

/** Fails where a file is not as it was written; an engine would answer wrongly from it, or die. */
export async function demandWhole(dir: string, { generation, files }: Pointer, most?: number): Promise<void> {
  const name = await damagedFile(generationFiles(dir, generation).folder, files, most);
  if (name === null) return;
  const says = `The graph in ${dir} is damaged (${name}): build it again with "lianpu build".`;
  throw new StoreError("graph-damaged", says);
}
