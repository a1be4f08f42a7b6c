/** LOCATED_IN by names: branches named by the place they serve, projects and chains named with their place. */
import type { EntityRef, Mention, MentionedArticle, Page } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { type RelationFound, refOf } from "../../rules/relation.ts";
import { type Body, bodiesOf } from "./bodies.ts";
import { bodyHeads } from "./body-heads.ts";
import {
  BRANCH,
  CHAIN_JOINT,
  HOME_BEFORE,
  NO_PROJECT_OF_PLACE,
  WIDE_REGION,
  WORKS_OF_BODY,
} from "./names.rules.ts";
import { PlaceNames } from "./place-names.ts";
import { refFound } from "./ref-found.ts";

/** Where names alone say that a thing lies. */
export function namedPlaces(article: MentionedArticle, page: Page, lexicons: Lexicons): RelationFound[] {
  const places = new PlaceNames(article.mentions, lexicons, page.home.path);
  const bodies = bodiesOf(article.mentions);
  const forms = new Set(bodies.flatMap((body) => body.forms));
  const heads = bodyHeads(lexicons);
  const isBody = (prefix: string): boolean => forms.has(prefix) || heads.of(prefix) !== null;
  const branches = bodies.flatMap((body) => branchPlace(body, places, isBody));
  const told = new Set(article.mentions.filter((m) => m.label === "Place").map((m) => m.name));
  const { path } = page.home;
  const own = (place: string): boolean =>
    told.has(place) &&
    path.length > 0 &&
    lexicons.places
      .find(place)
      .some((row) => row.path.length > path.length && path.every((name, i) => row.path[i] === name));
  const named = article.mentions.flatMap((mention) => namedPlace(mention, places, forms, own));
  const homes = [...listStarts(article)].flatMap(([chain, start]) =>
    homeBefore(chain, start, article, places),
  );
  return [...branches, ...named, ...homes];
}

/** `甲银行乙县支行`: the last place in the name. */
function branchPlace(body: Body, places: PlaceNames, isBody: (prefix: string) => boolean): RelationFound[] {
  const { name } = body.ref;
  const works = WORKS_OF_BODY.exec(name)?.index ?? -1;
  const owned = works < 0 ? null : places.endingAt(name, works);
  if (owned !== null && isBody(name.slice(0, works - owned.length))) return [branchAt(body, owned.ref)];
  const head = BRANCH.exec(name)?.index ?? -1;
  if (head < 0) return [];
  let place: EntityRef | null = places.endingAt(name, head)?.ref ?? null;
  for (let at = 1; at < name.length; at += 1) {
    const found = places.at(name, at);
    if (found === null || WIDE_REGION.test(found.ref.name) || !isBody(name.slice(0, at))) continue;
    place = found.ref;
    at += found.length - 1;
  }
  return place === null ? [] : [branchAt(body, place)];
}

function branchAt(body: Body, place: EntityRef): RelationFound {
  return refFound("LOCATED_IN", body.ref, place, "location.branch-name", 0.85, body.mention.at);
}

/** Whether the name of a project says that it lies in a place: not `甲北站项目`, `甲至乙高铁`, `滇中引水工程`. */
function isOfPlace(project: string, place: string): boolean {
  const rest = project.startsWith(place) ? project.slice(place.length) : project;
  return !WIDE_REGION.test(place) && !NO_PROJECT_OF_PLACE.test(rest);
}

/** `全市光伏产业`, `县铝加工产业链`: a chain whose list, from `start`, stands behind the word for the paper's own place. */
function homeBefore(
  chain: Mention,
  start: number,
  article: MentionedArticle,
  places: PlaceNames,
): RelationFound[] {
  const { end } = chain.at;
  const level = HOME_BEFORE.exec(article.article.text.slice(Math.max(0, start - 4), start))?.[1];
  const home =
    level === undefined ? null : (places.home(level) ?? lastOfLevel(article.mentions, level, start));
  if (home === null) return [];
  const at = { start: start - 1, end };
  return [refFound("LOCATED_IN", refOf(chain), home, "location.home-before", 0.8, at)];
}

/** Where each chain's list begins, by the chain: `全省|光伏、氢能、锂电三大产业`. */
function listStarts({ mentions, article }: MentionedArticle): ReadonlyMap<Mention, number> {
  const starts = new Map<Mention, number>();
  const byEnd = new Map<number, number>();
  for (const mention of mentions) {
    if (mention.label !== "IndustryChain") continue;
    const { start, end } = mention.at;
    const before = CHAIN_JOINT.test(article.text.charAt(start - 1)) ? byEnd.get(start - 1) : undefined;
    starts.set(mention, before ?? start);
    byEnd.set(end, before ?? start);
  }
  return starts;
}

/** `全旗` in the paper of a larger place: the banner told last. */
function lastOfLevel(mentions: readonly Mention[], level: string, before: number): EntityRef | null {
  const last = mentions.findLast(
    ({ label, name, at }) => label === "Place" && at.end <= before && name.endsWith(level),
  );
  return last === undefined ? null : refOf(last);
}

/** `own` tells the places inside the paper's own that the article names by themselves. */
function namedPlace(
  mention: Mention,
  places: PlaceNames,
  bodies: ReadonlySet<string>,
  own: (place: string) => boolean,
): RelationFound[] {
  if (mention.label !== "Project" && mention.label !== "IndustryChain") return [];
  if ([...bodies].some((form) => mention.text.startsWith(form))) return [];
  const ref = refOf(mention);
  const isChain = mention.label === "IndustryChain";
  const rule = isChain ? "location.chain-name" : "location.project-name";
  const found = new Map<string, EntityRef>();
  for (const place of places.leading(mention.text)) {
    // 「昌邑…项目」 may bear a brand: a project tells its place by the full name, or by a place of the paper's own.
    const named = mention.text.includes(place.name) || own(place.name);
    const told = named && isOfPlace(mention.text, place.name);
    if (isChain || told) found.set(place.key, place);
  }
  const home = isChain ? places.home(mention.text) : null;
  if (home !== null) found.set(home.key, home);
  return [...found.values()].map((place) => refFound("LOCATED_IN", ref, place, rule, 0.8, mention.at));
}
