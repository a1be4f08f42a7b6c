/** Puts the questions of a file to the store, marks the answers, and words the marks. */
import { type ExpectedGroup, parseExpected } from "../ask/marking/expected.ts";
import { isExact, type Mark, type MarkSum, markAnswer, sumUp } from "../ask/marking/marks.ts";
import { InputError } from "../model/index.ts";
import { askIn } from "./commands/ask.ts";
import type { Outcome } from "./outcome.ts";
import { table } from "./table.ts";
import type { World } from "./world.ts";

/** `errors` names a set whose faults are listed. */
export async function checkQuestions(world: World, file: string, errors?: string): Promise<Outcome> {
  const path = world.effects.fullPath(file);
  const text = new TextDecoder("utf-8").decode(await world.effects.readFile(path));
  const groups = parseExpected(text, path);
  const sets: readonly string[] = [...new Set(groups.map(({ set }) => set))];
  if (errors !== undefined && !sets.includes(errors)) {
    throw new InputError("category-unknown", `unknown set: ${errors}; there are ${sets.join(", ")}`);
  }
  const marks = await marksOf(world, groups);
  const sums = sumUp(marks);
  const faults = marks.filter((mark) => mark.set === errors && !isExact(mark));
  return {
    text: [sumTable(sums), ...faults.map(saysFault)],
    json: { sums, ...(errors === undefined ? {} : { errors: faults }) },
  };
}

async function marksOf(world: World, groups: readonly ExpectedGroup[]): Promise<readonly Mark[]> {
  const store = await world.openStore();
  try {
    const asking = askIn(world, store);
    const marks: Mark[] = [];
    for (const group of groups) {
      for (const question of group.questions) {
        marks.push(markAnswer(question, group, await asking(question)));
      }
    }
    return marks;
  } finally {
    await store.close();
  }
}

function sumTable(sums: readonly MarkSum[]): string {
  const head = ["set", "questions", "exact", "understood", "precision", "recall", "f1", "refused", "uncited"];
  const rows = sums.map((sum) => {
    const shares = [sum.exact, sum.understood, sum.precision, sum.recall, sum.f1, sum.refused];
    return [sum.set, sum.questions, ...shares.map((value) => value?.toFixed(3) ?? ""), sum.uncited];
  });
  return table(head, rows);
}

function saysFault({ question, asks, intent, missing, extra }: Mark): string {
  const lacks = missing.length === 0 ? "" : `  MISS ${missing.join("、")}`;
  const more = extra.length === 0 ? "" : `  EXTRA ${extra.join("、")}`;
  return `${question}  [${asks} → ${intent ?? "not understood"}]${lacks}${more}\n`;
}
