/** A made-up corpus of page readings, large or small, with leaders, firms, meetings and namesakes in several cities. */
import type { PageReading } from "../../src/model/index.ts";
import { type ArticleDraft, reading } from "./reading.ts";

const CITIES = ["湖南省/株洲市", "湖南省/衡阳市", "湖北省/荆州市", "江苏省/泰州市", "陕西省/咸阳市"];
const SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高";
const GIVEN = [
  "建国",
  "腾飞",
  "晓明",
  "思远",
  "海燕",
  "志强",
  "文静",
  "立新",
  "剑锋",
  "玉兰",
  "伟",
  "强",
  "恢清",
  "慧泉",
];
const POSTS: readonly (readonly [string, string])[] = [
  ["市委书记", "中共{}委员会"],
  ["市长", "{}人民政府"],
  ["副市长", "{}人民政府"],
  ["局长", "{}商务局"],
  ["局长", "{}工信局"],
  ["董事长", "{}启明轨道电气股份有限公司"],
];
const CHAINS = ["先进轨道交通装备产业链", "陶瓷产业链", "硬质合金产业集群"];

/** `count` pages, each with some articles; page `n` is the same in every corpus. */
export function corpus(count: number, articles = 3): readonly PageReading[] {
  return Array.from({ length: count }, (_, n) => corpusPage(n, articles));
}

function corpusPage(n: number, articles: number): PageReading {
  const home = CITIES[n % CITIES.length] ?? "";
  const city = home.split("/").at(-1) ?? "";
  const day = new Date(Date.UTC(2020, 0, 1) + Math.floor(n / 7) * 86_400_000).toISOString().slice(0, 10);
  const tell = (a: ArticleDraft) => tellArticle(a, n * 31 + a.index * 7, city, day);
  const paper = `${city.slice(0, -1)}日报`;
  return reading({
    paper,
    date: day,
    page: `A${n % 7}-${n}`,
    home,
    articles: Array.from({ length: articles }, () => tell),
  });
}

function tellArticle(a: ArticleDraft, seed: number, city: string, day: string): void {
  a.headline = `${city}第${seed}号消息`;
  a.bylines = [nameOf(seed + 3)];
  const chain = a.mention("IndustryChain", CHAINS[seed % CHAINS.length] ?? "");
  const meeting = a.event(`${city}${chain.name}第${seed % 50}次推进会`, day);
  a.states(meeting, "HELD_AT", a.mention("Place", city));
  for (let i = 0; i < 4; i++) {
    const [title, body] = POSTS[(seed + i) % POSTS.length] ?? ["", ""];
    const person = a.holds(nameOf((seed + i) % 90), title, body.replace("{}", city));
    a.states(person, "ATTENDED", meeting, { role: i === 0 ? "chair" : "attend" });
  }
  a.states(a.mention("Person", nameOf(seed % 90)), "ATTENDED", meeting, { role: "speak" });
  a.states(meeting, "CONCERNS", chain);
  const firm = a.mention("Enterprise", `${city}启明轨道电气股份有限公司`, "启明轨道");
  a.states(firm, "IN_CHAIN", chain, { segment: "中游" });
}

function nameOf(seed: number): string {
  const surname = SURNAMES[seed % SURNAMES.length] ?? "王";
  return surname + (GIVEN[Math.floor(seed / 3) % GIVEN.length] ?? "伟");
}
