/** Finds every rule set that a *.rules.ts file of the house exports. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { RuleSet } from "../../src/rules/define.ts";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

/** What one rule file gives: its sets, or why it does not load. */
export interface RuleFile {
  readonly file: string;
  readonly sets: readonly RuleSet<unknown>[];
  readonly error: unknown;
}

/** Every rule file with the sets that it exports, in file order; one that does not load hides no other. */
export async function ruleFiles(): Promise<readonly RuleFile[]> {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".rules.ts"),
  );
  return Promise.all(files.sort().map(loadFile));
}

async function loadFile(file: string): Promise<RuleFile> {
  try {
    const module: Record<string, unknown> = await import(pathToFileURL(join(SRC, file)).href);
    return { file, sets: Object.values(module).filter(isRuleSet), error: null };
  } catch (error) {
    return { file, sets: [], error };
  }
}

function isRuleSet(value: unknown): value is RuleSet<unknown> {
  return (
    typeof value === "object" && value !== null && "topic" in value && "rules" in value && "kind" in value
  );
}
