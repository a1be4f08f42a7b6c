/** The walls of the house: sizes, names, first lines, Han characters, doors to the outside. */
import { basename } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesUnder, textOf } from "../support/tree.ts";

const source = filesUnder("src", /\.ts$/);
const web = filesUnder("web", /\.tsx?$/);
const tests = filesUnder("tests", /\.(ts|tsx|mjs)$/);
const code = [...source, ...web, ...tests, ...filesUnder("bench", /\.(ts|mjs)$/)];

/** Which of the files a check finds fault with, each with the fault. */
function faults(paths: readonly string[], find: (text: string, path: string) => string | undefined) {
  return paths.flatMap((path) => {
    const fault = find(textOf(path), path);
    return fault === undefined ? [] : [`${path}: ${fault}`];
  });
}

/** The text of a file with every comment left out. */
function withoutComments(text: string, path: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const comments = new Map<number, number>();
  const visit = (node: ts.Node) => {
    const around = [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of around) comments.set(pos, end);
    for (const child of node.getChildren(file)) visit(child);
  };
  visit(file);
  let at = 0;
  let rest = "";
  for (const [start, end] of [...comments].sort(([a], [b]) => a - b)) {
    if (start < at) continue;
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return rest + text.slice(at);
}

/** Every function, by its own name or the one it is given to, with its lines. */
function functionsIn(path: string): readonly (readonly [name: string, lines: number])[] {
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
  const found: (readonly [string, number])[] = [];
  const lineOf = (at: number) => file.getLineAndCharacterOfPosition(at).line;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) {
      const { parent } = node;
      const holder = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent : node;
      const name = holder.name?.getText(file) ?? "a function without a name";
      found.push([name, lineOf(node.end) - lineOf(node.getStart(file)) + 1]);
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/** The first line of the code (comments aside) that the pattern finds. */
const inCode = (pattern: RegExp) => (text: string, path: string) =>
  // Most files hold nothing of the kind at all, and need no parsing.
  !pattern.test(text)
    ? undefined
    : withoutComments(text, path)
        .split("\n")
        .find((line) => pattern.test(line))
        ?.trim();

describe("the walls", () => {
  it("stand around source that is there", () => {
    expect(source.length).toBeGreaterThan(20);
  });

  it("hold files of at most 300 lines, rows of rules apart", () => {
    const lines = (text: string) => text.split("\n").length - 1;
    const walled = code.filter((path) => !path.endsWith(".rules.ts"));
    expect(faults(walled, (text) => (lines(text) > 300 ? `${lines(text)} lines` : undefined))).toEqual([]);
  });

  it("hold functions that fit a screen", () => {
    // Longer before this wall stood; whoever works there makes them shorter.
    const longer = new Set(["compile", "findPosts", "eventClaims"]);
    const walled = source.filter((path) => !path.endsWith(".rules.ts"));
    const long = walled.flatMap((path) =>
      functionsIn(path)
        .filter(([name, lines]) => lines > 60 && !longer.has(name))
        .map(([name, lines]) => `${path}: ${name} ${lines} lines`),
    );
    expect(long).toEqual([]);
  });

  it("hold files whose first line says what they are for", () => {
    const first = (text: string) => text.split("\n").slice(0, 2).join("\n");
    const says = /^(\/\*\*? |\/\/ |#!|\/\*\*\n \* )/;
    expect(faults(code, (text) => (says.test(text) ? undefined : first(text)))).toEqual([]);
  });

  it("hold files named in kebab-case after the one thing in them", () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.rules|\.worker|\.d|\.config)?\.tsx?$/;
    const vague = /^(utils?|helpers?|common|misc|managers?)\./;
    const misnamed = [...source, ...web].filter(
      (path) => !kebab.test(basename(path)) || vague.test(basename(path)),
    );
    expect(misnamed).toEqual([]);
  });
});

describe("Chinese in code", () => {
  it("stands only in text/, the model's wording, rule rows and comments", () => {
    const elsewhere = source.filter((path) => !/^src\/(text\/|model\/|.*\.rules\.ts$)/.test(path));
    expect(faults(elsewhere, inCode(/\p{Script=Han}/u))).toEqual([]);
  });

  it("is written as itself, not as escapes", () => {
    const escaped = /\\u(\{0?)?([4-9][0-9a-f]{3}|2[0-9a-f]{4})\}?/i;
    // The ends of a whole block as a range (`[\\u4e00-\\u9fff]`) are clearer so than as two rare characters.
    const wholeBlock = /\\+u4e00-\\+u9fff/gi;
    expect(faults([...source, ...web], (text) => escaped.exec(text.replace(wholeBlock, ""))?.[0])).toEqual(
      [],
    );
  });
});

describe("doors to the outside", () => {
  it("leave environment, clock and chance to the CLI and the store adapters", () => {
    const inner = source.filter((path) => !/^src\/(cli|store\/(disk|embedded|neo4j))\//.test(path));
    const outside = /process\.(env|argv|cwd|exit)|Date\.now\(|new Date\(\)|Math\.random\(/;
    expect(faults(inner, inCode(outside))).toEqual([]);
  });

  it("leave printing and exit codes to the CLI's main file", () => {
    const others = [...source, ...web].filter((path) => path !== "src/cli/main.ts");
    expect(faults(others, inCode(/\bconsole\.(log|info|error|warn|debug)\(|process\.exit(Code)?\b/))).toEqual(
      [],
    );
  });
});

describe("honest code", () => {
  it("takes no short cut past the type checker", () => {
    expect(faults([...source, ...web], inCode(/\bas any\b|: any\b|<any>/))).toEqual([]);
    const silenced = /@ts-(ignore|nocheck|expect-error)/;
    expect(faults([...source, ...web], (text) => silenced.exec(text)?.[0])).toEqual([]);
  });

  it("leaves nothing for later and swallows no error", () => {
    const later = /\b(TODO|FIXME|XXX)\b|catch\s*(\(\w*\))?\s*\{\s*\}/;
    expect(faults([...source, ...web], (text) => later.exec(text)?.[0])).toEqual([]);
  });
});
