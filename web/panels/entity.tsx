/** Who or what a node is: names, posts, events and relations, each with the sentence that says so. */
import type { EntityAnswer, GraphNode } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import { nameOf, restOf } from "../graph/graph.ts";
import { collapse, expand, pathsFrom, removeNode, togglePin } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { choose, drawnRelations, graph, theCanvas } from "../state/session.ts";
import { useTerms, useWords } from "../state/words.ts";
import { FactList } from "./fact-list.tsx";
import { Identity } from "./identity.tsx";
import { useLoaded } from "./loaded.ts";
import { NamedPages } from "./named-pages.tsx";
import { Posts } from "./posts.tsx";
import { TypeMark } from "./type-mark.tsx";

export function EntityPanel({ id }: { id: string }) {
  const t = useWords();
  const told = useDesk((desk) => desk.told);
  const loaded = useLoaded(id, () => api.entity(id), told);
  if (loaded.state === "loading") return <p className="hint">{t("loading")}</p>;
  if (loaded.state === "failed") return <p className="hint">{t("noAnswer")}</p>;
  const { node, posts, events, relations, totals, identity } = loaded.value;
  return (
    <section className="entity">
      <Head node={node} />
      <Actions node={node} />
      <ByRelation id={id} totals={totals} />
      <Posts id={id} posts={posts} />
      <FactList title={t("events")} facts={[...events].sort(byDate)} />
      <FactList title={t("otherRelations")} facts={relations} />
      <NamedPages id={id} />
      {identity !== null && <Identity identity={identity} />}
    </section>
  );
}

function byDate(a: EntityAnswer["events"][number], b: EntityAnswer["events"][number]): number {
  const date = (fact: typeof a) => String(fact.other.props.date ?? "");
  return date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0;
}

function Head({ node }: { node: GraphNode }) {
  const t = useWords();
  const term = useTerms();
  const { aliases, mentions, articles, firstSeen, lastSeen, date, type } = node.props;
  const others = (Array.isArray(aliases) ? (aliases as readonly string[]) : []).filter(
    (name) => name !== node.name,
  );
  const numbers = [
    Number(mentions ?? 0) > 0 && t("mentions", { n: Number(mentions) }),
    articles !== undefined && t("articles", { n: Number(articles) }),
    typeof firstSeen === "string" && firstSeen !== "" && t("seen", { from: firstSeen, to: String(lastSeen) }),
  ].filter((part) => part !== false);
  return (
    <>
      <header className="panel-head">
        <h2>{nameOf(node)}</h2>
        <button type="button" className="quiet" onClick={() => choose(null)}>
          {t("close")}
        </button>
      </header>
      <p className="kind">
        <TypeMark label={node.label} /> {term("labels", node.label)}
        {node.label === "Event" && ` · ${term("eventTypes", String(type ?? "other"))}`}
        {node.label === "Event" && ` · ${typeof date === "string" && date !== "" ? date : t("undated")}`}
      </p>
      {others.length > 0 && (
        <p className="hint">
          {t("aliases")} {others.join("、")}
        </p>
      )}
      <p className="hint">{numbers.join(" · ")}</p>
    </>
  );
}

/** How many lines of each relation there are and how many are drawn; a click brings more of that relation alone. */
function ByRelation({ id, totals }: { id: string; totals: EntityAnswer["totals"] }) {
  const t = useWords();
  const term = useTerms();
  const revision = useDesk((desk) => desk.revision);
  if (revision === 0 || !graph.hasNode(id)) return null;
  const rows = drawnRelations().flatMap((type) => {
    const total = totals[type] ?? 0;
    const shown = graph.filterEdges(id, (_edge, { kind }) => kind === type).length;
    return total === 0 ? [] : [{ type, total, shown: Math.min(shown, total) }];
  });
  if (rows.length === 0) return null;
  return (
    <ul className="by-relation" aria-label={t("expandBy")}>
      {rows.map(({ type, total, shown }) => (
        <li key={type}>
          <button type="button" disabled={shown === total} onClick={() => void expand(id, [type])}>
            {term("relations", type)}{" "}
            <data value={total}>{shown === total ? total : `${shown}/${total}`}</data>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Actions({ node }: { node: GraphNode }) {
  const t = useWords();
  const revision = useDesk((desk) => desk.revision);
  if (revision === 0 || !graph.hasNode(node.id)) return null;
  const { pinned } = graph.getNodeAttributes(node.id);
  const rest = restOf(graph, node.id);
  return (
    <div className="actions">
      <button type="button" disabled={rest === 0} onClick={() => void expand(node.id)}>
        {rest === 0 ? t("expandAll") : t("expand", { n: rest === null ? "25" : Math.min(25, rest) })}
      </button>
      <button type="button" onClick={() => collapse(node.id)}>
        {t("collapse")}
      </button>
      <button type="button" aria-pressed={pinned} onClick={() => togglePin(node.id)}>
        {t(pinned ? "unpin" : "pin")}
      </button>
      <button type="button" onClick={() => theCanvas()?.centre(node.id)}>
        {t("focus")}
      </button>
      <button type="button" onClick={() => removeNode(node.id)}>
        {t("hide")}
      </button>
      <button type="button" onClick={() => pathsFrom(node.id)}>
        {t("pathFrom")}
      </button>
      {node.label === "IndustryChain" && (
        <button type="button" onClick={() => useDesk.setState({ sheet: { kind: "chain", id: node.id } })}>
          {t("chainView")}
        </button>
      )}
      {node.label === "Event" && (
        <button type="button" onClick={() => useDesk.setState({ sheet: { kind: "roster", id: node.id } })}>
          {t("rosterView")}
        </button>
      )}
    </div>
  );
}
