/** Files of lines: lines are found by their keys and passed in order, wherever blocks and lines end. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LineFile } from "../../src/store/disk/line-file.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lianpu-lines-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Keys in order; one line is longer than a block, and most hold characters of three bytes. */
const LINES = Array.from({ length: 3_000 }, (_, at) => {
  const key = String(at * 2).padStart(5, "0");
  return `${key} ${"株洲".repeat(at === 1_500 ? 300_000 : (at * 7) % 400)}`;
});

function opened(text: string): LineFile {
  const path = join(folder, `${text.length}.txt`);
  writeFileSync(path, text);
  return new LineFile(path);
}

const keyOf = (line: string) => line.slice(0, 5);

describe.each([
  ["with a last newline", `${LINES.join("\n")}\n`],
  ["without a last newline", LINES.join("\n")],
])("a file %s", (_, text) => {
  it("gives every line in order", () => {
    const file = opened(text);
    expect([...file.blocks()].flat()).toEqual(LINES);
    file.close();
  });

  it("finds a line by its key, and none that is not there", () => {
    const file = opened(text);
    const find = (key: string) =>
      file.find(
        key,
        (line) => line,
        (line) => keyOf(line),
      );
    const some = LINES.filter((_, at) => at % 61 === 0 || at === 1_500 || at === LINES.length - 1);
    for (const line of some) expect(find(keyOf(line)) === line).toBe(true);
    expect(["00001", "03001", "99999", ""].map(find)).toEqual(Array(4).fill(undefined));
    file.close();
  });
});

it("an empty file has no lines", () => {
  const file = opened("");
  expect([...file.blocks()]).toEqual([]);
  expect(
    file.find(
      "a",
      (line) => line,
      (line) => line,
    ),
  ).toBeUndefined();
  file.close();
});
