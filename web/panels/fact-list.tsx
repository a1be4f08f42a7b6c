/** Facts of one kind: what is said, about whom, and under it the printed sentence with paper and date. */
import { useState } from "react";
import type { Fact } from "../../src/http/contract.ts";
import { nameOf } from "../graph/graph.ts";
import { bring } from "../state/actions.ts";
import { choose } from "../state/session.ts";
import { detailOf, useTerms, useWords } from "../state/words.ts";
import { Snippet } from "./snippet.tsx";
import { TypeMark } from "./type-mark.tsx";

const AT_ONCE = 12;

export function FactList({ title, facts }: { title: string; facts: readonly Fact[] }) {
  const t = useWords();
  const [shown, setShown] = useState(AT_ONCE);
  if (facts.length === 0) return null;
  return (
    <section className="fact-list">
      <h3>
        {title} <data value={facts.length}>{facts.length}</data>
      </h3>
      <ul className="facts">
        {facts.slice(0, shown).map((fact) => (
          <FactRow key={fact.edge.id} fact={fact} />
        ))}
      </ul>
      {facts.length > shown && (
        <button type="button" className="link" onClick={() => setShown(shown + 50)}>
          {t("moreFacts", { n: Math.min(50, facts.length - shown) })}
        </button>
      )}
    </section>
  );
}

function FactRow({ fact }: { fact: Fact }) {
  const t = useWords();
  const term = useTerms();
  const { edge, other, source, direction } = fact;
  const detail = detailOf(edge, term);
  const date = other.label === "Event" ? String(other.props.date ?? "") : "";
  return (
    <li>
      <div className="fact">
        <span className="fact-what">
          {direction === "in" && <span aria-hidden="true">← </span>}
          {edge.props.former === true && <em>{t("former")} </em>}
          {detail === "" ? term("relations", edge.type) : detail}
        </span>
        <button type="button" className="link" onClick={() => void bring(other)}>
          <TypeMark label={other.label} />
          {nameOf(other)}
        </button>
        {date !== "" && <time dateTime={date}>{date}</time>}
      </div>
      <Snippet source={source} onOpen={() => choose({ kind: "edge", id: edge.id })} />
    </li>
  );
}
