/** The legend is the filter: types, relations, event types and papers with their counts, dates, role and score. */
import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { NodeLabel } from "../../src/http/contract.ts";
import { isFiltered } from "../graph/filters.ts";
import { type Counts, tally } from "../graph/tally.ts";
import type { WordKey } from "../labels.ts";
import { clearFilters, setFilters } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { learnPapers } from "../state/papers.ts";
import { graph, papersOf } from "../state/session.ts";
import { useTerms, useWords } from "../state/words.ts";
import { MoreFilters } from "./more-filters.tsx";
import { SavedViews } from "./saved-views.tsx";
import { Switches } from "./switches.tsx";
import { TypeMark } from "./type-mark.tsx";

export function Legend() {
  const t = useWords();
  const term = useTerms();
  const filters = useDesk((desk) => desk.filters);
  const revision = useDesk((desk) => desk.revision);
  const counts = useMemo(() => ({ revision, ...tally(graph, papersOf) }), [revision]);
  return (
    <aside className="legend" aria-label={t("legend")}>
      {isFiltered(filters) && (
        <button type="button" className="wide" onClick={clearFilters}>
          {t("resetFilters")}
        </button>
      )}
      <Part
        open
        title="types"
        counts={counts.labels}
        nameOf={(key) => term("labels", key)}
        markOf={(key) => <TypeMark label={key as NodeLabel} />}
        off={filters.labels}
        onChange={(labels) => setFilters({ labels })}
      />
      <Part
        open
        title="relations"
        counts={counts.relations}
        nameOf={(key) => term("relations", key)}
        markOf={() => <span className="stroke" aria-hidden="true" />}
        off={filters.relations}
        onChange={(relations) => setFilters({ relations })}
      />
      <Part
        title="eventTypes"
        counts={counts.eventTypes}
        nameOf={(key) => term("eventTypes", key)}
        markOf={(key) => <span className={`swatch series-${key}`} aria-hidden="true" />}
        off={filters.eventTypes}
        onChange={(eventTypes) => setFilters({ eventTypes })}
      />
      <Papers counts={counts.papers} />
      <MoreFilters roles={counts.roles} />
      <SavedViews />
    </aside>
  );
}

interface PartProps {
  readonly title: WordKey;
  readonly open?: boolean;
  readonly onOpen?: (open: boolean) => void;
  readonly counts: Counts;
  readonly nameOf: (key: string) => string;
  readonly markOf: (key: string) => ReactNode;
  readonly off: readonly string[];
  readonly onChange: (off: readonly string[]) => void;
  /** What it means that all are switched off, where that is not plain. */
  readonly noneLeft?: WordKey;
}

function Part(props: PartProps) {
  const { title, open = false, onOpen, counts, nameOf, markOf, off, onChange, noneLeft } = props;
  const t = useWords();
  const entries = [...counts].map(([key, count]) => ({ key, name: nameOf(key), mark: markOf(key), count }));
  return (
    <details className="part" open={open || off.length > 0} onToggle={(e) => onOpen?.(e.currentTarget.open)}>
      <summary>{t(title)}</summary>
      <Switches entries={entries} off={off} onChange={onChange} />
      {noneLeft !== undefined && off.length > 0 && entries.every(({ key }) => off.includes(key)) && (
        <p className="hint" role="status">
          {t(noneLeft)}
        </p>
      )}
    </details>
  );
}

/** Papers cost a question to the server: it is asked while the list is open. */
function Papers({ counts }: { counts: Counts }) {
  const t = useWords();
  const revision = useDesk((desk) => desk.revision);
  const off = useDesk((desk) => desk.filters.papers);
  const [open, setOpen] = useState(false);
  const wanted = open || off.length > 0;
  useEffect(() => {
    if (revision > 0 && wanted) void learnPapers();
  }, [revision, wanted]);
  return (
    <Part
      title="papers"
      onOpen={setOpen}
      counts={counts}
      nameOf={(paper) => (paper === "" ? t("unknownPaper") : paper)}
      markOf={() => <span className="paper-mark" aria-hidden="true" />}
      off={off}
      onChange={(papers) => setFilters({ papers })}
      noneLeft="allPapersOff"
    />
  );
}
