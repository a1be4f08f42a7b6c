/** What is open on the desk, in the few words that fit an address: a node, a line or a question, a sheet, a view below. */
import type { Desk, Dock, Sheet } from "./desk.ts";
import { type OpenPanels, openPanels } from "./permalink.ts";

/** Says nothing of the canvas: where nodes stand is the matter of `permalink.ts`. */
export type Opening = Pick<Desk, "chosen" | "sheet"> & Pick<OpenPanels, "dock" | "asked">;

const DOCKS: readonly Dock[] = ["timeline", "nodes", "facts", "paths", "console"];
/** Sheets that are about something need its id. */
const SHEETS: Readonly<Record<NonNullable<Sheet>["kind"], boolean>> = {
  chain: true,
  roster: true,
  page: true,
  keys: false,
  review: false,
  adding: false,
};
/** What a page may be opened for. */
const SOUGHT = ["edge", "statement", "entity"] as const;
const KEYS = new Set(["node", "line", "ask", "only", "sheet", "of", "dock", ...SOUGHT]);

export function openingOf(desk: Desk): Opening {
  const { dock, asked } = openPanels(desk);
  return { chosen: desk.chosen, sheet: desk.sheet, dock, asked };
}

/** As an address carries it after `#`; empty where nothing is open. */
export function hashOf({ chosen, sheet, dock, asked }: Opening): string {
  const words = new URLSearchParams();
  if (chosen !== null) words.set(chosen.kind === "node" ? "node" : "line", chosen.id);
  if (asked !== null) words.set("ask", asked.question);
  for (const id of asked?.only ?? []) words.append("only", id);
  if (sheet !== null) words.set("sheet", sheet.kind);
  if (sheet !== null && sheet.id !== "") words.set("of", sheet.id);
  if (sheet?.kind === "page") {
    for (const key of SOUGHT) if (sheet[key] !== undefined) words.set(key, sheet[key]);
  }
  if (dock !== null) words.set("dock", dock);
  return words.toString();
}

/** The same without what is no opening of its own: the view below, and which of its sentences a page shows. */
export function coreOf(opening: Opening): string {
  const { sheet } = opening;
  const about = sheet?.kind === "page" ? (sheet.edge ?? sheet.entity) : undefined;
  return hashOf({
    ...opening,
    dock: null,
    sheet: about === undefined ? sheet : { kind: "page", id: about },
  });
}

/** What a hash says is open, or `null` where it says something else. */
export function openingIn(hash: string): Opening | null {
  const words = new URLSearchParams(hash);
  for (const [key, value] of words) if (!KEYS.has(key) || value === "") return null;
  const [node, line, question, dock] = ["node", "line", "ask", "dock"].map((key) => words.get(key));
  if (dock != null && !DOCKS.includes(dock as Dock)) return null;
  const sheet = sheetIn(words);
  if (sheet === undefined) return null;
  return {
    chosen: node != null ? { kind: "node", id: node } : line != null ? { kind: "edge", id: line } : null,
    sheet,
    dock: (dock ?? null) as Dock | null,
    asked: question == null ? null : { question, only: words.getAll("only") },
  };
}

/** `undefined` for a sheet that there is none of. */
function sheetIn(words: URLSearchParams): Sheet | undefined {
  const kind = words.get("sheet");
  if (kind === null) return null;
  const id = words.get("of") ?? "";
  if (!Object.hasOwn(SHEETS, kind)) return undefined;
  if (SHEETS[kind as NonNullable<Sheet>["kind"]] !== (id !== "")) return undefined;
  const sought = SOUGHT.flatMap((key) => (words.has(key) ? [[key, words.get(key)]] : []));
  return { kind, id, ...Object.fromEntries(sought) } as Sheet;
}
