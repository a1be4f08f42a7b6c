/** Relations that no row reads, of pairs of things that weighed features make likely. */
import type { MentionedArticle, Page } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { type RelationFound, refOf } from "../../rules/relation.ts";
import type { SentenceShapes } from "../../rules/shape.ts";
import { HOMELAND } from "./names.rules.ts";
import { type PairCandidate, pairCandidates } from "./pair-candidates.ts";
import { fromFeatures, meetingFeatures, toFeatures, wordFeatures } from "./pair-features.ts";
import { type PairScene, pairScene, type Thing } from "./pair-scene.ts";
import { CLAUSE_MARKS, NO_LINK, type PairKind } from "./pairs.rules.ts";
import { refFound } from "./ref-found.ts";
import { weigher } from "./weights.ts";

const weigh = weigher("relation-weights");

/** What is likely beside what the sentences state (`told`). */
export function likelyPairs(
  article: MentionedArticle,
  shapes: readonly SentenceShapes[],
  page: Page,
  told: readonly RelationFound[],
  lexicons: Lexicons,
): RelationFound[] {
  const scene = pairScene(article, shapes, page, told);
  const scales = new Scales(scene, lexicons);
  return pairCandidates(scene).flatMap((pair) => {
    const { kind, from, to } = pair;
    if (to.mention.name === HOMELAND || scene.told.says(kind.type, from.key, to.key)) return [];
    const sure = scales.likelihood(pair);
    if (sure < kind.least || isDenied(pair, scene)) return [];
    return [refFound(kind.type, refOf(from.mention), refOf(to.mention), kind.rule, sure, evidence(pair))];
  });
}

/** What no words around two names outweigh: most pairs are out before these are read. */
const HOPELESS = -5;

/** Weighs pairs; what a thing tells by itself is weighed once. */
class Scales {
  readonly #scene: PairScene;
  readonly #lexicons: Lexicons;
  readonly #from = new Map<string, number>();
  readonly #to = new Map<string, number>();

  constructor(scene: PairScene, lexicons: Lexicons) {
    this.#scene = scene;
    this.#lexicons = lexicons;
  }

  likelihood(pair: PairCandidate): number {
    const { kind, from, to } = pair;
    const known =
      this.#once(this.#from, kind, from, fromFeatures) + this.#once(this.#to, kind, to, toFeatures);
    const met = known + this.#sum(meetingFeatures(pair, this.#scene));
    const sum = met < HOPELESS ? met : met + this.#sum(wordFeatures(pair, this.#scene));
    return 1 / (1 + Math.exp(-sum));
  }

  #once(
    sums: Map<string, number>,
    kind: PairKind,
    thing: Thing,
    read: (kind: PairKind, thing: Thing, scene: PairScene) => readonly string[],
  ): number {
    const key = `${kind.type}/${thing.key}`;
    const known = sums.get(key) ?? this.#sum(read(kind, thing, this.#scene));
    sums.set(key, known);
    return known;
  }

  #sum(features: readonly string[]): number {
    return weigh(features, this.#lexicons);
  }
}

/** Whether the clauses of two names of one sentence say that they have nothing in common yet: 「有意落户」. */
function isDenied({ near }: PairCandidate, { lines }: PairScene): boolean {
  const line = lines[near.from.line];
  if (line === undefined || near.from.line !== near.to.line) return false;
  const { text } = line.shape;
  let start = Math.min(near.from.index, near.to.index);
  let end = Math.max(near.from.index, near.to.index);
  while (start > 0 && !CLAUSE_MARKS.includes(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !CLAUSE_MARKS.includes(text.charAt(end))) end += 1;
  return NO_LINK.test(text.slice(start, end));
}

/** The words from one name to the other where they stand near, else the name of the first. */
function evidence({ near }: PairCandidate): RelationFound["at"] {
  const [from, to] = [near.from.mention.at, near.to.mention.at];
  if (Math.abs(near.from.line - near.to.line) > 2) return from;
  return { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
}
