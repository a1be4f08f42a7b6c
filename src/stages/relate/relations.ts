/** What an article states between the things it names, beside posts, events and attendance. */
import type { Mention, MentionedArticle, Page } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { createMatcher } from "../../rules/match.ts";
import { type RelationEmits, type RelationFound, relationsOf } from "../../rules/relation.ts";
import { shapesOf } from "../../rules/shape.ts";
import { bareParts } from "./bare-parts.ts";
import { bodiesOf } from "./bodies.ts";
import { bothSides } from "./both-sides.ts";
import { chainRules } from "./chain.rules.ts";
import { chainBodies } from "./chain-bodies.ts";
import { chainLeadRules } from "./chain-lead.rules.ts";
import { chainMembers } from "./chain-members.ts";
import { chainTheme } from "./chain-theme.ts";
import { homeChains } from "./home-chains.ts";
import { honorRules } from "./honor.rules.ts";
import { bearerRules } from "./honor-bearers.rules.ts";
import { byFittingHonors } from "./honor-fit.ts";
import { bracketedHonors, honorLists } from "./honor-lists.ts";
import { investmentRules } from "./investment.rules.ts";
import { locationRules } from "./location.rules.ts";
import { membershipRules } from "./membership.rules.ts";
import { namedPlaces } from "./named-places.ts";
import { HOMELAND } from "./names.rules.ts";
import { nestedNames } from "./nested.ts";
import { ownedProjects } from "./owned-projects.ts";
import { likelyPairs } from "./pair-choice.ts";
import { withReferences } from "./references.ts";
import { representedBodies } from "./represented.ts";
import { scenePlaces } from "./scene-places.ts";
import { SIGN, signingRules } from "./signing.rules.ts";
import { structureRules } from "./structure.rules.ts";
import { supplyRules } from "./supply.rules.ts";
import { topicOf } from "./topic.ts";
import { tourStops } from "./tour.ts";
import { byWholeFirms } from "./whole-firms.ts";

const RULE_SETS = [
  locationRules,
  chainRules,
  chainLeadRules,
  investmentRules,
  structureRules,
  membershipRules,
  signingRules,
  supplyRules,
  honorRules,
  bearerRules,
] as const;

const match = createMatcher<RelationEmits>(RULE_SETS.flatMap((set) => set.rules));

const matchSigning = createMatcher<RelationEmits>(signingRules.rules);

/** How many sentences before a match may hold its subject. */
const NEAR = 4;

/** The relations of an article, each with the rule and the words that say so, the surest of equal ones. */
export function relations(mentioned: MentionedArticle, page: Page, lexicons: Lexicons): RelationFound[] {
  const article = withReferences(mentioned, page.home.path);
  const shapes = shapesOf(article);
  const plain = shapes.map((shape) => shape.plain);
  const folded = shapes.map((shape) => shape.folded);
  const employers = employersOf(article);
  const topic = topicFirm(article);
  const found: RelationFound[] = [];
  for (const [index, shape] of shapes.entries()) {
    for (const item of match(shape)) {
      const before = (item.rule.folded ? folded : plain).slice(Math.max(0, index - NEAR), index);
      found.push(...relationsOf(item, before, employers, topic));
    }
  }
  const nested = nestedNames(article, page, lexicons);
  const told = [
    ...found,
    ...nested,
    ...bareParts(article, page, new Set(nested.map(({ from }) => from.key)), lexicons).filter(
      (part) => !nested.some(({ from, to }) => from.key === part.to.key && to.key === part.from.key),
    ),
    ...namedPlaces(article, page, lexicons),
    ...tourStops(shapes, page),
    ...scenePlaces(shapes),
    ...homeChains(shapes, page),
    ...ownedProjects(article),
    ...honorLists(article),
    ...bracketedHonors(article),
    ...chainBodies(article, lexicons),
    ...signedFor(article),
    ...bothSides(shapes),
  ];
  told.push(...chainTheme(article, shapes, told));
  told.push(...chainMembers(told));
  // 「全国劳动模范甲、全国道德模范乙」: a title in front of a name is nobody else's.
  const borne = new Set(told.filter(({ rule }) => rule === "honor.title").map(({ to }) => to.key));
  told.push(
    ...likelyPairs(article, shapes, page, told, lexicons).filter(
      ({ type, to }) => type !== "RECEIVED" || !borne.has(to.key),
    ),
  );
  return surest(byFittingHonors(byWholeFirms(told, bodiesOf(article.mentions)), article));
}

/** The firm of which an article speaks, by far the one named most, where it is named first, or `null`. */
function topicFirm({ mentions }: MentionedArticle): Mention | null {
  const counts = new Map<string, number>();
  for (const { label, name } of mentions) {
    if (label === "Enterprise") counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const topic = topicOf(counts.keys(), (name) => counts.get(name) ?? 0);
  return mentions.find(({ label, name }) => label === "Enterprise" && name === topic) ?? null;
}

/** Signings by those who sign for a body: 「甲公司董事长张三与乙银行行长李四签约」. */
function signedFor(article: MentionedArticle): RelationFound[] {
  if (article.posts.length === 0 || !article.article.text.includes(SIGN)) return [];
  const shapes = shapesOf(representedBodies(article, SIGN));
  return shapes.flatMap((shape) => matchSigning(shape).flatMap((item) => relationsOf(item, [])));
}

const NOBODY: ReadonlyMap<string, string> = new Map();

/** The firms for which the people of an article speak; nobody who speaks for two. */
function employersOf(article: MentionedArticle): ReadonlyMap<string, string> {
  if (article.posts.length === 0) return NOBODY;
  const firms = new Set(
    article.mentions.filter(({ label }) => label === "Enterprise").map(({ name }) => name),
  );
  const employers = new Map<string, string>();
  const torn = new Set<string>();
  for (const { person, org } of article.posts) {
    if (org === null || !firms.has(org)) continue;
    if ((employers.get(person) ?? org) !== org) torn.add(person);
    employers.set(person, org);
  }
  for (const person of torn) employers.delete(person);
  return employers;
}

function surest(found: readonly RelationFound[]): RelationFound[] {
  const best = new Map<string, RelationFound>();
  for (const relation of found) {
    if (relation.to.name === relation.from.name) continue;
    if (relation.type === "LOCATED_IN" && relation.to.name === HOMELAND) continue;
    const ends = [relation.from.key, relation.to.key];
    if (relation.type === "SIGNED_WITH") ends.sort();
    const key = [relation.type, ...ends].join("\n");
    const known = best.get(key);
    if (known === undefined || known.score < relation.score) best.set(key, relation);
  }
  return [...best.values()].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}
