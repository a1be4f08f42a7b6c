/** Drafts become event records and the claims that hang on them. */
import {
  type EntityRef,
  type EventRecord,
  entityRef,
  type Mention,
  type MentionedArticle,
  type Page,
} from "../../model/index.ts";
import type { RelationFound } from "../../rules/relation.ts";
import type { EventDraft } from "./event-draft.ts";
import { evidenceOf } from "./statement.ts";

export function eventRecord(draft: EventDraft, article: MentionedArticle, page: Page): EventRecord {
  const { type, title, date, dateTo, precision, rule } = draft;
  return {
    key: eventRef(draft, article).key,
    article: article.article.index,
    type,
    title,
    date,
    dateTo,
    precision,
    rule,
    evidence: evidenceOf(page, article.article, draft.at),
  };
}

export function eventClaims(draft: EventDraft, article: MentionedArticle): RelationFound[] {
  const event = eventRef(draft, article);
  const attended = (draft.planned ? [] : draft.parts).map(
    (part): RelationFound => ({
      type: "ATTENDED",
      from: bodyOf(part.who),
      to: event,
      props: { role: part.role },
      rule: part.rule,
      score: part.score,
      at: part.at,
    }),
  );
  const organized = draft.organizers.map(
    (told): RelationFound => ({
      type: "ORGANIZED",
      from: bodyOf(told.who),
      to: event,
      props: { role: told.role },
      rule: told.rule,
      score: told.score,
      at: told.at,
    }),
  );
  const concerns = draft.concerns.map(
    (told): RelationFound => ({
      type: "CONCERNS",
      from: event,
      to: entityRef(told.who.label, told.who.name),
      props: {},
      rule: told.rule,
      score: told.score,
      at: told.at,
    }),
  );
  const { venue, parent } = draft;
  const held: RelationFound[] = venue
    ? [
        {
          type: "HELD_AT",
          from: event,
          to: entityRef("Place", venue.who.name),
          props: {},
          rule: venue.rule,
          score: venue.score,
          at: venue.at,
        },
      ]
    : [];
  const part: RelationFound[] = parent
    ? [
        {
          type: "PART_OF_EVENT",
          from: event,
          to: eventRef(parent, article),
          props: {},
          rule: "event.part",
          score: 0.8,
          at: draft.at,
        },
      ]
    : [];
  return [...attended, ...organized, ...held, ...part, ...concerns];
}

/** A place that acts stands for its government. */
function bodyOf({ label, name }: Mention): EntityRef {
  return entityRef(label === "Place" ? "Organization" : label, name);
}

function eventRef(draft: EventDraft, article: MentionedArticle): EntityRef {
  const key = `Event:${article.article.index}:${draft.title}@${draft.date ?? "?"}`;
  return { label: "Event", name: draft.title, key };
}
