/** Pages of generated papers: masthead, articles in short lines as a scanner gives them, and the truth beside them. */
import { articlesOf } from "./articles.mjs";
import { numbersOf } from "./numbers.mjs";
import { townOf } from "./town.mjs";

const WEEKDAYS = [..."日一二三四五六"];
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2005, 0, 4);
const DAYS = 19 * 365;
const ARTICLES = 14;
/** Every so many pages tell the happenings of the page before once more, in other words. */
const AGAIN = 10;
/** Pages of one town; more pages make more towns, as a larger collection has. */
const PAGES_OF_TOWN = 60;
const LINE = 24;

/** The page of a number: `{name, paper, date, text, articles, people}`; the same seed and number give the same page. */
export function pageOf(seed, index) {
  const told = index % AGAIN === AGAIN - 1 ? index - 1 : index;
  const numbers = numbersOf(seed * 31 + told * 2_654_435);
  const words = numbersOf(seed * 37 + index * 1_299_709);
  const town = townOf(seed, Math.floor(index / PAGES_OF_TOWN));
  const at = new Date(FIRST_DAY + numbers.below(DAYS) * DAY_MS);
  const day = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  const page = `A0${(index % AGAIN) + 1}`.replace("010", "10");
  const weekday = `星期${WEEKDAYS[at.getUTCDay()]}`;
  const head = words.pick([
    `${town.paper}\n${day.year}年${day.month}月${day.day}日 ${weekday} ${page}版`,
    `${page} 要闻 ${day.year}年${day.month}月${day.day}日 ${weekday}\n${town.paper}`,
    `${day.year}年${day.month}月${day.day}日 ${weekday}\n${town.paper} ${page}`,
  ]);
  const articles = articlesOf({ town, day, numbers, words }, ARTICLES);
  const text = [head, ...articles.map(({ headline, body }) => `${headline}\n\n${broken(body)}`)].join("\n\n");
  return {
    name: `g${String(index).padStart(6, "0")}`,
    paper: town.paper,
    date: at.toISOString().slice(0, 10),
    text: `${text}\n`,
    articles: articles.map(({ truth }) => truth),
    people: new Map(articles.flatMap(({ people }) => [...people])),
  };
}

/** Short lines, as columns have them. */
function broken(body) {
  return body.match(new RegExp(`.{1,${LINE}}`, "gu")).join("\n");
}
