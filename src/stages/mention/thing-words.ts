/** The words of the layers for bodies, places and things, compiled once per lexicon. */

import type { Lexicons, TermRow } from "../../rules/lexicons.ts";
import { oncePer } from "../../rules/once-per.ts";
import { CharSet } from "../../text/char-set.ts";
import { createTrie, type Trie } from "../../text/trie.ts";
import { type AnchorTable, anchorTable } from "./anchors.ts";
import { POST, STOP, type TokenTable, TRADE, tokenTable } from "./token-table.ts";

/** A topic as a trie with its rows by index. */
export interface Topic {
  readonly trie: Trie;
  readonly rows: readonly TermRow[];
  readonly set: ReadonlySet<string>;
}

/** What a word is to the cutting of clauses and to growth: bits of `ThingWords.flags`. */

export type AnchorTopic =
  | "regions"
  | "placeHeads"
  | "nationalBodies"
  | "orgHeads"
  | "trades"
  | "chainHeads"
  | "projectHeads"
  | "honorHeads";

export interface ThingWords {
  readonly orgHeads: Topic;
  readonly departments: Topic;
  readonly nationalBodies: Topic;
  readonly localBodies: Topic;
  readonly governmentPosts: Topic;
  readonly orgRefusals: ReadonlySet<string>;
  /** Refused also as the end of a longer wording: 子公司, 会议室. */
  readonly orgTails: ReadonlySet<string>;
  readonly placeHeads: Topic;
  /** Every town of the country by its full name. */
  readonly towns: ReadonlySet<string>;
  /** Their last characters: 镇, 乡. */
  readonly townEnds: CharSet;
  readonly placeRefusals: ReadonlySet<string>;
  /** 示范, 口袋: before 村 or 公园 they name none. */
  readonly genericCores: ReadonlySet<string>;
  /** Short names of places that are everyday words: 公安, 和平. */
  readonly plainShorts: ReadonlySet<string>;
  readonly regions: Topic;
  readonly abbreviations: ReadonlyMap<string, string>;
  readonly coreOpeners: Topic;
  readonly chainHeads: Topic;
  readonly chainRefusals: ReadonlySet<string>;
  readonly projectHeads: Topic;
  readonly projectRefusals: ReadonlySet<string>;
  /** 提升, 扩建: at the end of the name of a project. */
  readonly worksWords: ReadonlySet<string>;
  readonly policyEndings: readonly string[];
  readonly workWords: readonly string[];
  readonly workEndings: readonly string[];
  readonly honorHeads: Topic;
  readonly honorVerbs: Topic;
  readonly trades: Topic;
  /** Plain words that are brands before a trade: 光明, 希望. */
  readonly brandWords: ReadonlySet<string>;
  /** Verbs and the like, which stand before a name and hardly ever open one. */
  readonly leading: ReadonlySet<string>;
  /** The verbs among them. */
  readonly leadingVerbs: ReadonlySet<string>;
  readonly posts: Topic;
  /** 运营, 人力资源: before the head of a post. */
  readonly postModifiers: Trie;
  /** Words for what people are, of which bodies are made: 律师, 书法家. */
  readonly standings: ReadonlySet<string>;
  /** Every word that clauses are cut by, beside the plain words, with its flags. */
  readonly cutting: Trie;
  readonly flags: Uint8Array;
  /** Those and the plain words: what the cheapest cut of a clause is made of. */
  readonly tokens: TokenTable;
  /** The words that layers start from, found in one walk. */
  readonly anchors: AnchorTable<AnchorTopic>;
}

/** The words of `lexicons`, compiled on first use. */
export const thingWordsOf = oncePer(compile);

function compile(lexicons: Lexicons): ThingWords {
  const topic = (name: string): Topic => topicOf(lexicons.terms(name));
  const list = (name: string): string[] => lexicons.terms(name).map((row) => row.term);
  const refusals = lexicons.terms("place-refusals");
  const ofKind = (kind: string): ReadonlySet<string> =>
    new Set(refusals.filter((row) => row.values.kind === kind).map((row) => row.term));
  const orgHeads = topic("org-heads");
  const departments = topic("departments");
  const trades = topic("trade-words");
  const posts = topic("post-heads");
  const honors = honorRows(lexicons);
  const ofPosts = (kinds: readonly string[]): ReadonlySet<string> =>
    new Set(posts.rows.filter(({ values }) => kinds.includes(values.kind ?? "")).map(({ term }) => term));
  // 「律师协会」 is no post, but ends like a body and must be cut before its head.
  const endsBody = (word: string): boolean => orgHeads.rows.some(({ term }) => word.endsWith(term));
  const noPosts = ofPosts(["none"]);
  const cutting = new Set([...posts.set].filter((word) => !noPosts.has(word) || !endsBody(word)));
  const cut = cuttingWords(list("name-stops"), trades.set, cutting, [
    orgHeads.set,
    departments.set,
    new Set(list("regions")),
  ]);
  return {
    orgHeads,
    departments,
    nationalBodies: topic("national-bodies"),
    localBodies: topic("local-bodies"),
    governmentPosts: topic("government-posts"),
    orgRefusals: new Set(list("org-refusals")),
    orgTails: new Set(
      lexicons
        .terms("org-refusals")
        .filter((row) => row.values.kind === "tail")
        .map((row) => row.term),
    ),
    placeHeads: topic("place-heads"),
    towns: new Set(
      lexicons
        .terms("towns")
        .flatMap((row) => (row.values.names ?? "").split(" ").map((core) => core + row.term)),
    ),
    townEnds: new CharSet(lexicons.terms("towns").map(({ term }) => term.slice(-1))),
    placeRefusals: ofKind("phrase"),
    genericCores: ofKind("core"),
    plainShorts: ofKind("short"),
    regions: topic("regions"),
    abbreviations: new Map(
      lexicons.terms("province-abbreviations").map((row) => [row.term, row.values.province ?? row.term]),
    ),
    coreOpeners: topic("core-openers"),
    chainHeads: topic("chain-heads"),
    chainRefusals: new Set(list("chain-refusals")),
    projectHeads: topic("project-heads"),
    projectRefusals: new Set(list("project-refusals")),
    worksWords: new Set(list("works-words")),
    policyEndings: list("policy-endings"),
    workWords: list("work-words"),
    workEndings: list("work-endings"),
    honorHeads: topicOf(honors),
    honorVerbs: topic("honor-verbs"),
    trades,
    brandWords: new Set(list("brand-words")),
    leading: new Set(derived(lexicons, "leading-words", "words")),
    leadingVerbs: new Set(
      derived(lexicons, "leading-words", "words", ({ values }) => values.kind === "verb"),
    ),
    posts,
    postModifiers: createTrie(list("post-modifiers").filter((word) => word.length > 1)),
    standings: ofPosts(["plain"]),
    ...cut,
    tokens: tokenTable(lexicons, cut),
    anchors: anchorTable<AnchorTopic>({
      regions: [...lexicons.terms("regions"), ...landscape(lexicons)],
      placeHeads: lexicons.terms("place-heads"),
      nationalBodies: lexicons.terms("national-bodies"),
      orgHeads: lexicons.terms("org-heads"),
      trades: lexicons.terms("trade-words"),
      chainHeads: lexicons.terms("chain-heads"),
      projectHeads: lexicons.terms("project-heads"),
      honorHeads: honors,
    }),
  };
}

/** Rivers, lakes and mountains. */
function landscape(lexicons: Lexicons): TermRow[] {
  return derived(lexicons, "landscape", "names").map((term) => ({ term, values: {} }));
}

/** The words of a derived table, which holds many a row, of all rows or of those that `keep` keeps. */
function derived(
  lexicons: Lexicons,
  topic: string,
  column: string,
  keep: (row: TermRow) => boolean = () => true,
): string[] {
  return lexicons
    .terms(topic)
    .filter(keep)
    .flatMap((row) => (row.values[column] ?? row.term).split(" "));
}

/** Titles that are made of a word of praise and whom it praises, with those that are told as they are. */
function honorRows(lexicons: Lexicons): TermRow[] {
  const rows = lexicons.terms("honor-heads");
  const praised = rows.filter(({ values }) => values.kind === "praised");
  const composed = lexicons
    .terms("honor-praises")
    .flatMap(({ term }) => praised.map((of) => ({ term: term + of.term, values: { kind: "title" } })));
  const told = rows.filter(({ values }) => values.kind !== "praised");
  const known = new Set(told.map(({ term }) => term));
  return [...told, ...composed.filter(({ term }) => !known.has(term))];
}

function topicOf(rows: readonly TermRow[]): Topic {
  const terms = rows.map((row) => row.term);
  return { trie: createTrie(terms), rows, set: new Set(terms) };
}

function cuttingWords(
  stops: readonly string[],
  trades: ReadonlySet<string>,
  posts: ReadonlySet<string>,
  others: readonly ReadonlySet<string>[],
): Pick<ThingWords, "cutting" | "flags"> {
  const flagOf = new Map<string, number>();
  const add = (word: string, flag: number): void => {
    flagOf.set(word, (flagOf.get(word) ?? 0) | flag);
  };
  for (const word of stops) add(word, STOP);
  for (const word of trades) add(word, TRADE);
  for (const word of posts) add(word, POST);
  for (const set of others) for (const word of set) if (word.length > 1) add(word, 0);
  return { cutting: createTrie([...flagOf.keys()]), flags: Uint8Array.from(flagOf.values()) };
}
