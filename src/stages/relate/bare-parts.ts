/** PART_OF by context: a part that is printed without its whole belongs to the nearest whole of its kind, 「科技处」. */
import type { Mention, MentionedArticle, Page } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { type RelationFound, refOf } from "../../rules/relation.ts";
import {
  COLLEGE,
  HOUSE_PAPER,
  LONGEST_PART,
  NO_BARE_PART,
  OWN_SCHOOL,
  PART_KINDS,
  POINTED_WHOLE,
  POINTS_TO_WHOLE,
} from "./bare-parts.rules.ts";
import { refFound } from "./ref-found.ts";

const SCORE = 0.75;
/** How far back the whole may stand, in characters: of a bare part, of one that points back to it. */
const REACH = { bare: 160, pointed: 500 } as const;

/** The wholes of the bare parts of an article. `named` holds the keys of bodies whose whole their name tells. */
export function bareParts(
  article: MentionedArticle,
  page: Page,
  named: ReadonlySet<string>,
  lexicons: Lexicons,
): RelationFound[] {
  // 「某大学教授甲、湘南学院教授乙」: a school that bears the name of a place is no faculty.
  const isOwnSchool = (name: string): boolean =>
    OWN_SCHOOL.test(name) ||
    (COLLEGE.test(name) &&
      ((lexicons.places.longestAt(name, 0)?.length ?? 0) > 1 ||
        lexicons.terms("regions").some(({ term }) => name.startsWith(term))));
  const bodies = article.mentions.filter(({ label }) => label === "Organization" || label === "Enterprise");
  const house = HOUSE_PAPER.exec(page.paper ?? "")?.[1] ?? null;
  const seen = new Set<string>();
  return bodies.flatMap((mention, index) => {
    const ref = refOf(mention);
    if (mention.label !== "Organization" || named.has(ref.key) || seen.has(ref.key)) return [];
    if (isOwnSchool(mention.name)) return [];
    const whole = wholeOf(mention, bodies.slice(0, index), house);
    if (whole === null) return [];
    seen.add(ref.key);
    const at = { start: Math.min(whole.at.start, mention.at.start), end: mention.at.end };
    return [refFound("PART_OF", ref, refOf(whole), "structure.bare-part", SCORE, at)];
  });
}

function wholeOf(mention: Mention, before: readonly Mention[], house: string | null): Mention | null {
  const pointer = POINTS_TO_WHOLE.exec(mention.name)?.[1];
  const part = mention.name.replace(POINTS_TO_WHOLE, "");
  if (part.length > LONGEST_PART || NO_BARE_PART.test(part)) return null;
  const kinds = PART_KINDS.filter((kind) => kind.part.test(part));
  const own = kinds.find((kind) => house !== null && kind.whole.test(house));
  if (own !== undefined && house !== null) return { ...mention, label: own.label, name: house };
  const pointed = pointer === undefined ? undefined : POINTED_WHOLE[pointer];
  const fits = ({ label, name }: Mention): boolean =>
    name !== mention.name &&
    name.length > part.length &&
    (pointed?.test(name) ?? kinds.some((kind) => label === kind.label && kind.whole.test(name)));
  const reach = pointed === undefined ? REACH.bare : REACH.pointed;
  if (pointed === undefined && kinds.length === 0) return null;
  return before.findLast((other) => mention.at.start - other.at.end < reach && fits(other)) ?? null;
}
