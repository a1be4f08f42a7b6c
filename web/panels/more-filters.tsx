/** Filters that are no list: dates of events, the day for posts, role and score. */
import { useMemo } from "react";
import { isEmptyPeriod } from "../graph/filters.ts";
import { type Counts, standings } from "../graph/tally.ts";
import { setFilters } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { graph } from "../state/session.ts";
import { useTerms, useWords } from "../state/words.ts";
import { DateField } from "./date-field.tsx";

export function MoreFilters({ roles }: { roles: Counts }) {
  const t = useWords();
  const term = useTerms();
  const { filters, info } = useDesk();
  const all = Object.keys(info?.words.roles ?? {});
  return (
    <section className="more-filters">
      <h2>{t("eventsIn")}</h2>
      <div className="pair">
        <DateField label={t("from")} value={filters.from} onDate={(from) => setFilters({ from })} />
        <DateField
          label={t("to")}
          value={filters.to}
          fault={isEmptyPeriod(filters) ? t("periodEmpty") : ""}
          onDate={(to) => setFilters({ to })}
        />
      </div>
      <DateField whole label={t("asOf")} value={filters.asOf} onDate={(asOf) => setFilters({ asOf })} />
      {filters.asOf !== "" && <AsOf />}
      <label>
        {t("role")}
        <select value={filters.role} onChange={(e) => setFilters({ role: e.target.value })}>
          <option value="">{t("anyRole")}</option>
          {all.map((role) => (
            <option key={role} value={role}>
              {term("roles", role)} {roles.get(role)?.total ?? 0}
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

/** How the posts stood on the day: what pages prove, what they leave open, what is hidden. */
function AsOf() {
  const t = useWords();
  const revision = useDesk((desk) => desk.revision);
  const { asOf, proven } = useDesk((desk) => desk.filters);
  const counts = useMemo(() => ({ revision, ...standings(graph, asOf) }), [revision, asOf]);
  return (
    <div className="as-of">
      <p className="hint">
        {t("standings", { held: counts.held, unknown: counts.unknown, over: counts["not-held"] })}
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={proven}
          onChange={(event) => setFilters({ proven: event.target.checked })}
        />
        {t("provenOnly")}
      </label>
    </div>
  );
}
