/** The pairs of things that may stand in a relation, each where its two names come nearest to each other. */
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

export function pairCandidates(scene: PairScene): readonly PairCandidate[] {
  return PAIR_KINDS.flatMap((kind) => {
    const targets = thingsOf(scene, kind.to).filter(({ mention }) => canHold(kind, mention.name));
    if (targets.length === 0 || targets.length > CROWD) return [];
    const telling = linesTelling(kind, scene);
    if (telling !== null && !telling.includes(1)) return [];
    return thingsOf(scene, kind.from).flatMap((from) => {
      if (kind.type === "LOCATED_IN" && isState(from)) return [];
      return targets.flatMap((to) => (from === to ? [] : (pairOf(kind, from, to, scene, telling) ?? [])));
    });
  });
}

/** 1 for each sentence with a word of the relation; `null` where it is told by any words. */
function linesTelling({ type }: PairKind, { lines }: PairScene): Uint8Array | null {
  const needs = PAIR_NEEDS[type];
  if (needs === undefined) return null;
  return Uint8Array.from(lines, ({ shape }) => (shape.labels !== 0 && needs.test(shape.text) ? 1 : 0));
}

function thingsOf({ things }: PairScene, labels: PairKind["from"]): readonly Thing[] {
  return labels.flatMap((label) => things.get(label) ?? []);
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
  scene: PairScene,
  telling: Uint8Array | null,
): PairCandidate | null {
  const bearsPlace = kind.type === "LOCATED_IN" && bears(from, to);
  const reach = bearsPlace ? Number.POSITIVE_INFINITY : kind.reach;
  let best: PairCandidate["near"] | null = null;
  let least = Number.POSITIVE_INFINITY;
  let together = 0;
  let last = -1;
  let next = 0;
  for (const here of from.at) {
    while (next < to.at.length && isBefore(to.at[next] as Standing, here)) next += 1;
    for (const there of [to.at[next - 1], to.at[next]]) {
      if (there === undefined || Math.abs(there.line - here.line) > reach) continue;
      if (telling !== null && telling[here.line] !== 1 && telling[there.line] !== 1) continue;
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

function bears(from: Thing, to: Thing): boolean {
  const core = to.mention.name.replace(PLACE_LEVEL, "");
  return core.length > 1 && from.mention.name !== to.mention.name && from.mention.name.includes(core);
}
