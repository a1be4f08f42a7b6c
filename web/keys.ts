/** Keys of the whole desk; none acts while someone types, least of all while an input method composes. */

import { collapse, expand, layOut, pathsFrom, removeNode, togglePin } from "./state/actions.ts";
import { useDesk } from "./state/desk.ts";
import {
  expandSelected,
  pinSelected,
  removeSelected,
  selectAll,
  selectNothing,
  turnEnclosing,
} from "./state/selection.ts";
import { cameFrom, choose, theCanvas } from "./state/session.ts";
import { redo, undo } from "./state/undo.ts";

const NODE_KEYS: Readonly<Record<string, (id: string) => void>> = {
  e: (id) => void expand(id),
  c: collapse,
  p: togglePin,
  h: removeNode,
  f: (id) => theCanvas()?.centre(id),
  w: pathsFrom,
};

/** The parts of the desk, in the order in which F6 goes from one to the next. */
const PARTS = [".search", ".legend", ".navigator", ".dock", ".reader"];
const TAKES_FOCUS = "input:not(:disabled), button:not(:disabled):not([tabindex='-1']), [tabindex='0']";

const SELECTION_KEYS: Readonly<Record<string, () => void>> = {
  e: expandSelected,
  p: () => pinSelected(true),
  h: removeSelected,
  delete: removeSelected,
};

const DESK_KEYS: Readonly<Record<string, () => void>> = {
  "0": () => theCanvas()?.fit(),
  "+": () => theCanvas()?.zoom(1.4),
  "=": () => theCanvas()?.zoom(1.4),
  "-": () => theCanvas()?.zoom(1 / 1.4),
  "[": undo,
  "]": redo,
  l: layOut,
  b: () => turnEnclosing("box"),
  o: () => turnEnclosing("lasso"),
  "?": () => useDesk.setState({ sheet: { kind: "keys", id: "" } }),
  t: () => useDesk.setState(({ dock }) => ({ dock: dock === "nodes" ? null : "nodes" })),
};

export function bindKeys(target: Document): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "F6" && useDesk.getState().sheet === null) {
      event.preventDefault();
      nextPart(event.shiftKey ? -1 : 1);
      return;
    }
    if (onCommand(event) || typing(event.target)) return;
    onPlainKey(event);
  };
  target.addEventListener("keydown", listen);
  return () => target.removeEventListener("keydown", listen);
}

function onCommand(event: KeyboardEvent): boolean {
  if (!event.metaKey && !event.ctrlKey) return false;
  const key = event.key.toLowerCase();
  if (key === "k") focusSearch(event);
  else if (key === "a" && !typing(event.target)) {
    event.preventDefault();
    selectAll();
  } else if (key === "z" && !typing(event.target)) {
    event.preventDefault();
    if (event.shiftKey) redo();
    else undo();
  }
  return true;
}

function onPlainKey(event: KeyboardEvent): void {
  if (event.altKey) return;
  if (event.key === "/") {
    focusSearch(event);
    return;
  }
  const { chosen, sheet, selected } = useDesk.getState();
  if (event.key === "Escape") {
    if (sheet !== null) useDesk.setState({ sheet: null });
    else if (selected.length > 0) selectNothing();
    else if (chosen !== null) choose(chosen.kind === "edge" ? cameFrom() : null);
    else useDesk.setState({ answer: null });
    return;
  }
  // What lies under an open sheet is out of sight: no key may change it.
  if (sheet !== null) return;
  if (selected.length > 0 && SELECTION_KEYS[event.key.toLowerCase()] !== undefined) {
    SELECTION_KEYS[event.key.toLowerCase()]?.();
    return;
  }
  DESK_KEYS[event.key]?.();
  if (chosen?.kind === "node") NODE_KEYS[event.key.toLowerCase()]?.(chosen.id);
}

function focusSearch(event: KeyboardEvent): void {
  event.preventDefault();
  document.querySelector<HTMLInputElement>("#search")?.focus();
}

/** Takes the focus to the next part that is to be seen, round and round. */
function nextPart(step: 1 | -1): void {
  const at = PARTS.findIndex((part) => document.activeElement?.closest(part) != null);
  for (let i = 1; i <= PARTS.length; i += 1) {
    const part = PARTS[(Math.max(at, step < 0 ? 0 : -1) + step * i + 2 * PARTS.length) % PARTS.length] ?? "";
    const seen = [...document.querySelectorAll<HTMLElement>(`${part} :is(${TAKES_FOCUS})`)];
    const first = seen.find((one) => one.getClientRects().length > 0);
    if (first === undefined) continue;
    first.focus();
    return;
  }
}

function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.shadowRoot !== null
  );
}
