/** Page files that people hand in: read one after the other, shown, and joined to the graph when they say so. */
import { create } from "zustand";
import type { JoinAnswer, Joining, JoinRequest, ReadFile } from "../../src/http/contract.ts";
import { ApiError, api } from "../api/client.ts";
import { graphIsNew, loadDecisions } from "./deciding.ts";
import { tieDeed } from "./deeds.ts";
import { useDesk, writingToken } from "./desk.ts";
import { attempt, changed, history, notice, present, record } from "./session.ts";

export interface HandedIn {
  /** Counts the files of this tab. */
  readonly no: number;
  readonly name: string;
  readonly file: File;
  readonly state: "waiting" | "reading" | "read" | "refused" | "joined";
  readonly read: ReadFile | null;
  /** Why it was refused: a code and words. */
  readonly fault: { readonly code: string; readonly says: string } | null;
  /** Whether it stays out. */
  readonly out: boolean;
  readonly accept: ReadonlySet<string>;
  readonly reject: ReadonlySet<string>;
}

export interface AddingState {
  readonly files: readonly HandedIn[];
  /** The file whose facts are shown. */
  readonly shown: number;
  /** What the server does while files join; `null` while none do. */
  readonly step: NonNullable<Joining> | null;
  readonly joined: JoinAnswer | null;
  /** How many steps could be undone right after the joining. */
  readonly depth: number;
}

export const useAdding = create<AddingState>(() => ({
  files: [],
  shown: 0,
  step: null,
  joined: null,
  depth: 0,
}));

const count = { files: 0, reads: false };
/** Files at once that a person can still look through. */
const MOST = 200;
const POLL_MS = 400;

export function handIn(files: readonly File[]): void {
  if (files.length === 0 || (useDesk.getState().deciding?.token ?? "") === "") return;
  const added = files.slice(0, MOST).map((file): HandedIn => {
    count.files += 1;
    const nothing = new Set<string>();
    const base = { no: count.files, name: file.name, file, read: null, fault: null, out: false };
    return { ...base, state: "waiting", accept: nothing, reject: nothing };
  });
  useAdding.setState(({ files: before, shown }) => ({
    files: [...before.filter(({ state }) => state !== "joined" && state !== "refused"), ...added],
    shown: before.some(({ no, state }) => no === shown && state === "read") ? shown : (added[0]?.no ?? 0),
    joined: null,
  }));
  useDesk.setState({ sheet: { kind: "adding", id: "" } });
  void readAll();
}

function change(no: number, next: Partial<HandedIn>): void {
  useAdding.setState(({ files }) => ({
    files: files.map((file) => (file.no === no ? { ...file, ...next } : file)),
  }));
}

/** One file after the other, so that the first can be looked at while the rest is read. */
async function readAll(): Promise<void> {
  if (count.reads) return;
  count.reads = true;
  for (;;) {
    const next = useAdding.getState().files.find(({ state }) => state === "waiting");
    if (next === undefined) break;
    change(next.no, { state: "reading" });
    change(next.no, await readOne(next.file));
  }
  count.reads = false;
}

async function readOne(file: File): Promise<Partial<HandedIn>> {
  try {
    const read = await api.readFile(file, useDesk.getState().deciding?.token ?? "");
    return { state: "read", read, out: read.state === "known" };
  } catch (error) {
    const code = error instanceof ApiError ? error.code : "other";
    return {
      state: "refused",
      fault: { code, says: error instanceof Error ? error.message : String(error) },
    };
  }
}

export function show(no: number): void {
  useAdding.setState({ shown: no });
}

export function leaveOut(no: number, out: boolean): void {
  change(no, { out });
}

/** Marks a statement as true or wrong; the same mark again takes it away. */
export function mark(no: number, statement: string, as: "accept" | "reject"): void {
  const file = useAdding.getState().files.find((each) => each.no === no);
  if (file === undefined) return;
  const other = as === "accept" ? "reject" : "accept";
  const own = new Set(file[as]);
  if (!own.delete(statement)) own.add(statement);
  const rest = new Set(file[other]);
  rest.delete(statement);
  change(no, as === "accept" ? { accept: own, reject: rest } : { reject: own, accept: rest });
}

/** Those that will join. */
export function joiners(files: readonly HandedIn[]): readonly HandedIn[] {
  return files.filter(({ state, out, read }) => state === "read" && !out && read?.state !== "known");
}

/** The chosen files become part of the graph: one step of undo, which takes them out again. */
export async function join(): Promise<void> {
  const chosen = joiners(useAdding.getState().files);
  if (chosen.length === 0) return;
  const request = {
    files: chosen.flatMap(({ read, accept, reject }) =>
      read === null ? [] : [{ id: read.id, accept: [...accept], reject: [...reject] }],
    ),
  };
  const numbers = chosen.map(({ no }) => no);
  const before = present();
  const joined = await joinAs(request);
  if (joined === null) return;
  if (!joined.changed) {
    notice("joinedSame");
    return settle(numbers, "joined", joined);
  }
  record(before);
  let { decided } = joined;
  tieDeed(before, {
    undo: async () => {
      notice("leaving");
      const files = request.files.map(({ id }) => id);
      const left = await watched(() => api.leaveFiles({ files, decided }, writingToken()));
      if (left === null) return false;
      await settle(numbers, "read", null);
      notice("leftAgain", { n: files.length });
      return true;
    },
    redo: async () => {
      const again = await joinAs(request);
      if (again === null) return false;
      decided = again.decided;
      await settle(numbers, "joined", again);
      notice("joined", { n: again.pages.length });
      return true;
    },
  });
  changed();
  await settle(numbers, "joined", joined);
  notice("joined", { n: joined.pages.length });
}

function joinAs(request: JoinRequest): Promise<JoinAnswer | null> {
  return watched(() => api.joinFiles(request, writingToken()));
}

/** Shows how far the server is until it is done. */
async function watched<T>(change: () => Promise<T>): Promise<T | null> {
  useAdding.setState({ step: { step: "", done: 0, total: 0 } });
  const watching = setInterval(() => void watch(), POLL_MS);
  const done = await attempt(change);
  clearInterval(watching);
  useAdding.setState({ step: null });
  return done;
}

/** What the server did with the files is seen everywhere. */
async function settle(
  numbers: readonly number[],
  state: "read" | "joined",
  joined: JoinAnswer | null,
): Promise<void> {
  for (const no of numbers) change(no, { state });
  if (joined?.changed !== false) await graphIsNew();
  await loadDecisions();
  useAdding.setState({ joined, depth: history.depth().past });
}

async function watch(): Promise<void> {
  const now = await api.joining().catch(() => null);
  if (now === null || useAdding.getState().step === null) return;
  useAdding.setState({ step: now });
}
