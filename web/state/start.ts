/** Opens the desk: words and totals first, then the view that the address names, else the overview. */
import type { Info } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import { ask } from "./actions.ts";
import { loadDecisions } from "./deciding.ts";
import { useDesk } from "./desk.ts";
import { openingIn } from "./opening.ts";
import { openOverview } from "./overview.ts";
import { addressOf, type OpenPanels, openPanels, pack, reopen, unpack } from "./permalink.ts";
import {
  attempt,
  canvasKnown,
  choose,
  graph,
  notice,
  present,
  record,
  restore,
  select,
  theCanvas,
  warmLayout,
} from "./session.ts";
import { followTrail, reopenTo, VIEW } from "./trail.ts";

const RETRY_MS = 2_500;

/** Asks again until server and graph are there: either may come up after the page. */
export async function start(): Promise<void> {
  warmLayout();
  const [words, overview] = await Promise.all([attempt(loadWords), attempt(api.overview), canvasKnown]);
  if (words === null || overview === null) {
    setTimeout(() => void start(), RETRY_MS);
    return;
  }
  // The picture comes first, the panels in the next frame.
  const named = location.hash.startsWith(VIEW);
  if (!named) await openOverview(overview);
  useDesk.setState({ overview, empty: false, notice: "" });
  void loadDecisions();
  if (!(await openAddress()) && named) await openOverview(overview);
  followTrail(openAddress);
}

/** The words stand while the graph is still under way. */
async function loadWords(): Promise<Info> {
  const info = await api.info();
  useDesk.setState({ info });
  return info;
}

/** Opens what the address names, a whole view or what was open; `false` and a word where it cannot be read. */
async function openAddress(): Promise<boolean> {
  const { hash } = location;
  const opening = hash.startsWith(VIEW) ? null : openingIn(hash.slice(1));
  if (opening !== null) {
    await reopenTo(opening);
    return true;
  }
  const opened = await openPacked(hash.slice(VIEW.length));
  if (!opened) notice("addressUnread");
  return opened;
}

/** Opens a packed view; one step of undo where something was open before. */
export async function openPacked(packed: string): Promise<boolean> {
  const address = await unpack(packed);
  if (address === null) return false;
  const snapshot = await attempt(() => reopen(address));
  if (snapshot === null || snapshot.nodes.length === 0) return false;
  if (graph.order > 0) record();
  restore(snapshot);
  if (address.camera === null) theCanvas()?.fit();
  else theCanvas()?.setCamera(address.camera);
  if (address.open !== undefined) await openBeside(address.open);
  choose(address.chosen);
  return true;
}

/** Opens what stood beside the canvas; a question is asked anew, of the graph as it is now. */
async function openBeside({ selected, dock, asked }: OpenPanels): Promise<void> {
  select(selected.filter((id) => graph.hasNode(id)));
  useDesk.setState({ dock });
  if (asked !== null) await ask(asked.question, asked.only);
}

/** The present view as a link and a saved view carry it. */
export function packView(): Promise<string> {
  const desk = useDesk.getState();
  const address = addressOf(present(), desk.chosen, theCanvas()?.camera() ?? null);
  return pack({ ...address, open: openPanels(desk) });
}

/** Writes the present view into the address and copies the link. */
export async function share(): Promise<void> {
  window.history.replaceState(window.history.state, "", `${VIEW}${await packView()}`);
  try {
    await navigator.clipboard.writeText(location.href);
    notice("shared");
  } catch {
    notice("shareFailed");
  }
}
