/** One happening that an article tells in two ways: a sitting by its long and its short name, a founding by two verbs. */
import { foundedIn, isSitting, sessionOf } from "./event-cues.rules.ts";
import type { EventDraft } from "./event-draft.ts";

/** Joins each draft to the earlier one that tells the same happening. */
export function joinTwins(drafts: EventDraft[]): void {
  for (const draft of [...drafts]) {
    const twin = drafts.slice(0, drafts.indexOf(draft)).find((other) => isTwin(other, draft));
    if (twin === undefined) continue;
    const [kept, gone] = keepsName(twin, draft) ? [twin, draft] : [draft, twin];
    kept.places.push(...gone.places);
    kept.parts.push(...gone.parts);
    kept.organizers.push(...gone.organizers);
    kept.planned &&= gone.planned;
    drafts.splice(drafts.indexOf(gone), 1);
  }
}

function isTwin(a: EventDraft, b: EventDraft): boolean {
  if (a.date !== null && b.date !== null && a.date !== b.date) return false;
  if (a.title === b.title) return true;
  const session = sessionOf(a.title);
  if (session !== null && session === sessionOf(b.title)) return true;
  if (isSittingOf(a, b)) return true;
  const founded = foundedIn(a.title);
  return founded !== null && founded === foundedIn(b.title);
}

/** Characters of the verb between a meeting and its sitting. */
const HOLDS = 3;

/** 「市十六届人大常委会第十次会议举行|第一次全体会议」: the sitting that a meeting is said to hold. */
function isSittingOf(meeting: EventDraft, { title, places }: EventDraft): boolean {
  if (!isSitting(title)) return false;
  return places.some(({ start }) => meeting.places.some(({ end }) => end < start && start - end <= HOLDS));
}

/** A name of its own is kept before a verb, and of two names the longer one. */
function keepsName(first: EventDraft, second: EventDraft): boolean {
  if (first.named !== second.named) return first.named;
  return first.title.length >= second.title.length;
}
