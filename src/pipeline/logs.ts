/** The logs of a build: pages, statements, mentions and issues as JSON lines, each file whole or not at all. */
import type { Issue, PageReading } from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects, GrowingFile } from "./effects.ts";
import { jsonLines } from "./json-lines.ts";
import { writeRows } from "./manifest.ts";
import type { PageRow } from "./page-row.ts";
import { rowIssues } from "./settle.ts";

export interface Doubts {
  readonly rows: readonly PageRow[];
  /** What was found wrong with each page, by `PageRow.key`. */
  readonly ofPages: ReadonlyMap<string, readonly Issue[]>;
  /** Doubts of the whole corpus. */
  readonly issues: readonly Issue[];
}

/** Characters that are put together before they are written. */
const FLUSH = 1 << 20;

/** Statements and mentions are written as pages go by, in the order of the pages' ids. */
export class Logs {
  readonly #files: DataFiles;
  readonly #effects: Effects;
  readonly #statements: Log;
  readonly #mentions: Log;

  private constructor(files: DataFiles, effects: Effects, statements: Log, mentions: Log) {
    this.#files = files;
    this.#effects = effects;
    this.#statements = statements;
    this.#mentions = mentions;
  }

  static async open(files: DataFiles, effects: Effects): Promise<Logs> {
    const statements = new Log(await effects.growFile(files.statements));
    const mentions = new Log(await effects.growFile(files.mentions));
    return new Logs(files, effects, statements, mentions);
  }

  async take({ page, mentions, statements }: PageReading): Promise<void> {
    await this.#statements.write(jsonLines(statements));
    // A mention names its article by number: the page's id makes it complete.
    await this.#mentions.write(jsonLines(mentions.map((mention) => ({ page: page.id, ...mention }))));
  }

  async finish(doubts: Doubts): Promise<void> {
    await this.#statements.finish();
    await this.#mentions.finish();
    await this.#effects.writeFile(this.#files.issues, jsonLines(issuesOf(doubts)));
    await writeRows(doubts.rows, this.#files, this.#effects);
  }

  async abandon(): Promise<void> {
    await this.#statements.abandon();
    await this.#mentions.abandon();
  }
}

class Log {
  readonly #file: GrowingFile;
  #pending: string[] = [];
  #size = 0;

  constructor(file: GrowingFile) {
    this.#file = file;
  }

  async write(lines: Iterable<string>): Promise<void> {
    for (const line of lines) {
      this.#pending.push(line);
      this.#size += line.length;
    }
    if (this.#size > FLUSH) await this.#flush();
  }

  async finish(): Promise<void> {
    await this.#flush();
    await this.#file.finish();
  }

  abandon(): Promise<void> {
    return this.#file.abandon();
  }

  async #flush(): Promise<void> {
    const text = this.#pending.join("");
    this.#pending = [];
    this.#size = 0;
    if (text !== "") await this.#file.write(text);
  }
}

function issuesOf({ rows, ofPages, issues }: Doubts): readonly Issue[] {
  const counted = rows.filter(({ state }) => state === "read" || state === "unread");
  return [...counted.flatMap(({ key }) => ofPages.get(key) ?? []), ...rowIssues(rows), ...issues];
}
