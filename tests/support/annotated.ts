/** The annotated pages as page readings: what perfect reading of a page would hand to resolution. */
import { readdirSync, readFileSync } from "node:fs";
import type { EntityLabel, EntityRef, EventType, PageReading, RelationType } from "../../src/model/index.ts";
import type { PageRecord, RecordedArticle } from "../../src/stages/project/page-record.ts";
import { lexicons } from "./lexicons.ts";
import { type ArticleDraft, reading } from "./reading.ts";

const FOLDERS = ["zhuzhou", "local"] as const;

export function annotatedPages(...names: readonly (typeof FOLDERS)[number][]): readonly PageReading[] {
  return (names.length === 0 ? FOLDERS : names).flatMap((name) => {
    const folder = new URL(`../gold/${name}/`, import.meta.url);
    const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
    return files
      .sort()
      .map((file) =>
        annotatedPage(JSON.parse(readFileSync(new URL(file, folder), "utf8")) as PageRecord, file),
      );
  });
}

function annotatedPage({ paper, date, articles }: PageRecord, file: string): PageReading {
  const home = paper === null ? "" : lexicons.places.homeOf(paper, null).path.join("/");
  const tells = articles.map((article) => (draft: ArticleDraft) => tell(article, draft));
  return reading({ paper, date, page: file.replace(".json", ""), home, articles: tells });
}

function tell(article: RecordedArticle, draft: ArticleDraft): void {
  draft.headline = article.headline;
  draft.bylines = [...article.bylines];
  const refs = mentionAll(article, draft);
  const state = (
    from: string,
    type: RelationType,
    to: string,
    props: Readonly<Record<string, string | boolean>>,
  ) => {
    const [subject, object] = [refs.get(from), refs.get(to)];
    if (subject !== undefined && object !== undefined) draft.states(subject, type, object, props);
  };
  for (const { person, title, org } of article.positions)
    state(person, "HOLDS", org, { title, former: false });
  for (const { person, role, chain } of article.chain_roles) state(person, "LEADS_CHAIN", chain, { role });
  for (const event of article.events) tellEvent(event, draft, refs);
  for (const { type, from, to } of article.relations) state(from, type as RelationType, to, {});
}

function tellEvent(
  { title, date, type, place, participants, organizers }: RecordedArticle["events"][number],
  draft: ArticleDraft,
  refs: ReadonlyMap<string, EntityRef>,
): void {
  const event = draft.event(title, date, type as EventType);
  for (const { name, roles } of participants) {
    const who = refs.get(name);
    for (const role of who === undefined ? [] : roles)
      draft.states(who as EntityRef, "ATTENDED", event, { role });
  }
  for (const { name, role } of organizers) {
    const who = refs.get(name);
    if (who !== undefined) draft.states(who, "ORGANIZED", event, { role });
  }
  const at = refs.get(place ?? "");
  if (at?.label === "Place") draft.states(event, "HELD_AT", at);
}

function mentionAll(article: RecordedArticle, draft: ArticleDraft): ReadonlyMap<string, EntityRef> {
  const refs = new Map<string, EntityRef>();
  const add = (label: EntityLabel, { name, mentions }: { name: string; mentions: readonly string[] }) => {
    for (const form of mentions) refs.set(name, draft.mention(label, name, form));
  };
  for (const place of article.places) add("Place", place);
  for (const chain of article.chains) add("IndustryChain", chain);
  for (const body of article.organizations) add(body.label, body);
  for (const person of article.persons) add("Person", person);
  for (const project of article.projects) add("Project", project);
  for (const { name } of article.honors) add("Honor", { name, mentions: [name] });
  return refs;
}
