/** Events of the canvas by month, stacked by type; a dragged stretch filters them, play moves it on. */
import { useEffect, useMemo, useRef, useState } from "react";
import { setFilters } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { graph } from "../state/session.ts";
import { useWords } from "../state/words.ts";
import { firstDay, lastDay, type Month, monthsOf } from "./months.ts";

const STEP_MS = 900;

/** Index of the first and last chosen month. */
type Stretch = readonly [number, number] | null;

export default function Timeline() {
  const t = useWords();
  const { revision, filters } = useDesk();
  const months = useMemo(() => (revision === 0 ? [] : monthsOf(graph)), [revision]);
  const stretch = stretchOf(months, filters.from, filters.to);
  const [playing, setPlaying] = useState(false);
  usePlay(playing, months, stretch);
  if (months.length === 0) return <p className="hint">{t("timelineEmpty")}</p>;
  return (
    <section className="timeline">
      <div className="timeline-tools">
        <button type="button" onClick={() => setPlaying(!playing)}>
          {t(playing ? "pause" : "play")}
        </button>
        <button type="button" onClick={() => setFilters({ from: "", to: "" })} disabled={stretch === null}>
          {t("resetFilters")}
        </button>
        <p className="hint">{t("timelineHelp")}</p>
      </div>
      <Bars months={months} stretch={stretch} />
    </section>
  );
}

function stretchOf(months: readonly Month[], from: string, to: string): Stretch {
  if (from === "" && to === "") return null;
  const first = months.findIndex(({ month }) => month >= from.slice(0, month.length));
  const after = to === "" ? -1 : months.findIndex(({ month }) => month > to.slice(0, month.length));
  return [Math.max(0, first), after < 0 ? months.length - 1 : Math.max(0, after - 1)];
}

function choose(months: readonly Month[], stretch: readonly [number, number]): void {
  const [low, high] = [Math.min(...stretch), Math.max(...stretch)];
  const [from, to] = [months[low], months[high]];
  if (from !== undefined && to !== undefined)
    setFilters({ from: firstDay(from.month), to: lastDay(to.month) });
}

function usePlay(playing: boolean, months: readonly Month[], stretch: Stretch): void {
  useEffect(() => {
    if (!playing || months.length === 0) return;
    const [low, high] = stretch ?? [-1, -1];
    const timer = setTimeout(() => {
      const next = high + 1 >= months.length ? 0 : low + 1;
      choose(months, [next, Math.min(months.length - 1, next + (high - low))]);
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, months, stretch]);
}

function Bars({ months, stretch }: { months: readonly Month[]; stretch: Stretch }) {
  const box = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Stretch>(null);
  const most = Math.max(...months.map((month) => month.total));
  const shown = drag ?? stretch;
  const low = shown === null ? -1 : Math.min(...shown);
  const high = shown === null ? -1 : Math.max(...shown);
  const at = (event: React.PointerEvent) => {
    const frame = box.current?.getBoundingClientRect();
    if (frame === undefined) return 0;
    const share = (event.clientX - frame.left) / frame.width;
    return Math.min(months.length - 1, Math.max(0, Math.floor(share * months.length)));
  };
  const onKey = (event: React.KeyboardEvent) => {
    const step = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const width = Math.max(0, high - low);
    const next = Math.min(months.length - 1 - width, Math.max(0, low + step));
    choose(months, [next, next + width]);
  };
  return (
    <div
      ref={box}
      className="bars"
      role="slider"
      tabIndex={0}
      aria-label={useWords()("timeline")}
      aria-valuemin={0}
      aria-valuemax={months.length - 1}
      aria-valuenow={Math.max(0, low)}
      aria-valuetext={low < 0 ? "" : `${months[low]?.month} – ${months[high]?.month}`}
      onKeyDown={onKey}
      onDoubleClick={() => setFilters({ from: "", to: "" })}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag([at(event), at(event)]);
      }}
      onPointerMove={(event) => drag !== null && setDrag([drag[0], at(event)])}
      onPointerUp={() => {
        if (drag !== null) choose(months, drag);
        setDrag(null);
      }}
    >
      {months.map(({ month, total, types }, i) => (
        <div
          key={month}
          className={`bar-slot${i >= low && i <= high ? " in" : ""}`}
          title={`${month}: ${total}`}
        >
          <div className="bar-stack" style={{ height: `${(total / most) * 100}%` }}>
            {types.map(([type, count]) => (
              <i key={type} style={{ flexGrow: count }} />
            ))}
          </div>
          <span>{months.length > 24 && i % 6 > 0 ? "" : month}</span>
        </div>
      ))}
    </div>
  );
}
