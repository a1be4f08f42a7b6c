/** The things that an article names with every place where each stands, as pairs of them are weighed. */
import type { EntityLabel, Mention, MentionedArticle, Page } from "../../model/index.ts";
import { type RelationFound, refOf } from "../../rules/relation.ts";
import type { SentenceShapes, Shape } from "../../rules/shape.ts";
import { CLAUSE_MARKS } from "./pairs.rules.ts";
import { topicOf } from "./topic.ts";

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
  /** The firm of which the article speaks most by far. */
  readonly topic: Thing | null;
  readonly told: Told;
}

/** A sentence as pairs see it. */
interface Line {
  readonly shape: Shape;
  /** How many clauses have ended before each character. */
  readonly clauses: Uint16Array;
}

export function pairScene(
  article: MentionedArticle,
  shapes: readonly SentenceShapes[],
  page: Page,
  found: readonly RelationFound[],
): PairScene {
  const lines = shapes.map(({ plain }) => ({ shape: plain, clauses: clausesOf(plain.text) }));
  const things = thingsOf(lines);
  const chains = article.mentions.filter(({ label }) => label === "IndustryChain");
  const places = article.mentions.filter(({ label }) => label === "Place");
  const topic = topicOf(things.get("Enterprise") ?? [], ({ at }) => at.length);
  return { article, home: page.home.path, lines, things, chains, places, topic, told: new Told(found) };
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
    for (const [index, mention] of shape.mentions.entries()) {
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

/** What the sentences of the article state outright. */
class Told {
  readonly #keys = new Set<string>();
  readonly #partners = new Map<string, string[]>();
  readonly #from = new Map<string, number>();
  readonly #to = new Map<string, number>();

  constructor(found: readonly RelationFound[]) {
    for (const { type, from, to } of found) {
      if (this.says(type, from.key, to.key)) continue;
      this.#keys.add(`${type}|${from.key}|${to.key}`);
      count(this.#from, `${type}|${from.key}`);
      count(this.#to, `${type}|${to.key}`);
      if (type !== "SUPPLIES" && type !== "SIGNED_WITH" && type !== "PART_OF") continue;
      this.#befriend(from.key, to.key);
      this.#befriend(to.key, from.key);
    }
  }

  says(type: string, from: string, to: string): boolean {
    return this.#keys.has(`${type}|${from}|${to}`);
  }

  /** Whether something else is told of `from`, to other ends than `to`. */
  ofOther(type: string, from: string, to: string): boolean {
    return (this.#from.get(`${type}|${from}`) ?? 0) > (this.says(type, from, to) ? 1 : 0);
  }

  /** Whether something else than `from` is told of `to`. */
  byOther(type: string, from: string, to: string): boolean {
    return (this.#to.get(`${type}|${to}`) ?? 0) > (this.says(type, from, to) ? 1 : 0);
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

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
