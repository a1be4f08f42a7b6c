/** Reads from the wording around a post when it was taken up, held or given up: 任, 免, 当选, 辞去, 曾任, 时任. */

import {
  contains,
  type MentionedArticle,
  overlaps,
  type PostMention,
  type Sentence,
  type TimeMention,
} from "../../model/index.ts";
import { BESIDE, CLAUSE_END, type PostTimeRule, postTimeRules, WISHES } from "./post-time.rules.ts";
import { sentenceAt } from "./sentence-at.ts";

/** Properties of a `HOLDS` statement beside the title; `date` and `dateTo` only where the text tells them. */
export interface PostTime {
  readonly former: boolean;
  readonly state: PostMention["state"];
  readonly date?: string;
  readonly dateTo?: string;
}

/** `printed` is the edition date: what is dated later is only planned. */
export function postTime(post: PostMention, article: MentionedArticle, printed: string | null): PostTime {
  const read = stateOf(post, article);
  const time = read.dated ? timeOf(post, article, read) : null;
  const { former, state } = read;
  if (time?.date == null) return { former, state };
  const isAhead = printed !== null && time.date > printed;
  if (isAhead) return state === "begins" ? { former, state: "planned", date: time.date } : { former, state };
  const span = time.dateTo === null ? {} : { dateTo: time.dateTo };
  if (read.means === "since") return { former, state: "begins", date: time.date, ...span };
  return { former, state, date: time.date, ...span };
}

interface Read {
  readonly former: boolean;
  readonly state: PostMention["state"];
  readonly means: PostTimeRule["means"] | null;
  /** Whether a time beside it says when. */
  readonly dated: boolean;
  /** Whether a decision gave or took the post: one day dates all of its lines. */
  readonly decided: boolean;
}

function stateOf(post: PostMention, article: MentionedArticle): Read {
  const { former, state } = post;
  if (state === "planned") return { former, state, means: null, dated: true, decided: false };
  if (state === "ends") return { former, state, means: null, dated: true, decided: true };
  const words = wordingOf(post, article);
  const fits = postTimeRules.find(({ pattern }) => pattern.test(words))?.means ?? null;
  const means = BESIDE.test(words) && fits !== "over" && fits !== "at-that-time" ? null : fits;
  switch (means) {
    case "planned":
      return { former, state: "planned", means, dated: true, decided: false };
    case "taken":
      // 「原」 in the title beats the verb: a former post begins at no day.
      return { former, state: former ? "stated" : "begins", means, dated: !former, decided: true };
    case "over":
      return { former: true, state: "stated", means, dated: true, decided: false };
    case "at-that-time":
      return { former: true, state: "stated", means, dated: true, decided: false };
    case "since":
      return { former, state: "stated", means: former ? null : means, dated: !former, decided: false };
    default:
      return { former, state: "stated", means, dated: false, decided: false };
  }
}

/** The words of the statement with `P` for the person, `T` for titles and `O` for bodies and places: 「任命P为OT」. */
function wordingOf(post: PostMention, { article, mentions, posts }: MentionedArticle): string {
  const start = Math.min(post.at.start, post.personAt.start);
  const end = Math.max(post.at.end, post.personAt.end);
  const span = { start, end };
  const before = article.text.slice(start, post.personAt.start);
  const words = `${before}P${article.text.slice(post.personAt.end, end)}`;
  // Titles first: the body in 「市人大常委会主任」 is a mention of its own.
  const titles = posts.filter(({ at }) => overlaps(at, span)).map(({ title }) => title);
  const names = mentions.filter(({ at }) => contains(span, at)).map(({ text }) => text);
  return masked(masked(words, titles, "T"), names, "O");
}

function masked(words: string, names: readonly string[], as: string): string {
  const longest = [...names].sort((a, b) => b.length - a.length);
  return longest.reduce((left, name) => left.replaceAll(name, as), words);
}

/** The time that belongs to this post: the nearest before its last word that no post in front of it has taken. */
function timeOf(post: PostMention, article: MentionedArticle, { decided, means }: Read): TimeMention | null {
  const sentence = sentenceAt(article, post.at.start);
  if (sentence === undefined) return null;
  const from = earlierPostEnd(post, article, sentence);
  const own = dated(article, from, post.at.end).at(-1) ?? bracketed(article, post);
  if (own !== undefined) return isOfPost(own, post, article, means) ? own : null;
  // One decision dates all that it lists: 「9月14日，会议决定任命甲为局长，乙为主任；免去丙的……」.
  if (!decided || WISHES.test(article.article.text.slice(sentence.start, sentence.end))) return null;
  const days = dated(article, 0, post.at.start).filter(({ precision }) => precision === "day");
  return days.at(-1) ?? null;
}

/** 「2月7日致电祝贺他就任」 dates the wishes, 「1949年参加工作，历任」 the first day at work: neither dates the post. */
function isOfPost(
  time: TimeMention,
  { at }: PostMention,
  { article }: MentionedArticle,
  means: Read["means"],
): boolean {
  const between = article.text.slice(time.at.end, Math.max(time.at.end, at.start));
  const verb = article.text.slice(Math.max(time.at.end, at.start), at.end);
  if (WISHES.test(between) || WISHES.test(verb)) return false;
  const clauses = between.split(CLAUSE_END).length - 1;
  if (means === "over") return clauses === 0 && !CLAUSE_END.test(verb);
  return means !== "since" || clauses <= 1;
}

function dated(article: MentionedArticle, from: number, to: number): readonly TimeMention[] {
  return article.times.filter(({ at, date }) => date !== null && at.start >= from && at.end <= to);
}

/** 「甲（1995年—2001年）」: a time in the bracket right behind. */
function bracketed(article: MentionedArticle, { at }: PostMention): TimeMention | undefined {
  const { text } = article.article;
  return article.times.find(
    (time) =>
      time.date !== null && time.at.start - at.end <= 2 && text[at.end] === "（" && time.at.start > at.end,
  );
}

function earlierPostEnd(post: PostMention, { posts }: MentionedArticle, sentence: Sentence): number {
  const ends = posts
    .filter((each) => each.at.end <= post.at.start && each.at.start >= sentence.start)
    .map(({ at }) => at.end);
  return Math.max(sentence.start, ...ends);
}
