/** Short forms that a page introduces itself: 「（以下简称“楚磐重装”）」, 「某某有限公司（某某）」. */
import type { EntityLabel } from "../../model/index.ts";
import {
  BRACKETED_FORM,
  CALLED,
  FORMERLY,
  INTRODUCED_ALIAS,
  IS_FORMER,
  NAMED_AFTER,
  NAMED_BEFORE,
  NAMED_NOW,
  NOT_CALLED,
} from "./alias.rules.ts";
import type { Body } from "./body.ts";

export interface Alias {
  readonly form: string;
  readonly name: string;
  readonly stem: string;
  readonly label: EntityLabel;
  readonly kind: string;
}

/** The alias that stands right after `body`, or `null`. */
export function introducedAlias(text: string, body: Body): Alias | null {
  INTRODUCED_ALIAS.lastIndex = body.end;
  const said = INTRODUCED_ALIAS.exec(text)?.[1];
  if (said !== undefined) return aliasOf(said, body);
  BRACKETED_FORM.lastIndex = body.end;
  const held = BRACKETED_FORM.exec(text)?.[1];
  return held !== undefined && isAbbreviation(held, body.text) ? aliasOf(held, body) : null;
}

function aliasOf(form: string, body: Body): Alias {
  return { form, name: body.name, stem: body.stem, label: body.label, kind: body.kind };
}

/** Whether the characters of `short` stand in `full` in that order. */
export function isAbbreviation(short: string, full: string): boolean {
  if (short.length >= full.length) return false;
  let at = -1;
  for (const char of short) {
    at = full.indexOf(char, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Longest wording between two names of one body. */
const LONGEST_BETWEEN = 36;

/** 「X的前身是Y」「Y更名为X」: the earlier names of a body, joined to its present one. */
export function renamedFirms(text: string, bodies: readonly Body[]): Alias[] {
  const sorted = bodies
    .filter((b) => b.kind !== "implied" && b.kind !== "local")
    .toSorted((a, b) => a.start - b.start);
  const present = new Map<string, Body>();
  const renamed: Alias[] = [];
  const join = (old: Body, now: Body): void => {
    const latest = present.get(now.name) ?? now;
    if (latest.name === old.name) return;
    present.set(old.name, latest);
    renamed.push(aliasOf(old.name, latest));
  };
  for (const [i, before] of sorted.entries()) {
    const after = sorted[i + 1];
    if (after === undefined || after.start <= before.end || after.kind === "bare") continue;
    const between = text.slice(before.end, after.start);
    if (between.length > LONGEST_BETWEEN) continue;
    if (before.kind === "bare") {
      if (NAMED_AFTER.test(between)) join(before, after);
    } else if (NAMED_BEFORE.test(between)) join(after, before);
    else if (FORMERLY.test(between) && IS_FORMER.test(text.slice(after.end, after.end + 3)))
      join(before, after);
    else if (NAMED_AFTER.test(between)) {
      // A body whose earlier name this is keeps its present name: 「X的前身是A，后更名为B」.
      if (present.has(before.name)) join(after, before);
      else join(before, after);
    }
  }
  for (const body of sorted) {
    if (body.label !== "Enterprise" || present.has(body.name) || body.kind === "bare") continue;
    const now = calledBy(text, body, sorted);
    if (now !== undefined) join(body, now);
  }
  return renamed;
}

/** How far before such a name the words that say so may begin. */
const SAID_BEFORE = 20;

/** The firm that once bore the name of `body`, told without naming it again: 「开张时叫某厂」「…某厂，2001年才有了现在的名字」. */
function calledBy(text: string, body: Body, sorted: readonly Body[]): Body | undefined {
  const before = text.slice(Math.max(0, body.start - SAID_BEFORE), body.start);
  const after = text.slice(body.end, body.end + LONGEST_BETWEEN);
  if (NOT_CALLED.test(after) || !(CALLED.test(before) || NAMED_NOW.test(after))) return undefined;
  return sorted.findLast(
    (other) => other.start < body.start && other.label === "Enterprise" && other.name !== body.name,
  );
}
