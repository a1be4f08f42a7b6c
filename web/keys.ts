/** Keys of the whole desk; none acts while someone types, least of all while an input method composes. */

import { collapse, expand, layOut, removeNode, togglePin } from "./state/actions.ts";
import { useDesk } from "./state/desk.ts";
import {
  expandSelected,
  pinSelected,
  removeSelected,
  selectAll,
  selectNothing,
  turnEnclosing,
} from "./state/selection.ts";
import { choose, redo, theCanvas, undo } from "./state/session.ts";

const NODE_KEYS: Readonly<Record<string, (id: string) => void>> = {
  e: (id) => void expand(id),
  c: collapse,
  p: togglePin,
  h: removeNode,
  f: (id) => theCanvas()?.centre(id),
};

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
    else choose(null);
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

function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.shadowRoot !== null
  );
}
