/** Posts over time: each with its stretch on one axis of years, as they stood on a day, and the sentence that says so. */
import { useState } from "react";
import type { EntityAnswer, Fact } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import { nameOf } from "../graph/graph.ts";
import type { WordKey } from "../labels.ts";
import { bring, setFilters } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { choose } from "../state/session.ts";
import { detailOf, type Say, useTerms, useWords } from "../state/words.ts";
import { DateField } from "./date-field.tsx";
import { useLoaded } from "./loaded.ts";
import { Snippet } from "./snippet.tsx";
import { type Axis, axisOf, type Tenure, tenuresOf } from "./tenures.ts";
import { TypeMark } from "./type-mark.tsx";
import "../styles/posts.css";

const AT_ONCE = 10;

export function Posts({ id, posts }: { id: string; posts: readonly Fact[] }) {
  const t = useWords();
  const asOf = useDesk((desk) => desk.filters.asOf);
  const [shown, setShown] = useState(AT_ONCE);
  const then = useLoaded(`${id} ${asOf}`, async () => (asOf === "" ? null : api.entity(id, asOf)));
  if (posts.length === 0) return null;
  const tenures = tenuresOf(posts);
  const axis = axisOf(tenures, asOf);
  const standing = then.state === "here" ? standingOf(then.value) : null;
  return (
    <section className="fact-list posts">
      <h3>
        {t("posts")} <data value={posts.length}>{posts.length}</data>
      </h3>
      <div className="as-of">
        <DateField whole label={t("postsAsOf")} value={asOf} onDate={(day) => setFilters({ asOf: day })} />
      </div>
      {axis !== null && <Scale axis={axis} />}
      <ul className="facts">
        {tenures.slice(0, shown).map((tenure) => (
          <Post
            key={tenure.fact.edge.id}
            tenure={tenure}
            axis={axis}
            asOf={asOf}
            standing={standing?.get(tenure.fact.edge.id) ?? (standing === null ? null : "notHeld")}
          />
        ))}
      </ul>
      {posts.length > shown && (
        <button type="button" className="link" onClick={() => setShown(shown + 50)}>
          {t("moreFacts", { n: Math.min(50, posts.length - shown) })}
        </button>
      )}
    </section>
  );
}

type Standing = Extract<WordKey, "stillHeld" | "perhapsHeld" | "notHeld">;

/** How each post stood on the day that was asked for; one that is missing was not held. */
function standingOf(answer: EntityAnswer | null): ReadonlyMap<string, Standing> | null {
  if (answer === null) return null;
  return new Map(
    answer.posts.map(({ edge, standing }) => [edge.id, standing === "unknown" ? "perhapsHeld" : "stillHeld"]),
  );
}

function Scale({ axis }: { axis: Axis }) {
  return (
    <div className="post-scale" aria-hidden="true">
      {axis.years.map((year) => (
        <span key={year} style={{ left: `${axis.at(String(year)) * 100}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}

function Post({
  tenure,
  axis,
  asOf,
  standing,
}: {
  tenure: Tenure;
  axis: Axis | null;
  asOf: string;
  standing: Standing | null;
}) {
  const t = useWords();
  const term = useTerms();
  const { edge, other, source, direction } = tenure.fact;
  const detail = detailOf(edge, term) || term("relations", edge.type);
  return (
    <li className={standing === "notHeld" ? "not-held" : undefined}>
      <div className="fact">
        <span className="fact-what">
          {direction === "in" && <span aria-hidden="true">← </span>}
          {edge.props.former === true && <em>{t("former")} </em>}
          {detail}
        </span>
        <button type="button" className="link" onClick={() => void bring(other)}>
          <TypeMark label={other.label} />
          {nameOf(other)}
        </button>
        {standing !== null && <span className={`standing ${standing}`}>{t(standing)}</span>}
      </div>
      {axis !== null && tenure.from !== "" && <Bar tenure={tenure} axis={axis} asOf={asOf} />}
      <p className="post-when">{saysWhen(tenure, t)}</p>
      <Snippet source={source} onOpen={() => choose({ kind: "edge", id: edge.id })} />
    </li>
  );
}

function Bar({ tenure, axis, asOf }: { tenure: Tenure; axis: Axis; asOf: string }) {
  const [left, right] = [axis.at(tenure.from), axis.at(tenure.to)];
  const ends = `${tenure.begins ? " begins" : ""}${tenure.ends ? " ends" : ""}`;
  return (
    <div className="post-track" aria-hidden="true">
      <i
        className={`post-bar${ends}`}
        style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%` }}
      />
      {tenure.days.slice(0, 40).map((day) => (
        <b key={day} style={{ left: `${axis.at(day) * 100}%` }} />
      ))}
      {asOf !== "" && <s style={{ left: `${axis.at(asOf) * 100}%` }} />}
    </div>
  );
}

function saysWhen({ fact, from, to, begins, ends, days }: Tenure, t: Say): string {
  const parts = [
    begins && t("since", { from }),
    ends && t("until", { to }) + (fact.edge.props.validToInferred === true ? t("inferred") : ""),
  ].filter((part) => part !== false);
  if (parts.length > 0) return parts.join(" · ");
  const [first, last] = [days[0] ?? from, days.at(-1) ?? to];
  if (first === "") return t("undated");
  return first === last ? t("onlyOn", { day: first }) : t("shownFrom", { from: first, to: last });
}
