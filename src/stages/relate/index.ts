/** What every sentence says: posts, chain leads, events, attendance and relations as statements with their words. */
import type {
  EventRecord,
  Issue,
  MentionedArticle,
  MentionedPage,
  Page,
  Statement,
} from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import type { RelationFound } from "../../rules/relation.ts";
import { shapesOf } from "../../rules/shape.ts";
import { attend } from "./attendance.ts";
import { gaps } from "./coverage.ts";
import { nameCases } from "./event-cases.ts";
import { eventClaims, eventRecord } from "./event-claims.ts";
import { dropDoubles } from "./event-doubles.ts";
import type { EventDraft } from "./event-draft.ts";
import { foldDrafts } from "./event-folding.ts";
import { scenesOf } from "./event-scenes.ts";
import { nameParties } from "./event-titles.ts";
import { addHonoured } from "./honoured-parts.ts";
import { postClaims } from "./post-claims.ts";
import { relations } from "./relations.ts";
import { addSigned } from "./signed-parts.ts";
import { statementsOf } from "./statement.ts";

export interface Related {
  readonly events: readonly EventRecord[];
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
}

export function relate(mentioned: MentionedPage, lexicons: Lexicons): Related {
  const { page } = mentioned;
  const events: EventRecord[] = [];
  const statements: Statement[] = [];
  const issues: Issue[] = [];
  for (const article of mentioned.articles) {
    const related = relations(article, page, lexicons);
    const drafts = happenings(article, related, page, lexicons);
    events.push(...drafts.map((draft) => eventRecord(draft, article, page)));
    const claims = [
      ...postClaims(article, page.date),
      ...drafts.flatMap((draft) => eventClaims(draft, article)),
      ...related,
    ];
    const told = statementsOf(page, article.article, article.sentences, claims);
    statements.push(...told);
    issues.push(...gaps(page, article, told, lexicons));
  }
  return { events, statements, issues };
}

/** The happenings of an article with those who took part. */
function happenings(
  article: MentionedArticle,
  related: readonly RelationFound[],
  page: Page,
  lexicons: Lexicons,
): readonly EventDraft[] {
  const shapes = shapesOf(article);
  const scenes = scenesOf(article, shapes, page, lexicons);
  attend(scenes, shapes, article, lexicons);
  addHonoured(scenes.drafts, related, article);
  addSigned(scenes.drafts, related, article);
  const drafts = foldDrafts(scenes.drafts, article);
  dropDoubles(drafts);
  nameParties(drafts);
  nameCases(drafts, article);
  return drafts;
}
