/** One happening as a roster that can be printed: chair, speakers, attendants by body, organizers, place, concerns, sub-events. */
import type { Fact, GraphNode, RosterAnswer, RosterPost } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import { nameOf } from "../graph/graph.ts";
import { useDesk } from "../state/desk.ts";
import { choose } from "../state/session.ts";
import { detailOf, useTerms, useWords } from "../state/words.ts";
import { useLoaded } from "./loaded.ts";
import { type Group, groupsOf, LEADING, mainRole, rolesOf } from "./roster-groups.ts";

export default function Roster({ id }: { id: string }) {
  const t = useWords();
  const loaded = useLoaded(id, () => api.roster(id));
  if (loaded.state === "failed") return <p className="hint">{t("noAnswer")}</p>;
  if (loaded.state === "loading") return <p className="hint">{t("loading")}</p>;
  return <Called answer={loaded.value} />;
}

function Called({ answer }: { answer: RosterAnswer }) {
  const t = useWords();
  const term = useTerms();
  const { event, facts, posts } = answer;
  const came = facts.filter(({ edge }) => edge.type === "ATTENDED");
  const rest = came.filter((fact) => !LEADING.includes(mainRole(fact)) || fact.other.label !== "Person");
  const of = (type: Fact["edge"]["type"], direction: Fact["direction"]) =>
    facts.filter((fact) => fact.edge.type === type && fact.direction === direction);
  return (
    <section className="roster">
      <h2>{nameOf(event)}</h2>
      <p className="roster-date">
        {[
          dateOf(event, t("undated")),
          term("eventTypes", String(event.props.type ?? "other")),
          t("cameInAll", { n: came.length }),
        ].join(" · ")}
      </p>
      <dl>
        {LEADING.map((role) => (
          <Row key={role} title={term("roles", role)} always={role === "chair"}>
            <People
              facts={came.filter((fact) => mainRole(fact) === role && fact.other.label === "Person")}
              posts={posts}
              bodies
            />
          </Row>
        ))}
        <dt>{t("attendants")}</dt>
        <dd>
          {rest.length === 0 && <span className="hint">{t("noneStated")}</span>}
          <div className="roster-bodies">
            {groupsOf(rest, posts, t("noBody"), t("bodiesThemselves")).map((group) => (
              <Body key={group.key} group={group} posts={posts} />
            ))}
          </div>
        </dd>
        <Row title={t("organizers")} always>
          <People facts={of("ORGANIZED", "in")} posts={{}} />
        </Row>
        <Row title={t("places")} always>
          <People facts={of("HELD_AT", "out")} posts={{}} />
        </Row>
        <Row title={t("concerns")} always>
          <People facts={of("CONCERNS", "out")} posts={{}} />
        </Row>
        <Row title={t("subEvents")} always>
          <People facts={of("PART_OF_EVENT", "in")} posts={{}} />
        </Row>
        <Row title={t("partOfEvent")}>
          <People facts={of("PART_OF_EVENT", "out")} posts={{}} />
        </Row>
      </dl>
      <Sources facts={facts} />
    </section>
  );
}

function dateOf({ props }: GraphNode, undated: string): string {
  const date = String(props.date ?? "") || undated;
  return props.dateTo ? `${date} – ${String(props.dateTo)}` : date;
}

/** A line of the roster; one that is not `always` there falls away where nothing stands in it. */
function Row({
  title,
  always = false,
  children,
}: {
  title: string;
  always?: boolean;
  children: React.ReactElement<{ facts: readonly Fact[] }>;
}) {
  const t = useWords();
  const none = children.props.facts.length === 0;
  if (none && !always) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>{none ? <span className="hint">{t("noneStated")}</span> : children}</dd>
    </>
  );
}

function Body({ group, posts }: { group: Group; posts: RosterAnswer["posts"] }) {
  return (
    <div className="roster-body">
      <h3>
        {group.title} <data value={group.facts.length}>{group.facts.length}</data>
      </h3>
      <People facts={group.facts} posts={posts} />
    </div>
  );
}

interface PeopleProps {
  readonly facts: readonly Fact[];
  readonly posts: Readonly<Record<string, RosterPost>>;
  /** Whether the body stands beside the title. */
  readonly bodies?: boolean;
}

/** Names with their titles; a name opens the sentence that says so. */
function People({ facts, posts, bodies = false }: PeopleProps) {
  const t = useWords();
  const term = useTerms();
  const open = (edge: string) => {
    useDesk.setState({ sheet: null });
    choose({ kind: "edge", id: edge });
  };
  return (
    <ul>
      {facts.map((fact) => {
        const post = posts[fact.other.id];
        const said =
          fact.edge.type === "ORGANIZED" || rolesOf(fact).length > 1 ? detailOf(fact.edge, term) : "";
        return (
          <li key={fact.edge.id}>
            <button
              type="button"
              className="link"
              title={fact.source?.quote ?? t("showSentence")}
              onClick={() => open(fact.edge.id)}
            >
              {nameOf(fact.other)}
            </button>
            {post !== undefined && (
              <small>{bodies ? `${nameOf(post.body)} ${post.title}` : post.title}</small>
            )}
            {said !== "" && <small className="roster-roles">{said}</small>}
          </li>
        );
      })}
    </ul>
  );
}

/** The pages that the roster rests on, each once. */
function Sources({ facts }: { facts: readonly Fact[] }) {
  const t = useWords();
  const pages = new Set(
    facts.flatMap(({ source }) =>
      source === null
        ? []
        : [[source.paper, source.date, source.page].filter((part) => part !== "").join(" ")],
    ),
  );
  if (pages.size === 0) return null;
  return (
    <p className="roster-sources">
      {t("evidence")}：{[...pages].join("；")}
    </p>
  );
}
