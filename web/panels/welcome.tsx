/** What the graph holds, questions and views that work on it, what awaits a decision, and how pages are added. */
import { useEffect } from "react";
import type { ExampleView, NodeLabel } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import type { WordKey } from "../labels.ts";
import { ask } from "../state/actions.ts";
import { handIn } from "../state/adding.ts";
import { useMayDecide } from "../state/deciding.ts";
import { useDesk } from "../state/desk.ts";
import { openExample } from "../state/examples.ts";
import { attempt } from "../state/session.ts";
import { useTerms, useWords } from "../state/words.ts";
import { FilePicker } from "./file-picker.tsx";
import { TypeMark } from "./type-mark.tsx";
import "../styles/welcome.css";

const COUNTED: readonly NodeLabel[] = [
  "Page",
  "Article",
  "Person",
  "Enterprise",
  "Organization",
  "IndustryChain",
  "Event",
  "Project",
];

export function Welcome() {
  const t = useWords();
  const term = useTerms();
  const overview = useDesk((desk) => desk.overview);
  const empty = useDesk((desk) => desk.empty);
  if (overview === null) return <p className="hint">{t(empty ? "emptyGraph" : "loading")}</p>;
  const { nodes } = overview.counts;
  return (
    <section className="welcome">
      <h2>{t("whatIsHere")}</h2>
      <table className="totals">
        <tbody>
          {COUNTED.filter((label) => (nodes[label] ?? 0) > 0).map((label) => (
            <tr key={label}>
              <th scope="row">
                <TypeMark label={label} /> {term("labels", label)}
              </th>
              <td>{(nodes[label] ?? 0).toLocaleString("en")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {overview.period.from !== "" && <p className="hint">{t("period", overview.period)}</p>}
      <Examples />
      <p className="hint">{t(Object.keys(nodes).length === 0 ? "emptyGraph" : "pickSomething")}</p>
      <Contribute />
    </section>
  );
}

/** Both lists come from the server, which has run each of them. */
function Examples() {
  const t = useWords();
  const { examples, lang } = useDesk();
  useEffect(() => {
    if (examples === null) {
      void attempt(() => api.examples(lang)).then((found) => {
        if (found !== null) useDesk.setState({ examples: found });
      });
    }
  }, [examples, lang]);
  if (examples === null) return <p className="hint">{t("loading")}</p>;
  return (
    <>
      {examples.questions.length > 0 && <h3>{t("askMe")}</h3>}
      <ul className="starts questions">
        {examples.questions.map(({ text, rows }) => (
          <li key={text}>
            <button type="button" className="link" onClick={() => void ask(text)}>
              {text}
            </button>
            <small>{t("rowsFound", { n: rows })}</small>
          </li>
        ))}
      </ul>
      {examples.views.length > 0 && <h3>{t("exampleViews")}</h3>}
      <ul className="starts views-to-open">
        {examples.views.map((view) => (
          <li key={`${view.kind} ${view.ids.join(" ")}`}>
            <button type="button" className="link" onClick={() => void openExample(view)}>
              {t(VIEWS[view.kind], { name: view.names[0] ?? "", other: view.names[1] ?? "", n: view.rows })}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const VIEWS: Readonly<Record<ExampleView["kind"], WordKey>> = {
  chain: "viewChain",
  roster: "viewRoster",
  posts: "viewPosts",
  path: "viewPath",
  month: "viewMonth",
  firm: "viewFirm",
};

function Contribute() {
  const t = useWords();
  const may = useMayDecide();
  if (may === null) return null;
  return (
    <>
      <h3>{t("review")}</h3>
      <p className="hint">{t("reviewHelp")}</p>
      <button
        type="button"
        className="wide"
        onClick={() => useDesk.setState({ sheet: { kind: "review", id: "" } })}
      >
        {t("review")}…
      </button>
      <h3>{t("addPagesTitle")}</h3>
      {may ? (
        <>
          <p className="hint">{t("addPagesHow")}</p>
          <FilePicker onPick={handIn} />
        </>
      ) : (
        <p className="hint read-only">{t("readOnly")}</p>
      )}
      <p className="hint">{t("addPagesCommand")}</p>
    </>
  );
}
