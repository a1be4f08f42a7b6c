/** What the panels show: one zustand store. The canvas itself lives in graphology; `revision` tells that it changed. */
import { create } from "zustand";
import type { AskAnswer, Examples, Info, JudgementsAnswer, Overview } from "../../src/http/contract.ts";
import { type Filters, NO_FILTERS } from "../graph/filters.ts";
import type { Lang } from "../labels.ts";

export type Chosen = { readonly kind: "node" | "edge"; readonly id: string } | null;
export type Dock = "timeline" | "nodes" | "facts" | "paths" | "console";
export type Sheet =
  | { readonly kind: "chain" | "roster"; readonly id: string }
  | { readonly kind: "keys" | "review" | "adding"; readonly id: "" }
  /** A page as printed: the sentences behind an edge on it, or where it names an entity. */
  | {
      readonly kind: "page";
      readonly id: string;
      readonly edge?: string;
      readonly statement?: string;
      readonly entity?: string;
    }
  | null;

export interface Desk {
  readonly lang: Lang;
  readonly theme: "light" | "dark";
  readonly webgl: boolean;
  readonly info: Info | null;
  readonly overview: Overview | null;
  /** Whether the server has no graph yet. */
  readonly empty: boolean;
  readonly chosen: Chosen;
  /** Nodes chosen together, to be acted on at once. */
  readonly selected: readonly string[];
  /** What a drag over the canvas draws around nodes; `null` where it moves the canvas. */
  readonly enclosing: "box" | "lasso" | null;
  readonly filters: Filters;
  /** Counts up whenever nodes, edges or filters of the canvas change. */
  readonly revision: number;
  readonly hidden: number;
  readonly undoable: boolean;
  readonly redoable: boolean;
  readonly layoutRuns: boolean;
  readonly notice: string;
  readonly gone: boolean;
  readonly dock: Dock | null;
  readonly sheet: Sheet;
  readonly answer: AskAnswer | null;
  /** Ids of those that the answer was narrowed to. */
  readonly meant: readonly string[];
  /** Decisions in force; `null` until they are known. */
  readonly deciding: JudgementsAnswer | null;
  /** Counts up when a decision is made or the graph on the server is another: panels ask anew. */
  readonly told: number;
  readonly examples: Examples | null;
  /** Where a path search starts, chosen from an entity. */
  readonly pathFrom: { readonly id: string; readonly name: string } | null;
  readonly pathTo: { readonly id: string; readonly name: string } | null;
}

function remembered<T extends string>(key: string, allowed: readonly T[], otherwise: T): T {
  try {
    const value = localStorage.getItem(`lianpu.${key}`) as T | null;
    return value !== null && allowed.includes(value) ? value : otherwise;
  } catch {
    return otherwise;
  }
}

const darkSystem = typeof matchMedia === "function" && matchMedia("(prefers-color-scheme: dark)").matches;

export const useDesk = create<Desk>(() => ({
  lang: remembered("lang", ["zh", "en"], "zh"),
  theme: remembered("theme", ["light", "dark"], darkSystem ? "dark" : "light"),
  webgl: true,
  info: null,
  overview: null,
  empty: false,
  chosen: null,
  selected: [],
  enclosing: null,
  filters: NO_FILTERS,
  revision: 0,
  hidden: 0,
  undoable: false,
  redoable: false,
  layoutRuns: false,
  notice: "",
  gone: false,
  dock: null,
  sheet: null,
  answer: null,
  meant: [],
  deciding: null,
  told: 0,
  examples: null,
  pathFrom: null,
  pathTo: null,
}));

/** The secret that the server demands of whatever changes something; empty where it only reads. */
export function writingToken(): string {
  return useDesk.getState().deciding?.token ?? "";
}

/** Keeps a preference over visits; a browser that forbids storage just forgets it. */
export function remember(key: "lang" | "theme", value: string): void {
  try {
    localStorage.setItem(`lianpu.${key}`, value);
  } catch {
    useDesk.setState({ notice: "" });
  }
}
