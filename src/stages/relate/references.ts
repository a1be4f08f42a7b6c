/** 「该项目」, 「在这里」: words that point back to the project or the place told last, as mentions of it. */
import type { Mention, MentionedArticle, Span } from "../../model/index.ts";
import { overlaps } from "../../model/index.ts";
import { matchesOf } from "../../text/matches.ts";
import {
  ANY_PROJECT,
  COOPERATIVE,
  FIRM_HEADS,
  FIRM_REFERENCE,
  FULL_STOP,
  IS_PARK,
  PARK_ENDING,
  PARK_LEVEL,
  PLACE_REFERENCE,
  POINTS_BACK,
  POST_BEHIND,
  PROJECT_REFERENCE,
  REFERENCE_LEVEL,
} from "./references.rules.ts";

/** How far back a reference reaches, in characters. */
const REACH = { project: 600, place: 240, firm: 500 } as const;
/** The article with a mention at every word that points back to a project or a place. */
export function withReferences(article: MentionedArticle, home: readonly string[]): MentionedArticle {
  const { text } = article.article;
  const projects = article.mentions.filter(({ label }) => label === "Project");
  const places = article.mentions.filter(
    (mention) => mention.label === "Place" && !article.mentions.some((other) => holds(other.at, mention.at)),
  );
  const firms = article.mentions.filter(isFirm);
  const added = [
    ...(firms.length === 0 ? [] : found(text, FIRM_REFERENCE, (at) => firm(at, firms, article))),
    ...(projects.length === 0 ? [] : found(text, PROJECT_REFERENCE, (at) => project(at, projects))),
    ...(places.length === 0 ? [] : found(text, PLACE_REFERENCE, (at) => place(at, places, home))),
  ].filter(({ at }) => !article.mentions.some((mention) => overlaps(mention.at, at)));
  if (added.length === 0) return article;
  const mentions = [...article.mentions, ...added].sort(
    (a, b) => a.at.start - b.at.start || b.at.end - a.at.end,
  );
  return { ...article, mentions };
}

function holds(outer: Span, inner: Span): boolean {
  return (
    outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
  );
}

/** A stretch of text with its words. */
interface Words extends Span {
  readonly text: string;
}

function found(text: string, pattern: RegExp, resolve: (words: Words) => Mention | undefined): Mention[] {
  return matchesOf(text, pattern).flatMap((match) => {
    const at = { start: match.index, end: match.index + match[0].length };
    const mention = resolve({ ...at, text: match[0] });
    return mention === undefined ? [] : [{ ...mention, text: match[0], at, rule: "relation.reference" }];
  });
}

function isFirm({ label, name }: Mention): boolean {
  return label === "Enterprise" || (label === "Organization" && COOPERATIVE.test(name));
}

/** The firm of who speaks in the sentence, the one of which the paragraph speaks, or the one told last. */
function firm(
  words: Words,
  firms: readonly Mention[],
  { article, posts }: MentionedArticle,
): Mention | undefined {
  const { text } = article;
  if (POST_BEHIND.test(text.slice(words.end, words.end + 4))) return undefined;
  const head = FIRM_HEADS[words.text.slice(-1)];
  const isNear = ({ at, name, label }: Mention): boolean =>
    isBefore(at, words, REACH.firm) && (head === undefined ? label === "Enterprise" : head.test(name));
  if (POINTS_BACK.test(words.text)) return firms.findLast(isNear);
  const paragraph = text.lastIndexOf("\n", words.start - 1) + 1;
  const from = Math.max(text.lastIndexOf(FULL_STOP, words.start - 1) + 1, paragraph);
  const speaker = posts.findLast(({ at, org }) => at.end <= words.start && at.start >= from && org !== null);
  const own = speaker === undefined ? undefined : firms.find(({ name }) => name === speaker.org);
  if (own !== undefined) return own;
  return firms.find((each) => each.at.start >= paragraph && isNear(each)) ?? firms.findLast(isNear);
}

/** Whether a name stands before some words, no farther off than `reach`. */
function isBefore(at: Span, words: Words, reach: number): boolean {
  return at.end <= words.start && words.start - at.end < reach;
}

/** The last project; for `园区`, `大桥` the last one that is named so. */
function project(words: Words, projects: readonly Mention[]): Mention | undefined {
  const any = ANY_PROJECT.test(words.text);
  const head = words.text.slice(-2);
  return projects.findLast(
    ({ at, name }) =>
      isBefore(at, words, REACH.project) &&
      (any || name.includes(head) || (IS_PARK.test(head) && IS_PARK.test(name))),
  );
}

/** The last place of the level that the words name, or the paper's own. */
function place(words: Words, places: readonly Mention[], home: readonly string[]): Mention | undefined {
  const level = REFERENCE_LEVEL.exec(words.text)?.[0];
  const isNear = ({ at }: Mention): boolean => isBefore(at, words, REACH.place);
  if (level === undefined) return places.findLast(isNear);
  const isPark = PARK_LEVEL.test(level);
  const bears = (name: string): boolean => (isPark ? PARK_ENDING.test(name) : name.endsWith(level));
  const told = places.findLast((each) => isNear(each) && bears(each.name));
  const own = home.findLast((part) => part.endsWith(level));
  const [any] = places;
  if (told !== undefined || own === undefined || any === undefined) return told;
  return { ...any, name: own };
}
