/** One event as a roster that can be printed: chair, speakers, attendants by role, organizers, place, concerns. */
import type { Fact } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import { nameOf } from "../graph/graph.ts";
import { useDesk } from "../state/desk.ts";
import { choose } from "../state/session.ts";
import { detailOf, useTerms, useWords } from "../state/words.ts";
import { useLoaded } from "./loaded.ts";

/** A person stands once, under the weightiest role. */
const WEIGHT = ["chair", "speak", "lecture", "confer", "sign", "inspect", "visit", "receive", "attend"];

function rolesOf(fact: Fact): readonly string[] {
  return Array.isArray(fact.edge.props.roles) ? (fact.edge.props.roles as readonly string[]) : ["attend"];
}

function mainRole(fact: Fact): string {
  return WEIGHT.find((role) => rolesOf(fact).includes(role)) ?? "attend";
}

export default function Roster({ id }: { id: string }) {
  const t = useWords();
  const term = useTerms();
  const loaded = useLoaded(id, () => api.entity(id));
  if (loaded.state !== "here") return <p className="hint">{t("loading")}</p>;
  const { node, events, relations, posts } = loaded.value;
  const all = [...events, ...relations, ...posts];
  const came = all.filter(({ edge }) => edge.type === "ATTENDED");
  const roles = WEIGHT.filter((role) => came.some((fact) => mainRole(fact) === role));
  const of = (type: string, direction?: Fact["direction"]) =>
    all.filter(
      (fact) => fact.edge.type === type && (direction === undefined || fact.direction === direction),
    );
  const date = String(node.props.date ?? "") || t("undated");
  return (
    <section className="roster">
      <h2>{nameOf(node)}</h2>
      <p className="roster-date">
        {date}
        {node.props.dateTo ? ` – ${String(node.props.dateTo)}` : ""} ·{" "}
        {term("eventTypes", String(node.props.type))}
      </p>
      <dl>
        {roles.map((role) => (
          <Row
            key={role}
            title={term("roles", role)}
            facts={came.filter((fact) => mainRole(fact) === role)}
          />
        ))}
        {came.length === 0 && <Row title={t("attendants")} facts={[]} />}
        <Row title={t("organizers")} facts={of("ORGANIZED")} />
        <Row title={t("places")} facts={of("HELD_AT")} />
        <Row title={t("concerns")} facts={of("CONCERNS")} />
        <Row title={t("subEvents")} facts={of("PART_OF_EVENT", "in")} />
      </dl>
    </section>
  );
}

function Row({ title, facts }: { title: string; facts: readonly Fact[] }) {
  const t = useWords();
  const term = useTerms();
  const open = (edge: string) => {
    useDesk.setState({ sheet: null });
    choose({ kind: "edge", id: edge });
  };
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {facts.length === 0 && <span className="hint">{t("noneStated")}</span>}
        <ul>
          {facts.map((fact) => (
            <li key={fact.edge.id}>
              <button
                type="button"
                className="link"
                title={fact.source?.quote ?? t("showSentence")}
                onClick={() => open(fact.edge.id)}
              >
                {nameOf(fact.other)}
              </button>
              {rolesOf(fact).length > 1 && <small>{detailOf(fact.edge, term)}</small>}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
