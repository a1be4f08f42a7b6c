/** Whose post it is where the title does not say: the body at hand, the place's, or the one that the article speaks of. */
import type { EntityLabel } from "../../model/index.ts";
import type { Found } from "./found.ts";
import { isZone } from "./local-context.ts";
import { isListJoint } from "./name-context.rules.ts";
import type { PostItem } from "./post-chunk.ts";
import type { BodyContext } from "./post-context.ts";
import { isBareUnit, wholesOf } from "./post-units.rules.ts";
import {
  COMMITTEE,
  FIRM,
  isHomeLevel,
  isInnerPost,
  isProfession,
  isPublicBody,
  lastStop,
  placeOfBody,
  suits,
  withoutForm,
  withoutGroup,
} from "./post-words.rules.ts";

/** The firm, school or bureau that the sentence names, or that the article speaks of most. */
export function hostBody({ things, sentenceBodies }: BodyContext): string | null {
  const named = sentenceBodies.findLast((body) => !isPublicBody(body));
  const isHost = (f: Found): boolean =>
    f.label === "Enterprise" || (f.label === "Organization" && !isPublicBody(f.name));
  return named === undefined ? mostNamed(things.filter(isHost)) : withoutGroup(named);
}

/** The name that most of these bear; of equals the first. */
function mostNamed(things: readonly Found[]): string | null {
  const counts = new Map<string, number>();
  for (const { name } of things) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best: string | null = null;
  for (const [name, count] of counts) if (count > (counts.get(best ?? "") ?? 0)) best = name;
  return best;
}

/** The body that a bare part belongs to: told before it, or the one that the article speaks of. */
export function wholeOf(part: string, previous: string | null, context: BodyContext): string | null {
  const kind = wholesOf(part);
  const fits = ({ name, label }: Found): boolean =>
    label === "Organization" && kind?.test(name) === true && !isBareUnit(name);
  const told = [...(previous === null ? [] : [previous]), ...context.sentenceBodies];
  // 「手术由…某医科大学教授甲指导，麻醉科主任乙配合」: no school has such a part, the hospital of the article has.
  if (kind !== null && !told.some((body) => kind.test(body))) {
    const own = mostNamed(context.things.filter(fits));
    if (own !== null && own !== part) return own;
  }
  const before = previous ?? context.sentenceBodies.findLast((body) => !isPublicBody(body)) ?? null;
  const whole = before ?? hostBody(context);
  return whole === null || isPublicBody(whole) || whole === part || isBareUnit(whole) ? null : whole;
}

/** The last village or quarter named before `at`. */
export function placeBefore(level: string, at: number, { things }: BodyContext): string | null {
  const before = things.findLast((f) => f.end <= at && f.label === "Place" && f.name.endsWith(level));
  const any = before ?? things.find((f) => f.label === "Place" && f.name.endsWith(level));
  return any?.name ?? null;
}

/** The chain named in the item, else the last one before it. */
export function chainOf(item: PostItem, context: BodyContext): string | null {
  if (item.body?.label === "IndustryChain") return item.body.name;
  return context.things.findLast((f) => f.label === "IndustryChain" && f.end <= item.start)?.name ?? null;
}

/** The city, county … whose government a 市长, 县长 … heads. */
export function placeOfLevel(
  level: string,
  previous: string | null,
  at: number,
  { page, things, sentenceBodies }: BodyContext,
): string | null {
  const named = [previous, ...sentenceBodies.toReversed()].map((body) => (body ? placeOfBody(body) : null));
  const near = named.find((place) => place?.endsWith(level));
  if (near) return near;
  const home = page.home.path.findLast((name) => name.endsWith(level));
  if (home && (isHomeLevel(level) || home === page.home.path.at(-1))) return home;
  const before = things.filter((f) => f.end <= at && !isZone(f.name));
  const place = before.findLast((f) => (f.label === "Place" ? f.name : placeOfBody(f.name))?.endsWith(level));
  if (place) return place.label === "Place" ? place.name : placeOfBody(place.name);
  return home ?? null;
}

/** The one that ends last; a branch before the bank that opens its name. */
function lastEnding(bodies: readonly Found[]): Found | undefined {
  return bodies.reduce<Found | undefined>(
    (best, body) => (best === undefined || body.end >= best.end ? body : best),
    undefined,
  );
}

const BODIES: ReadonlySet<EntityLabel> = new Set(["Organization", "Enterprise"]);

/** The last body before the item whose kind has such a post. */
export function fittingBody(item: PostItem, { text, things, sentenceBodies }: BodyContext): string | null {
  const endings = (item.head.values.body ?? "").split("|").filter((ending) => ending !== "");
  if (endings.length === 0) return sentenceBodies.at(-1) ?? null;
  const head = item.head.term;
  const wantsFirm = endings.includes(FIRM);
  const fits = (f: Found): boolean =>
    (wantsFirm && f.label === "Enterprise") ||
    (BODIES.has(f.label) &&
      endings.some((ending) => withoutForm(f.name).endsWith(ending)) &&
      suits(f.name, head));
  const before = things.filter((f) => f.end <= item.start && fits(f));
  const sentence = Math.max(text.lastIndexOf("\n", item.start), lastStop(text, item.start));
  const near = lastEnding(before.filter((f) => f.start > sentence));
  const later = things.filter((f) => f.end > item.start && fits(f));
  // 「院长」 and 「会长」 are those of whom the article speaks, 「讲师」 is of the part named last.
  const nearest = isProfession(head) && !wantsFirm ? before.at(-1) : undefined;
  const named = (near ?? nearest)?.name ?? mostNamed(before);
  const last = sentenceBodies.at(-1);
  // 「神经内科主任甲、副主任护师乙」: of the department that the sentence told last.
  if (last !== undefined && isProfession(head) && named !== null && last.startsWith(named)) return last;
  const told = sentenceBodies.findLast((body) => endings.some((e) => body.endsWith(e)) && suits(body, head));
  if (near === undefined && told !== undefined && !wantsFirm) return told;
  if (named !== null || endings.includes(COMMITTEE)) return named;
  return new Set(later.map((f) => f.name)).size === 1 ? mostNamed(later) : null;
}

/** 「某机械公司董事长甲、|会计|乙」: whose post goes on a list of people is at the body told last in it. */
export function listHost(
  { start, end, head }: PostItem,
  { text, people, sentenceBodies }: BodyContext,
): string | null {
  const last = sentenceBodies.at(-1);
  if (last === undefined || !isListJoint(text[start - 1]) || people[start - 2] !== 1) return null;
  if (!isInnerPost(text.slice(start, end))) return null;
  return suits(last, head.term) ? withoutGroup(last) : null;
}
