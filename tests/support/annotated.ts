/** The annotated pages as page readings: what perfect reading of a page would hand to resolution. */
import { readdirSync, readFileSync } from "node:fs";
import type { EntityLabel, EntityRef, EventType, PageReading, RelationType } from "../../src/model/index.ts";
import type { PageRecord, RecordedArticle } from "../../src/stages/project/page-record.ts";
import { lexicons } from "./lexicons.ts";
import { type ArticleDraft, reading } from "./reading.ts";

const FOLDERS = ["zhuzhou", "local"].map((name) => new URL(`../gold/${name}/`, import.meta.url));

export function annotatedPages(): readonly PageReading[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .sort()
      .map((file) =>
        annotatedPage(JSON.parse(readFileSync(new URL(file, folder), "utf8")) as PageRecord, file),
      ),
  );
}

function annotatedPage({ paper, date, articles }: PageRecord, file: string): PageReading {
  const home = paper === null ? "" : lexicons.places.homeOf(paper).path.join("/");
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
  for (const { title, date, type, participants } of article.events) {
    const event = draft.event(title, date, type as EventType);
    for (const { name, roles } of participants) {
      const who = refs.get(name);
      for (const role of who === undefined ? [] : roles)
        draft.states(who as EntityRef, "ATTENDED", event, { role });
    }
  }
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
  return refs;
}
