/** SIGNED_WITH by reference: `双方签订协议`, `两家医院曾签约`: the sides that the words before name. */
import type { Mention } from "../../model/index.ts";
import { type RelationFound, refOf } from "../../rules/relation.ts";
import type { SentenceShapes, Shape } from "../../rules/shape.ts";
import { refFound } from "./ref-found.ts";
import { COUNTED_ENDINGS, SIDES, SIDES_BY_WORD, SIDES_COUNT, SIGNS, type Side } from "./sides.rules.ts";

const SCORE = 0.7;
/** How many sentences back the sides may be named. */
const REACH = 5;

/** Signings whose parties are told by their number or kind, where just those are named before. */
export function bothSides(shapes: readonly SentenceShapes[]): RelationFound[] {
  return shapes.flatMap(({ plain }, index) => {
    const match = SIGNS.test(plain.text) ? SIDES.exec(plain.text) : null;
    if (match === null) return [];
    const before = shapes.slice(Math.max(0, index - REACH), index).map((shape) => shape.plain);
    const parties = partiesOf(match, plain, before);
    const end = plain.ends[match.index + match[0].length - 1] ?? 0;
    return parties.flatMap((from, at) =>
      parties.slice(at + 1).map((to) => {
        const start = Math.min(from.at.start, to.at.start);
        const span = { start, end: Math.max(end, from.at.end, to.at.end) };
        return refFound("SIGNED_WITH", refOf(from), refOf(to), "signing.both-sides", SCORE, span);
      }),
    );
  });
}

function partiesOf(match: RegExpExecArray, shape: Shape, before: readonly Shape[]): readonly Mention[] {
  const [, kinds = "", many = "", counted = "", level = ""] = match;
  const own = named(shape, match.index);
  const all = [...before.flatMap((item) => named(item, item.text.length)), ...own];
  const sides = SIDES_BY_WORD[kinds];
  if (sides !== undefined) return lastOfEach(all, sides);
  const ending = COUNTED_ENDINGS[counted];
  const fits = ({ label, name }: Mention): boolean =>
    level === ""
      ? (label === "Enterprise" || label === "Organization") && (ending?.test(name) ?? true)
      : label === "Place" && name.endsWith(level);
  const near = [own, named(before.at(-1), Number.POSITIVE_INFINITY), counted === "" ? [] : all]
    .map((mentions) => distinct(mentions.filter(fits)))
    .find((parties) => parties.length > 1);
  return near !== undefined && near.length === SIDES_COUNT[many] ? near : [];
}

function lastOfEach(all: readonly Mention[], sides: readonly [Side, Side]): readonly Mention[] {
  const found = sides.map((side) =>
    all.findLast(({ label, name }) => label === side.label && side.ending.test(name)),
  );
  const [one, other] = found;
  return one === undefined || other === undefined ? [] : [one, other];
}

function named(shape: Shape | undefined, limit: number): Mention[] {
  return shape === undefined ? [] : shape.mentions.slice(0, limit).flatMap((mention) => mention ?? []);
}

function distinct(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.map((mention) => [mention.name, mention])).values()];
}
