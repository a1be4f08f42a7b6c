/** Graphs of the annotated pages: real resolution and projection over perfect reading, so that answers alone are put to the test. */
import { readFileSync } from "node:fs";
import type { Graph } from "../../src/model/index.ts";
import { readPage } from "../../src/pipeline/build.ts";
import { annotatedPages } from "./annotated.ts";
import { lexicons } from "./lexicons.ts";
import { graphOf } from "./whole-corpus.ts";

/** Sample pages that nobody has annotated. */
const UNANNOTATED = ["002_ed2ff3182028a480.txt", "003_56c866f3464c174f.txt"];

/** The pages of `tests/gold/local`. */
export function localGraph(): Graph {
  return graphOf(annotatedPages("local"), lexicons);
}

/** The sample pages: three as annotated, two as read. */
export function sampleGraph(): Graph {
  const read = UNANNOTATED.map((name) => {
    const bytes = readFileSync(new URL(`../../seeds/pages/${name}`, import.meta.url));
    const reading = readPage(name, bytes, null, lexicons);
    if (!("statements" in reading)) throw new Error(`${name} was not read`);
    return reading;
  });
  return graphOf([...annotatedPages("zhuzhou"), ...read], lexicons);
}
