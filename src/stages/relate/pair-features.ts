/** What speaks for a relation between two things, as plain yes-or-no features; their weights are data. */
import { refOf } from "../../rules/relation.ts";
import { CHAIN_ENDING, CHAIN_JOINT, CHAIN_WORK, SERVES_ALL } from "./names.rules.ts";
import type { PairCandidate } from "./pair-candidates.ts";
import { cueFeatures } from "./pair-cue-features.ts";
import type { PairScene, Thing } from "./pair-scene.ts";
import { JOINING, type PairKind, PLACE_LEVEL, PUBLIC_BODY } from "./pairs.rules.ts";

/** Distances in characters are told in steps that grow. */
const STEPS = [1, 2, 3, 4, 7, 11, 19, 31, 51] as const;
/** Counts are told up to this one. */
const MANY = 3;
/** The longest words between two names that are told as such: `位于`. */
const SHORT = 4;

/** Everything that speaks for a pair. */
export function pairFeatures(pair: PairCandidate, scene: PairScene): readonly string[] {
  return [
    ...fromFeatures(pair.kind, pair.from, scene),
    ...toFeatures(pair.kind, pair.to, scene),
    ...meetingFeatures(pair, scene),
    ...wordFeatures(pair, scene),
  ];
}

/** What the words about two names tell. */
export function wordFeatures(pair: PairCandidate, scene: PairScene): string[] {
  return [...clauseFeatures(pair, scene), ...cueFeatures(pair, scene)];
}

function few(count: number): string {
  return String(Math.min(count, MANY));
}

function step(length: number): number {
  const at = STEPS.findIndex((limit) => length < limit);
  return at < 0 ? STEPS.length : at;
}

/** What the thing that a relation starts from tells by itself, with whatever it is paired. */
export function fromFeatures({ type }: PairKind, from: Thing, scene: PairScene): string[] {
  const { label, name } = from.mention;
  const out = [
    `${type}/bias`,
    `${type}/from:${name.slice(-2)}`,
    `${type}/fromTimes:${few(from.at.length)}:${label}`,
    `${type}/froms:${few(scene.things.get(label)?.length ?? 0)}`,
  ];
  if (PUBLIC_BODY.test(name)) out.push(`${type}/from:state`);
  if (from === scene.topic) out.push(`${type}/fromTopic`);
  return out;
}

/** What the thing that a relation leads to tells by itself. */
export function toFeatures({ type }: PairKind, to: Thing, scene: PairScene): string[] {
  const { label, name } = to.mention;
  const first = to.at[0]?.line ?? 0;
  const opens = first === 0 ? "first" : first <= 2 ? "lead" : first <= 5 ? "early" : "late";
  const out = [
    `${type}/to:${name.slice(-1)}`,
    `${type}/to:${name.slice(-2)}`,
    `${type}/toTimes:${few(to.at.length)}`,
    `${type}/tos:${few(scene.things.get(label)?.length ?? 0)}`,
    `${type}/toOpens:${opens}`,
  ];
  if (PUBLIC_BODY.test(name)) out.push(`${type}/to:state`);
  if (to === scene.topic) out.push(`${type}/toTopic`);
  return out;
}

/** How the two names are alike, where they meet, and what only one relation asks. */
export function meetingFeatures(pair: PairCandidate, scene: PairScene): string[] {
  const { from, to, near, together, kind } = pair;
  const [source, target] = [from.mention, to.mention];
  const apart = Math.abs(near.from.line - near.to.line);
  const side = apart === 0 ? "" : near.to.line > near.from.line ? "after" : "before";
  const out = [
    `labels:${source.label}:${target.label}`,
    `apart:${few(apart)}${side}:${source.label}`,
    `together:${few(together)}`,
    `fromPart:${scene.lines[near.from.line]?.shape.sentence.part}`,
    `toPart:${scene.lines[near.to.line]?.shape.sentence.part}`,
  ];
  if (source.name.startsWith(target.name)) out.push("nested");
  else if (to.at.some(({ mention }) => mention.text.length > 1 && source.name.startsWith(mention.text)))
    out.push("nestedForm");
  if (source.name.slice(0, 2) === target.name.slice(0, 2)) out.push("sameStart");
  out.push(...kindFeatures(pair, scene), ...mateFeatures(pair, scene));
  return out.map((feature) => `${kind.type}/${feature}`);
}

/** What is told outright of the same two the other way round, or of a neighbour of one in its list. */
function mateFeatures({ kind, from, to, near }: PairCandidate, { lines, told }: PairScene): string[] {
  const out = told.says(kind.type, to.key, from.key) ? ["reversed"] : [];
  const mates = ({ line, index, mention }: PairCandidate["near"]["from"]): string[] => {
    const shape = lines[line]?.shape;
    return [-2, 2].flatMap((by) => {
      const mate = shape?.mentions[index + by];
      const joint = shape?.text.charAt(index + by / 2) ?? "";
      return mate?.label === mention.label && joint !== "" && CHAIN_JOINT.test(joint)
        ? [refOf(mate).key]
        : [];
    });
  };
  if (mates(near.to).some((key) => told.says(kind.type, from.key, key))) out.push("toMate");
  if (mates(near.from).some((key) => told.says(kind.type, key, to.key))) out.push("fromMate");
  return out;
}

/** What only one relation asks. */
function kindFeatures(pair: PairCandidate, scene: PairScene): readonly string[] {
  const { type } = pair.kind;
  if (type === "LOCATED_IN") return placeFeatures(pair, scene);
  if (type === "IN_CHAIN") return chainFeatures(pair, scene);
  if (type !== "INVESTS_IN") return [];
  return scene.told.byOther(type, pair.from.key, pair.to.key) ? ["owned"] : [];
}

function placeFeatures({ from, to, near, bearsPlace }: PairCandidate, scene: PairScene): string[] {
  const { home, told } = scene;
  const { label, name } = from.mention;
  const level = home.indexOf(to.mention.name);
  const own = level < 0 ? "no" : level === home.length - 1 ? "own" : "above";
  const out = [`home:${own}:${label}`];
  const core = to.mention.name.replace(PLACE_LEVEL, "");
  if (bearsPlace) out.push(`bears:${name.startsWith(core) ? "start" : "inside"}:${label}`);
  if (told.ofOther("LOCATED_IN", from.key, to.key)) out.push("elsewhere");
  const standing = placesBefore(near.from.mention, scene).some(({ name }) => name === to.mention.name);
  out.push(`nearest:${standing}:${label}`, `nearest:${standing}:${near.from.line === near.to.line}`);
  return out;
}

/** The place told last before a name, with those that touch it: `甲县|乙镇，…丙厂`. */
function placesBefore({ at }: Thing["mention"], { places }: PairScene): readonly Thing["mention"][] {
  const last = places.findLastIndex((place) => place.at.start < at.start);
  let first = last;
  while (first > 0 && (places[first]?.at.start ?? 0) <= (places[first - 1]?.at.end ?? 0)) first -= 1;
  return last < 0 ? [] : places.slice(first, last + 1);
}

function chainFeatures({ from, to, near }: PairCandidate, scene: PairScene): string[] {
  const { label, name } = from.mention;
  const stem = to.mention.name.replace(CHAIN_ENDING, "");
  let shared = 0;
  for (let at = 0; at + 1 < stem.length; at++) if (name.includes(stem.slice(at, at + 2))) shared += 1;
  const nearest = scene.chains.findLast(({ at }) => at.start < near.from.mention.at.start);
  const out = [
    `stem:${few(shared)}:${label}`,
    `nearest:${nearest === undefined ? "none" : nearest.name === to.mention.name}:${label}`,
    `work:${CHAIN_WORK.test(scene.article.article.text)}`,
  ];
  if (name.includes(stem)) out.push("stemWhole");
  if (scene.told.partners(from.key).some((key) => scene.told.says("IN_CHAIN", key, to.key)))
    out.push("partner");
  if (scene.told.ofOther("IN_CHAIN", from.key, to.key)) out.push("otherChain");
  if (SERVES_ALL.test(name)) out.push("servesAll");
  if (scene.chains[0]?.name === to.mention.name) out.push("firstChain");
  return out;
}

/** What stands before, between and behind two names of one sentence. */
function clauseFeatures(pair: PairCandidate, scene: PairScene): string[] {
  const { from, to, near, kind } = pair;
  const line = scene.lines[near.from.line];
  if (line === undefined || near.from.line !== near.to.line) return [];
  const { text, mentions } = line.shape;
  const ahead = near.from.index < near.to.index;
  const way = ahead ? ">" : "<";
  const [start, end] = ahead ? [near.from.index, near.to.index] : [near.to.index, near.from.index];
  const { label } = from.mention;
  const said = (from: number, to: number): string => words(text, from, to, mentions);
  const out = [
    `way:${way}:${label}`,
    `far:${step(end - start - 1)}${way}`,
    `clauses:${few((line.clauses[end] ?? 0) - (line.clauses[start + 1] ?? 0))}${way}`,
    `passesFrom:${few(between(from, start, end, mentions))}${way}`,
    `passesTo:${few(between(to, start, end, mentions))}${way}`,
    `a${way}${said(start - 1, start)}`,
    `aa${way}${said(start - 2, start)}`,
    `b${way}${said(start + 1, start + 2)}`,
    `bb${way}${said(start + 1, start + 3)}`,
    `c${way}${said(end - 1, end)}`,
    `cc${way}${said(Math.max(start + 1, end - 2), end)}`,
    `d${way}${said(end + 1, end + 2)}`,
    `dd${way}${said(end + 1, end + 3)}`,
  ];
  if (end - start - 1 <= SHORT) out.push(`mid${way}${said(start + 1, end)}:${label}`);
  for (const char of end - start - 1 <= 3 * SHORT ? JOINING : "") {
    const at = text.indexOf(char, start + 1);
    if (at >= 0 && at < end) out.push(`has${way}${char}`);
  }
  return out.map((feature) => `${kind.type}/${feature}`);
}

/** How many other things of the label of `thing` stand between. */
function between(
  thing: Thing,
  start: number,
  end: number,
  mentions: PairScene["lines"][number]["shape"]["mentions"],
): number {
  let count = 0;
  for (let at = start + 1; at < end; at++) if (mentions[at]?.label === thing.mention.label) count += 1;
  return count;
}

/** The words from `start` to `end`, a name by its label. */
function words(
  text: string,
  start: number,
  end: number,
  mentions: PairScene["lines"][number]["shape"]["mentions"],
): string {
  let out = "";
  for (let at = Math.max(0, start); at < Math.min(end, text.length); at++) {
    const code = text.charCodeAt(at);
    const label = mentions[at]?.label;
    out += label ? `{${label}}` : code >= 0xe000 && code < 0xe100 ? "{Time}" : text.charAt(at);
  }
  return out;
}
