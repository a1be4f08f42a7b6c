/** The desk: bar above, legend left, canvas in the middle, reading panel right, tables and timeline below. */
import { useEffect } from "react";
import { bindKeys } from "./keys.ts";
import { Bar } from "./panels/bar.tsx";
import { Dock } from "./panels/dock.tsx";
import { DropZone } from "./panels/drop-zone.tsx";
import { Legend } from "./panels/legend.tsx";
import { Notices } from "./panels/notices.tsx";
import { PaneTurn, usePane } from "./panels/pane-turn.tsx";
import { Reader } from "./panels/reader.tsx";
import { Sheet } from "./panels/sheet.tsx";
import { Stage } from "./panels/stage.tsx";
import { useDesk } from "./state/desk.ts";

/** Long enough to read, short enough not to be in the way. */
const NOTICE_MS = 7_000;

export function App() {
  const notice = useDesk((desk) => desk.notice);
  const [pane, turnPane] = usePane();
  useEffect(() => bindKeys(document), []);
  useEffect(() => {
    if (notice === "") return;
    const timer = setTimeout(() => useDesk.setState({ notice: "" }), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div className="desk" data-pane={pane.pane} data-tall={pane.tall}>
      <Bar />
      <Notices within="desk" />
      <Legend />
      <main className="middle">
        <Stage />
        <Dock />
      </main>
      <Reader />
      <PaneTurn state={pane} onTurn={turnPane} />
      <Sheet />
      <DropZone />
    </div>
  );
}
