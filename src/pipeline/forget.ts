/** Finds the built pages that somebody wants forgotten: by id, by path, or by paper and date. */
import { InputError } from "../model/index.ts";
import { groupBy } from "../store/group.ts";
import type { Effects } from "./effects.ts";
import type { PageRow } from "./page-row.ts";

/** Paths of the files behind each name; a page goes with all of its copies and older prints. */
export function forgottenPaths(
  names: readonly string[],
  rows: readonly PageRow[],
  effects: Effects,
): ReadonlySet<string> {
  const [byPath, bySource, byId, byOriginal] = [
    groupBy(rows, (row) => row.path),
    groupBy(rows, (row) => row.source),
    groupBy(rows, (row) => row.id),
    groupBy(rows, (row) => row.of),
  ];
  const paths = new Set<string>();
  for (const name of names) {
    const path = effects.fullPath(name);
    const exact = [byId.get(name), byPath.get(path), bySource.get(name)].flatMap((group) => group ?? []);
    const found = exact.length > 0 ? exact : rowsBelow(name, path, rows);
    if (found.length === 0) throw new InputError("page-unknown", `no page that was built is called ${name}`);
    for (const row of found) {
      paths.add(row.path);
      // A copy that stayed would bring the page back.
      if (row.of !== "") paths.add(row.of);
      const prints = row.id === "" ? [] : (byId.get(row.id) ?? []);
      for (const other of [...prints, ...(byOriginal.get(row.path) ?? [])]) paths.add(other.path);
    }
  }
  return paths;
}

function rowsBelow(name: string, path: string, rows: readonly PageRow[]): readonly PageRow[] {
  const [folder, prefix] = [`${path}/`, `${name}/`];
  return rows.filter((row) => row.path.startsWith(folder) || row.id.startsWith(prefix));
}
