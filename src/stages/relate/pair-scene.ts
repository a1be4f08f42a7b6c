/** The things that an article names with every place where each stands, as pairs of them are weighed. */
import type { EntityLabel, Mention, MentionedArticle, Page } from "../../model/index.ts";
import { type RelationFound, refOf } from "../../rules/relation.ts";
import type { SentenceShapes, Shape } from "../../rules/shape.ts";
import { CHAIN_WORK } from "./names.rules.ts";
import { CLAUSE_MARKS, SUBJECT_LEAD } from "./pairs.rules.ts";
import { topicOf } from "./topic.ts";

const BODY: ReadonlySet<EntityLabel> = new Set(["Enterprise", "Organization"]);

/** Where a thing stands: `index` in the shape of the sentence `line`. */
export interface Standing {
  readonly line: number;
  readonly index: number;
  readonly mention: Mention;
}

/** A thing of the article. */
export interface Thing {
  readonly key: string;
  readonly mention: Mention;
  readonly at: readonly Standing[];
}

export interface PairScene {
  readonly article: MentionedArticle;
  readonly home: readonly string[];
  readonly lines: readonly Line[];
  readonly things: ReadonlyMap<EntityLabel, readonly Thing[]>;
  /** Names of chains with where they stand, in order. */
  readonly chains: readonly Mention[];
  /** Names of places, likewise. */
  readonly places: readonly Mention[];
  /** For each sentence the body of which the text speaks there: it opens the sentence or was handed on. */
  readonly subjects: readonly (string | null)[];
  /** The firm of which the article speaks most by far. */
  readonly topic: Thing | null;
  readonly told: Told;
  /** Whether the article speaks of work on chains. */
  readonly tellsChainWork: boolean;
}

/** A sentence as pairs see it. */
interface Line {
  readonly shape: Shape;
  /** How many clauses have ended before each character; not told of a sentence without names. */
  readonly clauses: Uint16Array;
}

const NO_CLAUSES = new Uint16Array();

export function pairScene(
  article: MentionedArticle,
  shapes: readonly SentenceShapes[],
  page: Page,
  found: readonly RelationFound[],
): PairScene {
  const lines = shapes.map(({ plain }) => ({
    shape: plain,
    clauses: plain.labels === 0 ? NO_CLAUSES : clausesOf(plain.text),
  }));
  const things = thingsOf(lines);
  const chains = article.mentions.filter(({ label }) => label === "IndustryChain");
  const places = article.mentions.filter(({ label }) => label === "Place");
  const topic = topicOf(things.get("Enterprise") ?? [], ({ at }) => at.length);
  const subjects = subjectsOf(lines);
  return {
    article,
    home: page.home.path,
    lines,
    things,
    chains,
    places,
    subjects,
    topic,
    told: new Told(found),
    tellsChainWork: chains.length > 0 && CHAIN_WORK.test(article.article.text),
  };
}

/** 「甲公司去年投产。…产品销往乙厂。」: who opens a sentence is spoken of until another opens one. */
function subjectsOf(lines: readonly Line[]): (string | null)[] {
  let last: string | null = null;
  return lines.map(({ shape }) => {
    if (shape.labels === 0) return last;
    const at = shape.mentions.findIndex((one) => one !== null && BODY.has(one.label));
    const opener = shape.mentions[at];
    if (opener && SUBJECT_LEAD.test(shape.text.slice(0, at))) last = refOf(opener).key;
    return last;
  });
}

function clausesOf(text: string): Uint16Array {
  const clauses = new Uint16Array(text.length + 1);
  for (let at = 0; at < text.length; at++)
    clauses[at + 1] = (clauses[at] ?? 0) + (CLAUSE_MARKS.includes(text.charAt(at)) ? 1 : 0);
  return clauses;
}

function thingsOf(lines: readonly Line[]): ReadonlyMap<EntityLabel, readonly Thing[]> {
  const all = new Map<string, { key: string; mention: Mention; at: Standing[] }>();
  for (const [line, { shape }] of lines.entries()) {
    if (shape.labels === 0) continue;
    for (let index = 0; index < shape.mentions.length; index++) {
      const mention = shape.mentions[index] ?? null;
      if (mention === null) continue;
      const { key } = refOf(mention);
      const known = all.get(key);
      if (known === undefined) all.set(key, { key, mention, at: [{ line, index, mention }] });
      else known.at.push({ line, index, mention });
    }
  }
  const byLabel = new Map<EntityLabel, Thing[]>();
  for (const thing of all.values()) {
    const known = byLabel.get(thing.mention.label);
    if (known === undefined) byLabel.set(thing.mention.label, [thing]);
    else known.push(thing);
  }
  return byLabel;
}

/** For each type and each thing the things at the other end. */
type Ends = Map<string, Map<string, Set<string>>>;

/** What the sentences of the article state outright. */
class Told {
  readonly #from: Ends = new Map();
  readonly #to: Ends = new Map();
  readonly #partners = new Map<string, string[]>();

  constructor(found: readonly RelationFound[]) {
    for (const { type, from, to } of found) {
      if (this.says(type, from.key, to.key)) continue;
      addEnd(this.#from, type, from.key, to.key);
      addEnd(this.#to, type, to.key, from.key);
      if (type !== "SUPPLIES" && type !== "SIGNED_WITH" && type !== "PART_OF") continue;
      this.#befriend(from.key, to.key);
      this.#befriend(to.key, from.key);
    }
  }

  says(type: string, from: string, to: string): boolean {
    return this.#from.get(type)?.get(from)?.has(to) ?? false;
  }

  /** Whether something else is told of `from`, to other ends than `to`. */
  ofOther(type: string, from: string, to: string): boolean {
    return hasOther(this.#from, type, from, to);
  }

  /** Whether something else than `from` is told of `to`. */
  byOther(type: string, from: string, to: string): boolean {
    return hasOther(this.#to, type, to, from);
  }

  /** Those with whom a firm deals or to whom it belongs. */
  partners(key: string): readonly string[] {
    return this.#partners.get(key) ?? [];
  }

  #befriend(one: string, other: string): void {
    const known = this.#partners.get(one);
    if (known === undefined) this.#partners.set(one, [other]);
    else known.push(other);
  }
}

function addEnd(ends: Ends, type: string, one: string, other: string): void {
  const ofType = ends.get(type) ?? new Map<string, Set<string>>();
  ends.set(type, ofType);
  const known = ofType.get(one);
  if (known === undefined) ofType.set(one, new Set([other]));
  else known.add(other);
}

function hasOther(ends: Ends, type: string, one: string, than: string): boolean {
  const known = ends.get(type)?.get(one);
  return known !== undefined && known.size > (known.has(than) ? 1 : 0);
}
