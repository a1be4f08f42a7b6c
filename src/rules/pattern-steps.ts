/** What must stand in a text, in this order, before a pattern can match: `在…投资` asks for 在, then for 投资. */
import type { PatternNode, PatternWay } from "./pattern-node.ts";
import { shapeChar } from "./shape-labels.ts";

/** Strings of which one must stand. */
export type Step = readonly string[];

/** The steps of a sequence: its runs of text, its slots and its groups of which every way has a step. */
export function stepsOf(nodes: readonly PatternNode[]): readonly Step[] {
  const steps: Step[] = [];
  let run = "";
  const closeRun = (): void => {
    if (run !== "") steps.push([run]);
    run = "";
  };
  for (const node of nodes) {
    if (node.kind === "text" && !node.optional) {
      run += node.text;
      continue;
    }
    closeRun();
    const step = node.optional ? null : stepOf(node);
    if (step !== null) steps.push(step);
  }
  closeRun();
  return steps;
}

function stepOf(node: PatternNode): Step | null {
  if (node.kind === "slot") return node.slot.labels.map(shapeChar);
  return node.kind === "group" ? groupStep(node.ways) : null;
}

function groupStep(ways: readonly PatternWay[]): Step | null {
  const strings: string[] = [];
  for (const way of ways) {
    const step = narrowest(stepsOf(way));
    if (step === null) return null;
    strings.push(...step);
  }
  return strings;
}

/** The step that narrows best: the one whose shortest string is the longest, the first of equal ones. */
export function narrowest(steps: readonly Step[]): Step | null {
  let best: Step | null = null;
  for (const step of steps) if (best === null || weight(step) > weight(best)) best = step;
  return best;
}

/** A label character is the weakest, then the shortest literal. */
function weight(step: Step): number {
  return Math.min(...step.map((text) => (isLabel(text) ? 0.5 : text.length)));
}

/** Whether only a name can take a step. */
export function isLabels(step: Step): boolean {
  return step.every(isLabel);
}

function isLabel(text: string): boolean {
  return /^[\uE000-\uE0FF]$/.test(text);
}
