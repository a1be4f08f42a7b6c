/** The extractor knows the language of Chinese papers, not the province that it started from. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import { readLexiconFiles } from "../../src/cli/lexicon-files.ts";
import { checkGold } from "../../src/pipeline/check.ts";
import { readHere } from "../../src/pipeline/page-reader.ts";
import type { Lexicons } from "../../src/rules/lexicons.ts";
import { loadLexicons } from "../../src/rules/load.ts";
import { lexicons } from "../support/lexicons.ts";
import { ROOT } from "../support/tree.ts";

const HOME = "湖南";
const CITY = "株洲";
const nothing = () => undefined;

/** Every row gone whose words name the province or the city, or lie in it; in rows of many words only those words. */
function without(files: ReadonlyMap<string, string>): { files: Map<string, string>; gone: number } {
  let gone = 0;
  const keep = (line: string): string[] => {
    if (line.startsWith("#") || !(line.includes(HOME) || line.includes(CITY))) return [line];
    gone += 1;
    const [first = "", list = ""] = line.split("\t");
    if (!/^\d+$/.test(first)) return [];
    return [
      `${first}\t${list
        .split(" ")
        .filter((word) => !word.includes(HOME) && !word.includes(CITY))
        .join(" ")}`,
    ];
  };
  return {
    files: new Map([...files].map(([name, text]) => [name, text.split("\n").flatMap(keep).join("\n")])),
    gone,
  };
}

/** Pages that speak of the province need its places as any page needs those of its own. */
function speaksOfHome(path: string): boolean {
  const text = readFileSync(path.replace(/\.json$/, ".txt"), "utf8");
  return text.includes(HOME) || text.includes(CITY);
}

async function f1(words: Lexicons): Promise<ReadonlyMap<string, number>> {
  const real = realEffects({ step: nothing, line: nothing });
  const listFiles = async (folder: string) => {
    const files = await real.listFiles(folder);
    return files.filter((path) => !path.endsWith(".json") || !speaksOfHome(path));
  };
  const world = { effects: { ...real, listFiles }, reader: async () => readHere(words) };
  const { tally, pages } = await checkGold(`${ROOT}tests/gold/local`, [], world);
  expect(pages).toBeGreaterThan(15);
  return new Map(tally.scores().map((score) => [score.category, score.f1]));
}

describe("without any word of the first paper's province", () => {
  it("pages of other provinces lose at most .01 in any category", { timeout: 120_000 }, async () => {
    const { files, gone } = without(readLexiconFiles());
    expect(gone).toBeGreaterThan(100);
    const [whole, rest] = [await f1(lexicons), await f1(loadLexicons(files))];
    const categories = [...whole.keys()].filter((name) => !name.includes(":"));
    expect(categories).toContain("attendance_core");
    const lost = categories.map((name) => [name, (whole.get(name) ?? 0) - (rest.get(name) ?? 0)] as const);
    expect(lost.filter(([, loss]) => loss > 0.01)).toEqual([]);
  });
});
