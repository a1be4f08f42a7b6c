/** 「该项目」, 「在这里」: words that point back to the project or the place told last, as mentions of it. */
import type { Mention, MentionedArticle, Span } from "../../model/index.ts";
import { overlaps } from "../../model/index.ts";
import { matchesOf } from "../../text/matches.ts";
import {
  ANY_PROJECT,
  IS_PARK,
  PARK_ENDING,
  PARK_LEVEL,
  PLACE_REFERENCE,
  PROJECT_REFERENCE,
  REFERENCE_LEVEL,
} from "./references.rules.ts";

/** How far back a reference reaches, in characters. */
const REACH = { project: 600, place: 240 } as const;
/** The article with a mention at every word that points back to a project or a place. */
export function withReferences(article: MentionedArticle, home: readonly string[]): MentionedArticle {
  const { text } = article.article;
  const projects = article.mentions.filter(({ label }) => label === "Project");
  const places = article.mentions.filter(
    (mention) => mention.label === "Place" && !article.mentions.some((other) => holds(other.at, mention.at)),
  );
  const added = [
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

/** The last project; for `园区`, `大桥` the last one that is named so. */
function project(words: Words, projects: readonly Mention[]): Mention | undefined {
  const near = projects.filter(({ at }) => at.end <= words.start && words.start - at.end < REACH.project);
  if (ANY_PROJECT.test(words.text)) return near.at(-1);
  const head = words.text.slice(-2);
  return near.findLast(({ name }) => name.includes(head) || (IS_PARK.test(head) && IS_PARK.test(name)));
}

/** The last place of the level that the words name, or the paper's own. */
function place(words: Words, places: readonly Mention[], home: readonly string[]): Mention | undefined {
  const near = places.filter(({ at }) => at.end <= words.start && words.start - at.end < REACH.place);
  const level = REFERENCE_LEVEL.exec(words.text)?.[0];
  if (level === undefined) return near.at(-1);
  const ending = PARK_LEVEL.test(level) ? PARK_ENDING : new RegExp(`${level}$`);
  const told = near.findLast(({ name }) => ending.test(name));
  const own = home.findLast((part) => part.endsWith(level));
  const [any] = places;
  if (told !== undefined || own === undefined || any === undefined) return told;
  return { ...any, name: own };
}
