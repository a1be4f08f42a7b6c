/** What is open, in the browser's own history: an entry for each opening, so that Back closes it and a reload finds it. */
import { api } from "../api/client.ts";
import { ask, bring, draw } from "./actions.ts";
import { type Chosen, useDesk } from "./desk.ts";
import { coreOf, hashOf, type Opening, openingIn, openingOf } from "./opening.ts";
import { attempt, choose, graph, notice } from "./session.ts";

/** How the address of a whole view begins; such a one stays while nothing else is opened. */
export const VIEW = "#v=";

/** What an entry carries: what was open at it, and at the one below it. */
interface Entry {
  readonly open: string;
  readonly before: string | null;
}

/** What the present entry shows; whether the desk follows the history just now, or the history the desk. */
const trail = {
  shown: openingIn("") as Opening,
  follows: 0,
  due: false,
  closing: false,
};

/** Call once what the address names is open; `typed` opens an address that people put in by hand. */
export function followTrail(typed: () => Promise<unknown>): void {
  noteHere();
  useDesk.subscribe(() => {
    if (trail.due) return;
    trail.due = true;
    // What one act opens and closes, also across promises that are kept already, is one entry.
    setTimeout(write, 0);
  });
  let way = Promise.resolve();
  window.addEventListener("popstate", () => {
    if (trail.closing) {
      trail.closing = false;
      write();
      return;
    }
    trail.follows += 1;
    way = way
      .then(() => goHere(typed))
      .finally(() => {
        trail.follows -= 1;
        if (trail.follows === 0) noteHere();
      });
  });
}

/** Makes the desk show what the present entry does. */
async function goHere(typed: () => Promise<unknown>): Promise<void> {
  const entry = present();
  const opening = entry === null ? null : openingIn(entry.open);
  if (opening === null) await typed();
  else await reopenTo(opening);
}

/** Opens what was open; says so where a node or line of it has left the graph. */
export async function reopenTo({ chosen, sheet, dock, asked }: Opening): Promise<void> {
  const now = openingOf(useDesk.getState());
  if (asked === null) useDesk.setState({ answer: null, meant: [] });
  else if (JSON.stringify(asked) !== JSON.stringify(now.asked)) await ask(asked.question, asked.only);
  if (!(await reopenChosen(chosen))) notice("addressUnread");
  // Without a canvas the tables are the desk.
  useDesk.setState(({ webgl }) => ({ sheet, dock: dock ?? (webgl ? null : "nodes") }));
}

async function reopenChosen(chosen: Chosen): Promise<boolean> {
  if (chosen?.kind === "node" && !graph.hasNode(chosen.id)) {
    const [node] = (await attempt(() => api.nodes([chosen.id])))?.nodes ?? [];
    if (node !== undefined) await bring(node);
    return node !== undefined;
  }
  if (chosen?.kind === "edge" && !graph.hasEdge(chosen.id)) {
    const found = await attempt(() => api.evidence(chosen.id));
    if (found === null) return false;
    draw([found.from, found.to], [found.edge]);
  }
  choose(chosen);
  return true;
}

/** Writes what is open now: another opening as an entry of its own, a closing as the way back, all else in place. */
function write(): void {
  trail.due = false;
  if (trail.follows > 0 || trail.closing) return;
  const [now, { shown }] = [openingOf(useDesk.getState()), trail];
  if (hashOf(now) === hashOf(shown)) return;
  const core = coreOf(now);
  if (core === coreOf(shown)) {
    noteHere();
    return;
  }
  trail.shown = now;
  if (depthOf(now) < depthOf(shown) && core === present()?.before) {
    trail.closing = true;
    window.history.back();
    return;
  }
  const entry: Entry = { open: hashOf(now), before: coreOf(shown) };
  window.history.pushState(entry, "", addressOf(entry.open));
}

/** The present entry shows what is open, on whichever way that came about. */
function noteHere(): void {
  const now = openingOf(useDesk.getState());
  const entry = present();
  const was = entry === null ? now : openingIn(entry.open);
  const stays = location.hash.startsWith(VIEW) && was !== null && coreOf(was) === coreOf(now);
  trail.shown = now;
  const next: Entry = { open: hashOf(now), before: entry?.before ?? null };
  window.history.replaceState(next, "", stays ? location.hash : addressOf(next.open));
}

function present(): Entry | null {
  return window.history.state as Entry | null;
}

/** How many things are open one over the other; a line is read over its node. */
function depthOf({ chosen, sheet, asked }: Opening): number {
  return (
    (chosen === null ? 0 : chosen.kind === "node" ? 1 : 2) +
    (sheet === null ? 0 : 1) +
    (asked === null ? 0 : 1)
  );
}

function addressOf(open: string): string {
  return open === "" ? `${location.pathname}${location.search}` : `#${open}`;
}
