/** Many nodes at once: picked by a box, a free line or one by one, then acted on as one step of undo. */
import { restOf } from "../graph/graph.ts";
import { expandAll, pinNodes, removeNodes } from "./actions.ts";
import { useDesk } from "./desk.ts";
import { graph, select, theCanvas } from "./session.ts";

/** So many are expanded at once; more would bury the canvas. */
export const EXPANDED_AT_ONCE = 12;

export function selectEnclosed(ids: readonly string[], add: boolean): void {
  const { selected } = useDesk.getState();
  select(add ? [...new Set([...selected, ...ids])] : ids);
}

export function toggleSelected(id: string): void {
  const { selected, chosen } = useDesk.getState();
  if (selected.includes(id)) select(selected.filter((one) => one !== id));
  else if (selected.length === 0 && chosen?.kind === "node" && chosen.id !== id) select([chosen.id, id]);
  else select([...selected, id]);
}

/** Switches drawing around nodes on, to another form, or off. */
export function turnEnclosing(mode: "box" | "lasso"): void {
  const next = useDesk.getState().enclosing === mode ? null : mode;
  useDesk.setState({ enclosing: next });
  theCanvas()?.enclose(next);
}

export function selectNothing(): void {
  select([]);
}

export function selectAll(): void {
  select(graph.filterNodes((_id, { hidden }) => !hidden));
}

/** Neighbours of the selected join the selection. */
export function selectNeighbours(): void {
  const { selected } = useDesk.getState();
  const near = selected.flatMap((id) => graph.neighbors(id));
  select([...new Set([...selected, ...near])].filter((id) => !graph.getNodeAttribute(id, "hidden")));
}

export function pinSelected(pinned: boolean): void {
  pinNodes(useDesk.getState().selected, pinned);
}

export function removeSelected(): void {
  removeNodes(useDesk.getState().selected);
}

/** Leaves the selected alone on the canvas. */
export function keepSelected(): void {
  const kept = new Set(useDesk.getState().selected);
  removeNodes(graph.filterNodes((id) => !kept.has(id)));
}

/** Those first of which something is still missing, so that the next time goes on where this one ended. */
export function expandSelected(): void {
  const open = useDesk.getState().selected.filter((id) => restOf(graph, id) !== 0);
  void expandAll(open.slice(0, EXPANDED_AT_ONCE));
}
