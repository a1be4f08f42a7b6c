/** Reads a document through as a newcomer does: each command after the other, in one folder, and looks at what comes back. */
import { afterAll, describe, expect, it } from "vitest";
import { blocksOf, reasonNotRun } from "./document.ts";
import { type ReaderShell, readerShell } from "./reader-shell.ts";
import { expectShown } from "./shown.ts";

export function readThrough(path: string, env: Readonly<Record<string, string>> = {}): void {
  describe(path, () => {
    let shell: ReaderShell | undefined;
    afterAll(() => shell?.close());
    const blocks = blocksOf(path, ["sh"]).filter((block) => reasonNotRun(block) === null);
    it.each(blocks.map((block) => [block.line, block.text.split("\n")[0] ?? "", block] as const))(
      "line %i: %s",
      async (_line, _first, block) => {
        shell ??= readerShell(env);
        const { code, out, err } = await shell.type(block.text);
        expect(code, err).toBe(0);
        expectShown(block, out);
      },
    );
  });
}
