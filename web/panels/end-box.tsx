/** One end of a way: the node that is meant, and a search for another one, by mouse or by keys alone. */
import { useEffect, useId, useRef, useState } from "react";
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
  eager,
  onPick,
}: {
  label: string;
  end: End | null;
  /** Whether typing goes here at once. */
  eager: boolean;
  onPick: (end: End) => void;
}) {
  const t = useWords();
  const term = useTerms();
  const list = useId();
  const [text, setText] = useState("");
  const [composing, setComposing] = useState(false);
  const { hits } = useHits(text, composing);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (eager) input.current?.focus();
  }, [eager]);
  const shown = hits.slice(0, 6);
  const pick = (node: GraphNode) => {
    onPick({ id: node.id, name: nameOf(node) });
    setText("");
    setAt(0);
    input.current?.focus();
  };
  const onKey = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing || composing || text.trim() === "") return;
    const hit = shown[Math.min(at, shown.length - 1)];
    if (event.key === "ArrowDown") setAt(Math.min(at + 1, shown.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else if (event.key === "Escape") setText("");
    else if (event.key !== "Enter") return;
    else if (hit !== undefined) pick(hit.node);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="end-box">
      <label>
        {label} <strong>{end?.name ?? "—"}</strong>
        <input
          ref={input}
          type="search"
          role="combobox"
          autoComplete="off"
          aria-expanded={shown.length > 0}
          aria-controls={list}
          aria-activedescendant={shown.length > 0 ? `${list}-${Math.min(at, shown.length - 1)}` : undefined}
          value={text}
          placeholder={t("pathPick")}
          onKeyDown={onKey}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
        />
      </label>
      <div className="end-hits" id={list} role="listbox" aria-label={label} hidden={shown.length === 0}>
        {shown.map(({ node }, i) => (
          <div
            key={node.id}
            id={`${list}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            onPointerDown={(event) => {
              event.preventDefault();
              pick(node);
            }}
          >
            <TypeMark label={node.label} /> {nameOf(node)} <small>{term("labels", node.label)}</small>
          </div>
        ))}
      </div>
    </div>
  );
}
