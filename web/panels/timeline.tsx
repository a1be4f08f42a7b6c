/** Events in time, of the canvas or of the whole graph, by year, month or day, stacked by type: a dragged stretch filters, play moves it on. */
import { type ReactNode, useMemo, useState } from "react";
import type { TimeUnit } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import { firstDay, lastDay } from "../graph/dates.ts";
import {
  type Bar,
  barsOf,
  type Counted,
  countCanvas,
  drawable,
  extent,
  inUnit,
  type Span,
  UNITS,
  unitOf,
} from "../graph/timeline.ts";
import type { WordKey } from "../labels.ts";
import { bringEvents, setFilters } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { graph } from "../state/session.ts";
import { useTerms, useWords } from "../state/words.ts";
import { useLoaded } from "./loaded.ts";
import { type Entry, Switches } from "./switches.tsx";
import { TimelineBars } from "./timeline-bars.tsx";
import { usePlay } from "./timeline-play.ts";

type Scope = "canvas" | "graph";

const UNIT_WORDS: Readonly<Record<TimeUnit, WordKey>> = { year: "byYear", month: "byMonth", day: "byDay" };

export default function Timeline() {
  const t = useWords();
  const [scope, setScope] = useState<Scope>("canvas");
  const turn = (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame
    <div className="segments" role="group" aria-label={t("timelineScope")}>
      {(["canvas", "graph"] as const).map((one) => (
        <button key={one} type="button" aria-pressed={scope === one} onClick={() => setScope(one)}>
          {t(one === "canvas" ? "scopeCanvas" : "scopeGraph")}
        </button>
      ))}
    </div>
  );
  return (
    <section className="timeline">
      {scope === "canvas" ? <CanvasTime turn={turn} /> : <GraphTime turn={turn} />}
    </section>
  );
}

function Nothing({ turn, says }: { turn: ReactNode; says: string }) {
  return (
    <>
      <div className="timeline-tools">{turn}</div>
      <p className="hint">{says}</p>
    </>
  );
}

function CanvasTime({ turn }: { turn: ReactNode }) {
  const t = useWords();
  const revision = useDesk((desk) => desk.revision);
  const whole = useMemo(
    () => (revision === 0 ? null : extent(countCanvas(graph, "year", new Set()))),
    [revision],
  );
  if (whole === null) return <Nothing turn={turn} says={t("timelineEmpty")} />;
  return <Time scope="canvas" whole={whole} turn={turn} />;
}

function GraphTime({ turn }: { turn: ReactNode }) {
  const t = useWords();
  const loaded = useLoaded("years", () => api.timeline("year", "", ""));
  if (loaded.state !== "here") {
    return <Nothing turn={turn} says={t(loaded.state === "failed" ? "noAnswer" : "loading")} />;
  }
  const whole = extent(loaded.value);
  if (whole === null) return <Nothing turn={turn} says={t("timelineNone")} />;
  return <Time scope="graph" whole={whole} turn={turn} />;
}

/** `null` while the server counts. */
function useCounted(scope: Scope, unit: TimeUnit, span: Span): Counted | null {
  const revision = useDesk((desk) => desk.revision);
  const counted = useMemo(
    () => (revision === 0 ? null : countCanvas(graph, unit, new Set())),
    [revision, unit],
  );
  const key = scope === "graph" ? `${unit} ${span.from} ${span.to}` : "";
  const loaded = useLoaded(key, async () => (key === "" ? null : api.timeline(unit, span.from, span.to)));
  if (scope === "canvas") return counted;
  return loaded.state === "here" ? loaded.value : null;
}

interface TimeProps {
  readonly scope: Scope;
  /** All time that is known. */
  readonly whole: Span;
  readonly turn: ReactNode;
}

function Time({ scope, whole, turn }: TimeProps) {
  const t = useWords();
  const { filters, info } = useDesk();
  const [unit, setUnit] = useState<TimeUnit>(() => unitOf(whole));
  const [part, setPart] = useState<Span | null>(null);
  const order = Object.keys(info?.words.eventTypes ?? {});
  const span = drawable(inUnit(part ?? whole, unit));
  const counted = useCounted(scope, unit, span);
  const off = new Set(filters.eventTypes);
  const bars =
    counted === null
      ? []
      : barsOf(
          counted,
          span,
          order.filter((type) => !off.has(type)),
        );
  const stretch = stretchOf(bars, filters.from, filters.to);
  const choose = (from: number, to: number, follows = false) => {
    const [first, last] = [bars[Math.min(from, to)], bars[Math.max(from, to)]];
    if (first === undefined || last === undefined) return;
    setFilters({ from: firstDay(first.at), to: lastDay(last.at) }, follows);
  };
  const play = usePlay({
    count: bars.length,
    stretch,
    choose: (from, to) => choose(from, to, true),
    keep: () => {
      const { from, to } = filters;
      return () => setFilters({ from, to }, true);
    },
  });
  const turnTo = (next: TimeUnit) => {
    const chosen =
      stretch === null ? null : { from: bars[stretch[0]]?.at ?? "", to: bars[stretch[1]]?.at ?? "" };
    setPart(UNITS.indexOf(next) > UNITS.indexOf(unit) ? (chosen ?? part) : null);
    setUnit(next);
  };
  const into = (at: string) => {
    const finer = UNITS[UNITS.indexOf(unit) + 1];
    if (finer === undefined) return;
    setPart({ from: at, to: at });
    setUnit(finer);
  };
  return (
    <>
      <div className="timeline-tools">
        {turn}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame */}
        <div className="segments" role="group" aria-label={t("timelineUnit")}>
          {UNITS.map((one) => (
            <button key={one} type="button" aria-pressed={unit === one} onClick={() => turnTo(one)}>
              {t(UNIT_WORDS[one])}
            </button>
          ))}
        </div>
        {part !== null && (
          <button type="button" onClick={() => setPart(null)}>
            {t("wholeTime")}
          </button>
        )}
        <button type="button" aria-pressed={play.on} onClick={play.turn}>
          {t(play.on ? "playStop" : "play")}
        </button>
        <button
          type="button"
          onClick={() => setFilters({ from: "", to: "" })}
          disabled={filters.from === "" && filters.to === ""}
        >
          {t("clearDates")}
        </button>
        {scope === "graph" && <Bring span={span} />}
      </div>
      <TimelineBars
        bars={bars}
        stretch={stretch}
        onChoose={choose}
        onInto={unit === "day" ? null : into}
        onClear={() => setFilters({ from: "", to: "" })}
      />
      <Types bars={bars} counted={counted} order={order} />
      <Says scope={scope} counted={counted} bars={bars} stretch={stretch} />
    </>
  );
}

/** Indexes of the first and last bar in the filtered period; `null` where no period is chosen. */
function stretchOf(bars: readonly Bar[], from: string, to: string): readonly [number, number] | null {
  if ((from === "" && to === "") || bars.length === 0) return null;
  const inside = bars.flatMap(({ at }, i) =>
    (from === "" || lastDay(at) >= from) && (to === "" || firstDay(at) <= lastDay(to)) ? [i] : [],
  );
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

/** Brings events of the chosen stretch, or of all that is shown, onto the canvas. */
function Bring({ span }: { span: Span }) {
  const t = useWords();
  const { from, to } = useDesk((desk) => desk.filters);
  return (
    <button
      type="button"
      onClick={() => void bringEvents(from === "" ? span.from : from, to === "" ? span.to : to)}
    >
      {t("bringEvents")}
    </button>
  );
}

function Types({
  bars,
  counted,
  order,
}: {
  bars: readonly Bar[];
  counted: Counted | null;
  order: readonly string[];
}) {
  const term = useTerms();
  const off = useDesk((desk) => desk.filters.eventTypes);
  const shown = new Set(bars.map(({ at }) => at));
  const totals = new Map<string, number>();
  for (const { at, type, events } of counted?.bars ?? []) {
    if (shown.has(at)) totals.set(type, (totals.get(type) ?? 0) + events);
  }
  const entries = order.flatMap((type): Entry[] => {
    const total = totals.get(type) ?? 0;
    if (total === 0 && !off.includes(type)) return [];
    return [
      {
        key: type,
        name: term("eventTypes", type),
        mark: <span key={type} className={`swatch series-${type}`} aria-hidden="true" />,
        count: { shown: off.includes(type) ? 0 : total, total },
      },
    ];
  });
  return (
    <div className="timeline-types">
      <Switches entries={entries} off={off} onChange={(eventTypes) => setFilters({ eventTypes })} />
    </div>
  );
}

/** What is counted, and what cannot be. */
function Says({
  scope,
  counted,
  bars,
  stretch,
}: {
  scope: Scope;
  counted: Counted | null;
  bars: readonly Bar[];
  stretch: readonly [number, number] | null;
}) {
  const t = useWords();
  if (counted === null) return <p className="hint">{t("loading")}</p>;
  const sum = (list: readonly Bar[]) => list.reduce((all, bar) => all + bar.total, 0);
  const [low, high] = stretch ?? [0, -1];
  return (
    <p className="hint timeline-says">
      {t(scope === "canvas" ? "countsCanvas" : "countsGraph", { n: sum(bars) })}
      {stretch !== null &&
        t("countsStretch", {
          from: bars[low]?.at ?? "",
          to: bars[high]?.at ?? "",
          n: sum(bars.slice(low, high + 1)),
        })}
      {counted.coarser > 0 && t("countsCoarser", { n: counted.coarser })}
      {counted.undated > 0 && t("countsUndated", { n: counted.undated })}
      {stretch === null && <span className="timeline-help">{t("timelineHelp")}</span>}
    </p>
  );
}
