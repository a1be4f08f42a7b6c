/** Moves the chosen stretch of a timeline on, bar by bar; at its end, or when it is stopped or put away, what stood before comes back. */
import { useEffect, useRef, useState } from "react";

const STEP_MS = 900;

export interface Walk {
  readonly count: number;
  readonly stretch: readonly [number, number] | null;
  choose(from: number, to: number): void;
  /** Called before the first step; what it gives back puts the dates back. */
  keep(): () => void;
}

export function usePlay(walk: Walk) {
  const { count, stretch } = walk;
  const [on, setOn] = useState(false);
  const started = useRef(false);
  const latest = useRef(walk);
  latest.current = walk;
  const [low, high] = stretch ?? [-1, -1];
  useEffect(() => {
    if (!on) return;
    return latest.current.keep();
  }, [on]);
  useEffect(() => {
    if (!on) return;
    const wait = started.current ? STEP_MS : 0;
    const timer = setTimeout(() => {
      const width = Math.max(0, high - low);
      const next = started.current || low >= 0 ? low + 1 : 0;
      if (next + width < count) latest.current.choose(next, next + width);
      else if (started.current) setOn(false);
      else latest.current.choose(0, Math.min(width, count - 1));
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
