/** Finds every rule set that a *.rules.ts file of the house exports. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { RuleSet } from "../../src/rules/define.ts";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

/** Every exported rule set with the file that holds it, in file order. */
export async function ruleSets(): Promise<{ file: string; set: RuleSet<unknown> }[]> {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".rules.ts"),
  );
  const found: { file: string; set: RuleSet<unknown> }[] = [];
  for (const file of files.sort()) {
    const module: Record<string, unknown> = await import(pathToFileURL(join(SRC, file)).href);
    for (const value of Object.values(module)) if (isRuleSet(value)) found.push({ file, set: value });
  }
  return found;
}

function isRuleSet(value: unknown): value is RuleSet<unknown> {
  return (
    typeof value === "object" && value !== null && "topic" in value && "rules" in value && "kind" in value
  );
}
