/** RECEIVED by lists: those named behind the colon of an honour, 「公布“江城工匠”名单：张三（甲厂焊工）、李四（女，乙校教师）」, or in the lines below it. */
import type { EntityLabel, Mention, MentionedArticle } from "../../model/index.ts";
import { type RelationFound, refOf } from "../../rules/relation.ts";
import { headsHonorList, opensHonorList, opensListLabel, tellsDeed } from "./honor-lists.rules.ts";
import { refFound } from "./ref-found.ts";

const RULE = "honor.names-behind-colon";
const SCORE = 0.8;
/** Characters between an honour and the colon of its list. */
const LONGEST_LEAD = 60;
/** Characters of a list. */
const LONGEST_LIST = 800;

const ENDS = "。！？";
const JOINTS = "、，,；;\n \u3000";
const LINE_JOINTS = "、；;\n";
const OPENS = "（(";
const CLOSES = "）)";

export function honorLists({ article, mentions }: MentionedArticle): RelationFound[] {
  const { text } = article;
  return mentions.flatMap((honor, index) => {
    if (honor.label !== "Honor") return [];
    const to = refOf(honor);
    const list = listBehind(text, honor, mentions.slice(index + 1)) ?? listBelow(text, honor);
    if (list === null) return [];
    return membersFrom(text, list, mentions).map((who) =>
      refFound("RECEIVED", refOf(who), to, RULE, SCORE, { start: honor.at.start, end: who.at.end }),
    );
  });
}

const BRACKETED = "honor.in-brackets";
const BEARERS: ReadonlySet<EntityLabel> = new Set(["Person", "Enterprise", "Organization", "Place"]);

/** 「张三（全国技术能手）」: honours in brackets right behind the name that bears them. */
export function bracketedHonors({ article: { text }, mentions }: MentionedArticle): RelationFound[] {
  const ending = new Map(mentions.map((mention) => [mention.at.end, mention]));
  return mentions.flatMap((honor) => {
    const open = honor.at.start - 1;
    const who = ending.get(open);
    if (honor.label !== "Honor" || !OPENS.includes(text.charAt(open))) return [];
    if (who === undefined || !BEARERS.has(who.label)) return [];
    return [
      refFound("RECEIVED", refOf(who), refOf(honor), BRACKETED, SCORE, {
        start: who.at.start,
        end: honor.at.end,
      }),
    ];
  });
}

/** Where a list of winners starts, and what stands between them. */
interface List {
  readonly start: number;
  readonly joints: string;
}

function listBehind(text: string, { at: { end } }: Mention, later: readonly Mention[]): List | null {
  const colon = colonBehind(text, end);
  if (colon < 0 || !opensHonorList(text.slice(end, colon))) return null;
  const own = later.every(({ label, at }) => label !== "Honor" || at.start > colon);
  return own ? { start: colon + 1, joints: JOINTS } : null;
}

/** 「某市劳动奖章|获得者名单」 on a line of its own: who is named first on each line below. */
function listBelow(text: string, { at: { end } }: Mention): List | null {
  const line = text.indexOf("\n", end);
  if (line < 0 || !headsHonorList(text.slice(end, line))) return null;
  return { start: line + 1, joints: LINE_JOINTS };
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

/** The people and bodies of a list, as far as it goes on. */
function membersFrom(text: string, list: List, mentions: readonly Mention[]): readonly Mention[] {
  const members: Mention[] = [];
  for (const { start, end } of itemsFrom(text, list)) {
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
function itemsFrom(text: string, { start: from, joints }: List): readonly Item[] {
  const items: Item[] = [];
  let depth = 0;
  let start = from;
  const last = Math.min(text.length, from + LONGEST_LIST);
  for (let at = from; at <= last; at++) {
    const char = at < last ? text.charAt(at) : "。";
    if (OPENS.includes(char)) depth++;
    if (CLOSES.includes(char)) depth = Math.max(0, depth - 1);
    const ends = ENDS.includes(char);
    if (!ends && (depth > 0 || !joints.includes(char))) continue;
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
