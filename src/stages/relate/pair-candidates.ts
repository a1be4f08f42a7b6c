/** The pairs of things that may stand in a relation, each where its two names come nearest to each other. */
import type { EntityLabel } from "../../model/index.ts";
import { PAIR_NEEDS } from "./pair-cues.rules.ts";
import type { PairScene, Standing, Thing } from "./pair-scene.ts";
import { HAS_MEMBERS, PAIR_KINDS, type PairKind, PLACE_LEVEL, PUBLIC_BODY } from "./pairs.rules.ts";

export interface PairCandidate {
  readonly kind: PairKind;
  readonly from: Thing;
  readonly to: Thing;
  /** Where they come nearest. */
  readonly near: { readonly from: Standing; readonly to: Standing };
  /** Sentences that name both. */
  readonly together: number;
  /** Whether the name of `from` holds that of the place: `甲县乙厂`. */
  readonly bearsPlace: boolean;
}

/** What a clause's end weighs in characters, what a sentence's end does, and a name that only follows. */
const COST = { clause: 20, sentence: 1000, ahead: 500 } as const;
/** Places of a paper are many: a pair of more than so many things of one kind is no reading. */
const CROWD = 60;
const NONE: readonly Thing[] = [];

export function pairCandidates(scene: PairScene): readonly PairCandidate[] {
  const found: PairCandidate[] = [];
  for (const kind of PAIR_KINDS) addPairs(kind, scene, found);
  return found;
}

function addPairs(kind: PairKind, scene: PairScene, found: PairCandidate[]): void {
  const targets = thingsOf(scene, kind.to).filter(({ mention }) => canHold(kind, mention.name));
  if (targets.length === 0 || targets.length > CROWD) return;
  const telling = linesTelling(kind, scene);
  if (telling !== null && !telling.includes(true)) return;
  const cores = targets.map(({ mention }) =>
    kind.type === "LOCATED_IN" ? mention.name.replace(PLACE_LEVEL, "") : "",
  );
  for (const from of thingsOf(scene, kind.from)) {
    if (kind.type === "LOCATED_IN" && isState(from)) continue;
    for (const [index, to] of targets.entries()) {
      if (from === to) continue;
      const pair = pairOf(kind, from, to, bears(from, to, cores[index] as string), scene, telling);
      if (pair !== null) found.push(pair);
    }
  }
}

/** Which sentences hold a word of the relation; `null` where it is told by any words. */
function linesTelling({ type }: PairKind, { lines }: PairScene): readonly boolean[] | null {
  const needs = PAIR_NEEDS[type];
  if (needs === undefined) return null;
  return lines.map(({ shape }) => shape.labels !== 0 && needs.test(shape.text));
}

function thingsOf({ things }: PairScene, labels: PairKind["from"]): readonly Thing[] {
  if (labels.length === 1) return things.get(labels[0] as EntityLabel) ?? NONE;
  return labels.flatMap((label) => things.get(label) ?? NONE);
}

function canHold({ type }: PairKind, name: string): boolean {
  return type !== "MEMBER_OF" || HAS_MEMBERS.test(name);
}

function isState({ mention }: Thing): boolean {
  return mention.label === "Organization" && PUBLIC_BODY.test(mention.name);
}

function pairOf(
  kind: PairKind,
  from: Thing,
  to: Thing,
  bearsPlace: boolean,
  scene: PairScene,
  telling: readonly boolean[] | null,
): PairCandidate | null {
  const reach = bearsPlace ? Number.POSITIVE_INFINITY : kind.reach;
  let best: PairCandidate["near"] | null = null;
  let least = Number.POSITIVE_INFINITY;
  let together = 0;
  let last = -1;
  let next = 0;
  for (const here of from.at) {
    while (next < to.at.length && isBefore(to.at[next] as Standing, here)) next += 1;
    for (let at = Math.max(0, next - 1); at <= next && at < to.at.length; at++) {
      const there = to.at[at] as Standing;
      if (Math.abs(there.line - here.line) > reach) continue;
      if (telling !== null && !telling[here.line] && !telling[there.line]) continue;
      if (kind.isMutual === true && isBefore(there, here)) continue;
      if (there.line === here.line && last !== here.line) {
        together += 1;
        last = here.line;
      }
      const cost = costOf(here, there, scene);
      if (cost >= least) continue;
      least = cost;
      best = { from: here, to: there };
    }
  }
  return best === null ? null : { kind, from, to, near: best, together, bearsPlace };
}

function isBefore(one: Standing, other: Standing): boolean {
  return one.line < other.line || (one.line === other.line && one.index < other.index);
}

function costOf(from: Standing, to: Standing, { lines }: PairScene): number {
  const apart = Math.abs(from.line - to.line);
  if (apart > 0) return apart * COST.sentence + (to.line > from.line ? COST.ahead : 0);
  const [start, end] = from.index < to.index ? [from.index, to.index] : [to.index, from.index];
  const clauses = lines[from.line]?.clauses;
  return ((clauses?.[end] ?? 0) - (clauses?.[start + 1] ?? 0)) * COST.clause + end - start;
}

/** Whether a name holds that of a place without its level, `core`. */
function bears(from: Thing, to: Thing, core: string): boolean {
  return core.length > 1 && from.mention.name !== to.mention.name && from.mention.name.includes(core);
}
