/** One way between two nodes: its steps, each with the sentence that says so. */
import type { FoundPath, GraphNode } from "../../src/http/contract.ts";
import { nameOf } from "../graph/graph.ts";
import { draw } from "../state/actions.ts";
import { choose } from "../state/session.ts";
import { detailOf, useTerms, useWords } from "../state/words.ts";
import { Snippet } from "./snippet.tsx";
import { TypeMark } from "./type-mark.tsx";

export function PathRow({ path, onAvoid }: { path: FoundPath; onAvoid: (node: GraphNode) => void }) {
  const t = useWords();
  const first = path.nodes[0];
  return (
    <li>
      <div className="path-head">
        <span>{t("hopCount", { n: path.edges.length })}</span>
        <button type="button" className="quiet" onClick={() => draw(path.nodes, path.edges)}>
          {t("pathDraw")}
        </button>
      </div>
      <ol className="hops">
        {first !== undefined && (
          <li>
            <TypeMark label={first.label} /> {nameOf(first)}
          </li>
        )}
        {path.edges.map((edge, i) => {
          const node = path.nodes[i + 1];
          if (node === undefined) return null;
          const last = i === path.edges.length - 1;
          return (
            <Hop key={edge.id} path={path} at={i} node={node} onAvoid={last ? null : () => onAvoid(node)} />
          );
        })}
      </ol>
    </li>
  );
}

interface HopProps {
  readonly path: FoundPath;
  readonly at: number;
  readonly node: GraphNode;
  /** `null` at the end of the way, which cannot be gone round. */
  readonly onAvoid: (() => void) | null;
}

function Hop({ path, at, node, onAvoid }: HopProps) {
  const t = useWords();
  const term = useTerms();
  const edge = path.edges[at];
  if (edge === undefined) return null;
  const onward = edge.to === node.id;
  return (
    <li>
      <button type="button" className="link hop" onClick={() => choose({ kind: "edge", id: edge.id })}>
        {onward ? "↓" : "↑"} {term("relations", edge.type)}
        {detailOf(edge, term) !== "" && t("detailOf", { detail: detailOf(edge, term) })}
      </button>
      <Snippet source={path.sources[at] ?? null} onOpen={() => choose({ kind: "edge", id: edge.id })} />
      <div>
        <TypeMark label={node.label} /> {nameOf(node)}
        {onAvoid !== null && (
          <button type="button" className="quiet" title={t("pathAvoidHint")} onClick={onAvoid}>
            {t("pathAvoid")}
          </button>
        )}
      </div>
    </li>
  );
}
