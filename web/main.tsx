/** Mounts the viewer. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { Boundary } from "./panels/boundary.tsx";
import { openProbe } from "./probe.ts";
import "./tokens.css";
import "./styles/desk.css";
import "./styles/panels.css";
import "./styles/legend.css";
import "./styles/clipping.css";
import "./styles/sheets.css";
import "./styles/dock.css";
import "./styles/navigator.css";
import "./styles/timeline.css";
import "./styles/finding.css";
import "./styles/stage.css";
import "./styles/narrow.css";
import "./styles/low.css";
import { say } from "./labels.ts";
import { type Desk, useDesk } from "./state/desk.ts";
import { start } from "./state/start.ts";

/** Language, theme and title of the document, set before anything reads the colours. */
function dress({ lang, theme }: Desk): void {
  const { documentElement: root } = document;
  root.lang = lang === "zh" ? "zh-CN" : "en";
  root.dataset.theme = theme;
  document.title = `${say(lang, "title")} · ${say(lang, "subtitle")}`;
}

dress(useDesk.getState());
useDesk.subscribe(dress);

const desk = document.getElementById("desk");
if (desk !== null) {
  createRoot(desk).render(
    <StrictMode>
      <Boundary>
        <App />
      </Boundary>
    </StrictMode>,
  );
  openProbe();
  void start();
}
