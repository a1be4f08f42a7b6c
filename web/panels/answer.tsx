/** The answer to a question: its words, and a way to each sentence it rests on. */
import type { AskAnswer } from "../../src/http/contract.ts";
import { draw } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { choose } from "../state/session.ts";
import { useWords } from "../state/words.ts";
import { Snippet } from "./snippet.tsx";

export function AnswerPanel({ answer }: { answer: AskAnswer }) {
  const t = useWords();
  return (
    <section className="answer">
      <header className="panel-head">
        <h2>{answer.question}</h2>
        <button type="button" className="quiet" onClick={() => useDesk.setState({ answer: null })}>
          {t("close")}
        </button>
      </header>
      <p className="printed">{answer.says}</p>
      <ol className="facts">
        {answer.lines.map((line) => (
          <li key={`${line.id} ${line.text}`}>
            <div className="fact">{line.text}</div>
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
