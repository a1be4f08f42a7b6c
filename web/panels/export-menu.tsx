/** Takes what is visible along: pictures, graph files and tables, each loaded when the menu is used. */
import { useEffect, useRef, useState } from "react";
import type { WordKey } from "../labels.ts";
import { useDesk } from "../state/desk.ts";
import { graph, notice } from "../state/session.ts";
import { type Say, type Term, useTerms, useWords } from "../state/words.ts";
import { save } from "./save.ts";

type Format = "png" | "svg" | "gexf" | "graphml" | "json" | "csvNodes" | "csvEdges";
const FORMATS: readonly Format[] = ["png", "svg", "gexf", "graphml", "json", "csvNodes", "csvEdges"];

async function write(format: Format, t: Say, term: Term): Promise<void> {
  const [scenes, formats, pictures, tables, { readPalette }] = await Promise.all([
    import("../export/scene.ts"),
    import("../export/formats.ts"),
    import("../export/picture.ts"),
    import("./table-rows.ts"),
    import("../sigma/palette.ts"),
  ]);
  const scene = scenes.sceneOf(graph, useDesk.getState().filters, new Date().toISOString());
  const palette = readPalette(document.documentElement);
  const name = `lianpu-${scene.about.exported.slice(0, 10)}`;
  const writers: Readonly<Record<Format, () => Promise<void> | void>> = {
    png: async () => {
      const blob = await pictures.toPng(scene, palette, 2);
      if (blob !== null) save(`${name}.png`, "image/png", blob);
    },
    svg: () => save(`${name}.svg`, "image/svg+xml", pictures.toSvg(scene, palette)),
    gexf: () => save(`${name}.gexf`, "application/xml", formats.toGexf(scene)),
    graphml: () => save(`${name}.graphml`, "application/xml", formats.toGraphml(scene)),
    json: () => save(`${name}.json`, "application/json", formats.toJson(scene)),
    csvNodes: () =>
      save(`${name}-nodes.csv`, "text/csv", tables.toCsv(tables.nodeColumns(t), tables.nodeRows(term))),
    csvEdges: () =>
      save(`${name}-facts.csv`, "text/csv", tables.toCsv(tables.factColumns(t), tables.factRows(term))),
  };
  await writers[format]();
}

export function ExportMenu() {
  const t = useWords();
  const term = useTerms();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => {
      if (
        event instanceof KeyboardEvent ? event.key === "Escape" : !box.current?.contains(event.target as Node)
      ) {
        setOpen(false);
      }
    };
    document.addEventListener("pointerdown", away);
    document.addEventListener("keydown", away);
    return () => {
      document.removeEventListener("pointerdown", away);
      document.removeEventListener("keydown", away);
    };
  }, [open]);
  return (
    <div className="menu" ref={box}>
      <button type="button" aria-expanded={open} aria-controls="export-menu" onClick={() => setOpen(!open)}>
        {t("export")}
      </button>
      <ul id="export-menu" hidden={!open}>
        {FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              className="menu-row"
              onClick={() => {
                setOpen(false);
                write(format, t, term).catch((error: unknown) => notice("failed", { says: String(error) }));
              }}
            >
              {t(format satisfies WordKey)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
