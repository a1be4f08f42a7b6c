/** RECEIVED by lists: those named behind the colon of an honour, 「公布“江城工匠”名单：张三（甲厂焊工）、李四（女，乙校教师）」. */
import type { Mention, MentionedArticle } from "../../model/index.ts";
import { type RelationFound, refOf } from "../../rules/relation.ts";
import { opensHonorList, opensListLabel, tellsDeed } from "./honor-lists.rules.ts";
import { refFound } from "./ref-found.ts";

const RULE = "honor.names-behind-colon";
const SCORE = 0.8;
/** Characters between an honour and the colon of its list. */
const LONGEST_LEAD = 60;
/** Characters of a list. */
const LONGEST_LIST = 800;

const ENDS = "。！？";
const JOINTS = "、，,；;\n \u3000";
const OPENS = "（(";
const CLOSES = "）)";

export function honorLists({ article, mentions }: MentionedArticle): RelationFound[] {
  const { text } = article;
  return mentions.flatMap((honor, index) => {
    if (honor.label !== "Honor") return [];
    const colon = colonBehind(text, honor.at.end);
    if (colon < 0) return [];
    const own = mentions.slice(index + 1).every(({ label, at }) => label !== "Honor" || at.start > colon);
    if (!own || !opensHonorList(text.slice(honor.at.end, colon))) return [];
    const to = refOf(honor);
    return membersFrom(text, colon + 1, mentions).map((who) =>
      refFound("RECEIVED", refOf(who), to, RULE, SCORE, { start: honor.at.start, end: who.at.end }),
    );
  });
}

/** Where the colon of the honour's own clause stands, or -1. */
function colonBehind(text: string, from: number): number {
  for (let at = from; at < Math.min(text.length, from + LONGEST_LEAD); at++) {
    const char = text.charAt(at);
    if (char === "：" || char === ":") return at;
    if (ENDS.includes(char) || char === "；") return -1;
  }
  return -1;
}

/** The people and bodies of the list that begins at `from`, as far as it goes on. */
function membersFrom(text: string, from: number, mentions: readonly Mention[]): readonly Mention[] {
  const members: Mention[] = [];
  for (const { start, end } of itemsFrom(text, from)) {
    const inside = mentions.filter(({ at }) => at.start >= start && at.end <= end);
    const plain = outsideBrackets(text, start, end);
    const named = inside.filter(({ at }) => plain.includes(text.slice(at.start, at.end)));
    const people = named.filter(({ label }) => label === "Person");
    const body = named.findLast(({ label }) => label === "Enterprise" || label === "Organization");
    if (opensListLabel(plain) || tellsDeed(withoutNames(plain, named))) break;
    if (people.length > 0) members.push(...people.slice(0, 1));
    else if (body !== undefined) members.push(body);
  }
  return members;
}

interface Item {
  readonly start: number;
  readonly end: number;
}

/** What stands between the joints of a list, outside of brackets, up to the end of its sentence. */
function itemsFrom(text: string, from: number): readonly Item[] {
  const items: Item[] = [];
  let depth = 0;
  let start = from;
  const last = Math.min(text.length, from + LONGEST_LIST);
  for (let at = from; at <= last; at++) {
    const char = at < last ? text.charAt(at) : "。";
    if (OPENS.includes(char)) depth++;
    if (CLOSES.includes(char)) depth = Math.max(0, depth - 1);
    const ends = ENDS.includes(char);
    if (!ends && (depth > 0 || !JOINTS.includes(char))) continue;
    if (at > start) items.push({ start, end: at });
    start = at + 1;
    if (ends) break;
  }
  return items;
}

function outsideBrackets(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/[（(][^）)]*[）)]?/gu, "\n");
}

function withoutNames(words: string, named: readonly Mention[]): string {
  return named.reduce((rest, { text }) => rest.replaceAll(text, ""), words);
}
