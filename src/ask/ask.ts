/** A question in Chinese or English → intent and names → one statement of the library → a complete, cited answer. */
import type { LibraryQuery } from "../store/library.ts";
import type { Answer, AnswerLanguage, AnswerRow, LinkedWords, Understood } from "./answer.ts";
import { type Bound, bind } from "./bind.ts";
import { cited } from "./cite.ts";
import { ASKED_BY_REPEATING, REPEATED } from "./cues.rules.ts";
import { ellipsisOf, resumed } from "./follow-up.ts";
import type { Reading } from "./intent.ts";
import type { Source } from "./mentions.ts";
import { type Narrowed, narrowed } from "./narrow.ts";
import { nearestNames } from "./near.ts";
import { findConnections } from "./paths.ts";
import { postsOf, withPosts } from "./posts.ts";
import { answeredSentence, countOf, fill, saysGuessed, saysOf, saysUnproven } from "./sentence.ts";
import { withLatest } from "./superlative.ts";
import { byTies } from "./ties.ts";
import { unanswerableOf } from "./unanswerable.ts";
import { ALL_INTENTS, type Understanding, understand } from "./understand.ts";
import { passesOverName, unknownWords, unusedWords } from "./unused.ts";
import { type Found, findRows, wider } from "./wider.ts";
import { WORDING } from "./wording.rules.ts";

export interface AskOptions extends Source {
  /** The day that 去年 and `last month` count from where no page is dated, `YYYY-MM-DD`. */
  readonly today?: string;
  /** The answer before this question: 他 and `they` speak of whom it spoke. */
  readonly previous?: Answer;
  /** Ids of those that are meant where a name fits several. */
  readonly only?: readonly string[];
}

/** The longest question that is read. */
export const MAX_QUESTION = 300;

/** Never throws for what somebody asks; the store's own failures (`StoreError`) pass through. */
export async function ask(question: string, options: AskOptions): Promise<Answer> {
  const text = plainText(question);
  const typed: AnswerLanguage = HAN.test(text) ? "zh" : "en";
  const shown = question.slice(0, MAX_QUESTION);
  if (text === "") return refusal(shown, typed, fill(WORDING.empty, typed, {}));
  if (text.length > MAX_QUESTION) {
    return refusal(shown, typed, fill(WORDING.tooLong, typed, { limit: MAX_QUESTION }));
  }
  const unanswerable = unanswerableOf(text);
  if (unanswerable !== null) return refusal(shown, typed, fill(WORDING[unanswerable], typed, {}));
  const today = options.store.names.newestDay().then((day) => (day === "" ? (options.today ?? "") : day));
  const previous = options.previous ?? null;
  const rest = previous === null ? null : ellipsisOf(text);
  if (previous !== null && rest !== null) {
    const again = resumed(previous, await understand(options, rest, today, null));
    if (again !== null) return ask(again, options);
  }
  const of = chosen(await understand(options, text, today, previous), options.only);
  const language = languageOf(of);
  if (of.reading === null) return notUnderstood(options, shown, language, of);
  if (passesOverName(of, of.reading)) return unknown(options, shown, language, of);
  return answer(options, shown, language, of, of.reading);
}

function chosen(of: Understanding, only: readonly string[] = []): Understanding {
  if (only.length === 0) return of;
  const mentions = of.mentions.map((mention) => {
    const some = mention.candidates.filter(({ id }) => only.includes(id));
    return some.length === 0 ? mention : { ...mention, candidates: some };
  });
  return { ...of, mentions };
}

/** Letters and figures in half width; brackets among Chinese in full width, as the names of the graph have them. */
function plainText(question: string): string {
  const narrow = question.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (char) =>
    char.normalize("NFKC"),
  );
  const spaced = narrow.replace(/\s+/g, " ").trim();
  if (!HAN.test(spaced)) return spaced;
  const text = spaced.replaceAll("(", "（").replaceAll(")", "）");
  const plain = text.replace(REPEATED, "$1");
  return plain === text ? text : `${plain}${ASKED_BY_REPEATING}`;
}

const HAN = /\p{Script=Han}/u;

/** The words that ask decide: an English question may name Chinese things. */
function languageOf({ text, cues }: Understanding): AnswerLanguage {
  const han = cues.filter(({ start }) => HAN.test(text.charAt(start))).length;
  if (cues.length === 0) return HAN.test(text) ? "zh" : "en";
  return han * 2 >= cues.length ? "zh" : "en";
}

async function answer(
  source: Source,
  question: string,
  language: AnswerLanguage,
  of: Understanding,
  reading: Reading,
): Promise<Answer> {
  const { intent } = reading;
  const query = intent.query === null ? null : source.library.find(intent.query, source.store.kind);
  const bound = bind(of, reading, query);
  const says = saysOf(of, reading, bound, language);
  const [{ rows, truncated, used, unproven, wide }, understood] = await Promise.all([
    query === null
      ? findConnections(source, of, reading).then((rows) => ({
          rows,
          truncated: false,
          used: [],
          unproven: [],
          wide: null,
        }))
      : rowsOf(source, query, of, bound, reading),
    understoodOf(source, of, reading, bound, says),
  ]);
  const found = rows.length > 0;
  return {
    question,
    language,
    outcome: found ? "answered" : "nothing-found",
    sentence:
      saysGuessed(understood.linked, language) +
      (found
        ? sentenceOf(reading, says, { rows, truncated }, language)
        : nothingSentence(reading, says, language)),
    count: countOf(rows),
    truncated,
    columns: columnsOf(rows),
    rows,
    query: query === null ? null : { name: query.name, cypher: query.text, params: bound.params },
    understood,
    unused: unusedWords(of, reading, bound, used),
    alternatives: [
      ...saysUnproven(unproven, language),
      ...(found
        ? []
        : (await Promise.all([wider(source, reading, bound, wide, language), nearest(source, of)])).flat()),
    ],
  };
}

async function rowsOf(
  source: Source,
  query: LibraryQuery,
  of: Understanding,
  bound: Bound,
  reading: Reading,
): Promise<Omit<Narrowed, "rows"> & Omit<Found, "rows"> & { readonly rows: readonly AnswerRow[] }> {
  const { rows: found, truncated, wide } = await findRows(source, query, bound.params);
  const { posts, most, tied } = reading.intent;
  const posted = posts === true ? await withPosts(source, found) : found;
  const left = narrowed(posted, of, reading, bound);
  const told = tied === true ? byTies(left.rows) : left.rows;
  const rows = most?.column === "events" ? await withLatest(source, told, bound.params) : told;
  return { ...left, truncated, wide, rows: await cited(source, rows, bound.names) };
}

function sentenceOf(
  reading: Reading,
  says: string,
  found: Pick<Answer, "rows" | "truncated">,
  language: AnswerLanguage,
): string {
  const sentence = answeredSentence(reading.intent, says, found, language);
  return found.truncated
    ? `${sentence} ${fill(WORDING.cut, language, { limit: found.rows.length })}`
    : sentence;
}

function nothingSentence(reading: Reading, says: string, language: AnswerLanguage): string {
  return fill(reading.intent.yesno === true ? WORDING.noRecord : WORDING.nothing, language, { says });
}

function columnsOf(rows: readonly AnswerRow[]): readonly string[] {
  return Object.keys(rows[0]?.cells ?? {});
}

async function understoodOf(
  source: Source,
  of: Understanding,
  reading: Reading,
  bound: Bound,
  says: string,
): Promise<Understood> {
  const used = new Set([...reading.slots.values()].flat());
  const mentions = of.mentions.filter((_, index) => used.has(index));
  const people = mentions.flatMap(({ candidates }) =>
    candidates.flatMap(({ id, label }) => (label === "Person" ? [id] : [])),
  );
  const posts = await postsOf(source, people);
  const linked = mentions.map(
    ({ words, via, candidates }): LinkedWords => ({
      words,
      via,
      entities: candidates.flatMap(({ id, label, name }) =>
        label === "Title"
          ? []
          : [{ id, label, name, posts: (posts.get(id) ?? []).map(({ words }) => words) }],
      ),
    }),
  );
  const { period } = of;
  return {
    intent: reading.intent.id,
    says,
    linked,
    period: period === null ? null : { words: period.words, from: period.from, to: period.to },
    role: bound.roles.length === 1 ? (bound.roles[0] ?? null) : null,
    roles: bound.roles,
    types: "types" in bound.params ? bound.types : [],
    title: bound.title,
  };
}

async function nearest(source: Source, of: Understanding): Promise<readonly string[]> {
  const words = of.residue
    .map(({ start, end }) => of.text.slice(start, end))
    .filter((word) => word.length >= 2);
  const names = await Promise.all(words.slice(0, 2).map((word) => nearestNames(source, word)));
  return names.flat();
}

/** An answer about everything would pass over the name that somebody asked for. */
async function unknown(
  source: Source,
  question: string,
  language: AnswerLanguage,
  of: Understanding,
): Promise<Answer> {
  const words = unknownWords(of);
  const sentence = fill(WORDING.unknown, language, { words: words.join(WORDING.joint[language]) });
  const answer = refusal(question, language, sentence);
  return { ...answer, outcome: "nothing-found", unused: words, alternatives: await nearest(source, of) };
}

async function notUnderstood(
  source: Source,
  question: string,
  language: AnswerLanguage,
  of: Understanding,
): Promise<Answer> {
  const some = ALL_INTENTS.filter(({ id }) => ["event-people", "posts-of", "chain-enterprises"].includes(id));
  const plain = (text: string) => text.replace(/\[\w+ (.+?)\]/g, "$1");
  const examples = some.map((intent) => plain(intent.examples[language][0] ?? "")).join(" ");
  const answer = refusal(question, language, fill(WORDING.notUnderstood, language, { examples }));
  const unused = of.residue.map(({ start, end }) => of.text.slice(start, end));
  return { ...answer, outcome: "not-understood", unused, alternatives: await nearest(source, of) };
}

function refusal(question: string, language: AnswerLanguage, sentence: string): Answer {
  return {
    question,
    language,
    outcome: "refused",
    sentence,
    count: 0,
    truncated: false,
    columns: [],
    rows: [],
    query: null,
    understood: null,
    unused: [],
    alternatives: [],
  };
}
