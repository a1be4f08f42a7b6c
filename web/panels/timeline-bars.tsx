/** The bars of a timeline as one slider: drag to choose a stretch, arrow keys move it, a double click goes into a bar. */
import { useEffect, useRef, useState } from "react";
import type { Bar } from "../graph/timeline.ts";
import { useTerms, useWords } from "../state/words.ts";

type Stretch = readonly [number, number];

interface TimelineBarsProps {
  readonly bars: readonly Bar[];
  readonly stretch: Stretch | null;
  readonly onChoose: (from: number, to: number) => void;
  readonly onInto: ((at: string) => void) | null;
  readonly onClear: () => void;
}

/** Pixels from one date below the bars to the next, so that none touches the next, not even the first, which begins at the edge. */
const DATE_ROOM = 72;

export function TimelineBars({ bars, stretch, onChoose, onInto, onClear }: TimelineBarsProps) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [drag, setDrag] = useState<Stretch | null>(null);
  const most = Math.max(1, ...bars.map((bar) => bar.total));
  const shown = drag ?? stretch;
  const [low, high] = shown === null ? [-1, -1] : [Math.min(...shown), Math.max(...shown)];
  const at = (event: React.PointerEvent | React.MouseEvent) => {
    const frame = box.current?.getBoundingClientRect();
    if (frame === undefined) return 0;
    const share = (event.clientX - frame.left) / frame.width;
    return Math.min(bars.length - 1, Math.max(0, Math.floor(share * bars.length)));
  };
  const onKey = (event: React.KeyboardEvent) => {
    const next = keyStretch(event, low, high, bars.length);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (next === "clear") onClear();
    else if (next === "into") onInto?.(bars[low]?.at ?? "");
    else onChoose(...next);
  };
  const every = Math.max(1, Math.ceil((bars.length * DATE_ROOM) / width));
  return (
    <div className="timeline-plot">
      <span className="timeline-most" aria-hidden="true">
        {most}
      </span>
      <div
        ref={box}
        className="bars"
        role="slider"
        tabIndex={0}
        aria-label={t("timeline")}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, bars.length - 1)}
        aria-valuenow={Math.max(0, low)}
        aria-valuetext={low < 0 ? t("noStretch") : `${bars[low]?.at} – ${bars[high]?.at}`}
        onKeyDown={onKey}
        onDoubleClick={(event) => onInto?.(bars[at(event)]?.at ?? "")}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag([at(event), at(event)]);
        }}
        onPointerMove={(event) => drag !== null && setDrag([drag[0], at(event)])}
        onPointerCancel={() => setDrag(null)}
        onPointerUp={() => {
          if (drag !== null) onChoose(...drag);
          setDrag(null);
        }}
      >
        {bars.map((bar, i) => (
          <Slot
            key={bar.at}
            bar={bar}
            most={most}
            inside={i >= low && i <= high}
            date={i % every === 0 ? dateOf(bar.at, i === 0) : ""}
          />
        ))}
      </div>
    </div>
  );
}

/** How wide something is drawn now. */
function useWidth(box: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(DATE_ROOM);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width || DATE_ROOM));
    if (box.current !== null) observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return width;
}

function Slot({ bar, most, inside, date }: { bar: Bar; most: number; inside: boolean; date: string }) {
  const term = useTerms();
  const parts = bar.types.map(([type, n]) => `${term("eventTypes", type)} ${n}`);
  return (
    <div
      className={`bar-slot${inside ? " in" : ""}`}
      title={[`${bar.at}: ${bar.total}`, ...parts].join("\n")}
    >
      <div className="bar-room">
        <div className="bar-stack" style={{ height: `${(bar.total / most) * 100}%` }}>
          {bar.types.map(([type, n]) => (
            <i key={type} className={`series-${type}`} style={{ flexGrow: n }} />
          ))}
        </div>
      </div>
      <span>{date}</span>
    </div>
  );
}

/** A day without its year, unless it is the first or a new year begins. */
function dateOf(at: string, first: boolean): string {
  return at.length === 10 && !first && !at.endsWith("-01-01") ? at.slice(5) : at;
}

/** Arrows move the stretch, with Shift its end; Enter goes into it, Escape clears it. */
function keyStretch(
  { key, shiftKey }: React.KeyboardEvent,
  low: number,
  high: number,
  count: number,
): Stretch | "clear" | "into" | null {
  const last = count - 1;
  if (last < 0) return null;
  if (key === "Escape") return low < 0 ? null : "clear";
  if (key === "Enter") return low < 0 ? null : "into";
  if (key === "Home") return [0, high - low];
  if (key === "End") return [last - (high - low), last];
  const step = key === "ArrowLeft" ? -1 : key === "ArrowRight" ? 1 : 0;
  if (step === 0) return null;
  if (low < 0) return step > 0 ? [0, 0] : [last, last];
  if (shiftKey) return [low, Math.min(last, Math.max(low, high + step))];
  const width = high - low;
  const next = Math.min(last - width, Math.max(0, low + step));
  return [next, next + width];
}
