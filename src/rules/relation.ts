/** Relation rows: what they may emit by the relation table, and the relations that a firing of one gives. */
import {
  type EntityRef,
  entityRef,
  type Mention,
  type PropValue,
  RELATIONS,
  type RelationRow,
  type RelationType,
  type Span,
} from "../model/index.ts";
import { BEFORE_PARTNER, PAIRING, SEVERAL_SIDES } from "./coordination.rules.ts";
import { defineRules, type EmitKind, type Rule, type RuleRow, type RuleSet } from "./define.ts";
import type { Match } from "./match.ts";
import type { Slot } from "./pattern.ts";
import type { Shape } from "./shape.ts";
import { carrySubject, type SubjectReader } from "./subject.ts";

/** One relation of a row: between two slots, or between every two of the `among` slot. */
export type RelationEmit = {
  readonly type: RelationType;
  readonly props?: Readonly<Record<string, PropValue>>;
} & ({ readonly from: string; readonly to: string } | { readonly among: string });

/** A relation type alone stands for the slots `from` and `to` (`subject` and `to` where the subject is carried). */
export type RelationEmits = RelationType | RelationEmit | readonly RelationEmit[];

/** A relation that an article states. `at` is its evidence in `Article.text`. */
export interface RelationFound {
  readonly type: RelationType;
  readonly from: EntityRef;
  readonly to: EntityRef;
  readonly props: Readonly<Record<string, PropValue>>;
  readonly rule: string;
  readonly score: number;
  readonly at: Span;
}

/** Loads relation rows of one phenomenon. */
export function defineRelations(
  topic: string,
  rows: readonly RuleRow<RelationEmits>[],
): RuleSet<RelationEmits> {
  return defineRules(topic, relationKind, rows);
}

const relationKind: EmitKind<RelationEmits> = {
  check(emits, slots) {
    for (const emit of emitList(emits, slots.has("subject"))) {
      const wrong = checkEmit(emit, slots);
      if (wrong !== null) return wrong;
    }
    return null;
  },
  says(match, before) {
    return relationsOf(match, before).map(tellRelation);
  },
};

/** `甲公司 SUPPLIES 乙公司`, with properties in braces. */
export function tellRelation(found: RelationFound): string {
  const props = Object.entries(found.props).map(([name, value]) => `${name}: ${String(value)}`);
  const tail = props.length > 0 ? ` {${props.join(", ")}}` : "";
  return `${found.from.name} ${found.type} ${found.to.name}${tail}`;
}

function emitList(emits: RelationEmits, carried: boolean): readonly RelationEmit[] {
  if (typeof emits === "string") return [{ type: emits, from: carried ? "subject" : "from", to: "to" }];
  return "type" in emits ? [emits] : emits;
}

function checkEmit(emit: RelationEmit, slots: ReadonlyMap<string, Slot>): string | null {
  const row: RelationRow | undefined = RELATIONS[emit.type];
  if (row === undefined) return `unknown relation ${String(emit.type)}`;
  for (const name of Object.keys(emit.props ?? {})) {
    if (!(name in row.props)) return `${emit.type} has no property ${name}`;
  }
  const [from, to] = "among" in emit ? [emit.among, emit.among] : [emit.from, emit.to];
  return checkEnd(emit.type, row.from, from, slots) ?? checkEnd(emit.type, row.to, to, slots);
}

function checkEnd(
  type: RelationType,
  allowed: readonly string[],
  name: string,
  slots: ReadonlyMap<string, Slot>,
): string | null {
  const slot = slots.get(name);
  if (slot === undefined) return `${type} asks for a slot ${name} that no pattern has`;
  const wrong = slot.labels.find((label) => !allowed.includes(label));
  return wrong === undefined ? null : `${type} does not allow ${wrong} in slot ${name}`;
}

/** The relations of a firing. `before` holds the plain shapes of some sentences before, the nearest last. */
export function relationsOf(
  match: Match<RelationEmits>,
  before: readonly Shape[],
  employers: Employers = new Map(),
  topic: Mention | null = null,
): readonly RelationFound[] {
  const { rule } = match;
  const objects = rule.carriesSubject?.every((label) => label === "Project") ?? false;
  const carried = rule.carriesSubject
    ? carrySubject(subjectReader(rule, employers), match, before, { topic, objects })
    : null;
  const found = new Map<string, RelationFound>();
  for (const emit of emitList(rule.emits, rule.carriesSubject !== undefined)) {
    for (const [from, to] of pairs(emit, match, carried)) {
      if (from.label === to.label && from.name === to.name) continue;
      const at = widen(match.at, from.at, to.at);
      const relation = relationBetween(emit.type, from, to, emit.props ?? {}, rule.id, rule.score, at);
      found.set(tellRelation(relation), relation);
    }
  }
  return [...found.values()];
}

/** Who speaks for which firm: a person's name → the firm's canonical name. */
export type Employers = ReadonlyMap<string, string>;

/** What a manager says (`张三说，项目由乙公司供货`) is said of the manager's firm. */
function subjectReader(rule: Rule<RelationEmits>, employers: Employers): SubjectReader {
  const endings = rule.endings?.subject;
  const fits = (mention: Mention): boolean =>
    (rule.carriesSubject as readonly string[]).includes(mention.label) &&
    (endings === undefined || endings.some((ending) => mention.name.endsWith(ending)));
  return (mention) => {
    if (fits(mention)) return mention;
    const firm = mention.label === "Person" ? employers.get(mention.name) : undefined;
    const firmMention: Mention | null =
      firm === undefined ? null : { ...mention, label: "Enterprise", name: firm };
    return firmMention !== null && fits(firmMention) ? firmMention : null;
  };
}

/** A relation between two mentions. */
export function relationBetween(
  type: RelationType,
  from: Mention,
  to: Mention,
  props: Readonly<Record<string, PropValue>>,
  rule: string,
  score: number,
  at: Span,
): RelationFound {
  return { type, from: refOf(from), to: refOf(to), props, rule, score, at };
}

/** The page's own name for what a mention names. */
export function refOf(mention: Pick<Mention, "label" | "name">): EntityRef {
  return entityRef(mention.label, mention.name);
}

function pairs(
  emit: RelationEmit,
  match: Match<RelationEmits>,
  carried: Mention | null,
): [Mention, Mention][] {
  const slot = (name: string): readonly Mention[] =>
    name === "subject" ? (carried === null ? [] : [carried]) : (match.slots.get(name) ?? []);
  if ("among" in emit) {
    const all = slot(emit.among);
    if (isObject(all[0], match)) return [];
    return partnersAmong(all, match);
  }
  const [sources, targets] = [slot(emit.from), slot(emit.to)];
  if (sources.length > 1 && sources.length === targets.length && isPaired(match)) {
    return sources.map((from, index): [Mention, Mention] => [from, targets[index] ?? from]);
  }
  return sources.flatMap((from) => targets.map((to): [Mention, Mention] => [from, to]));
}

/** How far behind a signing the words stand that say who signs together: `签下|三方协议`. */
const SIDES_REACH = 8;

/**
 * The pairs of a list of partners: `甲与乙、丙与丁` are two pairs, `甲与乙、丙` is 甲 with each, all else is everybody
 * with everybody.
 */
function partnersAmong(
  all: readonly Mention[],
  { shape, range }: Match<RelationEmits>,
): [Mention, Mention][] {
  const together = SEVERAL_SIDES.test(shape.text.slice(range.start, range.end + SIDES_REACH));
  const joints = all.slice(1).map((mention) => jointBefore(shape, mention));
  const pairwise =
    all.length % 2 === 0 &&
    joints.every((joint, index) => BEFORE_PARTNER.includes(joint) === (index % 2 === 0));
  const star =
    all.length > 2 && joints.every((joint, index) => BEFORE_PARTNER.includes(joint) === (index === 0));
  return all.flatMap((from, index) =>
    all.slice(index + 1).flatMap((to, gap): [Mention, Mention][] => {
      if (pairwise && (index % 2 === 1 || gap > 0)) return [];
      return star && index > 0 && !together ? [] : [[from, to]];
    }),
  );
}

/** The character before a member of a list, names that touch it (`与|我市|乙镇`) left out. */
function jointBefore(shape: Shape, mention: Mention): string {
  let at = shape.mentions.indexOf(mention) - 1;
  while (at > 0 && shape.mentions[at]) at -= 1;
  return shape.text.charAt(at);
}

/** Whether a list stands behind 「与」 of somebody else: the members of `甲公司分别与|乙、丙` do nothing among themselves. */
function isObject(first: Mention | undefined, { shape }: Match<RelationEmits>): boolean {
  const at = first === undefined ? -1 : shape.mentions.indexOf(first);
  return at > 0 && BEFORE_PARTNER.includes(shape.text.charAt(at - 1));
}

/** Whether the words of a firing pair its lists: `甲、乙分别与丙、丁签约`. */
function isPaired({ shape, range }: Match<RelationEmits>): boolean {
  return PAIRING.test(shape.text.slice(range.start, range.end));
}

function widen(at: Span, ...inside: readonly Span[]): Span {
  return {
    start: Math.min(at.start, ...inside.map((span) => span.start)),
    end: Math.max(at.end, ...inside.map((span) => span.end)),
  };
}
