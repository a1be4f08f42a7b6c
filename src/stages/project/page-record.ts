/** One page in the shape of the annotation guidelines: what `lianpu extract` prints and the scorer reads. */
import type { ArticleRecord, EntityLabel, Mention, PageReading, Statement } from "../../model/index.ts";
import { quotedTitle } from "../../text/quoted-title.ts";
import { eventRecords, type RecordedEvent } from "./recorded-event.ts";

export interface NamedRecord {
  readonly name: string;
  readonly mentions: readonly string[];
}

export interface BodyRecord extends NamedRecord {
  readonly label: EntityLabel;
}

/** The guidelines list no forms of honours; those of a composed name (「江城杯篮球赛一等奖」, printed 「一等奖」) tell where it stands. */
export interface HonorRecord extends NamedRecord {
  readonly recipients: readonly string[];
}

export interface RecordedArticle {
  readonly headline: string;
  readonly starts: string;
  readonly bylines: readonly string[];
  readonly persons: readonly NamedRecord[];
  readonly organizations: readonly BodyRecord[];
  readonly chains: readonly NamedRecord[];
  readonly places: readonly NamedRecord[];
  readonly projects: readonly NamedRecord[];
  readonly policies: readonly NamedRecord[];
  readonly honors: readonly HonorRecord[];
  readonly positions: readonly { readonly person: string; readonly title: string; readonly org: string }[];
  readonly chain_roles: readonly { readonly person: string; readonly role: string; readonly chain: string }[];
  readonly events: readonly RecordedEvent[];
  readonly relations: readonly {
    readonly type: string;
    readonly from: string;
    readonly to: string;
    readonly evidence: string;
  }[];
}

export interface PageRecord {
  readonly source: string;
  readonly paper: string | null;
  readonly date: string | null;
  readonly date_evidence: string;
  readonly articles: readonly RecordedArticle[];
}

/** Relations of a record's `relations`; posts, chain roles and what hangs on events have lists of their own. */
export const RELATIONS_TOLD: ReadonlySet<string> = new Set([
  "IN_CHAIN",
  "LOCATED_IN",
  "INVESTS_IN",
  "PART_OF",
  "MEMBER_OF",
  "SIGNED_WITH",
  "RECEIVED",
  "SUPPLIES",
]);

export function pageRecord(reading: PageReading): PageRecord {
  const { source, paper, date, meta } = reading.page;
  const articles = reading.articles.map((article) => articleRecord(reading, article));
  return { source, paper, date, date_evidence: meta.dateEvidence, articles };
}

function articleRecord(reading: PageReading, article: ArticleRecord): RecordedArticle {
  const { index, headline, starts, bylines } = article;
  const mentions = reading.mentions.filter((mention) => mention.article === index);
  const statements = reading.statements
    .filter(({ evidence }) => evidence.article === index)
    .sort((a, b) => a.evidence.span.start - b.evidence.span.start);
  const told = statements.filter(({ relation }) => RELATIONS_TOLD.has(relation));
  const named = (label: EntityLabel) => namedRecords(mentions, told, label);
  const bodies = (label: "Enterprise" | "Organization") =>
    named(label).map(({ name, mentions: forms }) => ({ name, label, mentions: forms }));
  return {
    headline,
    starts,
    bylines,
    persons: named("Person").filter(({ name }) => !bylines.includes(name)),
    organizations: [...bodies("Enterprise"), ...bodies("Organization")],
    chains: named("IndustryChain"),
    places: named("Place"),
    projects: named("Project"),
    policies: named("Policy"),
    honors: honorRecords(named("Honor"), statements),
    positions: positions(statements),
    chain_roles: chainRoles(statements),
    events: eventRecords(
      reading.events.filter((event) => event.article === index),
      statements,
    ),
    relations: relations(told),
  };
}

/** What the article names, and what a relation names that only stands inside a longer name: `甲大学` in `甲大学法学院`. */
function namedRecords(
  mentions: readonly Mention[],
  told: readonly Statement[],
  label: EntityLabel,
): readonly NamedRecord[] {
  const forms = new Map<string, Set<string>>();
  for (const mention of mentions) {
    if (mention.label !== label) continue;
    const known = forms.get(mention.name) ?? new Set();
    forms.set(mention.name, known.add(mention.text));
  }
  for (const { subject, object } of told) {
    for (const ref of [subject, object]) {
      if (ref.label === label && !forms.has(ref.name)) forms.set(ref.name, new Set());
    }
  }
  return [...forms].map(([name, found]) => ({ name, mentions: [...found] }));
}

function honorRecords(
  honors: readonly NamedRecord[],
  statements: readonly Statement[],
): readonly HonorRecord[] {
  const received = statements.filter(({ relation }) => relation === "RECEIVED");
  return honors.map(({ name, mentions }) => ({
    name,
    mentions: distinct([...mentions, ...titleOf(name)]),
    recipients: distinct(
      received.filter(({ object }) => object.name === name).map(({ subject }) => subject.name),
    ),
  }));
}

function titleOf(name: string): readonly string[] {
  const title = quotedTitle(name);
  return title === null ? [] : [title];
}

/** A post that the page ends or only plans is no position of the page. */
function positions(statements: readonly Statement[]) {
  const held = statements.filter(({ relation, props }) => {
    return relation === "HOLDS" && props.state !== "ends" && props.state !== "planned";
  });
  return distinctRows(
    held.map(({ subject, props, object }) => {
      return { person: subject.name, title: String(props.title ?? ""), org: object.name };
    }),
  );
}

function chainRoles(statements: readonly Statement[]) {
  const led = statements.filter(({ relation, props }) => {
    const isOver = props.former === true || props.state === "ends" || props.state === "planned";
    return relation === "LEADS_CHAIN" && !isOver;
  });
  return distinctRows(
    led.map(({ subject, props, object }) => {
      return { person: subject.name, role: String(props.role ?? ""), chain: object.name };
    }),
  );
}

function relations(told: readonly Statement[]) {
  const rows = told.map(({ relation, subject, object, evidence }) => {
    return { type: relation, from: subject.name, to: object.name, evidence: evidence.quote };
  });
  return distinctRows(rows, ({ type, from, to }) => `${type} ${from} ${to}`);
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

/** The first of equal rows. */
function distinctRows<T>(rows: readonly T[], key: (row: T) => string = JSON.stringify): readonly T[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const id = key(row);
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}
