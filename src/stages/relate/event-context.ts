/** Where a happening took place, what it is about, and of which larger one it is a part. */

import {
  contains,
  type Mention,
  type MentionedArticle,
  type Sentence,
  type Span,
} from "../../model/index.ts";
import { isElection, isOwnSession, isPartOfMeeting, leadsToVenue } from "./event-cues.rules.ts";
import type { EventDraft, Told } from "./event-draft.ts";
import { reportedIn } from "./reported.ts";
import { sentenceAt } from "./sentence-at.ts";

const VENUE = { rule: "event.venue", score: 0.85 } as const;
const CONCERN = { rule: "event.concern", score: 0.8 } as const;
const HOLDER = { rule: "organizer.named", score: 0.85 } as const;
/** Happenings that a body holds for itself; a ceremony or signing named after bodies is about them. */
const GATHERINGS: ReadonlySet<string> = new Set([
  "meeting",
  "forum",
  "award",
  "performance",
  "recruitment",
  "other",
]);
const CONCERNED: ReadonlySet<string> = new Set(["IndustryChain", "Project", "Policy"]);

/** Characters by which a printed name may be longer than the title: quotation marks, a year. */
const NAME_SLACK = 6;
/** Characters between a body and the words that tell what it does. */
const LEAD = 24;
const HEARING = "event.hearing";
/** Tellings of a happening in the body within which its place stands: later ones speak of other places too. */
const TELLINGS = 2;

/** Fills venue, concerns and parent of every draft from the sentences that speak of it. */
export function placeDrafts(drafts: readonly EventDraft[], article: MentionedArticle): void {
  for (const draft of drafts) {
    const sentence = sentenceAt(article, draft.at.start);
    if (!sentence) continue;
    const here = article.mentions.filter((mention) => contains(sentence, mention.at));
    draft.concerns.push(...concernsOf(here, sentence));
    draft.organizers.push(...holdersOf(draft, article));
    draft.parent = parentOf(draft, drafts, article, sentence);
  }
  const isReported = reportedIn(article.article.text);
  for (const draft of drafts) draft.venue = venueOf(draft, article, isReported);
  for (const draft of drafts) draft.venue ??= draft.parent?.venue ?? null;
}

/** The first place that a sentence about the happening puts behind 「在」 「到」 「赴」 …, outside its own name. */
function venueOf(
  draft: EventDraft,
  article: MentionedArticle,
  isReported: (at: number) => boolean,
): Told<"venue"> | null {
  const { text } = article.article;
  const told = draft.places.map((place) => ({ place, sentence: sentenceAt(article, place.start) }));
  const body = told.filter(({ sentence }) => sentence?.part === "body").slice(0, TELLINGS);
  for (const { place, sentence } of [...body, ...told.slice(0, 1)]) {
    if (sentence === undefined) continue;
    const spots = article.mentions.filter(
      (m) =>
        m.label === "Place" && contains(sentence, m.at) && !inside(draft, m.at) && !isReported(m.at.start),
    );
    const who = spots.find((m) => leadsToVenue(text.slice(Math.max(0, m.at.start - 3), m.at.start)));
    if (who) return { who: narrowest(who, spots), role: "venue", at: place, ...VENUE };
  }
  return null;
}

/** Of places that touch (`甲市乙区丙大厦`) the last one. */
function narrowest(first: Mention, spots: readonly Mention[]): Mention {
  let spot = first;
  for (const next of spots) if (next.at.start === spot.at.end) spot = next;
  return spot;
}

function concernsOf(here: readonly Mention[], sentence: Span): Told<"concern">[] {
  const named = new Map<string, Mention>();
  for (const m of here) if (CONCERNED.has(m.label)) named.set(`${m.label}:${m.name}`, m);
  return [...named.values()].map((who) => ({ who, role: "concern", at: sentence, ...CONCERN }));
}

/** The body whose own meeting it is: 「市政协“…”专题协商会」, 「十三届全国人大三次会议」. */
function holdersOf(draft: EventDraft, { mentions, article }: MentionedArticle): Told<"host">[] {
  const { text } = article;
  if (isOwnAct(draft)) {
    const opens = mentions.find((m) => isBody(m) && isAtTitle(draft, m, text));
    return opens ? [{ who: opens, role: "host", at: draft.at, ...HOLDER }] : [];
  }
  if (!draft.named || !GATHERINGS.has(draft.type)) return [];
  const who = mentions.find(
    (m) =>
      isBody(m) &&
      draft.places.some(
        (place) =>
          place.end - place.start <= draft.title.length + NAME_SLACK &&
          contains(place, m.at) &&
          m.at.end < place.end &&
          isOwnSession(text.slice(place.start, m.at.start), text.slice(m.at.end, place.end)),
      ),
  );
  return who ? [{ who, role: "host", at: draft.at, ...HOLDER }] : [];
}

/** What a body does by itself: it elects anew, it hears a case. */
function isOwnAct({ named, title, rule }: EventDraft): boolean {
  return !named && (rule === HEARING || isElection(title));
}

/** Whether a body opens the title where the happening is told: 「甲协会换届」. */
function isAtTitle(draft: EventDraft, mention: Mention, text: string): boolean {
  return (
    draft.title.startsWith(text.slice(mention.at.start, mention.at.end)) &&
    draft.places.some((place) => mention.at.start < place.end && place.start < mention.at.end + LEAD)
  );
}

function isBody(mention: Mention): boolean {
  return mention.label === "Organization" || mention.label === "Enterprise";
}

/** The meeting during which a smaller happening takes place: 「会上，…签署协议」. */
function parentOf(
  draft: EventDraft,
  drafts: readonly EventDraft[],
  article: MentionedArticle,
  sentence: Sentence,
): EventDraft | null {
  if (!isPartOfMeeting(article.article.text.slice(sentence.start, draft.at.start))) return null;
  const parent = drafts.findLast(
    (other) => other.named && !other.background && other.at.start < sentence.start,
  );
  return parent && parent !== draft ? parent : null;
}

/** Whether a mention is part of the happening's own name, not only of a clause that tells it. */
function inside(draft: EventDraft, at: Span): boolean {
  const longest = draft.title.length + NAME_SLACK;
  return (
    draft.named && draft.places.some((place) => place.end - place.start <= longest && contains(place, at))
  );
}
