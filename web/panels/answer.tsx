/** The answer to a question: its words, and a way to each sentence it rests on. */
import type { AskAnswer } from "../../src/http/contract.ts";
import { draw } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { choose } from "../state/session.ts";
import { type Term, useTerms, useWords } from "../state/words.ts";
import { Snippet } from "./snippet.tsx";

export function AnswerPanel({ answer }: { answer: AskAnswer }) {
  const t = useWords();
  const term = useTerms();
  return (
    <section className="answer" aria-label={t("answer")}>
      <header className="panel-head">
        <h2>{answer.question}</h2>
        <button type="button" className="quiet" onClick={() => useDesk.setState({ answer: null })}>
          {t("close")}
        </button>
      </header>
      <p className="printed">{answer.says}</p>
      <ol className="facts">
        {answer.lines.map((line) => (
          <li key={`${line.id} ${line.cells.join()}`}>
            <div className="fact">
              <span className="fact-what">{line.cells[0]}</span>
              <span className="hint">
                {line.cells
                  .slice(1)
                  .map((word) => worded(term, word))
                  .join(" · ")}
              </span>
            </div>
            {line.edges[0] !== undefined && (
              <Snippet
                source={line.source}
                onOpen={() => choose({ kind: "edge", id: line.edges[0] ?? "" })}
              />
            )}
          </li>
        ))}
      </ol>
      {answer.nodes.length > 0 && (
        <button type="button" className="wide" onClick={() => draw(answer.nodes, answer.edges)}>
          {t("drawAnswer")}
        </button>
      )}
    </section>
  );
}

/** Event types and roles come as keys; everything else is what the paper printed. */
function worded(term: Term, word: string): string {
  const type = term("eventTypes", word);
  return type === word ? term("roles", word) : type;
}
