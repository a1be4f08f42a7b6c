/** Moves the chosen stretch of a timeline on, bar by bar, until its end; the whole walk is one step of undo. */
import { useEffect, useRef, useState } from "react";

const STEP_MS = 900;

type Choose = (from: number, to: number, follows: boolean) => void;

export function usePlay(count: number, stretch: readonly [number, number] | null, choose: Choose) {
  const [on, setOn] = useState(false);
  const started = useRef(false);
  const latest = useRef(choose);
  latest.current = choose;
  const [low, high] = stretch ?? [-1, -1];
  useEffect(() => {
    if (!on) return;
    const wait = started.current ? STEP_MS : 0;
    const timer = setTimeout(() => {
      const width = Math.max(0, high - low);
      const next = started.current || low >= 0 ? low + 1 : 0;
      if (next + width >= count) {
        if (started.current) return setOn(false);
        latest.current(0, Math.min(width, count - 1), false);
      } else latest.current(next, next + width, started.current);
      started.current = true;
    }, wait);
    return () => clearTimeout(timer);
  }, [on, low, high, count]);
  const turn = () => {
    started.current = false;
    setOn(!on && count > 0);
  };
  return { on, turn };
}
