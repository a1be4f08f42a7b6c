/** What the graph holds, and how to begin. */
import type { NodeLabel } from "../../src/http/contract.ts";
import { pickNode } from "../state/actions.ts";
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
  const { overview, revision } = useDesk();
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
              <TypeMark label={node.label} /> {String(node.props.title ?? node.name)}
            </button>
          </li>
        ))}
      </ul>
      <p className="hint">{t("addPages")}</p>
    </section>
  );
}
