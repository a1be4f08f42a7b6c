/** Where a happening took place, what it is about, and of which larger one it is a part. */
import {
  contains,
  type Mention,
  type MentionedArticle,
  type Sentence,
  type Span,
} from "../../model/index.ts";
import { isOwnSession, isPartOfMeeting, leadsToVenue } from "./event-cues.rules.ts";
import type { EventDraft, Told } from "./event-draft.ts";

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

/** Fills venue, concerns and parent of every draft from the sentence that introduces it. */
export function placeDrafts(drafts: readonly EventDraft[], article: MentionedArticle): void {
  for (const draft of drafts) {
    const sentence = article.sentences.find((s) => s.start <= draft.at.start && draft.at.start < s.end);
    if (!sentence) continue;
    const here = article.mentions.filter((mention) => contains(sentence, mention.at));
    draft.venue = venueOf(draft, here, article.article.text);
    draft.concerns.push(...concernsOf(here, sentence));
    draft.organizers.push(...holdersOf(draft, article));
    draft.parent = parentOf(draft, drafts, article, sentence);
  }
}

/** A place behind 「在」 「到」 「赴」 … in the sentence, outside the happening's own name. */
function venueOf(draft: EventDraft, here: readonly Mention[], text: string): Told<"venue"> | null {
  const who = here.find(
    (m) =>
      m.label === "Place" && !inside(draft, m.at) && leadsToVenue(text.slice(m.at.start - 3, m.at.start)),
  );
  return who ? { who, role: "venue", at: draft.at, ...VENUE } : null;
}

function concernsOf(here: readonly Mention[], sentence: Span): Told<"concern">[] {
  const named = new Map<string, Mention>();
  for (const m of here) if (CONCERNED.has(m.label)) named.set(`${m.label}:${m.name}`, m);
  return [...named.values()].map((who) => ({ who, role: "concern", at: sentence, ...CONCERN }));
}

/** The body whose own meeting it is: 「市政协“…”专题协商会」, 「十三届全国人大三次会议」. */
function holdersOf(draft: EventDraft, { mentions, article }: MentionedArticle): Told<"host">[] {
  if (!draft.named || !GATHERINGS.has(draft.type)) return [];
  const { text } = article;
  const who = mentions.find(
    (m) =>
      isBody(m) &&
      draft.places.some(
        (place) =>
          contains(place, m.at) &&
          m.at.end < place.end &&
          isOwnSession(text.slice(place.start, m.at.start), text.slice(m.at.end, place.end)),
      ),
  );
  return who ? [{ who, role: "host", at: draft.at, ...HOLDER }] : [];
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

function inside(draft: EventDraft, at: Span): boolean {
  return draft.named && draft.places.some((place) => contains(place, at));
}
