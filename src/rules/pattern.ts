/** The pattern language of rule rows: literal Chinese, typed slots and bounded gaps, read into one regular expression. */
import { RuleError } from "../model/index.ts";
import {
  APPOSITION_CLOSE,
  LIST_CLOSE,
  LIST_COUNTERS,
  LIST_JOINTS,
  LIST_KINDS,
  MODIFIER_CLOSE,
  NUMBER_CHARS,
  PERSON_JOINTS,
} from "./coordination.rules.ts";
import type { PatternNode as Node, PatternWay, Slot } from "./pattern-node.ts";
import { narrowest, type Step, stepsOf } from "./pattern-steps.ts";
import { labelsOf, type ShapeLabel, shapeChar } from "./shape-labels.ts";

export type { Slot };

/** A pattern as read: the source of its expression, its slots, and strings of which one must occur. */
export interface Pattern {
  readonly source: string;
  /** By name, in the order of the groups of `source`: groups that bear names cost thrice as much to read. */
  readonly slots: ReadonlyMap<string, Slot>;
  readonly triggers: Step;
  /** What must stand in their order wherever the expression matches; `triggers` are the narrowest of them. */
  readonly steps: readonly Step[];
}

const NUMBER = `[${NUMBER_CHARS}]{1,12}`;
/** A pattern stops at the border of a clause; 「——」 introduces what a clause speaks of. */
const CLAUSE_END = "，。；：！？—";
const RESERVED = new Set("|)}?!");

/**
 * Reads a pattern; throws `RuleError` with the row's id where it does not hold together. No gap passes a name with a
 * label of `barred` or of the pattern's own slots.
 */
export function parsePattern(text: string, id: string, barred: readonly ShapeLabel[] = []): Pattern {
  const cursor = { text, at: 0, id };
  const nodes = parseSequence(cursor, false);
  const slots = new Map<string, Slot>();
  collectSlots(nodes, slots, id);
  const seen = gapLabels(nodes, barred);
  const source = nodes.map((node) => nodeSource(node, seen)).join("");
  const steps = stepsOf(nodes);
  const triggers = narrowest(steps);
  if (triggers === null) throw new RuleError("rule-pattern", `pattern without a fixed part: ${text} (${id})`);
  return { source, slots, triggers, steps };
}

interface Cursor {
  readonly text: string;
  readonly id: string;
  at: number;
}

function fail(cursor: Cursor, what: string): never {
  throw new RuleError("rule-pattern", `${what} at ${cursor.at} of ${cursor.text} (${cursor.id})`);
}

function parseSequence(cursor: Cursor, inGroup: boolean): Node[] {
  const nodes: Node[] = [];
  while (cursor.at < cursor.text.length) {
    const char = cursor.text.charAt(cursor.at);
    if (inGroup && (char === "|" || char === ")")) return nodes;
    nodes.push(parseNode(cursor, char));
  }
  if (inGroup) fail(cursor, "group is not closed");
  return nodes;
}

function parseNode(cursor: Cursor, char: string): Node {
  cursor.at += 1;
  if (char === "{") return parseSlot(cursor);
  if (char === "(") return parseGroup(cursor);
  if (char === "!" && cursor.text.charAt(cursor.at) === "(") return parseNot(cursor);
  if (char === "^") return { kind: "start", optional: false };
  if (char === "$") return { kind: "end", optional: false };
  if (char === "…") {
    const far = cursor.text.charAt(cursor.at) === "…";
    if (far) cursor.at += 1;
    return { kind: far ? "far" : "gap", optional: false };
  }
  if (RESERVED.has(char) || /\s/.test(char)) fail(cursor, `misplaced ${JSON.stringify(char)}`);
  return { kind: "text", text: char, optional: takeOptional(cursor) };
}

function takeOptional(cursor: Cursor): boolean {
  if (cursor.text.charAt(cursor.at) !== "?") return false;
  cursor.at += 1;
  return true;
}

function parseGroup(cursor: Cursor): Node {
  const ways: Node[][] = [];
  for (;;) {
    ways.push(parseSequence(cursor, true));
    const char = cursor.text.charAt(cursor.at);
    cursor.at += 1;
    if (char === ")") break;
  }
  if (ways.some((way) => way.length === 0)) fail(cursor, "empty alternative");
  return { kind: "group", ways, optional: takeOptional(cursor) };
}

function parseNot(cursor: Cursor): Node {
  cursor.at += 1;
  const group = parseGroup(cursor);
  if (group.kind !== "group" || group.optional) fail(cursor, "what must not follow is optional");
  return { kind: "not", ways: group.ways, optional: false };
}

function parseSlot(cursor: Cursor): Node {
  const close = cursor.text.indexOf("}", cursor.at);
  if (close < 0) fail(cursor, "slot is not closed");
  const inside = cursor.text.slice(cursor.at, close);
  cursor.at = close + 1;
  const optional = takeOptional(cursor);
  if (inside === "number") return { kind: "number", optional };
  const parts = /^([A-Za-z|]+)(\+?)(?::([a-z][A-Za-z]*))?$/.exec(inside);
  const labels = parts ? labelsOf((parts[1] ?? "").split("|")) : null;
  if (parts === null || labels === null) fail(cursor, `unknown slot {${inside}}`);
  return { kind: "slot", slot: { labels, list: parts[2] === "+" }, name: parts[3] ?? null, optional };
}

function collectSlots(nodes: readonly Node[], slots: Map<string, Slot>, id: string): void {
  for (const node of nodes) {
    if (node.kind === "group") for (const way of node.ways) collectSlots(way, slots, id);
    if (node.kind !== "slot" || node.name === null) continue;
    if (slots.has(node.name)) throw new RuleError("rule-pattern", `slot ${node.name} stands twice (${id})`);
    slots.set(node.name, node.slot);
  }
}

/** Labels that no gap may pass: those that the pattern's slots ask for, else a gap would skip the nearer reading. */
function gapLabels(nodes: readonly Node[], barred: readonly ShapeLabel[]): string {
  const labels = new Set<string>(barred.map(shapeChar));
  const visit = (list: readonly Node[]): void => {
    for (const node of list) {
      if (node.kind === "group") node.ways.forEach(visit);
      if (node.kind === "slot") for (const label of node.slot.labels) labels.add(shapeChar(label));
    }
  };
  visit(nodes);
  labels.delete(shapeChar("Time"));
  return [...labels].join("");
}

function nodeSource(node: Node, seen: string): string {
  const mark = node.optional ? "?" : "";
  switch (node.kind) {
    case "text":
      return escapeText(node.text) + mark;
    case "number":
      return `(?:${NUMBER})${mark}`;
    case "start":
      return `(?<=^|[${CLAUSE_END}])`;
    case "end":
      return `(?=[${CLAUSE_END}]|$)`;
    case "gap":
      return `[^。；！？，${seen}]{0,14}?`;
    case "far":
      return `[^。；！？${seen}]{0,60}?`;
    case "group":
      return `(?:${waysSource(node.ways, seen)})${mark}`;
    case "not":
      return `(?!${waysSource(node.ways, seen)})`;
    case "slot": {
      const body = node.slot.list ? listSource(node.slot, seen) : one(node.slot);
      return node.name === null ? `(?:${body})${mark}` : `(${body})${mark}`;
    }
  }
}

function waysSource(ways: readonly PatternWay[], seen: string): string {
  return ways.map((way) => way.map((item) => nodeSource(item, seen)).join("")).join("|");
}

function one(slot: Slot): string {
  return `[${slot.labels.map(shapeChar).join("")}]`;
}

/**
 * `A、B和C等N家企业`: members may carry a modifier that ends in 「的」 (`总投资15亿元的…`) or an apposition
 * (`集群龙头…`), persons any short one (`乙厂装调工李四`); place names may touch.
 */
function listSource(slot: Slot, seen: string): string {
  const item = one(slot);
  // 「全国劳动模范张三、全国道德模范李四」: the next honour opens a list of its own.
  const honor = seen.includes(shapeChar("Honor")) ? shapeChar("Honor") : "";
  const joints = slot.labels.includes("Person") ? PERSON_JOINTS : LIST_JOINTS;
  const joint = `(?:${joints})${slot.labels.includes("Place") ? "?" : ""}`;
  const person = shapeChar("Person");
  const modifiers = [
    `[^。；！？，、\\uE000-\\uE0FF]{1,16}${MODIFIER_CLOSE}${item}`,
    `[^。；！？，、\\uE000-\\uE0FF]{0,6}(?:${APPOSITION_CLOSE})${item}`,
    `${shapeChar("Place")}{1,3}${MODIFIER_CLOSE}${item}`,
  ];
  if (slot.labels.includes("Person")) modifiers.push(`[^。；！？，、${person}${honor}]{1,20}${person}`);
  const tail = `(?:${LIST_CLOSE}(?:(?:${NUMBER})[${LIST_COUNTERS}]?)?${LIST_KINDS})?`;
  return `${item}(?:${joint}(?:${item}|${modifiers.join("|")})){0,40}${tail}`;
}

function escapeText(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
