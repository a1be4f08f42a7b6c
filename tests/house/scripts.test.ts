/** Scripts that no compiler reads import only what is there: benches, trainers, children of tests. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { filesUnder, ROOT, textOf } from "../support/tree.ts";

const IMPORT = /^import (?:\{([^}]*)\} from )?"(\.\.?\/[^"]+)";/gm;

/** The source of what a build puts at a path, or the path itself. */
function sourceOf(path: string): string {
  return path.replace(/^dist\/(.+)\.js$/, "src/$1.ts");
}

/** Names that a file gives by itself. */
function exportsOf(text: string): ReadonlySet<string> {
  const given = [
    ...text.matchAll(/^export (?:async )?(?:function\*?|const|class|let) (\w+)/gm),
    ...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm),
  ].flatMap(([, names = ""]) =>
    names.split(",").map(
      (name) =>
        name
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? "",
    ),
  );
  return new Set(given);
}

it("scripts import only what is there", () => {
  const scripts = ["bench", "scripts", "tests"].flatMap((folder) => filesUnder(folder, /\.mjs$/));
  const imports = scripts.flatMap((script) =>
    [...textOf(script).matchAll(IMPORT)].map(([, names = "", from = ""]) => ({
      script,
      names: names.split(",").flatMap((name) => name.trim().split(/\s+as\s+/)[0] || []),
      path: sourceOf(join(dirname(script), from)),
    })),
  );
  expect(imports.length).toBeGreaterThan(100);
  const gone = imports.flatMap(({ script, names, path }) => {
    if (!existsSync(join(ROOT, path))) return [`${script}: ${path}`];
    const text = textOf(path);
    if (/^export \* from/m.test(text)) return [];
    const given = exportsOf(text);
    return names.filter((name) => !given.has(name)).map((name) => `${script}: ${name} of ${path}`);
  });
  expect(gone).toEqual([]);
});
