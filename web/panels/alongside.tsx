/** All relations of one pair, where one line on the canvas stands for them. */
import { nameOf } from "../graph/graph.ts";
import { alongside } from "../graph/lines.ts";
import { useDesk } from "../state/desk.ts";
import { choose, graph } from "../state/session.ts";
import { detailOf, useTerms, useWords } from "../state/words.ts";

export function Alongside({ edge }: { edge: string }) {
  const t = useWords();
  const term = useTerms();
  const revision = useDesk((desk) => desk.revision);
  if (revision === 0 || !graph.hasEdge(edge)) return null;
  const ids = alongside(graph, edge);
  if (ids.length < 2) return null;
  return (
    <section className="alongside">
      <h3>{t("alongside", { n: ids.length })}</h3>
      <ul>
        {ids.map((id) => {
          const { edge: told, kind } = graph.getEdgeAttributes(id);
          const detail = detailOf(told, term);
          return (
            <li key={id}>
              <button
                type="button"
                className="link"
                aria-pressed={id === edge}
                onClick={() => choose({ kind: "edge", id })}
              >
                {nameOf(graph.getNodeAttribute(graph.source(id), "node"))} {term("relations", kind)}
                {detail !== "" && t("detailOf", { detail })}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
