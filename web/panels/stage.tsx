/** The canvas with its small tools and the line that says how much of the graph is shown; tables where WebGL lacks. */
import { useEffect, useRef, useState } from "react";
import { createCanvas } from "../sigma/canvas.ts";
import { readPalette } from "../sigma/palette.ts";
import { clearFilters, expand, layOut, pickNode } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { backToOverview } from "../state/overview.ts";
import { selectEnclosed, toggleSelected, turnEnclosing } from "../state/selection.ts";
import {
  changed,
  choose,
  drag,
  graph,
  mountCanvas,
  record,
  stopLayout,
  theCanvas,
} from "../state/session.ts";
import { sayLine, useWords } from "../state/words.ts";
import { Navigator } from "./navigator.tsx";
import { SelectionBar } from "./selection-bar.tsx";

/** How long a lost canvas is waited for. */
const LOST_MS = 2_000;

export function Stage() {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { theme, webgl } = useDesk();
  // A lost context comes back empty: the canvas is made anew.
  const [life, setLife] = useState(0);
  const [lost, setLost] = useState(false);
  // One that does not come back by itself is asked for anew.
  useEffect(() => {
    if (!lost) return;
    const late = setTimeout(() => setLife((one) => one + 1), LOST_MS);
    return () => clearTimeout(late);
  }, [lost]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each life makes its own canvas
  useEffect(() => {
    setLost(false);
    const container = box.current;
    if (container === null) return;
    const canvas = createCanvas(graph, container, readPalette(document.documentElement), {
      expand: (id) => void expand(id),
      toggle: toggleSelected,
      enclosed: selectEnclosed,
      pick: (chosen) => (chosen?.kind === "node" ? pickNode(chosen.id) : choose(chosen)),
      grab: () => record(),
      drag,
      dropped: () => changed(),
      nameOfLine: (id) => sayLine(graph.getEdgeAttribute(id, "edge")),
      lost: (gone) => {
        setLost(gone);
        if (!gone) setLife((one) => one + 1);
      },
    });
    mountCanvas(canvas);
    if (canvas === null) {
      useDesk.setState({ webgl: false, dock: "nodes" });
      return;
    }
    if (document.fonts.status === "loading") void document.fonts.ready.then(() => canvas.refresh());
    return () => {
      mountCanvas(null);
      canvas.kill();
    };
  }, [life]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read from the stylesheet, which follows the theme
  useEffect(() => {
    theCanvas()?.paint(readPalette(document.documentElement));
  }, [theme]);
  return (
    <div className="stage">
      <div className={`canvas${lost ? " lost" : ""}`} ref={box} aria-hidden="true" />
      {(!webgl || lost) && (
        <p className={webgl ? "no-webgl" : "no-webgl none"} role="status">
          {t(webgl ? "contextLost" : "noWebgl")}
        </p>
      )}
      <Counts />
      <Nothing />
      <SelectionBar />
      <Navigator />
      {webgl && <CanvasTools />}
    </div>
  );
}

function CanvasTools() {
  const t = useWords();
  const { layoutRuns, enclosing } = useDesk();
  return (
    <div className="canvas-tools">
      {(["box", "lasso"] as const).map((mode) => (
        <button
          key={mode}
          type="button"
          className="by-mouse"
          aria-pressed={enclosing === mode}
          title={t(mode === "box" ? "boxHint" : "lassoHint")}
          onClick={() => turnEnclosing(mode)}
        >
          {t(mode)}
        </button>
      ))}
      <button
        type="button"
        onClick={() => theCanvas()?.zoom(1.4)}
        aria-label={t("zoomIn")}
        title={t("zoomIn")}
      >
        +
      </button>
      <button
        type="button"
        onClick={() => theCanvas()?.zoom(1 / 1.4)}
        aria-label={t("zoomOut")}
        title={t("zoomOut")}
      >
        −
      </button>
      <button type="button" onClick={() => theCanvas()?.fit()}>
        {t("fit")}
      </button>
      <button type="button" onClick={() => (layoutRuns ? stopLayout() : layOut())}>
        {t(layoutRuns ? "layoutStop" : "layout")}
      </button>
      <button
        type="button"
        aria-label={t("keysTitle")}
        title={t("keysTitle")}
        onClick={() => useDesk.setState({ sheet: { kind: "keys", id: "" } })}
      >
        ?
      </button>
    </div>
  );
}

/** What to do where the canvas is empty and the graph is not. */
function Nothing() {
  const t = useWords();
  const { overview, revision } = useDesk();
  const { nodes = {} } = overview?.counts ?? {};
  if (revision === 0 || graph.order > 0 || Object.keys(nodes).length === 0) return null;
  return (
    <p className="canvas-empty">
      {t("canvasEmpty")}
      <button type="button" onClick={backToOverview}>
        {t("overview")}
      </button>
    </p>
  );
}

function Counts() {
  const t = useWords();
  const { overview, hidden, revision, chosen, filters } = useDesk();
  if (overview === null || revision === 0) return null;
  const total = Object.values(overview.counts.nodes).reduce((sum, n) => sum + n, 0);
  const chosenHidden =
    chosen?.kind === "node" && graph.hasNode(chosen.id) && graph.getNodeAttribute(chosen.id, "hidden");
  return (
    <p className="counts">
      <span>
        {total === 0
          ? t("emptyGraph")
          : t("shown", { shown: graph.order - hidden, total: total.toLocaleString("en") })}
        {hidden > 0 && t("shownHidden", { hidden })}
      </span>
      {total > 0 && (
        <span>{t("edgesShown", { n: graph.filterEdges((_id, { hidden: off }) => !off).length })}</span>
      )}
      {chosenHidden && filters !== null && (
        <span className="counts-note">
          {t("filteredOut")}{" "}
          <button type="button" className="link" onClick={clearFilters}>
            {t("showIt")}
          </button>
        </span>
      )}
    </p>
  );
}
