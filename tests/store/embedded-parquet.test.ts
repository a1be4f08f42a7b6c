/** Files of rows for the bulk copy: the engine reads from them what was written, gaps, lists and large numbers among it. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Column } from "../../src/store/columns.ts";
import { connect, openDatabase } from "../../src/store/embedded/engine.ts";
import { ParquetFile } from "../../src/store/embedded/parquet-file.ts";
import type { Cell } from "../../src/store/rows.ts";

const root = mkdtempSync(join(tmpdir(), "lianpu-parquet-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const COLUMNS: readonly Column[] = [
  { name: "place", type: "integer" },
  { name: "said", type: "string" },
  { name: "sure", type: "boolean" },
  { name: "score", type: "double" },
  { name: "names", type: "strings" },
];

let files = 0;

/** The rows as the engine gives them back. */
async function readBack(rows: readonly (readonly Cell[])[]): Promise<readonly unknown[]> {
  const path = join(root, `rows-${files++}.parquet`);
  const file = new ParquetFile(path, COLUMNS);
  for (const row of rows) file.add(row);
  file.finish();
  expect(file.count).toBe(rows.length);
  const database = await openDatabase(join(root, `graph-${files}.lbdb`), false);
  const connection = await connect(database);
  try {
    const [result] = [await connection.query(`LOAD FROM '${path}' RETURN *`)].flat();
    const read = (await result?.getAll()) ?? [];
    result?.close();
    return read.map((row) => COLUMNS.map(({ name }) => row[name]));
  } finally {
    await connection.close();
    await database.close();
  }
}

describe("a file of rows", () => {
  it("gives back texts, numbers, truths and lists of all kinds, and what is missing as missing", async () => {
    const rows: readonly (readonly Cell[])[] = [
      [0, "链谱\n“引号”,\\", true, 0.95, ["甲", "", "𠀀"]],
      [1, "", false, -1e300, []],
      [null, null, null, null, null],
      [Number.MAX_SAFE_INTEGER, "long".repeat(50_000), true, 0, ["one"]],
      [Number.MIN_SAFE_INTEGER, "\u0000", true, 5e-324, Array.from({ length: 300 }, (_, i) => `第${i}`)],
      [-1, "last", null, 1, null],
    ];
    expect(await readBack(rows)).toEqual(rows);
  });

  it("gives back columns that are the same all along, or never there", async () => {
    const rows = Array.from({ length: 20 }, (): readonly Cell[] => [7, "same", false, null, null]);
    expect(await readBack(rows)).toEqual(rows);
  });

  it("gives back more rows than one group holds", async () => {
    const row = (i: number): readonly Cell[] => [
      i,
      i % 3 === 0 ? null : `第${i}条`,
      i % 2 === 0,
      i / 7,
      Array.from({ length: i % 4 }, (_, at) => `${i}-${at}`),
    ];
    const rows = Array.from({ length: 9_000 }, (_, i) => row(i));
    // Groups are read by several threads.
    const read = (await readBack(rows)) as readonly (readonly Cell[])[];
    expect([...read].sort(([a], [b]) => Number(a) - Number(b))).toEqual(rows);
  });

  it("does not take the place of a file that is there", () => {
    const [taken = ""] = readdirSync(root).filter((name) => name.endsWith(".parquet"));
    expect(() => new ParquetFile(join(root, taken), COLUMNS)).toThrow(
      expect.objectContaining({ code: "EEXIST" }),
    );
  });
});
