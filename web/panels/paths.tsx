/** How two nodes are joined: both ends by search, each hop with its sentence, drawn on the canvas if wanted. */
import { useId, useState } from "react";
import type { GraphNode, PathsAnswer } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import { nameOf } from "../graph/graph.ts";
import { draw, drawnRelations } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { attempt, choose } from "../state/session.ts";
import { detailOf, useTerms, useWords } from "../state/words.ts";
import { useHits } from "./search.tsx";
import { TypeMark } from "./type-mark.tsx";

interface End {
  readonly id: string;
  readonly name: string;
}

type Path = PathsAnswer["paths"][number];

export default function Paths() {
  const t = useWords();
  const start = useDesk((desk) => desk.pathFrom);
  const [from, setFrom] = useState<End | null>(null);
  const [to, setTo] = useState<End | null>(null);
  const [hops, setHops] = useState(4);
  const [paths, setPaths] = useState<readonly Path[] | null>(null);
  const first = from ?? start;
  async function find(): Promise<void> {
    if (first === null || to === null) return;
    const types = drawnRelations().filter((type) => !useDesk.getState().filters.relations.includes(type));
    const found = await attempt(() => api.paths(first.id, to.id, hops, types));
    if (found !== null) setPaths(found.paths);
  }
  return (
    <section className="paths">
      <div className="path-form">
        <EndBox label={t("from")} end={first} onPick={setFrom} />
        <EndBox label={t("to")} end={to} onPick={setTo} />
        <label>
          {t("pathHops", { n: hops })}
          <input
            type="range"
            min={1}
            max={6}
            value={hops}
            onChange={(e) => setHops(Number(e.target.value))}
          />
        </label>
        <button type="button" disabled={first === null || to === null} onClick={() => void find()}>
          {t("pathFind")}
        </button>
      </div>
      {paths === null && <p className="hint">{t("pathHelp")}</p>}
      {paths?.length === 0 && <p className="hint">{t("pathNone", { n: hops })}</p>}
      <ol className="path-list">
        {paths?.map((path) => (
          <PathRow key={path.edges.map((edge) => edge.id).join()} path={path} />
        ))}
      </ol>
    </section>
  );
}

function EndBox({ label, end, onPick }: { label: string; end: End | null; onPick: (end: End) => void }) {
  const t = useWords();
  const term = useTerms();
  const list = useId();
  const [text, setText] = useState("");
  const [composing, setComposing] = useState(false);
  const { hits } = useHits(text, composing);
  const pick = (node: GraphNode) => {
    onPick({ id: node.id, name: nameOf(node) });
    setText("");
  };
  return (
    <div className="end-box">
      <label>
        {label} <strong>{end?.name ?? "—"}</strong>
        <input
          type="search"
          value={text}
          placeholder={t("pathPick")}
          onChange={(event) => setText(event.target.value)}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
        />
      </label>
      {hits.length > 0 && (
        <ul className="end-hits" id={list}>
          {hits.slice(0, 6).map(({ node }) => (
            <li key={node.id}>
              <button type="button" onClick={() => pick(node)}>
                <TypeMark label={node.label} /> {nameOf(node)} <small>{term("labels", node.label)}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function PathRow({ path }: { path: Path }) {
  const t = useWords();
  const term = useTerms();
  return (
    <li>
      {path.nodes.map((node, i) => {
        const edge = path.edges[i];
        return (
          <span key={node.id}>
            <TypeMark label={node.label} /> {nameOf(node)}
            {edge !== undefined && (
              <button
                type="button"
                className="link hop"
                onClick={() => choose({ kind: "edge", id: edge.id })}
              >
                {edge.from === node.id ? "—" : "←"} {detailOf(edge, term) || term("relations", edge.type)}{" "}
                {edge.from === node.id ? "→" : "—"}
              </button>
            )}
          </span>
        );
      })}
      <button type="button" className="quiet" onClick={() => draw(path.nodes, path.edges)}>
        {t("pathDraw")}
      </button>
    </li>
  );
}
