/** The Cypher console: editor with completion, stored queries, result as a table or on the canvas. */
import { useEffect, useRef, useState } from "react";
import type { GraphEdge, GraphNode, LibraryQuery, QueryAnswer } from "../../src/http/contract.ts";
import { ApiError, api } from "../api/client.ts";
import { draw } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { useWords } from "../state/words.ts";
import { createEditor, type Editor } from "./editor.ts";
import { ResultTable } from "./result-table.tsx";

export default function Console() {
  const t = useWords();
  const info = useDesk((desk) => desk.info);
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const [params, setParams] = useState("{}");
  const [result, setResult] = useState<QueryAnswer | null>(null);
  const [error, setError] = useState("");
  const latest = useRef<() => void>(() => undefined);
  latest.current = () => void run();
  async function run(): Promise<void> {
    const cypher = editor.current?.text().trim() ?? "";
    if (cypher === "") return;
    const values = readParams(params);
    if (values === null) return setError(t("badParameters"));
    try {
      setResult(await api.query({ cypher, params: values }));
      setError("");
    } catch (failure) {
      setResult(null);
      setError(failure instanceof ApiError ? failure.message || t("serverGone") : String(failure));
    }
  }
  useEffect(() => {
    if (host.current === null || info === null) return;
    const words = wordsOf(info.keys);
    const made = createEditor(host.current, { label: "Cypher", words, onRun: () => latest.current() });
    editor.current = made;
    return () => made.destroy();
  }, [info]);
  const load = (query: LibraryQuery | undefined) => {
    if (query === undefined) return;
    editor.current?.setText(query.cypher);
    setParams(
      query.params.length === 0 ? "{}" : JSON.stringify(Object.fromEntries(query.params.map((p) => [p, ""]))),
    );
  };
  return (
    <section className="console">
      <div className="console-input">
        <div className="editor" ref={host} />
        <div className="console-tools">
          <select
            aria-label={t("library")}
            defaultValue=""
            onChange={(event) => load(info?.library.find((query) => query.name === event.target.value))}
          >
            <option value="">{t("library")}</option>
            {info?.library.map((query) => (
              <option key={query.name} value={query.name} title={query.says}>
                {query.name}
              </option>
            ))}
          </select>
          <input
            aria-label={t("parameters")}
            value={params}
            onChange={(event) => setParams(event.target.value)}
          />
          <button type="button" className="primary" onClick={() => void run()} title="⌘↵">
            {t("run")}
          </button>
        </div>
      </div>
      <div className="console-output" aria-live="polite">
        {error !== "" && <p className="error">{error}</p>}
        {result !== null && <Result result={result} />}
      </div>
    </section>
  );
}

function Result({ result }: { result: QueryAnswer }) {
  const t = useWords();
  const found = pieces(result);
  return (
    <>
      <p className="hint">
        {t("took", { n: result.rows.length, ms: result.tookMs })}
        {result.truncated && t("truncated")}{" "}
        {found.nodes.length > 0 && (
          <button type="button" className="link" onClick={() => draw(found.nodes, found.edges)}>
            {t("toCanvas")}
          </button>
        )}
      </p>
      <ResultTable result={result} />
    </>
  );
}

function readParams(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text.trim() === "" ? "{}" : text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function wordsOf(keys: Readonly<Record<string, readonly string[]>>) {
  const labels = Object.keys(keys).map((label) => ({
    label,
    type: /^[A-Z_]+$/.test(label) ? "type" : "class",
  }));
  const names = [...new Set(Object.values(keys).flat())].map((label) => ({ label, type: "property" }));
  return [...labels, ...names];
}

/** Nodes and relations among the cells: `{id, label, name, …}` and `{id, type, from, to, …}`. */
function pieces(result: QueryAnswer): {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
} {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const cell of result.rows.flat(2)) {
    if (typeof cell !== "object" || cell === null) continue;
    const { id, label, name, type, from, to, ...rest } = cell as Record<string, unknown>;
    if (typeof id !== "string") continue;
    const props = { id, name, ...rest } as GraphNode["props"];
    if (typeof label === "string") nodes.set(id, { id, label, name: String(name ?? id), props } as GraphNode);
    else if (typeof type === "string") edges.set(id, { id, type, from, to, props } as GraphEdge);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
