/** The drawer below: timeline, tables, paths and console; each is loaded when it is first opened. */
import { lazy, Suspense, useState } from "react";
import type { WordKey } from "../labels.ts";
import { type Dock as Tab, useDesk } from "../state/desk.ts";
import { useWords } from "../state/words.ts";
import { Boundary } from "./boundary.tsx";

const Timeline = lazy(() => import("./timeline.tsx"));
const Tables = lazy(() => import("./tables.tsx"));
const Paths = lazy(() => import("./paths.tsx"));
const Console = lazy(() => import("./console.tsx"));

const TABS: readonly { readonly tab: Tab; readonly word: WordKey }[] = [
  { tab: "timeline", word: "timeline" },
  { tab: "nodes", word: "nodesTable" },
  { tab: "facts", word: "factsTable" },
  { tab: "paths", word: "paths" },
  { tab: "console", word: "console" },
];

export function Dock() {
  const t = useWords();
  const dock = useDesk((desk) => desk.dock);
  const [tall, setTall] = useState(false);
  const turn = (event: React.KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const tabs = [...event.currentTarget.querySelectorAll("button")];
    const at = tabs.indexOf(document.activeElement as HTMLButtonElement);
    tabs[(at + step + tabs.length) % tabs.length]?.focus();
  };
  const entry = dock ?? TABS[0]?.tab;
  return (
    <section className={`dock${dock === null ? "" : tall ? " open tall" : " open"}`}>
      <div className="dock-head">
        <div className="tabs" role="tablist" aria-label={t("views")} onKeyDown={turn}>
          {TABS.map(({ tab, word }) => (
            <button
              key={tab}
              type="button"
              role="tab"
              tabIndex={tab === entry ? 0 : -1}
              aria-selected={dock === tab}
              aria-controls="dock-panel"
              onClick={() => useDesk.setState({ dock: dock === tab ? null : tab })}
            >
              {t(word)}
            </button>
          ))}
        </div>
        {dock !== null && (
          <>
            <button type="button" className="quiet" aria-pressed={tall} onClick={() => setTall(!tall)}>
              {t(tall ? "dockLower" : "dockTaller")}
            </button>
            <button type="button" className="quiet" onClick={() => useDesk.setState({ dock: null })}>
              {t("close")}
            </button>
          </>
        )}
      </div>
      <div className="dock-panel" id="dock-panel" role="tabpanel" hidden={dock === null}>
        <Boundary key={dock}>
          <Suspense fallback={<p className="hint">{t("loading")}</p>}>
            {dock === "timeline" && <Timeline />}
            {(dock === "nodes" || dock === "facts") && <Tables of={dock} />}
            {dock === "paths" && <Paths />}
            {dock === "console" && <Console />}
          </Suspense>
        </Boundary>
      </div>
    </section>
  );
}
