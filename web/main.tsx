/** Mounts the viewer. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { openProbe } from "./probe.ts";
import "./tokens.css";
import "./styles/desk.css";
import "./styles/panels.css";
import "./styles/clipping.css";
import "./styles/dock.css";
import { start } from "./state/start.ts";

const desk = document.getElementById("desk");
if (desk !== null) {
  createRoot(desk).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  openProbe();
  void start();
}
