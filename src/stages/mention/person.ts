/** The people of a page: names by their places and lists, foreign ones, holders of offices; a page that names someone names them everywhere. */
import type { Article, ReadArticle } from "../../model/index.ts";
import type { Lexicons, NameStats } from "../../rules/lexicons.ts";
import { createTrie, type Trie } from "../../text/trie.ts";
import { ethnicNames } from "./ethnic-name.ts";
import { FOREIGN, foreignNames, SOUND } from "./foreign-name.ts";
import type { Found } from "./found.ts";
import { japaneseNames } from "./japanese-name.ts";
import { chooseNames, placesOf, type Scored } from "./name-choice.ts";
import { completed } from "./name-completion.ts";
import { WEIGHT } from "./name-edges.ts";
import { HOLDER_RULE, officeHolders } from "./office-holder.ts";
import { type Candidates, candidatesOf } from "./person-candidates.ts";
import { type KnownNames, spread } from "./person-spread.ts";
import { type NamedPlace, variantsOf } from "./person-variants.ts";
import { type HeadMap, headsOf } from "./post-heads.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** What the characters weigh of a name that is found wherever it stands. */
const HIGHEST = 6;

/** An article as it is read for people. */
interface NameSource {
  readonly text: string;
  readonly heads: HeadMap;
  readonly read: Candidates;
  /** Foreign and ethnic names, which no statistics of Han names tell. */
  readonly foreign: readonly Found[];
}

/** For each article its people, by page-wide canonical name; spans do not overlap. `heads`: of each the posts. */
export function findPersons(
  articles: readonly ReadArticle[],
  lexicons: Lexicons,
  heads: readonly HeadMap[] = headsOf(articles, lexicons),
): Found[][] {
  const sources = articles.map(({ article }, i) => nameSource(article, heads[i] as HeadMap, lexicons));
  const places = placesOf(sources.map(({ read }) => read));
  const accepted = withoutAdverbs(sources.map((source) => chosenNames(source, places, lexicons)));
  const others = sources.map((source, i) => otherNames(source, accepted[i] ?? [], lexicons));
  const known = knownNames(accepted, others, sources, lexicons);
  return sources.map(({ text, read }, i) =>
    spread(text, { scored: accepted[i] ?? [], others: others[i] ?? [] }, known, read),
  );
}

function nameSource(article: Article, heads: HeadMap, lexicons: Lexicons): NameSource {
  const { text } = article;
  const read = candidatesOf(article, heads, lexicons);
  const foreign = [
    ...foreignNames(text, heads, lexicons),
    ...ethnicNames(text, heads, read.edges, lexicons),
    ...japaneseNames(text, read.edges, lexicons),
  ];
  return { text, heads, read, foreign };
}

/** Han names by their places, those behind a post grown to the next stop. */
function chosenNames(
  { text, heads, read, foreign }: NameSource,
  places: ReadonlyMap<string, number>,
  lexicons: Lexicons,
): Scored[] {
  const vocabulary = vocabularyOf(lexicons);
  const names = chooseNames(text, read, { places, others: foreign }, lexicons);
  return completed(names, { text, heads, edges: read.edges, vocabulary, words: lexicons.words });
}

/** Names that no statistics of Han names tell: foreign and ethnic ones, and holders of offices with any name. */
function otherNames(
  { text, heads, read, foreign }: NameSource,
  accepted: readonly Scored[],
  lexicons: Lexicons,
): Found[] {
  const told = accepted.map((c): Found => {
    const rule = c.told ? HOLDER_RULE : "person.context";
    return { label: "Person", start: c.start, end: c.end, text: c.text, name: c.text, rule, score: c.score };
  });
  return [...foreign, ...officeHolders(text, heads, read.edges, lexicons, [...told, ...foreign])];
}

/** 「韦新先来到」: where the page has 「韦新」 too, and 「韦新先」 never before a stop, the last character is no name's. */
function withoutAdverbs(accepted: readonly (readonly Scored[])[]): Scored[][] {
  const all = accepted.flat();
  const names = new Set(all.map(({ text }) => text));
  const whole = new Set(all.filter(endsHard).map(({ text }) => text));
  return accepted.map((list) =>
    list.map((c) => {
      const shorter = c.text.slice(0, -1);
      const cut = names.has(shorter) && !whole.has(c.text) && shorter.length > (c.compound ? 2 : 1);
      return cut ? { ...c, text: shorter, end: c.end - 1 } : c;
    }),
  );
}

/** Whether nothing but a stop, a remark or an appointment follows. */
function endsHard({ right }: Scored): boolean {
  return right === WEIGHT.rightDelimiter || right >= WEIGHT.rightAppointment;
}

function knownNames(
  accepted: readonly (readonly Scored[])[],
  others: readonly (readonly Found[])[],
  sources: readonly NameSource[],
  lexicons: Lexicons,
): KnownNames {
  const { names, words } = lexicons;
  const { refusals } = vocabularyOf(lexicons);
  // 「区长严格主持」 names one person at this place; 「严格执行」 elsewhere nobody.
  const spreading = accepted.flat().filter(({ text }) => refusals.get(text) !== false);
  const priors = new Map(spreading.map((c) => [c.text, c.prior]));
  for (const { name, rule } of others.flat()) {
    if (rule === SOUND) priors.set(name, HIGHEST);
    else if (rule === FOREIGN && !priors.has(name))
      priors.set(name, name.length > 2 && words.frequency(name) === 0 ? HIGHEST : 0);
    else if (rule === HOLDER_RULE && !priors.has(name))
      priors.set(name, words.frequency(name) > 0 ? 0 : HIGHEST);
  }
  const trie = createTrie([...priors.keys()]);
  const dotted = (i: number): NamedPlace[] =>
    (others[i] ?? [])
      .filter(({ rule }) => rule !== SOUND && rule !== HOLDER_RULE)
      .map(({ name, start }) => ({ name, start, post: "" }));
  const places = sources.map(({ text, heads }, i) => [
    ...namedPlaces(text, trie, heads, names),
    ...dotted(i),
  ]);
  return { trie, priors, canonical: variantsOf(places) };
}

/** Every place of an accepted name in a text, whatever surrounds it. */
function namedPlaces(text: string, trie: Trie, heads: HeadMap, names: NameStats): NamedPlace[] {
  const places: NamedPlace[] = [];
  trie.scan(text, (start, index) => {
    const post = text.slice(start - (heads.lengths[start] ?? 0), start);
    const name = trie.words[index] ?? "";
    places.push({ name, start, post, odd: names.surnameAt(name, 0) === 0 });
  });
  return places;
}
