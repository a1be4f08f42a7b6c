/** Opens the desk: words and totals first, then the view that the address names, else the overview. */
import { api } from "../api/client.ts";
import { openOverview } from "./actions.ts";
import { loadDecisions } from "./deciding.ts";
import { useDesk } from "./desk.ts";
import { addressOf, pack, reopen, unpack } from "./permalink.ts";
import { attempt, choose, graph, notice, present, record, restore, theCanvas } from "./session.ts";

const PREFIX = "#v=";

const RETRY_MS = 2_500;

/** Asks again until server and graph are there: either may come up after the page. */
export async function start(): Promise<void> {
  const info = await attempt(api.info);
  const overview = info === null ? null : await attempt(api.overview);
  if (info === null || overview === null) {
    setTimeout(() => void start(), RETRY_MS);
    return;
  }
  useDesk.setState({ info, overview, notice: "" });
  void loadDecisions();
  if (!(await openAddress())) openOverview(overview);
  window.addEventListener("hashchange", () => void openAddress());
}

/** Opens the view in the address; `false` where there is none or it cannot be read. */
async function openAddress(): Promise<boolean> {
  if (!location.hash.startsWith(PREFIX)) return false;
  return openPacked(location.hash.slice(PREFIX.length));
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
  choose(address.chosen);
  return true;
}

/** Writes the present view into the address and copies the link. */
export async function share(): Promise<void> {
  const address = addressOf(present(), useDesk.getState().chosen, theCanvas()?.camera() ?? null);
  window.history.replaceState(null, "", `${PREFIX}${await pack(address)}`);
  try {
    await navigator.clipboard.writeText(location.href);
    notice("shared");
  } catch {
    notice("shareFailed");
  }
}
