/** A page that names someone names them everywhere: every further place of an accepted name. */
import type { Trie } from "../../text/trie.ts";
import type { Found } from "./found.ts";
import type { Scored } from "./name-choice.ts";
import { WEIGHT } from "./name-edges.ts";
import type { Candidates } from "./person-candidates.ts";

/** The names that the page has accepted somewhere. */
export interface KnownNames {
  readonly trie: Trie;
  readonly priors: ReadonlyMap<string, number>;
  readonly canonical: ReadonlyMap<string, string>;
}

/** How sure a name is at most. */
const MOST = 0.99;
/** From this prior on a name is found wherever it stands. */
const PLAIN = 1;
/** Characters of a name that the words of its own article hardly spell by chance. */
const LONG = 3;

/** People of a text that were found by their own place: by their characters, by sound, by the office before them. */
export interface OwnPlaces {
  readonly scored: readonly Scored[];
  readonly others: readonly Found[];
}

/** Marks every further place of an accepted name; a name that is also a word needs a fitting place of its own. */
export function spread(
  text: string,
  { scored, others }: OwnPlaces,
  known: KnownNames,
  { edges }: Candidates,
): Found[] {
  const spans = others.map((f) => named(f, known.canonical.get(f.name) ?? f.name));
  const add = (start: number, end: number, rule: string, score: number): void => {
    const form = text.slice(start, end);
    const name = known.canonical.get(form) ?? form;
    spans.push({ label: "Person", start, end, text: form, name, rule, score });
  };
  for (const c of scored) add(c.start, c.end, c.told ? "person.slot" : "person.context", confidence(c.score));
  const ownNames = new Set([...scored, ...others].map((c) => c.text));
  known.trie.scan(text, (start, index) => {
    const name = known.trie.words[index] ?? "";
    const fits = (): boolean =>
      edges.right(start + name.length) >= WEIGHT.rightDelimiter &&
      edges.left(start).weight >= WEIGHT.leftOpen;
    const plain = (known.priors.get(name) ?? 0) >= PLAIN;
    if (plain || (ownNames.has(name) && (name.length >= LONG || fits())))
      add(start, start + name.length, "person.page", 0.9);
  });
  return longestFirst(spans);
}

/** 「执行董事长|先航」: a form that lost its surname to the post before it is no proof of that post. */
function named(found: Found, name: string): Found {
  const lost = name.length > found.name.length && name.endsWith(found.name);
  return lost ? { ...found, name, rule: "person.reference" } : { ...found, name };
}

/** Of overlapping spans the longer name stays, then the one that was found by its own place. */
function longestFirst(spans: Found[]): Found[] {
  spans.sort((a, b) => b.end - b.start - (a.end - a.start));
  const covered = new Set<number>();
  const kept = spans.filter((span) => {
    for (let i = span.start; i < span.end; i++) if (covered.has(i)) return false;
    for (let i = span.start; i < span.end; i++) covered.add(i);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

function confidence(score: number): number {
  return Math.min(MOST, 1 / (1 + Math.exp(-score)));
}
