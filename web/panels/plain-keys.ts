/** Single keys of what is open, while nobody types and no input method composes. */
import { useEffect, useRef } from "react";
import { useDesk } from "../state/desk.ts";

/** `act` says whether the key was its own; `below` are keys of the desk itself, which a sheet puts out of reach. */
export function usePlainKeys(act: (key: string) => boolean, below = false): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.metaKey || event.ctrlKey || event.altKey) return;
      if (isTyping(event.target)) return;
      if (event.key === " " && event.target instanceof HTMLButtonElement) return;
      if (below && useDesk.getState().sheet !== null) return;
      if (!latest.current(event.key.toLowerCase())) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("keydown", listen, true);
    return () => document.removeEventListener("keydown", listen, true);
  }, [below]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
