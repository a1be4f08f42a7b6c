/** One end of a way: the node that is meant, and a search for another one. */
import { useId, useState } from "react";
import type { GraphNode } from "../../src/http/contract.ts";
import { nameOf } from "../graph/graph.ts";
import { useTerms, useWords } from "../state/words.ts";
import { useHits } from "./search.tsx";
import { TypeMark } from "./type-mark.tsx";

export interface End {
  readonly id: string;
  readonly name: string;
}

export function EndBox({
  label,
  end,
  onPick,
}: {
  label: string;
  end: End | null;
  onPick: (end: End) => void;
}) {
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
