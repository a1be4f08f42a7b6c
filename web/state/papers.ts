/** Which newspapers stand behind the lines of the canvas: asked of the server once per line, when someone wants to know. */
import { api } from "../api/client.ts";
import { attempt, changed, graph, papersOf } from "./session.ts";

const AT_ONCE = 2_000;

/** Asks for the lines that are not known yet. */
export async function learnPapers(): Promise<void> {
  const unknown = graph.filterEdges((id) => !papersOf.has(id));
  for (let at = 0; at < unknown.length; at += AT_ONCE) {
    const edges = unknown.slice(at, at + AT_ONCE);
    const found = await attempt(() => api.papers(edges));
    if (found === null) return;
    for (const id of edges) papersOf.set(id, found.papers[id] ?? []);
  }
  if (unknown.length > 0) changed();
}
