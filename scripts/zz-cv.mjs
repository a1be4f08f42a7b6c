import { readFileSync } from "node:fs";
import { examplesOf } from "./attendance/examples.mjs";
import { createTally, lexiconsWith, pagesOf, scoreWith } from "./attendance/pages.mjs";
import { learn, weightRows } from "./attendance/softmax.mjs";
const sets = ["tests/gold/zhuzhou","tests/gold/local","tests/gold/varied","/tmp/fresh2","/tmp/fresh3b"];
const pages = pagesOf(sets);
const setOf = (p) => sets.find((s) => p.name.startsWith(s));
const tableOf = (w) => ["#columns: term\tweight", ...weightRows(w), ""].join("\n");
const head = readFileSync("seeds/lexicons/attendance-weights.tsv","utf8").split("\n").slice(0,6).join("\n")+"\n";
const folds = 6;
const examples = new Map(pages.map((page) => [page, examplesOf(page, lexiconsWith(null))]));
const learned = new Map(sets.map((s) => [s, createTally()])), old = new Map(sets.map((s) => [s, createTally()]));
for (let fold = 0; fold < folds; fold++) {
  const held = pages.filter((_, i) => i % folds === fold), rest = pages.filter((_, i) => i % folds !== fold);
  const w = learn(rest.flatMap((p) => examples.get(p)));
  for (const page of held) { scoreWith(page, lexiconsWith(head + weightRows(w).join("\n") + "\n"), learned.get(setOf(page))); scoreWith(page, lexiconsWith(null), old.get(setOf(page))); }
}
for (const s of sets) for (const [t, m] of [["old", old], ["cv", learned]]) {
  const sc = m.get(s).scores().filter((x) => ["attendance_core","attendance_role","participant_any"].includes(x.category));
  console.log(s.padEnd(20), t.padEnd(4), sc.map((x) => `${x.category} ${x.precision.toFixed(3)}/${x.recall.toFixed(3)}/${x.f1.toFixed(3)}`).join(" | "));
}
