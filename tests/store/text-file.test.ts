/** Files made of pieces hold all of them, and never take another file's place. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { writeText } from "../../src/store/disk/text-file.ts";

const root = mkdtempSync(join(tmpdir(), "lianpu-text-file-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("a file made of pieces", () => {
  it.each([
    ["nothing", []],
    ["a few pieces", ["链谱", "", "\n"]],
    ["more than is put together at one time", Array.from({ length: 3_000 }, (_, i) => `${i}报`.repeat(300))],
  ])("holds %s", (what, pieces) => {
    const path = join(root, what);
    writeText(path, pieces);
    expect(readFileSync(path, "utf8")).toBe(pieces.join(""));
  });

  it("does not take the place of a file that is there", () => {
    const path = join(root, "taken");
    writeText(path, ["first"]);
    expect(() => writeText(path, ["second"])).toThrow(expect.objectContaining({ code: "EEXIST" }));
    expect(readFileSync(path, "utf8")).toBe("first");
  });
});
