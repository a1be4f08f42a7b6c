/** What the graph holds, and how to begin. */
import type { GraphNode, NodeLabel } from "../../src/http/contract.ts";
import { nameOf } from "../graph/graph.ts";
import type { WordKey } from "../labels.ts";
import { ask, pickNode } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { graph } from "../state/session.ts";
import { useTerms, useWords } from "../state/words.ts";
import { TypeMark } from "./type-mark.tsx";

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
  const { overview, revision, info } = useDesk();
  const asks = info?.asks === true;
  if (overview === null) return <p className="hint">{t("loading")}</p>;
  const { nodes } = overview.counts;
  const first = (label: NodeLabel) =>
    revision === 0
      ? undefined
      : overview.nodes.find((node) => node.label === label && graph.hasNode(node.id));
  const starts = (["Person", "Enterprise", "IndustryChain", "Event"] as const).flatMap(
    (one) => first(one) ?? [],
  );
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
      <p className="hint">{t("pickSomething")}</p>
      <ul className="starts">
        {starts.map((node) => (
          <li key={node.id}>
            <button type="button" className="link" onClick={() => pickNode(node.id)}>
              <TypeMark label={node.label} /> {nameOf(node)}
            </button>
          </li>
        ))}
      </ul>
      {asks && <Questions starts={starts} />}
      <p className="hint">{t("addPages")}</p>
    </section>
  );
}

const QUESTIONS: Readonly<Partial<Record<NodeLabel, readonly WordKey[]>>> = {
  Person: ["askEvents", "askPosts"],
  IndustryChain: ["askMembers", "askLeads"],
  Event: ["askRoster"],
};

/** Questions that what is on the canvas can answer. */
function Questions({ starts }: { starts: readonly GraphNode[] }) {
  const t = useWords();
  const questions = starts.flatMap((node) =>
    (QUESTIONS[node.label] ?? []).map((word) => t(word, { name: nameOf(node) })),
  );
  return (
    <>
      <h3>{t("askMe")}</h3>
      <ul className="starts">
        {questions.map((question) => (
          <li key={question}>
            <button type="button" className="link" onClick={() => void ask(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
