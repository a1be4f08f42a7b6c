/** One name for each body of a page: introduced forms, endings, abbreviations and OCR variants of a fuller name are joined. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { type Alias, isAbbreviation } from "./alias.ts";
import type { Body } from "./body.ts";
import { brandStarts } from "./firm-short.ts";
import { FULL_FORM } from "./org.rules.ts";
import { WHOLE_FIRM } from "./org-name.rules.ts";
import { FULL_FIRM } from "./signs.rules.ts";

const ENDING_LEAST = 4;
const VARIANT_LEAST = 5;
const BRAND = 2;

/** Name → the page's fullest name for the same body, for names that are not their own. */
export function canonicalNames(
  bodies: readonly Body[],
  aliases: readonly Alias[],
  lexicons: Lexicons,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const body of bodies) counts.set(body.name, (counts.get(body.name) ?? 0) + 1);
  const joined = new Map<string, string>();
  const byText = new Map(
    bodies.filter(({ name, text }) => name !== text).map(({ name, text }) => [text, name]),
  );
  for (const { form, name } of aliases) {
    if (form !== name && counts.has(form)) joined.set(form, name);
    // 「江城花鼓艺术剧院（市花鼓院）」: the form was read as 「江城花鼓院」 where it stands alone.
    const read = byText.get(form);
    if (read !== undefined && read !== name) joined.set(read, name);
  }
  const names = [...counts.keys()];
  const firms = [...new Set(bodies.filter((b) => b.kind === "firm").map((b) => b.name))];
  const byEnding = new Map<string, string[]>();
  for (const name of names) {
    const list = byEnding.get(name.slice(-1)) ?? [];
    list.push(name);
    byEnding.set(name.slice(-1), list);
  }
  for (const body of bodies) {
    if (joined.has(body.name) || body.kind === "local" || body.kind === "nation" || body.kind === "implied")
      continue;
    const full = fuller(body, byEnding.get(body.name.slice(-1)) ?? [], firms, lexicons);
    if (full !== undefined) joined.set(body.name, full);
  }
  joinVariants(bodies, counts, joined);
  return settled(joined);
}

/** A name that ends with this one, or that this one abbreviates from the brand on. */
function fuller(
  body: Body,
  sameEnding: readonly string[],
  firms: readonly string[],
  lexicons: Lexicons,
): string | undefined {
  const { name } = body;
  const unplaced = body.prefix === "";
  if (name.length >= ENDING_LEAST && (unplaced || body.kind === "branch")) {
    const longer = sameEnding.find((other) => other.length > name.length && other.endsWith(name));
    if (longer !== undefined) return longer;
  }
  if (body.label === "Enterprise") {
    return body.kind === "branch" ? undefined : firms.find((other) => extendsFirm(name, other, lexicons));
  }
  if (!unplaced) {
    const near = sameEnding.find(
      (other) => shortensPlaced(body, other) || seatsPlaced(body, other, lexicons),
    );
    return near ?? onlyOne(sameEnding.filter((other) => abbreviatesPlaced(body, other)));
  }
  if (body.kind !== "body") return undefined;
  return sameEnding.find((other) => other.length > name.length && abbreviates(name, other, lexicons));
}

/** 「信江银行」 and 「信江银行股份有限公司」, 「里下河农商行」 and 「江苏里下河农村商业银行股份有限公司」. */
/** 「咸阳市法院」 and 「咸阳市中级人民法院」: one place, one ending, fewer characters between. */
function shortensPlaced(body: Body, other: string): boolean {
  const { name, prefix } = body;
  if (other.length <= name.length || !other.startsWith(prefix) || !name.startsWith(prefix)) return false;
  // 「江城大学医学院」 begins with another body, and is a part of it: 「江城学院家具学院」.
  if (other.startsWith(name)) return false;
  return other.slice(-2) === name.slice(-2) && isAbbreviation(name, other);
}

/** 「福建商会」 and 「江城市福建商会」: a society of people from elsewhere, told with its seat. */
function seatsPlaced({ name, label }: Body, other: string, { places }: Lexicons): boolean {
  if (label !== "Organization" || name.length < ENDING_LEAST || !other.endsWith(name)) return false;
  const seat = other.length - name.length;
  return seat > 1 && places.longestAt(other, 0)?.length === seat;
}

/** 「江城市一院」 of 「江城市第一人民医院」, 「某省科技厅」 of 「某省科学技术厅」, where one body alone fits. */
function abbreviatesPlaced({ name, prefix, label }: Body, other: string): boolean {
  if (label !== "Organization" || other.length <= name.length + 1 || !other.startsWith(prefix)) return false;
  // 「某县环保局某镇分局」 holds another body, and is a part of it.
  if (other.startsWith(name) || other.slice(prefix.length, -1).includes(name.slice(-1))) return false;
  return name.startsWith(prefix) && isAbbreviation(name.slice(prefix.length), other.slice(prefix.length));
}

function onlyOne(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined;
}

function extendsFirm(name: string, other: string, lexicons: Lexicons): boolean {
  if (other.length <= name.length + 2) return false;
  const form = other.slice(name.length);
  if (
    other.startsWith(name) &&
    lexicons.terms("org-heads").some((row) => row.values.kind === "firm" && row.term === form)
  ) {
    return true;
  }
  if (FULL_FIRM.test(name) && FULL_FORM.test(name)) return false;
  // 「某某集团」 is the parent of 「某某集团第五工程公司」.
  if (other.startsWith(name) && WHOLE_FIRM.test(name) && !FULL_FORM.test(other)) return false;
  return !lexiconsBranch(other, lexicons) && abbreviates(name, other, lexicons);
}

/** 「某某银行绵阳分行」 is a branch: its bank is another body. */
function lexiconsBranch(name: string, lexicons: Lexicons): boolean {
  return lexicons.terms("org-heads").some((row) => row.values.kind === "branch" && name.endsWith(row.term));
}

function abbreviates(name: string, other: string, lexicons: Lexicons): boolean {
  return brandStarts(other, lexicons).some(
    (from) => other.startsWith(name.slice(0, BRAND), from) && isAbbreviation(name, other.slice(from)),
  );
}

/** OCR: two firms of one length and one character apart are one, by the form that the page prints more often. */
function joinVariants(
  bodies: readonly Body[],
  counts: ReadonlyMap<string, number>,
  joined: Map<string, string>,
): void {
  const mayVary = (b: Body): boolean => b.label === "Enterprise" || (b.kind === "body" && b.prefix === "");
  const firms = [...new Set(bodies.filter(mayVary).map((b) => b.name))];
  for (const [i, a] of firms.entries()) {
    for (const b of firms.slice(i + 1)) {
      if (a.length !== b.length || a.length < VARIANT_LEAST || !oneApart(a, b)) continue;
      const [rare, common] = (counts.get(a) ?? 0) < (counts.get(b) ?? 0) ? [a, b] : [b, a];
      if (!joined.has(rare) && joined.get(common) !== rare) joined.set(rare, common);
    }
  }
}

function oneApart(a: string, b: string): boolean {
  let differ = 0;
  for (let i = 0; i < a.length && differ < 2; i++) if (a[i] !== b[i]) differ++;
  return differ === 1;
}

/** Follows joins to their end. */
function settled(joined: Map<string, string>): ReadonlyMap<string, string> {
  for (const name of [...joined.keys()]) {
    let full = joined.get(name) ?? name;
    for (let steps = 0; steps < 4 && joined.has(full) && joined.get(full) !== name; steps++)
      full = joined.get(full) ?? full;
    joined.set(name, full);
  }
  return joined;
}
