/** Relations that no row reads, of pairs of things that weighed features make likely. */
import type { MentionedArticle, Page } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { type RelationFound, refOf } from "../../rules/relation.ts";
import type { SentenceShapes } from "../../rules/shape.ts";
import { type Features, scales } from "../../rules/weights.ts";
import { HOMELAND } from "./names.rules.ts";
import { type PairCandidate, pairCandidates } from "./pair-candidates.ts";
import { clausesAround } from "./pair-clause.ts";
import { pairFeatureParts } from "./pair-feature-names.ts";
import { fromFeatures, meetingFeatures, toFeatures, wordFeatures } from "./pair-features.ts";
import { type PairScene, pairScene, type Thing } from "./pair-scene.ts";
import { NO_LINK, type PairKind } from "./pairs.rules.ts";
import { refFound } from "./ref-found.ts";

const scaleOf = scales("relation-weights", pairFeatureParts);

/** What is likely beside what the sentences state (`told`). */
export function likelyPairs(
  article: MentionedArticle,
  shapes: readonly SentenceShapes[],
  page: Page,
  told: readonly RelationFound[],
  lexicons: Lexicons,
): RelationFound[] {
  if (article.mentions.length < 2) return [];
  const scene = pairScene(article, shapes, page, told);
  const weighing = new Weighing(scene, lexicons);
  return pairCandidates(scene).flatMap((pair) => {
    const { kind, from, to } = pair;
    if (to.mention.name === HOMELAND || scene.told.says(kind.type, from.key, to.key)) return [];
    const sure = weighing.likelihood(pair);
    if (sure < kind.least || isDenied(pair, scene)) return [];
    return [refFound(kind.type, refOf(from.mention), refOf(to.mention), kind.rule, sure, evidence(pair))];
  });
}

/** What no words around two names outweigh: most pairs are out before these are read. */
const HOPELESS = -5;

/** Weighs pairs; what a thing tells by itself is weighed once for each relation. */
class Weighing {
  readonly #scene: PairScene;
  readonly #lexicons: Lexicons;
  readonly #from = new Map<PairKind, Map<Thing, number>>();
  readonly #to = new Map<PairKind, Map<Thing, number>>();

  constructor(scene: PairScene, lexicons: Lexicons) {
    this.#scene = scene;
    this.#lexicons = lexicons;
  }

  likelihood(pair: PairCandidate): number {
    const { kind, from, to } = pair;
    const known =
      this.#once(this.#from, kind, from, fromFeatures) + this.#once(this.#to, kind, to, toFeatures);
    const met = known + this.#sum(kind, pair, meetingFeatures);
    const sum = met < HOPELESS ? met : met + this.#sum(kind, pair, wordFeatures);
    return 1 / (1 + Math.exp(-sum));
  }

  #once(
    sums: Map<PairKind, Map<Thing, number>>,
    kind: PairKind,
    thing: Thing,
    tell: (thing: Thing, scene: PairScene, out: Features) => void,
  ): number {
    const ofKind = sums.get(kind) ?? new Map<Thing, number>();
    if (ofKind.size === 0) sums.set(kind, ofKind);
    const known = ofKind.get(thing) ?? this.#sum(kind, thing, tell);
    ofKind.set(thing, known);
    return known;
  }

  #sum<Told>(
    { type }: PairKind,
    told: Told,
    tell: (told: Told, scene: PairScene, out: Features) => void,
  ): number {
    const scale = scaleOf(this.#lexicons, type);
    tell(told, this.#scene, scale);
    return scale.sum;
  }
}

/** Whether the clauses of two names of one sentence say that they have nothing in common yet: 「有意落户」. */
function isDenied({ near }: PairCandidate, { lines }: PairScene): boolean {
  const line = lines[near.from.line];
  if (line === undefined || near.from.line !== near.to.line) return false;
  const { text } = line.shape;
  const [from, to] = [near.from.index, near.to.index];
  const { start, end } = clausesAround(text, Math.min(from, to), Math.max(from, to));
  return NO_LINK.test(text.slice(start, end));
}

/** The words from one name to the other where they stand near, else the name of the first. */
function evidence({ near }: PairCandidate): RelationFound["at"] {
  const [from, to] = [near.from.mention.at, near.to.mention.at];
  if (Math.abs(near.from.line - near.to.line) > 2) return from;
  return { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
}
