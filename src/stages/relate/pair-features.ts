/** What speaks for a relation between two things, as plain yes-or-no features; their weights are data. */
import type { Mention } from "../../model/index.ts";
import { refOf } from "../../rules/relation.ts";
import type { Shape } from "../../rules/shape.ts";
import type { Features } from "../../rules/weights.ts";
import { CHAIN_ENDING, CHAIN_JOINT, SERVES_ALL } from "./names.rules.ts";
import type { PairCandidate } from "./pair-candidates.ts";
import { cueFeatures } from "./pair-cue-features.ts";
import { PairFeatureNames } from "./pair-feature-names.ts";
import type { PairScene, Standing, Thing } from "./pair-scene.ts";
import { JOINING, PLACE_LEVEL, PUBLIC_BODY } from "./pairs.rules.ts";

/** Distances in characters are told in steps that grow. */
const STEPS = [1, 2, 3, 4, 7, 11, 19, 31, 51] as const;
/** Counts are told up to the last of these. */
const FEW = ["0", "1", "2", "3"] as const;
/** The longest words between two names that are told as such: `位于`. */
const SHORT = 4;
/** What stands at the words beside two names: before, behind the first, before, behind the second. */
const FAMILIES = {
  ahead: ["a>", "aa>", "b>", "bb>", "c>", "cc>", "d>", "dd>"],
  behind: ["a<", "aa<", "b<", "bb<", "c<", "cc<", "d<", "dd<"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
/** How far from a name of a list its neighbours stand. */
const BESIDE = [-2, 2] as const;
const NONE: readonly string[] = [];

/** Everything that speaks for a pair, by name. */
export function pairFeatures(pair: PairCandidate, scene: PairScene): readonly string[] {
  const out = new PairFeatureNames(pair.kind);
  fromFeatures(pair.from, scene, out);
  toFeatures(pair.to, scene, out);
  meetingFeatures(pair, scene, out);
  wordFeatures(pair, scene, out);
  return out.names;
}

/** What the words about two names tell. */
export function wordFeatures(pair: PairCandidate, scene: PairScene, out: Features): void {
  clauseFeatures(pair, scene, out);
  cueFeatures(pair, scene, out);
}

function few(count: number): string {
  return FEW[Math.min(count, FEW.length - 1)] as string;
}

function step(length: number): number {
  const at = STEPS.findIndex((limit) => length < limit);
  return at < 0 ? STEPS.length : at;
}

/** What the thing that a relation starts from tells by itself, with whatever it is paired. */
export function fromFeatures(from: Thing, scene: PairScene, out: Features): void {
  const { label, name } = from.mention;
  out.tell("bias");
  out.tell("from", name.slice(-2));
  out.tell("fromTimes", few(from.at.length), label);
  out.tell("froms", few(scene.things.get(label)?.length ?? 0));
  if (PUBLIC_BODY.test(name)) out.tell("from", "state");
  if (from === scene.topic) out.tell("fromTopic");
}

/** What the thing that a relation leads to tells by itself. */
export function toFeatures(to: Thing, scene: PairScene, out: Features): void {
  const { label, name } = to.mention;
  const first = to.at[0]?.line ?? 0;
  out.tell("to", name.slice(-1));
  out.tell("to", name.slice(-2));
  out.tell("toTimes", few(to.at.length));
  out.tell("tos", few(scene.things.get(label)?.length ?? 0));
  out.tell("toOpens", first === 0 ? "first" : first <= 2 ? "lead" : first <= 5 ? "early" : "late");
  if (PUBLIC_BODY.test(name)) out.tell("to", "state");
  if (to === scene.topic) out.tell("toTopic");
}

/** How the two names are alike, where they meet, and what only one relation asks. */
export function meetingFeatures(pair: PairCandidate, scene: PairScene, out: Features): void {
  const { from, to, near, together } = pair;
  const [source, target] = [from.mention, to.mention];
  const apart = few(Math.abs(near.from.line - near.to.line));
  const side = near.to.line === near.from.line ? "" : near.to.line > near.from.line ? "after" : "before";
  out.tell("labels", source.label, target.label);
  out.tell("apart", apart + side, source.label);
  out.tell("together", few(together));
  out.tell("fromPart", scene.lines[near.from.line]?.shape.sentence.part);
  out.tell("toPart", scene.lines[near.to.line]?.shape.sentence.part);
  if (source.name.startsWith(target.name)) out.tell("nested");
  else if (to.at.some(({ mention }) => mention.text.length > 1 && source.name.startsWith(mention.text)))
    out.tell("nestedForm");
  if (source.name.slice(0, 2) === target.name.slice(0, 2)) out.tell("sameStart");
  if (scene.subjects[near.to.line] === from.key) out.tell("fromSubject", apart);
  if (scene.subjects[near.from.line] === to.key) out.tell("toSubject", apart);
  kindFeatures(pair, scene, out);
  mateFeatures(pair, scene, out);
}

/** What is told outright of the same two the other way round, or of a neighbour of one in its list. */
function mateFeatures({ kind, from, to, near }: PairCandidate, scene: PairScene, out: Features): void {
  const { told } = scene;
  if (told.says(kind.type, to.key, from.key)) out.tell("reversed");
  if (matesOf(near.to, scene).some((key) => told.says(kind.type, from.key, key))) out.tell("toMate");
  if (matesOf(near.from, scene).some((key) => told.says(kind.type, key, to.key))) out.tell("fromMate");
}

/** The names of the same label that stand beside one in its list. */
function matesOf({ line, index, mention }: Standing, { lines }: PairScene): readonly string[] {
  const shape = lines[line]?.shape;
  if (shape === undefined) return NONE;
  let found: string[] | null = null;
  for (const by of BESIDE) {
    const mate = shape.mentions[index + by];
    if (mate?.label !== mention.label || !CHAIN_JOINT.test(shape.text.charAt(index + by / 2))) continue;
    found ??= [];
    found.push(refOf(mate).key);
  }
  return found ?? NONE;
}

/** What only one relation asks. */
function kindFeatures(pair: PairCandidate, scene: PairScene, out: Features): void {
  const { type } = pair.kind;
  if (type === "LOCATED_IN") placeFeatures(pair, scene, out);
  else if (type === "IN_CHAIN") chainFeatures(pair, scene, out);
  else if (type === "INVESTS_IN" && scene.told.byOther(type, pair.from.key, pair.to.key)) out.tell("owned");
}

function placeFeatures({ from, to, near, bearsPlace }: PairCandidate, scene: PairScene, out: Features): void {
  const { home, told } = scene;
  const { label, name } = from.mention;
  const level = home.indexOf(to.mention.name);
  out.tell("home", level < 0 ? "no" : level === home.length - 1 ? "own" : "above", label);
  if (bearsPlace) {
    const core = to.mention.name.replace(PLACE_LEVEL, "");
    out.tell("bears", name.startsWith(core) ? "start" : "inside", label);
  }
  if (told.ofOther("LOCATED_IN", from.key, to.key)) out.tell("elsewhere");
  const standing = String(isNearest(to.mention.name, near.from.mention, scene));
  out.tell("nearest", standing, label);
  out.tell("nearest", standing, String(near.from.line === near.to.line));
}

/** Whether a place is the one told last before a name, or touches that one: `甲县|乙镇，…丙厂`. */
function isNearest(name: string, { at }: Mention, { places }: PairScene): boolean {
  let place = places.findLastIndex((place) => place.at.start < at.start);
  for (; place >= 0; place--) {
    if (places[place]?.name === name) return true;
    if ((places[place]?.at.start ?? 0) > (places[place - 1]?.at.end ?? 0)) return false;
  }
  return false;
}

function chainFeatures({ from, to, near }: PairCandidate, scene: PairScene, out: Features): void {
  const { label, name } = from.mention;
  const stem = to.mention.name.replace(CHAIN_ENDING, "");
  let shared = 0;
  for (let at = 0; at + 1 < stem.length; at++) if (name.includes(stem.slice(at, at + 2))) shared += 1;
  const nearest = scene.chains.findLast(({ at }) => at.start < near.from.mention.at.start);
  out.tell("stem", few(shared), label);
  out.tell("nearest", nearest === undefined ? "none" : String(nearest.name === to.mention.name), label);
  out.tell("work", String(scene.tellsChainWork));
  if (name.includes(stem)) out.tell("stemWhole");
  if (scene.told.partners(from.key).some((key) => scene.told.says("IN_CHAIN", key, to.key)))
    out.tell("partner");
  if (scene.told.ofOther("IN_CHAIN", from.key, to.key)) out.tell("otherChain");
  if (SERVES_ALL.test(name)) out.tell("servesAll");
  if (scene.chains[0]?.name === to.mention.name) out.tell("firstChain");
}

/** What stands before, between and behind two names of one sentence. */
function clauseFeatures(pair: PairCandidate, scene: PairScene, out: Features): void {
  const { from, to, near } = pair;
  const line = scene.lines[near.from.line];
  if (line === undefined || near.from.line !== near.to.line) return;
  const { shape, clauses } = line;
  const ahead = near.from.index < near.to.index;
  const way = ahead ? ">" : "<";
  const [start, end] = ahead ? [near.from.index, near.to.index] : [near.to.index, near.from.index];
  const { label } = from.mention;
  out.tell("way", way, label);
  out.tell("far", step(end - start - 1) + way);
  out.tell("clauses", few((clauses[end] ?? 0) - (clauses[start + 1] ?? 0)) + way);
  out.tell("passesFrom", few(between(from, start, end, shape.mentions)) + way);
  out.tell("passesTo", few(between(to, start, end, shape.mentions)) + way);
  besideFeatures(shape, start, end, ahead ? FAMILIES.ahead : FAMILIES.behind, out);
  const gap = end - start - 1;
  if (gap <= SHORT) out.tell(ahead ? "mid>" : "mid<", words(shape, start + 1, end), label);
  if (gap > 3 * SHORT) return;
  for (const char of JOINING) {
    const at = shape.text.indexOf(char, start + 1);
    if (at >= 0 && at < end) out.tell(ahead ? "has>" : "has<", char);
  }
}

/** The characters right beside two names that stand at `start` and `end`. */
function besideFeatures(
  shape: Shape,
  start: number,
  end: number,
  [a, aa, b, bb, c, cc, d, dd]: (typeof FAMILIES)["ahead" | "behind"],
  out: Features,
): void {
  out.tell(a, words(shape, start - 1, start));
  out.tell(aa, words(shape, start - 2, start));
  out.tell(b, words(shape, start + 1, start + 2));
  out.tell(bb, words(shape, start + 1, start + 3));
  out.tell(c, words(shape, end - 1, end));
  out.tell(cc, words(shape, Math.max(start + 1, end - 2), end));
  out.tell(d, words(shape, end + 1, end + 2));
  out.tell(dd, words(shape, end + 1, end + 3));
}

/** How many other things of the label of `thing` stand between. */
function between(thing: Thing, start: number, end: number, mentions: Shape["mentions"]): number {
  let count = 0;
  for (let at = start + 1; at < end; at++) if (mentions[at]?.label === thing.mention.label) count += 1;
  return count;
}

/** The words from `start` to `end`, a name by its label. */
function words({ text, mentions }: Shape, start: number, end: number): string {
  let out = "";
  for (let at = Math.max(0, start); at < Math.min(end, text.length); at++) {
    const code = text.charCodeAt(at);
    const label = mentions[at]?.label;
    out += label ? `{${label}}` : code >= 0xe000 && code < 0xe100 ? "{Time}" : text.charAt(at);
  }
  return out;
}
