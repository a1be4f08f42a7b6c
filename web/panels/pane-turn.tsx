/** On narrow screens: which pane stands in the sheet below the canvas, and how high; the same button again puts it away. */
import { useEffect, useState } from "react";
import type { WordKey } from "../labels.ts";
import { useDesk } from "../state/desk.ts";
import { useWords } from "../state/words.ts";

export type Pane = "reader" | "legend" | "dock" | "none";
export interface PaneState {
  readonly pane: Pane;
  readonly tall: boolean;
}

const PANES: readonly { readonly pane: Pane; readonly word: WordKey }[] = [
  { pane: "reader", word: "paneRead" },
  { pane: "legend", word: "paneFilter" },
  { pane: "dock", word: "views" },
];

/** As in `low.css`: where so little is to be seen at once, it is the canvas that is seen first. */
const LOW = "(max-width: 860px) and (max-height: 540px)";

/** A choice on the canvas or an answer brings the reading pane up. */
export function usePane(): readonly [PaneState, (state: PaneState) => void] {
  const { chosen, answer, dock } = useDesk();
  const [state, setState] = useState<PaneState>(() => ({
    pane: matchMedia(LOW).matches ? "none" : "reader",
    tall: false,
  }));
  useEffect(() => {
    if (chosen !== null || answer !== null) setState(({ tall }) => ({ pane: "reader", tall }));
  }, [chosen, answer]);
  useEffect(() => {
    if (dock !== null) setState(({ tall }) => ({ pane: "dock", tall }));
  }, [dock]);
  return [state, setState];
}

export function PaneTurn({ state, onTurn }: { state: PaneState; onTurn: (state: PaneState) => void }) {
  const t = useWords();
  const turn = (pane: Pane) => {
    const next = state.pane === pane ? "none" : pane;
    onTurn({ pane: next, tall: next !== "none" && state.tall });
    if (next === "dock" && useDesk.getState().dock === null) useDesk.setState({ dock: "timeline" });
  };
  return (
    <nav className="pane-turn" aria-label={t("panes")}>
      {PANES.map(({ pane, word }) => (
        <button key={pane} type="button" aria-pressed={state.pane === pane} onClick={() => turn(pane)}>
          {t(word)}
        </button>
      ))}
      <button
        type="button"
        aria-pressed={state.tall}
        disabled={state.pane === "none"}
        onClick={() => onTurn({ ...state, tall: !state.tall })}
      >
        {t(state.tall ? "dockLower" : "dockTaller")}
      </button>
    </nav>
  );
}
