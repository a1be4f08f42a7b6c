/** A table that sorts, filters by column and saves as CSV; only the rows in sight are in the page. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useWords } from "../state/words.ts";
import { type Column, cellText, filterRows, sortRows, type TableRow, toCsv } from "./grid-rows.ts";
import { save } from "./save.ts";

const ROW = 30;

interface GridProps {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly chosen: string | null;
  readonly onPick: (row: TableRow) => void;
  /** Name of the file without its ending. */
  readonly file: string;
  readonly empty: string;
  readonly label: string;
  /** Whether the rows stand as they came until a column is clicked. */
  readonly asCame?: boolean;
  readonly children?: ReactNode;
}

export function Grid({
  columns,
  rows,
  chosen,
  onPick,
  file,
  empty,
  label,
  asCame = false,
  children,
}: GridProps) {
  const t = useWords();
  const [sort, setSort] = useState({ column: asCame ? -1 : 0, down: false });
  const [asked, setAsked] = useState<readonly string[]>([]);
  const kept = useMemo(() => filterRows(rows, asked), [rows, asked]);
  const shown = useMemo(
    () => (sort.column < 0 ? kept : sortRows(kept, sort.column, sort.down)),
    [kept, sort],
  );
  const template = { gridTemplateColumns: columns.map((column) => column.width).join(" ") };
  const ask = (column: number, text: string) =>
    setAsked(columns.map((_, i) => (i === column ? text : (asked[i] ?? ""))));
  return (
    <section className="table-view">
      <div className="table-tools">
        <span className="hint" role="status">
          {shown.length === rows.length
            ? t("rows", { n: rows.length })
            : t("rowsOf", { n: shown.length, total: rows.length })}
        </span>
        {children}
        <button
          type="button"
          className="to-end"
          onClick={() => save(`${file}.csv`, "text/csv", toCsv(columns, shown))}
        >
          {t("csv")}
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: rows out of sight are not in the page, which a table element forbids */}
      <div className="grid" role="table" aria-rowcount={shown.length + 1} aria-label={label}>
        <Head
          columns={columns}
          template={template}
          sort={sort}
          asked={asked}
          onAsk={ask}
          onSort={(column) => setSort({ column, down: sort.column === column && !sort.down })}
        />
        {shown.length === 0 && (
          <p className="grid-empty hint">{rows.length === 0 ? empty : t("noRowFits")}</p>
        )}
        <Body
          columns={columns}
          rows={shown}
          template={template}
          chosen={chosen}
          onPick={onPick}
          label={label}
        />
      </div>
    </section>
  );
}

interface HeadProps {
  readonly columns: readonly Column[];
  readonly template: React.CSSProperties;
  readonly sort: { readonly column: number; readonly down: boolean };
  readonly asked: readonly string[];
  readonly onAsk: (column: number, text: string) => void;
  readonly onSort: (column: number) => void;
}

function Head({ columns, template, sort, asked, onAsk, onSort }: HeadProps) {
  const t = useWords();
  return (
    // biome-ignore-start lint/a11y/useSemanticElements: see above
    // biome-ignore-start lint/a11y/useFocusableInteractive: the buttons and fields in the cells take the focus
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
            <span aria-hidden="true">{sort.column === i ? (sort.down ? " ↓" : " ↑") : ""}</span>
          </button>
          <input
            type="text"
            value={asked[i] ?? ""}
            placeholder={column.number ? ">1" : "…"}
            aria-label={t("filterColumn", { column: column.title })}
            title={t(column.number ? "filterNumbers" : "filterText")}
            onChange={(event) => onAsk(i, event.target.value)}
          />
        </div>
      ))}
    </div>
    // biome-ignore-end lint/a11y/useFocusableInteractive: see above
    // biome-ignore-end lint/a11y/useSemanticElements: see above
  );
}

interface BodyProps {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly template: React.CSSProperties;
  readonly chosen: string | null;
  readonly onPick: (row: TableRow) => void;
  readonly label: string;
}

/** One row takes the focus; arrow keys, Home, End and the page keys move it. */
function Body({ columns, rows, template, chosen, onPick, label }: BodyProps) {
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  useEffect(() => {
    const at = rows.findIndex((row) => row.id === chosen);
    if (at < 0) return;
    setActive(at);
    virtual.scrollToIndex(at, { align: "auto" });
  }, [chosen, rows, virtual]);
  const move = (event: React.KeyboardEvent) => {
    const next = nextRow(event.key, active, rows.length);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    virtual.scrollToIndex(next, { align: "auto" });
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>(`[aria-rowindex="${next + 2}"] button`)?.focus(),
    );
  };
  const focusable = Math.min(active, rows.length - 1);
  return (
    // biome-ignore-start lint/a11y/useSemanticElements: see above
    // biome-ignore-start lint/a11y/useFocusableInteractive: the buttons in the cells take the focus
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
    <div className="grid-body" role="rowgroup" ref={box} tabIndex={0} aria-label={label} onKeyDown={move}>
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
                  title={String(cell)}
                  className={typeof cell === "number" ? "number" : ""}
                >
                  {i > 0 ? (
                    cellText(columns[i], cell)
                  ) : (
                    <button
                      type="button"
                      className="link"
                      tabIndex={index === focusable ? 0 : -1}
                      onClick={() => onPick(row)}
                    >
                      {cell === "" ? "—" : cell}
                    </button>
                  )}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
    // biome-ignore-end lint/a11y/useFocusableInteractive: see above
    // biome-ignore-end lint/a11y/useSemanticElements: see above
  );
}

const PAGE = 8;

function nextRow(key: string, active: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + PAGE,
    PageUp: active - PAGE,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, to));
}
