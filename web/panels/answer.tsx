/** The answer to a question: its words, and a way to each sentence it rests on. */
import type { AskAnswer, AskChoice } from "../../src/http/contract.ts";
import { ask, draw } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { choose } from "../state/session.ts";
import { useTerms, useWords } from "../state/words.ts";
import { Snippet } from "./snippet.tsx";
import { TypeMark } from "./type-mark.tsx";

export function AnswerPanel({ answer }: { answer: AskAnswer }) {
  const t = useWords();
  return (
    <section className="answer" aria-label={t("answer")}>
      <header className="panel-head">
        <h2>{answer.question}</h2>
        <button type="button" className="quiet" onClick={() => useDesk.setState({ answer: null })}>
          {t("close")}
        </button>
      </header>
      <Choices answer={answer} />
      <p className="printed" role="status">
        {answer.says}
      </p>
      {answer.nodes.length > 0 && (
        <button type="button" className="wide" onClick={() => draw(answer.nodes, answer.edges)}>
          {t("drawAnswer")}
        </button>
      )}
      <ol className="facts">
        {answer.lines.map((line) => (
          <li key={`${line.id} ${line.cells.join()}`}>
            <div className="fact">
              <span className="fact-what">{line.cells[0]}</span>
              <span className="hint">{line.cells.slice(1).join(" · ")}</span>
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
    </section>
  );
}

/** Whom the question may mean: one click asks it anew about that one, another about all of them. */
function Choices({ answer: { question, choices } }: { answer: AskAnswer }) {
  const t = useWords();
  const meant = useDesk((desk) => desk.meant);
  if (meant.length > 0) {
    return (
      <button type="button" className="link" onClick={() => void ask(question)}>
        {t("askAll")}
      </button>
    );
  }
  return choices.map((choice) => (
    <ChoiceRow
      key={choice.words}
      choice={choice}
      onPick={(id) => void ask(question, [id, ...others(choices, choice)])}
    />
  ));
}

/** What other words of the question may mean stays open. */
function others(choices: readonly AskChoice[], chosen: AskChoice): readonly string[] {
  return choices
    .filter((choice) => choice !== chosen)
    .flatMap(({ entities }) => entities.map(({ id }) => id));
}

function ChoiceRow({ choice, onPick }: { choice: AskChoice; onPick: (id: string) => void }) {
  const t = useWords();
  const term = useTerms();
  const { words, entities } = choice;
  return (
    <section className="choice">
      <h3>{t("askWhich", { words, n: entities.length })}</h3>
      <ul>
        {entities.map(({ id, label, name, says }) => (
          <li key={id}>
            <button type="button" onClick={() => onPick(id)}>
              <TypeMark label={label} /> {name} <small>{says === "" ? term("labels", label) : says}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
