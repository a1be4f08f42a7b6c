/** Finds the built pages that somebody wants forgotten: by id, by path, or by paper and date. */
import { InputError } from "../model/index.ts";
import type { Effects } from "./effects.ts";
import type { PageRow } from "./page-row.ts";

/** Paths of the files behind each name; a page goes with all of its copies and older prints. */
export function forgottenPaths(
  names: readonly string[],
  rows: readonly PageRow[],
  effects: Effects,
): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const name of names) {
    const found = rowsOf(name, rows, effects.fullPath(name));
    if (found.length === 0) throw new InputError("page-unknown", `no page that was built is called ${name}`);
    for (const row of found) {
      paths.add(row.path);
      for (const other of rows) if (isSamePage(row, other)) paths.add(other.path);
    }
  }
  return paths;
}

function rowsOf(name: string, rows: readonly PageRow[], path: string): readonly PageRow[] {
  const exact = rows.filter((row) => row.id === name || row.path === path || row.source === name);
  if (exact.length > 0) return exact;
  const folder = `${path}/`;
  return rows.filter(
    (row) => row.path.startsWith(folder) || (row.id !== "" && row.id.startsWith(`${name}/`)),
  );
}

/** A copy that stayed would bring the page back. */
function isSamePage(row: PageRow, other: PageRow): boolean {
  return other.of === row.path || row.of === other.path || (row.id !== "" && other.id === row.id);
}
