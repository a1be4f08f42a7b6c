// Examples to learn from: clauses with a time of which no name and no frame has told, and whether one more happening is found by each.
import { eventSides } from "../../dist/pipeline/score/events.js";
import { keysOf } from "../../dist/pipeline/score/matching.js";
import { shapesOf } from "../../dist/rules/shape.js";
import { deedCandidates, deedDraft } from "../../dist/stages/relate/dated-deeds.js";
import { deedFeatures } from "../../dist/stages/relate/deed-features.js";
import { NEWS } from "../../dist/stages/relate/event-lead.js";
import { scenesOf, toldDrafts } from "../../dist/stages/relate/event-scenes.js";
import { partCandidates } from "../../dist/stages/relate/part-candidates.js";
import { mentionedOf, recordOf } from "./pages.mjs";

/** `lexicons` are those that take no clause: what the page says without any is the record to add to. */
export function examplesOf(page, lexicons) {
  const read = recordOf(page, lexicons);
  if (read === null) return [];
  const { printed, articles } = mentionedOf(page, lexicons);
  const record = withoutNews(read, articles, printed, lexicons);
  const keys = keysOf(page.gold, record);
  const found = pairsOf(page.gold, record, keys);
  return articles.flatMap((article) => {
    const shapes = shapesOf(article);
    const drafts = toldDrafts(article, shapes, partCandidates(shapes, article), printed, lexicons);
    return deedCandidates(drafts, article, printed, lexicons).map((candidate) => {
      const draft = deedDraft(candidate, drafts, article, printed);
      const more = pairsOf(page.gold, withDraft(record, draft), keys);
      return {
        page: page.name,
        own: deedFeatures(candidate, drafts, article, printed),
        choices: [[]],
        right: more > found ? [0] : [],
        trust: 1,
      };
    });
  });
}

/** What an article tells that tells of nothing else stands in for its clauses: they are weighed without it. */
function withoutNews(record, articles, printed, lexicons) {
  const news = new Set(
    articles.flatMap((article) =>
      scenesOf(article, shapesOf(article), printed, lexicons)
        .drafts.filter(({ rule }) => rule === NEWS)
        .map(({ title }) => title),
    ),
  );
  return {
    ...record,
    articles: record.articles.map((article) => ({
      ...article,
      events: (article.events ?? []).filter(({ title }) => !news.has(title)),
    })),
  };
}

function pairsOf(gold, record, keys) {
  return eventSides({ gold, found: record }, keys).pairs.size;
}

function withDraft(record, { title, date, type, planned, parts }) {
  const names = planned ? [] : [...new Set(parts.map(({ who }) => who.name))];
  const participants = names.map((name) => ({ name, roles: [] }));
  const [first, ...rest] = record.articles;
  return {
    ...record,
    articles: [{ ...first, events: [...(first.events ?? []), { title, date, type, participants }] }, ...rest],
  };
}
