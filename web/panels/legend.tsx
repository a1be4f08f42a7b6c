/** The legend is the filter: types and relations with their counts, dates, score and role. */
import { useMemo } from "react";
import type { NodeLabel } from "../../src/http/contract.ts";
import { isFiltered, tally } from "../graph/filters.ts";
import { clearFilters, setFilters } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { graph } from "../state/session.ts";
import { useTerms, useWords } from "../state/words.ts";
import { SavedViews } from "./saved-views.tsx";
import { TypeMark } from "./type-mark.tsx";

function toggled(list: readonly string[], key: string): readonly string[] {
  return list.includes(key) ? list.filter((one) => one !== key) : [...list, key];
}

export function Legend() {
  const t = useWords();
  const filters = useDesk((desk) => desk.filters);
  return (
    <aside className="legend" aria-label={t("legend")}>
      <TypeList />
      <RelationList />
      <MoreFilters />
      {isFiltered(filters) && (
        <button type="button" className="wide" onClick={clearFilters}>
          {t("resetFilters")}
        </button>
      )}
      <SavedViews />
    </aside>
  );
}

/** Counts of what is on the canvas, anew whenever it changes. */
function useTally() {
  const revision = useDesk((desk) => desk.revision);
  return useMemo(() => ({ revision, ...tally(graph) }), [revision]);
}

function TypeList() {
  const t = useWords();
  const term = useTerms();
  const off = useDesk((desk) => desk.filters.labels);
  const { labels } = useTally();
  return (
    <section>
      <h2>{t("types")}</h2>
      <ul className="switches">
        {[...labels].map(([label, count]) => (
          <li key={label}>
            <button
              type="button"
              aria-pressed={!off.includes(label)}
              onClick={() => setFilters({ labels: toggled(off, label) })}
            >
              <TypeMark label={label as NodeLabel} />
              <span>{term("labels", label)}</span>
              <data value={count}>{count}</data>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RelationList() {
  const t = useWords();
  const term = useTerms();
  const off = useDesk((desk) => desk.filters.relations);
  const { relations } = useTally();
  return (
    <section>
      <h2>{t("relations")}</h2>
      <ul className="switches">
        {[...relations].map(([type, count]) => (
          <li key={type}>
            <button
              type="button"
              aria-pressed={!off.includes(type)}
              onClick={() => setFilters({ relations: toggled(off, type) })}
            >
              <span className="stroke" aria-hidden="true" />
              <span>{term("relations", type)}</span>
              <data value={count}>{count}</data>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MoreFilters() {
  const t = useWords();
  const { filters, info } = useDesk();
  return (
    <section className="more-filters">
      <h2>{t("dates")}</h2>
      <div className="pair">
        <label>
          {t("from")}
          <input type="date" value={filters.from} onChange={(e) => setFilters({ from: e.target.value })} />
        </label>
        <label>
          {t("to")}
          <input type="date" value={filters.to} onChange={(e) => setFilters({ to: e.target.value })} />
        </label>
      </div>
      <label>
        {t("asOf")}
        <input type="date" value={filters.asOf} onChange={(e) => setFilters({ asOf: e.target.value })} />
      </label>
      <label>
        {t("role")}
        <select value={filters.role} onChange={(e) => setFilters({ role: e.target.value })}>
          <option value="">{t("anyRole")}</option>
          {Object.entries(info?.words.roles ?? {}).map(([role, words]) => (
            <option key={role} value={role}>
              {words[useDesk.getState().lang]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("score")} <output>{filters.score.toFixed(2)}</output>
        <input
          type="range"
          min={0}
          max={1}
          step={0.05}
          value={filters.score}
          onChange={(e) => setFilters({ score: Number(e.target.value) })}
        />
      </label>
    </section>
  );
}
