/** The canvas as a list for keyboard and screen reader: the chosen node, its relations, its neighbours. */
import { useMemo } from "react";
import { nameOf } from "../graph/graph.ts";
import { pickNode } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { choose, graph } from "../state/session.ts";
import { type Term, useTerms, useWords } from "../state/words.ts";

interface Branch {
  readonly type: string;
  readonly rows: readonly { readonly edge: string; readonly node: string; readonly name: string }[];
}

/** Most important first; without a choice the biggest nodes are the way in. */
function branchesOf(id: string, term: Term): readonly Branch[] {
  const groups = new Map<string, Branch["rows"][number][]>();
  graph.forEachEdge(id, (edge, { kind, hidden }, source, target) => {
    if (hidden) return;
    const node = source === id ? target : source;
    const row = { edge, node, name: nameOf(graph.getNodeAttribute(node, "node")) };
    const type = term("relations", kind);
    groups.set(type, [...(groups.get(type) ?? []), row]);
  });
  return [...groups].map(([type, rows]) => ({ type, rows }));
}

export function Navigator() {
  const t = useWords();
  const term = useTerms();
  const { chosen, revision } = useDesk();
  const id = chosen?.kind === "node" && graph.hasNode(chosen.id) ? chosen.id : null;
  const content = useMemo(() => {
    if (revision === 0) return { branches: [], leaders: [] };
    const leaders = graph
      .filterNodes((_id, { hidden }) => !hidden)
      .sort((a, b) => graph.getNodeAttribute(b, "size") - graph.getNodeAttribute(a, "size"))
      .slice(0, 20);
    return { branches: id === null ? [] : branchesOf(id, term), leaders: id === null ? leaders : [] };
  }, [revision, id, term]);
  return (
    <nav className="navigator" aria-label={t("navigator")}>
      {id !== null && <p>{nameOf(graph.getNodeAttribute(id, "node"))}</p>}
      <ul>
        {content.leaders.map((node) => (
          <li key={node}>
            <button type="button" onClick={() => pickNode(node)}>
              {nameOf(graph.getNodeAttribute(node, "node"))}
            </button>
          </li>
        ))}
        {content.branches.map(({ type, rows }) => (
          <li key={type}>
            {type}
            <ul>
              {rows.map(({ edge, node, name }) => (
                <li key={edge}>
                  <button type="button" onClick={() => pickNode(node)}>
                    {name}
                  </button>
                  <button type="button" onClick={() => choose({ kind: "edge", id: edge })}>
                    {t("showSentence")}
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}
