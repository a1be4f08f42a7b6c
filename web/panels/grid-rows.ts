/** Rows of a grid: sorted by a column, held to what is asked of columns, written as CSV. */

export interface Column {
  readonly title: string;
  /** CSS grid width. */
  readonly width: string;
  readonly number?: true;
  /** Digits behind the point, so that numbers stand in line. */
  readonly digits?: number;
}

/** A cell as it is shown. */
export function cellText(column: Column | undefined, cell: string | number): string {
  return typeof cell === "number" && column?.digits !== undefined
    ? cell.toFixed(column.digits)
    : String(cell);
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly (string | number)[];
}

/** Chinese text by pinyin, numbers by size; equal cells keep their order. */
export function sortRows(rows: readonly TableRow[], column: number, down: boolean): readonly TableRow[] {
  const collator = new Intl.Collator("zh-CN", { numeric: true });
  const sign = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x = "", y = ""] = [a.cells[column], b.cells[column]];
    if (typeof x === "number" && typeof y === "number") return sign * (x - y);
    return sign * collator.compare(String(x), String(y));
  });
}

/** Rows that hold what is asked of each column: a text that they contain, or for numbers `5`, `>5`, `<=3`, `2..5`. */
export function filterRows(rows: readonly TableRow[], asked: readonly string[]): readonly TableRow[] {
  const tests = asked.flatMap((text, column) =>
    text.trim() === "" ? [] : [{ column, fits: testOf(text.trim()) }],
  );
  if (tests.length === 0) return rows;
  return rows.filter((row) => tests.every(({ column, fits }) => fits(row.cells[column] ?? "")));
}

function testOf(asked: string): (cell: string | number) => boolean {
  const wanted = asked.toLowerCase();
  const inside = rangeOf(asked);
  return (cell) =>
    typeof cell === "number" && inside !== null
      ? cell >= inside.from && cell <= inside.to
      : String(cell).toLowerCase().includes(wanted);
}

function rangeOf(asked: string): { readonly from: number; readonly to: number } | null {
  const [, low, high] = /^(-?[\d.]+)\s*\.\.\s*(-?[\d.]+)$/.exec(asked) ?? [];
  if (low !== undefined && high !== undefined) return { from: Number(low), to: Number(high) };
  const [, sign, number] = /^(>=|<=|>|<|=)?\s*(-?\d+(?:\.\d+)?)$/.exec(asked) ?? [];
  if (number === undefined) return null;
  const n = Number(number);
  const near = Math.max(1e-9, Math.abs(n) * 1e-12);
  if (sign === ">=") return { from: n, to: Number.POSITIVE_INFINITY };
  if (sign === "<=") return { from: Number.NEGATIVE_INFINITY, to: n };
  if (sign === ">") return { from: n + near, to: Number.POSITIVE_INFINITY };
  if (sign === "<") return { from: Number.NEGATIVE_INFINITY, to: n - near };
  return { from: n, to: n };
}

/** RFC 4180 with a byte order mark, so that spreadsheet programs read Chinese; a cell never starts a formula. `about` stands in a line of its own behind a `#`. */
export function toCsv(columns: readonly Column[], rows: readonly TableRow[], about = ""): string {
  const cell = (value: string | number) => {
    if (typeof value === "number") return String(value);
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [["id", ...columns.map(({ title }) => title)], ...rows.map((row) => [row.id, ...row.cells])];
  const head = about === "" ? "" : `${cell(`# ${about}`)}\r\n`;
  return `\ufeff${head}${lines.map((line) => line.map(cell).join(",")).join("\r\n")}\r\n`;
}
