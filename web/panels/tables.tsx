/** Nodes and facts of the canvas as sortable tables: only the rows in sight are in the page; a row chooses, a choice shows its row. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState } from "react";
import { pickNode } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { choose } from "../state/session.ts";
import { useTerms, useWords } from "../state/words.ts";
import { save } from "./save.ts";
import {
  type Column,
  factColumns,
  factRows,
  nodeColumns,
  nodeRows,
  sortRows,
  type TableRow,
  toCsv,
} from "./table-rows.ts";

const ROW = 30;

export default function Tables({ of }: { of: "nodes" | "facts" }) {
  const t = useWords();
  const term = useTerms();
  const { revision, chosen } = useDesk();
  const [sort, setSort] = useState<{ column: number; down: boolean }>({ column: 0, down: false });
  const columns = of === "nodes" ? nodeColumns(t) : factColumns(t);
  const rows = useMemo(() => {
    if (revision === 0) return [];
    return of === "nodes" ? nodeRows(term) : factRows(term);
  }, [of, revision, term]);
  const sorted = useMemo(() => sortRows(rows, sort.column, sort.down), [rows, sort]);
  const pick = (row: TableRow) => (of === "nodes" ? pickNode(row.id) : choose({ kind: "edge", id: row.id }));
  return (
    <section className="table-view">
      <div className="table-tools">
        <span className="hint">{t("rows", { n: rows.length })}</span>
        <button type="button" onClick={() => save(`lianpu-${of}.csv`, "text/csv", toCsv(columns, sorted))}>
          {t("csv")}
        </button>
      </div>
      <Grid
        columns={columns}
        rows={sorted}
        chosen={chosen?.id ?? null}
        onPick={pick}
        sort={sort}
        onSort={(column) => setSort({ column, down: sort.column === column && !sort.down })}
      />
    </section>
  );
}

interface GridProps {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly chosen: string | null;
  readonly onPick: (row: TableRow) => void;
  readonly sort: { readonly column: number; readonly down: boolean };
  readonly onSort: (column: number) => void;
}

function Grid({ columns, rows, chosen, onPick, sort, onSort }: GridProps) {
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  useEffect(() => {
    const at = rows.findIndex((row) => row.id === chosen);
    if (at >= 0) virtual.scrollToIndex(at, { align: "auto" });
  }, [chosen, rows, virtual]);
  const template = { gridTemplateColumns: columns.map((column) => column.width).join(" ") };
  return (
    // biome-ignore-start lint/a11y/useSemanticElements: rows out of sight are not in the page, which a table element forbids
    // biome-ignore-start lint/a11y/useFocusableInteractive: the buttons in the cells take the focus
    <div className="grid" role="table" aria-rowcount={rows.length + 1}>
      <div className="grid-head" role="row" style={template}>
        {columns.map((column, i) => (
          <div
            key={column.title}
            role="columnheader"
            className={column.number ? "number" : ""}
            aria-sort={sort.column === i ? (sort.down ? "descending" : "ascending") : "none"}
          >
            <button type="button" onClick={() => onSort(i)}>
              {column.title}
              {sort.column === i && <span aria-hidden="true">{sort.down ? " ↓" : " ↑"}</span>}
            </button>
          </div>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key */}
      <div className="grid-body" role="rowgroup" ref={box} tabIndex={0}>
        <div style={{ height: virtual.getTotalSize(), position: "relative" }} role="presentation">
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <div
                key={row.id}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={row.id === chosen}
                className="grid-row"
                style={{ ...template, transform: `translateY(${start}px)`, height: ROW }}
              >
                {row.cells.map((cell, i) => (
                  <div
                    role="cell"
                    key={columns[i]?.title}
                    className={typeof cell === "number" ? "number" : ""}
                  >
                    {i === 0 ? (
                      <button type="button" className="link" onClick={() => onPick(row)}>
                        {cell}
                      </button>
                    ) : (
                      cell
                    )}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
    // biome-ignore-end lint/a11y/useFocusableInteractive: see above
    // biome-ignore-end lint/a11y/useSemanticElements: see above
  );
}
