/** Short forms that a page introduces itself: 「（以下简称“楚磐重装”）」, 「某某有限公司（某某）」. */
import type { EntityLabel } from "../../model/index.ts";
import type { Body } from "./body.ts";
import { BRACKETED_FORM, INTRODUCED_ALIAS, RENAMED } from "./things.rules.ts";

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

/** 「研究所…更名为…股份有限公司」: the earlier name of a firm, joined to the later one. */
export function renamedFirms(text: string, bodies: readonly Body[]): Alias[] {
  const sorted = bodies
    .filter((b) => b.kind !== "implied" && b.kind !== "bare")
    .toSorted((a, b) => a.start - b.start);
  const renamed: Alias[] = [];
  for (const [i, before] of sorted.entries()) {
    const after = sorted[i + 1];
    if (after === undefined || after.start < before.end) continue;
    const between = text.slice(before.end, after.start);
    if (between.length > 0 && between.length <= 16 && RENAMED.test(between)) {
      renamed.push(aliasOf(before.name, after));
    }
  }
  return renamed;
}
