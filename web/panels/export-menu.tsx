/** Takes what is visible along: pictures, graph files and tables, each loaded when the menu is used. */
import { useEffect, useRef, useState } from "react";
import { api } from "../api/client.ts";
import type { WordKey } from "../labels.ts";
import { useDesk } from "../state/desk.ts";
import { attempt, choose, graph, notice, record, restore, theCanvas } from "../state/session.ts";
import { type Say, type Term, useTerms, useWords } from "../state/words.ts";
import type { TableRow } from "./grid-rows.ts";
import { save } from "./save.ts";

type Format = "png" | "svg" | "gexf" | "graphml" | "json" | "csvNodes" | "csvEdges";
const FORMATS: readonly Format[] = ["svg", "gexf", "graphml", "json", "csvNodes", "csvEdges"];
const SCALES = [2, 3, 4];

interface Taking {
  readonly t: Say;
  readonly term: Term;
  readonly scale: number;
  /** Only these nodes; all that are shown where it is empty. */
  readonly only: readonly string[];
}

async function write(format: Format, { t, term, scale, only }: Taking): Promise<void> {
  const [scenes, formats, pictures, tables, { readPalette }] = await Promise.all([
    import("../export/scene.ts"),
    import("../export/formats.ts"),
    import("../export/picture.ts"),
    import("./table-rows.ts"),
    import("../sigma/palette.ts"),
  ]);
  const drawn = graph.filterEdges((_id, { hidden }) => !hidden);
  const found = await attempt(() => api.statements(drawn.slice(0, MOST_EDGES)));
  const { filters } = useDesk.getState();
  const statements = found?.statements ?? {};
  const scene = scenes.sceneOf(graph, {
    filters,
    exported: new Date().toISOString(),
    only,
    statements,
    term,
  });
  const palette = readPalette(document.documentElement);
  const about = scenes.captionOf(scene);
  const name = `lianpu-${scene.about.exported.slice(0, 10)}`;
  const ids = new Set([...scene.nodes, ...scene.edges].map(({ id }) => id));
  const kept = (rows: readonly TableRow[]) => rows.filter(({ id }) => ids.has(id));
  const writers: Readonly<Record<Format, () => Promise<void> | void>> = {
    png: async () => {
      const blob = await pictures.toPng(scene, palette, scale);
      if (blob !== null) save(`${name}@${scale}x.png`, "image/png", blob);
    },
    svg: () => save(`${name}.svg`, "image/svg+xml", pictures.toSvg(scene, palette)),
    gexf: () => save(`${name}.gexf`, "application/xml", formats.toGexf(scene)),
    graphml: () => save(`${name}.graphml`, "application/xml", formats.toGraphml(scene)),
    json: () => save(`${name}.json`, "application/json", formats.toJson(scene)),
    csvNodes: () =>
      save(
        `${name}-nodes.csv`,
        "text/csv",
        tables.toCsv(tables.nodeColumns(t), kept(tables.nodeRows(term)), about),
      ),
    csvEdges: () => {
      const columns = [...tables.factColumns(t), { title: t("evidenceIds"), width: "" }];
      const rows = kept(tables.factRows(term)).map(({ id, cells }) => ({
        id,
        cells: [...cells, (statements[id] ?? []).join(" ")],
      }));
      save(`${name}-facts.csv`, "text/csv", tables.toCsv(columns, rows, about));
    },
  };
  await writers[format]();
}

/** The server names the statements of so many edges at once; a canvas at its cap has fewer. */
const MOST_EDGES = 10_000;

/** Opens a file that was exported as JSON in place of what is on the canvas. */
async function reopen(file: File): Promise<void> {
  const { reopenJson } = await import("../export/reopen.ts");
  const words = useDesk.getState().info?.words;
  const labels = new Set(Object.keys(words?.labels ?? {}));
  const relations = new Set(Object.keys(words?.relations ?? {}));
  const opened = reopenJson(await file.text(), { labels, relations });
  if (opened === null) {
    notice("notOurs", { name: file.name });
    return;
  }
  record();
  choose(null);
  restore(opened.snapshot);
  theCanvas()?.fit();
  const { nodes, edges } = opened.snapshot;
  notice(opened.left === 0 ? "reopened" : "reopenedSome", {
    nodes: nodes.length,
    edges: edges.length,
    left: opened.left,
  });
}

export function ExportMenu() {
  const t = useWords();
  const term = useTerms();
  const [open, setOpen] = useState(false);
  const [some, setSome] = useState(true);
  const selected = useDesk((desk) => desk.selected);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
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
  const take = (format: Format, scale = 2) => {
    setOpen(false);
    const only = some ? selected : [];
    write(format, { t, term, scale, only }).catch((error: unknown) =>
      notice("failed", { says: String(error) }),
    );
  };
  return (
    <div className="menu" ref={box}>
      <button type="button" aria-expanded={open} aria-controls="export-menu" onClick={() => setOpen(!open)}>
        {t("export")}
      </button>
      <div id="export-menu" className="export-menu" hidden={!open}>
        {selected.length > 0 && (
          <label className="menu-check">
            <input type="checkbox" checked={some} onChange={(event) => setSome(event.target.checked)} />{" "}
            {t("onlySelected", { n: selected.length })}
          </label>
        )}
        <ul>
          {SCALES.map((scale) => (
            <li key={scale}>
              <button type="button" className="menu-row" onClick={() => take("png", scale)}>
                {t("png", { n: scale })}
              </button>
            </li>
          ))}
          {FORMATS.map((format) => (
            <li key={format}>
              <button type="button" className="menu-row" onClick={() => take(format)}>
                {t(format satisfies WordKey)}
              </button>
            </li>
          ))}
          <li>
            <button type="button" className="menu-row" onClick={() => input.current?.click()}>
              {t("openJson")}
            </button>
          </li>
        </ul>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t("openJson")}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = "";
            setOpen(false);
            if (file !== undefined) void reopen(file);
          }}
        />
      </div>
    </div>
  );
}
