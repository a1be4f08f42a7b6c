/** Builds page readings by hand: what the per-page stages would have found, with true spans. */
import {
  type EntityLabel,
  type EntityRef,
  type EventRecord,
  type EventType,
  hashId,
  type Mention,
  type PageReading,
  type PropValue,
  type RelationType,
  type Statement,
} from "../../src/model/index.ts";

export interface PageSpec {
  readonly paper?: string | null;
  readonly date?: string | null;
  readonly page?: string;
  /** `湖南省/株洲市`; empty for a national paper. */
  readonly home?: string;
  readonly articles: readonly ((article: ArticleDraft) => void)[];
}

type Props = Readonly<Record<string, PropValue>>;

/** Collects what one article says; each line it is given becomes text of the page. */
export class ArticleDraft {
  readonly index: number;
  headline = "标题";
  bylines: string[] = [];
  readonly #page: PageDraft;

  constructor(page: PageDraft, index: number) {
    this.#page = page;
    this.index = index;
  }

  mention(label: EntityLabel, name: string, text = name): EntityRef {
    const span = this.#page.write(text);
    const rest = { article: this.index, rule: "test", score: 0.9 };
    this.#page.mentions.push({ label, name, text, at: span, span, quote: text, ...rest });
    return { label, name, key: `${label}:${name}` };
  }

  /** 「甲（原乙）」. */
  renamed(label: EntityLabel, before: string, now: string): void {
    const whole = this.#page.write(`${now}（原${before}）`);
    const spans = [
      { start: whole.start, end: whole.start + now.length },
      { start: whole.start + now.length + 2, end: whole.end - 1 },
    ];
    for (const [i, name] of [now, before].entries()) {
      const span = spans[i] ?? whole;
      const rest = { article: this.index, rule: "test", score: 0.9 };
      this.#page.mentions.push({ label, name, text: name, at: span, span, quote: name, ...rest });
    }
  }

  /** People in one list: 甲、乙、丙. */
  list(names: readonly string[]): void {
    const whole = this.#page.write(names.join("、"));
    let start = whole.start;
    for (const name of names) {
      const span = { start, end: start + name.length };
      const rest = { article: this.index, rule: "test", score: 0.9 };
      this.#page.mentions.push({ label: "Person", name, text: name, at: span, span, quote: name, ...rest });
      start = span.end + 1;
    }
  }

  event(title: string, date: string | null, type: EventType = "meeting"): EntityRef {
    const key = `Event:${this.index}:${title}@${date ?? "?"}`;
    const evidence = this.#evidence(title);
    const precision = date === null ? "unknown" : date.length === 10 ? "day" : "month";
    this.#page.events.push({
      key,
      article: this.index,
      type,
      title,
      date,
      dateTo: null,
      precision,
      rule: "test",
      evidence,
    });
    return { label: "Event", name: title, key };
  }

  states(
    subject: EntityRef,
    relation: RelationType,
    object: EntityRef,
    props: Props = {},
    score = 0.9,
  ): string {
    const evidence = this.#evidence(`${subject.name} ${relation} ${object.name} ${JSON.stringify(props)}。`);
    const id = hashId(this.#page.hash(), evidence.span.start, relation, subject.key, object.key);
    this.#page.statements.push({ id, subject, relation, object, props, rule: "test", score, evidence });
    return id;
  }

  /** A person with a post at a body, both mentioned. */
  holds(person: string, title: string, body: string, props: Props = {}): EntityRef {
    const firm = /公司|集团|银行/.test(body);
    const at = this.mention(firm ? "Enterprise" : "Organization", body);
    const who = this.mention("Person", person);
    this.states(who, "HOLDS", at, { title, former: false, state: "stated", ...props });
    return who;
  }

  #evidence(quote: string) {
    return { page: this.#page.id, article: this.index, span: this.#page.write(quote), quote };
  }
}

class PageDraft {
  readonly id: string;
  readonly mentions: Mention[] = [];
  readonly events: EventRecord[] = [];
  readonly statements: Statement[] = [];
  text = "";

  constructor(id: string) {
    this.id = id;
  }

  write(words: string) {
    const start = this.text.length;
    this.text += `${words}\n`;
    return { start, end: start + words.length };
  }

  hash(): string {
    return hashId(this.id);
  }
}

export function reading(spec: PageSpec): PageReading {
  const { paper = "株洲日报", date = "2022-05-09", page = "A01", home = "湖南省/株洲市" } = spec;
  const draft = new PageDraft(`${paper ?? "?"}/${date ?? "?"}/${page}`);
  const articles = spec.articles.map((tell, index) => {
    const article = new ArticleDraft(draft, index);
    tell(article);
    const { headline, bylines } = article;
    return { index, headline, starts: headline, bylines, text: headline, spans: [] };
  });
  const { id, text, mentions, events, statements } = draft;
  const meta = { paper: "masthead", date: "masthead", page: "masthead", dateEvidence: date ?? "" } as const;
  const path = home === "" ? [] : home.split("/");
  const sheet = {
    id,
    source: `${id}.txt`,
    hash: draft.hash(),
    text,
    paper,
    date,
    page,
    meta,
    home: { path },
  };
  return { page: sheet, articles, mentions, events, statements, issues: [] };
}
