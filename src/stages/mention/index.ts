/** What every sentence names: people and their posts, bodies, chains, places, projects, papers, honours, times. */
import {
  type Article,
  type Mention,
  type MentionedPage,
  overlaps,
  type Page,
  pageSpan,
  type ReadArticle,
  type Span,
} from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { findTimes } from "../../text/times.ts";
import type { Found } from "./found.ts";
import { applyAliases } from "./known-alias.ts";
import { findPersons } from "./person.ts";
import { personReferences } from "./person-reference.ts";
import { type HeadMap, headsOf } from "./post-heads.ts";
import { findPosts } from "./posts.ts";
import { findThings } from "./things.ts";

/** Mentions, posts and times of every article of a page. Names are canonical across the page. */
export function mention(page: Page, articles: readonly ReadArticle[], lexicons: Lexicons): MentionedPage {
  const heads = headsOf(articles, lexicons);
  const candidates = findPersons(articles, lexicons, heads);
  const things = findThings(page, articles, lexicons, candidates);
  const introduced = new Set(
    candidates
      .flat()
      .filter(isIntroduced)
      .map((person) => person.name),
  );
  return {
    page,
    articles: articles.map((read, i) => {
      const { article, sentences } = read;
      const people = outsideBylines(article, candidates[i] ?? []);
      const settled = applyAliases(article.text, settle(people, things[i] ?? [], introduced), lexicons);
      const { posts, implied, joined } = findPosts(
        page,
        { text: article.text, heads: heads[i] as HeadMap },
        sentences,
        settled.persons,
        settled.things,
        lexicons,
      );
      const named = settled.things.map((thing) => ({ ...thing, name: joined.get(thing.name) ?? thing.name }));
      const references = personReferences(article.text, settled.persons, lexicons);
      const found = [...settled.persons, ...references, ...named, ...implied];
      return {
        article,
        sentences,
        mentions: found.map((f) => mentionOf(page, article, f)).sort(byPlace),
        posts,
        times: findTimes(article.text, page.date),
      };
    }),
  };
}

/** Those who wrote the article are no people of it. */
function outsideBylines(article: Article, persons: readonly Found[]): Found[] {
  const bylines = article.parts.filter((part) => part.kind === "byline" || part.kind === "dateline");
  return persons.filter((person) => !bylines.some((part) => overlaps(part, person)));
}

/** Whether a post stands before the name, or its form leaves no doubt. */
function isIntroduced(person: Found): boolean {
  return person.rule === "person.slot" || person.rule === "person.dotted";
}

/** A name inside a longer name of a body is no person; a person whom a post introduces somewhere is no place. */
function settle(
  persons: readonly Found[],
  things: readonly Found[],
  introduced: ReadonlySet<string>,
): { persons: Found[]; things: Found[] } {
  const rivals = new Map<Found, Found[]>();
  for (const person of persons) {
    const over = things.filter((thing) => overlaps(person, thing));
    if (over.length > 0) rivals.set(person, over);
  }
  const lost = new Set<Found>();
  for (const [person, over] of rivals) {
    const strong = introduced.has(person.name);
    // 「谭永业」 holds the short name 「永业」 of his firm.
    const yields = over.some((thing) => longer(thing, person) || (!strong && !longer(person, thing)));
    if (yields) lost.add(person);
    else for (const thing of over) lost.add(thing);
  }
  return {
    persons: persons.filter((person) => !lost.has(person)),
    things: things.filter((thing) => !lost.has(thing)),
  };
}

function longer(a: Span, b: Span): boolean {
  return a.end - a.start > b.end - b.start;
}

function mentionOf(page: Page, article: Article, found: Found): Mention {
  const at = { start: found.start, end: found.end };
  const span = pageSpan(article, at);
  return {
    label: found.label,
    name: found.name,
    text: found.text,
    at,
    span,
    quote: page.text.slice(span.start, span.end),
    article: article.index,
    rule: found.rule,
    score: found.score,
  };
}

function byPlace(a: Mention, b: Mention): number {
  return a.at.start - b.at.start || b.at.end - a.at.end;
}
