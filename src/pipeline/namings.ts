/** Where an entity is named: each of its cluster keys with the page and the first sentences that name it there. */
import type { PageReading } from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { liveReadings } from "./live-readings.ts";

export interface Naming {
  /** What a judgement names it by. */
  readonly key: string;
  readonly page: string;
  readonly paper: string;
  readonly date: string;
  readonly count: number;
  readonly quotes: readonly string[];
}

/** Finds the namings of cluster keys; it reads each page once. */
export type FindNamings = (keys: readonly string[], quotes: number) => Promise<readonly Naming[]>;

export async function namingFinder(files: DataFiles, effects: Effects): Promise<FindNamings> {
  const open = await liveReadings(files, effects);
  return async (keys, quotes) => {
    const found: Naming[] = [];
    for (const key of keys) {
      const page = key.slice(0, key.indexOf("#"));
      const reading = await open(page);
      if (reading !== null) found.push(namingOf(key, reading, quotes));
    }
    return found;
  };
}

function namingOf(
  key: string,
  { page, mentions, events, statements, articles }: PageReading,
  most: number,
): Naming {
  const [, ref = "", article] = /^(.*?)(?:@(\d{1,3}))?$/s.exec(key.slice(key.indexOf("#") + 1)) ?? [];
  const isHere = (at: number) => article === undefined || at === Number(article);
  const own = mentions.filter((each) => `${each.label}:${each.name}` === ref && isHere(each.article));
  const told = statements.filter(
    ({ subject, object, evidence }) =>
      (subject.key === ref || object.key === ref) && isHere(evidence.article),
  );
  const event = events.find((each) => each.key === ref);
  const writer = ref.startsWith("Byline:")
    ? articles.filter(({ bylines }) => bylines.includes(ref.slice(7)))
    : [];
  const quotes = [
    ...told.map(({ evidence }) => oneLine(evidence.quote)),
    ...(event === undefined ? [] : [oneLine(event.evidence.quote)]),
    ...own.map(({ span }) => sentenceAt(page.text, span.start)),
    ...writer.map(({ headline }) => headline),
  ];
  return {
    key,
    page: page.id,
    paper: page.paper ?? "",
    date: page.date ?? "",
    count: own.length,
    quotes: [...new Set(quotes)].slice(0, most),
  };
}

const STOPS = /[。！？；]/;
const MOST = 90;

/** The sentence of the untouched page text around a place in it. */
function sentenceAt(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < MOST && !STOPS.test(text[start - 1] ?? "") && !blank(text, start - 1))
    start--;
  let end = at;
  while (end < text.length && end - at < MOST && !STOPS.test(text[end] ?? "") && !blank(text, end)) end++;
  return oneLine(text.slice(start, end + 1));
}

function blank(text: string, at: number): boolean {
  return text[at] === "\n" && text[at + 1] === "\n";
}

function oneLine(quote: string): string {
  return quote.replace(/\s+/g, "").slice(0, 2 * MOST);
}
