/**
 * Reads annotated Chinese, `[张三|Person]在[某公司|Enterprise]开会。`, into the value that the mention stage hands on.
 *
 * - `[该公司=甲公司|Enterprise]`: printed form, then canonical name.
 * - `[[甲大学|Organization]法学院=甲大学法学院|Organization]`: a name inside a name.
 * - `[昨日|Time]` or `[昨日=2023-05-01|Time]`: a time expression.
 * - `[市委书记|Post][张三|Person]`, `[市长=市长@甲市人民政府|Post][李四|Person]`: a printed post and the person behind it.
 * - Sentences end with 。！？.
 */
import {
  type Article,
  ENTITY_LABELS,
  type EntityLabel,
  type Mention,
  type MentionedArticle,
  type Page,
  type PostMention,
  type Sentence,
  type Span,
  type TimeMention,
} from "../../src/model/index.ts";

interface Bracket extends Span {
  readonly text: string;
  readonly name: string;
  readonly label: string;
}

export interface Annotated {
  readonly page: Page;
  readonly article: MentionedArticle;
}

/** Reads the bracket notation into an article of one body part on a page that holds the same text. */
export function annotated(source: string): Annotated {
  const { text, brackets } = readBrackets(source);
  const page = pageOf(text);
  const article: Article = {
    index: 0,
    headline: "",
    starts: text.slice(0, 15),
    bylines: [],
    text,
    offsets: Int32Array.from({ length: text.length + 1 }, (_, index) => index),
    parts: [{ kind: "body", start: 0, end: text.length }],
  };
  const mentions = brackets.filter((item) => isEntityLabel(item.label)).map(mentionOf);
  return {
    page,
    article: {
      article,
      sentences: sentencesOf(text),
      mentions,
      posts: postsOf(brackets, text),
      times: brackets.filter((item) => item.label === "Time").map(timeOf),
    },
  };
}

/** The article alone. */
export function sentence(source: string): MentionedArticle {
  return annotated(source).article;
}

function readBrackets(source: string): { text: string; brackets: Bracket[] } {
  const brackets: Bracket[] = [];
  const open: number[] = [];
  let text = "";
  for (let at = 0; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === "[") open.push(text.length);
    else if (char === "=" || char === "|") {
      const close = source.indexOf("]", at);
      const start = open.pop();
      if (start === undefined || close < 0) throw new Error(`unbalanced annotation: ${source}`);
      const [left = "", label = ""] = source.slice(at, close).split("|");
      const form = text.slice(start);
      const name = left.startsWith("=") ? left.slice(1) : form;
      if (!isEntityLabel(label) && label !== "Time" && label !== "Post")
        throw new Error(`unknown label ${label}: ${source}`);
      brackets.push({ start, end: text.length, text: form, name, label });
      at = close;
    } else text += char;
  }
  if (open.length > 0) throw new Error(`unbalanced annotation: ${source}`);
  brackets.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, brackets };
}

function isEntityLabel(label: string): label is EntityLabel {
  return (ENTITY_LABELS as readonly string[]).includes(label);
}

function mentionOf(item: Bracket): Mention {
  const at = { start: item.start, end: item.end };
  const label = item.label as EntityLabel;
  const { text, name } = item;
  return { label, name, text, at, span: at, quote: text, article: 0, rule: "test", score: 1 };
}

function timeOf(item: Bracket): TimeMention {
  const date = /^\d{4}(-\d\d){0,2}$/.test(item.name) ? item.name : null;
  const precision = date === null ? "unknown" : date.length > 7 ? "day" : date.length > 4 ? "month" : "year";
  return { text: item.text, at: { start: item.start, end: item.end }, date, dateTo: null, precision };
}

/** A `Post` belongs to the next person behind it; `title@org` names the body. */
function postsOf(brackets: readonly Bracket[], text: string): PostMention[] {
  return brackets.flatMap((item, index): PostMention[] => {
    if (item.label !== "Post") return [];
    const person = brackets.slice(index).find((next) => next.label === "Person");
    if (person === undefined) throw new Error(`post without a person: ${text}`);
    const [title = "", org] = item.name.split("@");
    return [
      {
        person: person.name,
        title,
        org: org ?? null,
        chain: null,
        former: false,
        state: "stated",
        personAt: { start: person.start, end: person.end },
        at: { start: item.start, end: person.end },
        rule: "test",
        score: 1,
      },
    ];
  });
}

function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!"。！？".includes(text.charAt(at)) && at < text.length - 1) continue;
    sentences.push({ index: sentences.length, part: "body", start, end: at + 1 });
    start = at + 1;
  }
  return sentences;
}

function pageOf(text: string): Page {
  return {
    id: "test",
    source: "test.txt",
    hash: "0000000000000000",
    text,
    paper: "丰州日报",
    date: "2023-05-02",
    page: "01",
    meta: { paper: "masthead", date: "masthead", page: "masthead", dateEvidence: "2023年5月2日" },
    home: { path: ["江南省", "丰州市"] },
  };
}
