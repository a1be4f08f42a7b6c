/** What a statement gave: as a table that sorts and saves, or on the canvas. */
import { useMemo } from "react";
import type { QueryAnswer } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import { bring, draw, drawAlone } from "../state/actions.ts";
import { attempt, drawnRelations } from "../state/session.ts";
import { useWords } from "../state/words.ts";
import { Grid } from "./grid.tsx";
import type { Column, TableRow } from "./grid-rows.ts";
import { type Pieces, piecesOf } from "./query-pieces.ts";

/** More nodes than this are not fetched for one drawing. */
const MOST = 500;

export function ConsoleResult({ result }: { result: QueryAnswer }) {
  const t = useWords();
  const found = useMemo(() => piecesOf(result), [result]);
  const [columns, rows] = useMemo(() => [columnsOf(result), rowsOf(result)], [result]);
  const open = (row: TableRow) => {
    const cells = result.rows[Number(row.id) - 1];
    const [node] = cells === undefined ? [] : piecesOf({ rows: [cells] }).nodes;
    if (node !== undefined) void openNode(node);
  };
  return (
    <Grid
      asCame
      columns={columns}
      rows={rows}
      chosen={null}
      onPick={open}
      file="lianpu-cypher"
      empty={t("noRows")}
      label={t("queryResult")}
    >
      <span className="hint">
        {t("tookMs", { ms: result.tookMs })}
        {result.truncated && t("truncated")}
      </span>
      {found.nodes.length > 0 && (
        <>
          <button type="button" onClick={() => void show(found, false)}>
            {t("toCanvas")}
          </button>
          <button type="button" onClick={() => void show(found, true)}>
            {t("toCanvasAlone")}
          </button>
        </>
      )}
    </Grid>
  );
}

/** The nodes with the lines that the result names, or, where it names none, with all lines among them. */
async function show({ nodes, edges }: Pieces, alone: boolean): Promise<void> {
  const found = await attempt(() => api.nodes(nodes.slice(0, MOST)));
  if (found === null) return;
  const named = new Set(edges);
  const drawn = new Set<string>(drawnRelations());
  const kept = found.edges.filter(({ id, type }) => (named.size > 0 ? named.has(id) : drawn.has(type)));
  if (alone) drawAlone(found.nodes, kept);
  else draw(found.nodes, kept);
}

async function openNode(id: string): Promise<void> {
  const found = await attempt(() => api.nodes([id]));
  const [node] = found?.nodes ?? [];
  if (node !== undefined) await bring(node);
}

function columnsOf({ columns, rows }: QueryAnswer): readonly Column[] {
  return columns.map((title, i) => {
    const number = rows.length > 0 && rows.every((row) => typeof row[i] === "number");
    return {
      title,
      width: number ? "minmax(80px, 1fr)" : "minmax(120px, 3fr)",
      ...(number ? { number } : {}),
    };
  });
}

function rowsOf({ rows }: QueryAnswer): readonly TableRow[] {
  return rows.map((row, i) => ({ id: String(i + 1), cells: row.map(cellOf) }));
}

function cellOf(value: unknown): string | number {
  if (typeof value === "number") return value;
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return value.map((one) => String(cellOf(one))).join("、");
  const { title, headline, name, type } = value as Record<string, unknown>;
  const shown = [title, headline, name, type].find((one) => typeof one === "string" && one !== "");
  return typeof shown === "string" ? shown : JSON.stringify(value);
}
