/** What the app is made of: everything from the outside world is handed in as a value. */
import type { GraphStore } from "../store/store.ts";
import type {
  AppliedAnswer,
  AskAnswer,
  IdentityAnswer,
  JoinAnswer,
  Joining,
  JoinRequest,
  JudgementItem,
  JudgementRequest,
  JudgementsAnswer,
  LeaveAnswer,
  LeaveRequest,
  LibraryQuery,
  PrintedPage,
  ReadFile,
  ReviewAnswer,
  TextPlace,
  Wording,
} from "./contract.ts";

/** Says whether a Cypher text may run, and the text that was checked and is to run; a refusal says why and what to do. */
export type CheckCypher = (cypher: string) => CypherVerdict | Promise<CypherVerdict>;
export type CypherVerdict =
  /** `text` is what was checked, and what runs in place of what was typed. */
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly code: string;
      readonly says: string;
      readonly words?: Wording;
      readonly at?: TextPlace;
    };

export interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** The data directory behind the graph: what is open there, and the decisions of people. */
export interface Judging {
  readonly identity: (id: string) => Promise<IdentityAnswer | null>;
  readonly review: (limit: number) => Promise<ReviewAnswer>;
  readonly judgements: () => Promise<Pick<JudgementsAnswer, "judgements" | "waiting">>;
  /** Decisions in force on statements of these pages, by the statements' ids. */
  readonly decisions: (
    statements: readonly { readonly id: string; readonly page: string }[],
  ) => Promise<ReadonlyMap<string, JudgementItem>>;
  /** A page as printed with what is sought on it, or `null` where it is not kept. */
  readonly printed: (
    page: string,
    sought: { readonly statement?: string | undefined; readonly entity?: string | undefined },
  ) => Promise<PrintedPage | null>;
  /** Absent where the server only reads. */
  readonly write?: JudgementWriter;
}

export interface JudgementWriter {
  /** A secret of this run of the server: a request that changes something must bear it. */
  readonly token: string;
  readonly judge: (request: JudgementRequest) => Promise<JudgementItem>;
  readonly undo: (id: string) => Promise<JudgementItem>;
  /** Projects the graph anew with every decision. */
  readonly apply: () => Promise<AppliedAnswer>;
}

/** Page files that people hand in. */
export interface Adding {
  /** The secret of `JudgementWriter`. */
  readonly token: string;
  /** Reads a file as a build would; it waits until it joins. */
  readonly read: (name: string, bytes: Uint8Array) => Promise<ReadFile>;
  /** Builds the graph with these files; `statements` are those of the files. */
  readonly join: (
    request: JoinRequest,
  ) => Promise<
    Pick<JoinAnswer, "changed" | "pages" | "decided"> & { readonly statements: readonly string[] }
  >;
  /** Takes files that joined out of the graph again; they wait, as before they joined. */
  readonly leave: (request: LeaveRequest) => Promise<LeaveAnswer>;
  readonly joining: () => Joining;
}

export interface Deps {
  /** The store that holds the present graph; asked for on each request, so that a rebuilt graph is seen. */
  readonly store: () => Promise<GraphStore>;
  readonly checkCypher: CheckCypher;
  /** `only` names by id who is meant where a name fits several. */
  readonly ask?: (question: string, only: readonly string[]) => Promise<AskAnswer>;
  readonly library?: readonly LibraryQuery[];
  /** A file of the built viewer by its path below the root (`index.html`, `assets/x.js`), or `null`. */
  readonly readStatic: (path: string) => Promise<StaticFile | null>;
  /** Absent where there is no data directory of the graph. */
  readonly judging?: Judging;
  /** Absent where the server takes no pages. */
  readonly adding?: Adding;
  readonly info: { readonly version: string; readonly readOnly: boolean };
  /** What every request must bear, under whatever host name; absent on a server for this machine alone. */
  readonly secret?: string;
  /** Takes what no route knows an answer to, stack and all: the client learns no more than that there was an error. */
  readonly log?: (line: string) => void;
  /** Milliseconds on a clock that only runs forward. */
  readonly clock: () => number;
}
