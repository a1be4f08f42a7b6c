/** The order of the stages over the corpus: from what pages say to one graph. */
import type { Graph, Judgement, PageReading, Resolution } from "../model/index.ts";
import type { Lexicons } from "../rules/lexicons.ts";
import { project } from "../stages/project/index.ts";
import { resolve } from "../stages/resolve/index.ts";

/** What all pages say together, people's decisions applied. */
export function projectPages(
  readings: readonly PageReading[],
  judgements: readonly Judgement[],
  lexicons: Lexicons,
): { readonly graph: Graph; readonly resolution: Resolution } {
  const resolution = resolve(readings, judgements, lexicons);
  return { graph: project(readings, resolution), resolution };
}
