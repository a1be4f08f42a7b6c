/** One industry chain from left to right: who leads it, its links with their firms, projects, places and honours. */
import type { EntityAnswer, Fact } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import { nameOf } from "../graph/graph.ts";
import { bring } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { choose } from "../state/session.ts";
import { useTerms, useWords } from "../state/words.ts";
import { useLoaded } from "./loaded.ts";
import { TypeMark } from "./type-mark.tsx";

/** From where things come to where they go; 链主 stands before all. */
const ORDER = ["链主", "上游", "中游", "下游"];

interface Column {
  readonly title: string;
  readonly facts: readonly Fact[];
}

function columnsOf(chain: EntityAnswer, words: { leads: string; noSegment: string }): readonly Column[] {
  const all = [...chain.posts, ...chain.events, ...chain.relations];
  const leads = all.filter(({ edge }) => edge.type === "LEADS_CHAIN");
  const members = all.filter(({ edge, other }) => edge.type === "IN_CHAIN" && other.label !== "Project");
  const segment = (fact: Fact) => String(fact.edge.props.segment ?? "");
  const stated = [...new Set(members.map(segment))].filter((one) => one !== "");
  const sorted = stated.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const unstated = members.filter((fact) => segment(fact) === "");
  return [
    { title: words.leads, facts: leads },
    ...sorted.map((title) => ({ title, facts: members.filter((fact) => segment(fact) === title) })),
    ...(unstated.length > 0 ? [{ title: words.noSegment, facts: unstated }] : []),
  ];
}

function rank(segment: string): number {
  const at = ORDER.findIndex((one) => segment.includes(one));
  return at < 0 ? ORDER.length : at;
}

export default function Chain({ id }: { id: string }) {
  const t = useWords();
  const term = useTerms();
  const loaded = useLoaded(id, () => api.entity(id));
  if (loaded.state !== "here") return <p className="hint">{t("loading")}</p>;
  const chain = loaded.value;
  const all = [...chain.posts, ...chain.events, ...chain.relations];
  const of = (type: string, label?: string) =>
    all.filter(({ edge, other }) => edge.type === type && (label === undefined || other.label === label));
  const columns = [
    ...columnsOf(chain, { leads: t("leads"), noSegment: t("noSegment") }),
    { title: t("projects"), facts: of("IN_CHAIN", "Project") },
    { title: t("places"), facts: of("LOCATED_IN") },
    { title: t("honors"), facts: of("RECEIVED") },
    { title: term("labels", "Event"), facts: of("CONCERNS") },
  ];
  return (
    <section className="chain">
      <h2>{nameOf(chain.node)}</h2>
      <div className="chain-columns">
        {columns.map(({ title, facts }) => (
          <section key={title} className={facts.length === 0 ? "empty" : ""}>
            <h3>{title}</h3>
            <ul>
              {facts.map((fact) => (
                <ChainCard key={fact.edge.id} fact={fact} />
              ))}
            </ul>
            {facts.length === 0 && <p className="hint">{t("noneStated")}</p>}
          </section>
        ))}
      </div>
    </section>
  );
}

function ChainCard({ fact }: { fact: Fact }) {
  const t = useWords();
  const leave = (go: () => void) => () => {
    useDesk.setState({ sheet: null });
    go();
  };
  const role = fact.edge.type === "LEADS_CHAIN" ? String(fact.edge.props.role ?? "") : "";
  return (
    <li className="chain-card">
      <button type="button" className="link" onClick={leave(() => void bring(fact.other))}>
        <TypeMark label={fact.other.label} /> {nameOf(fact.other)}
      </button>
      {role !== "" && <em>{role}</em>}
      <button
        type="button"
        className="snippet"
        title={t("showSentence")}
        onClick={leave(() => choose({ kind: "edge", id: fact.edge.id }))}
      >
        {fact.source?.quote ?? t("showSentence")}
      </button>
    </li>
  );
}
