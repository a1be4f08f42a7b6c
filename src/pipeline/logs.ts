/** The logs of a build: pages, statements, mentions and issues as JSON lines, each file whole or not at all. */
import type { Issue } from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects, GrowingFile } from "./effects.ts";
import { jsonLines } from "./json-lines.ts";
import { writeRows } from "./manifest.ts";
import type { DrawnPages } from "./page-drawer.ts";
import type { PageRow } from "./page-row.ts";
import { rowIssues } from "./settle.ts";

export interface Doubts {
  readonly rows: readonly PageRow[];
  /** What was found wrong with each page, by `PageRow.key`. */
  readonly ofPages: ReadonlyMap<string, readonly Issue[]>;
  /** Doubts of the whole corpus. */
  readonly issues: readonly Issue[];
}

/** Statements and mentions are written as pages go by, in the order of the pages' ids. */
export class Logs {
  readonly #files: DataFiles;
  readonly #effects: Effects;
  readonly #statements: GrowingFile;
  readonly #mentions: GrowingFile;

  private constructor(files: DataFiles, effects: Effects, statements: GrowingFile, mentions: GrowingFile) {
    this.#files = files;
    this.#effects = effects;
    this.#statements = statements;
    this.#mentions = mentions;
  }

  static async open(files: DataFiles, effects: Effects): Promise<Logs> {
    const statements = await effects.growFile(files.statements);
    const mentions = await effects.growFile(files.mentions);
    return new Logs(files, effects, statements, mentions);
  }

  /** The lines of the next pages. */
  async take({ statements, mentions }: Pick<DrawnPages, "statements" | "mentions">): Promise<void> {
    await this.#statements.write(statements);
    await this.#mentions.write(mentions);
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

function issuesOf({ rows, ofPages, issues }: Doubts): readonly Issue[] {
  const counted = rows.filter(({ state }) => state === "read" || state === "unread");
  return [...counted.flatMap(({ key }) => ofPages.get(key) ?? []), ...rowIssues(rows), ...issues];
}
