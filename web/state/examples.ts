/** Opens one of the views that the start page offers. */
import type { ExampleView } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import { NO_FILTERS } from "../graph/filters.ts";
import { nameOf } from "../graph/graph.ts";
import { bring, draw, setFilters } from "./actions.ts";
import { useDesk } from "./desk.ts";
import { attempt, drawnRelations } from "./session.ts";

const ANY_WAY = { hops: 4, limit: 1, since: "", until: "", avoid: [] } as const;

export async function openExample({ kind, ids }: ExampleView): Promise<void> {
  const [first = "", second = ""] = ids;
  if (kind === "month") {
    setFilters({ ...NO_FILTERS, from: `${first}-01`, to: lastDayOf(first) });
    useDesk.setState({ dock: "timeline" });
    return;
  }
  const found = await attempt(() => api.nodes([first]));
  const [node] = found?.nodes ?? [];
  if (node === undefined) return;
  if (kind === "path") {
    const far = await attempt(() => api.nodes([second]));
    const [end] = far?.nodes ?? [];
    if (end === undefined) return;
    const pathFrom = { id: first, name: nameOf(node) };
    useDesk.setState({ dock: "paths", pathFrom, pathTo: { id: second, name: nameOf(end) } });
    const joined = await attempt(() =>
      api.paths({ ...ANY_WAY, from: first, to: second, types: drawnRelations() }),
    );
    const [path] = joined?.paths ?? [];
    if (path !== undefined) draw(path.nodes, path.edges);
    return;
  }
  await bring(node);
  if (kind === "chain" || kind === "roster") useDesk.setState({ sheet: { kind, id: first } });
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
