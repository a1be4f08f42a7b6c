/** Reads a question: names, time, cues, and the intent that explains most of them. */
import { overlaps, type Span } from "../model/index.ts";
import type { Answer } from "./answer.ts";
import { type Apposed, apposed, byPost } from "./apposition.ts";
import { type Intent, parseIntent, type Reading, readIntents } from "./intent.ts";
import { INTENTS } from "./intents.rules.ts";
import { findMentions, labelsOf, type QuestionMention, type Source } from "./mentions.ts";
import { findNear } from "./near.ts";
import { type FoundPeriod, findPeriod } from "./period.ts";
import { withPronoun } from "./pronoun.ts";
import { regions } from "./regions.ts";
import { type FoundCue, scanWords } from "./words.ts";

export interface Understanding {
  readonly text: string;
  readonly mentions: readonly QuestionMention[];
  readonly period: FoundPeriod | null;
  readonly cues: readonly FoundCue[];
  readonly residue: readonly Span[];
  /** Posts that stand beside the names of people, by the index of the mention. */
  readonly posts: Apposed["posts"];
  /** The best reading, or `null` where no intent fits. */
  readonly reading: Reading | null;
}

export const ALL_INTENTS: readonly Intent[] = INTENTS.map(parseIntent);

/** Regions that are looked up at most: each costs a scan of the names. */
const MOST_REGIONS = 6;
/** How near a name must be to take the place of an exact one inside it. */
const SURER = 0.85;

export async function understand(
  source: Source,
  text: string,
  today: Promise<string>,
  previous: Answer | null,
): Promise<Understanding> {
  const [exact, day] = await Promise.all([findMentions(source, text), today]);
  const period = periodOutside(text, day, exact);
  let best = read(text, exact, period, previous);
  let found = exact;
  const tried = regions(text, best.residue, best.cues, exact).slice(0, MOST_REGIONS);
  for (const region of tried) {
    const mention = await mentionNear(source, text, region, exact);
    if (mention === null || isPartOf(mention, exact)) continue;
    const others = found.filter((one) => one.end <= mention.start || mention.end <= one.start);
    const mentions = [...others, mention].sort((a, b) => a.start - b.start);
    const free = period !== null && overlaps(period, mention) ? null : period;
    const next = read(text, mentions, free, previous);
    if (gain(next) < gain(best)) continue;
    best = next;
    found = mentions;
  }
  return best.posts.size === 0 ? best : { ...best, mentions: await byPost(source, best) };
}

function gain({ reading, residue }: Understanding): number {
  const left = residue.reduce((sum, { start, end }) => sum + end - start, 0);
  return (reading?.score ?? -100) - left;
}

/** A name inside a longer exact name says nothing new. */
function isPartOf(mention: QuestionMention, exact: readonly QuestionMention[]): boolean {
  return exact.some((one) => one.start <= mention.start && mention.end <= one.end);
}

async function mentionNear(
  source: Source,
  text: string,
  region: Span,
  exact: readonly QuestionMention[],
): Promise<QuestionMention | null> {
  const near = await findNear(source, text.slice(region.start, region.end));
  if (near === null) return null;
  const [start, end] = [region.start + near.start, region.start + near.end];
  if (near.score < SURER && exact.some((one) => overlaps(one, { start, end }))) return null;
  return { start, end, words: text.slice(start, end), candidates: near.candidates, via: near.via };
}

/** A year inside the name of an event is no period. */
function periodOutside(
  text: string,
  today: string,
  mentions: readonly QuestionMention[],
): FoundPeriod | null {
  const masked = mentions.reduce(
    (rest, { start, end }) => rest.slice(0, start) + "\u0000".repeat(end - start) + rest.slice(end),
    text,
  );
  return findPeriod(masked, today);
}

function read(
  text: string,
  mentions: readonly QuestionMention[],
  period: FoundPeriod | null,
  previous: Answer | null,
): Understanding {
  const taken: Span[] = period === null ? [...mentions] : [...mentions, period];
  const scanned = scanWords(text, taken);
  const { mentions: all, posts } = apposed(withPronoun(mentions, scanned.cues, previous));
  // A pronoun that stands for nothing is no question about everything: 「他参加了哪些活动」 with nobody named before.
  const told = scanned.cues.filter(({ cue }) => cue !== "pronoun" || all.length === 0);
  const cues = new Set(told.map(({ cue }) => cue));
  const [reading] = readIntents(ALL_INTENTS, {
    mentions: all.map(labelsOf),
    cues,
    hasPeriod: period !== null,
  });
  return { text, mentions: all, posts, period, ...scanned, reading: reading ?? null };
}
