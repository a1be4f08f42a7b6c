/** Names behind posts go on to the stop or the act behind them, and words are names only where nothing else can stand. */
import { describe, expect, it } from "vitest";
import { namesIn } from "../../support/names.ts";

describe("a name behind a post", () => {
  it.each([
    ["of four sounds goes on to the act", "州长蒙克那生主持会议。", ["蒙克那生"]],
    ["goes on to the stop", "江城市茶业协会会长倪三姐，副会长钱望舒参加。", ["倪三姐", "钱望舒"]],
    ["with a dot begins right behind the post", "村党支部书记吐送江·买买提发言。", ["吐送江·买买提"]],
    ["with a dot ends before why somebody is away", "县长买买提·艾山因在外地，没有到会。", ["买买提·艾山"]],
    ["with a dot may end in no sound", "理事长木兰·早扎说，路通了。", ["木兰·早扎"]],
    ["may be a party to a case", "原告钱大伟与被告宋志高系邻居。", ["钱大伟", "宋志高"]],
    ["is no two words nor two places", "企业的选手参加比赛，2018中国·青岛旅游节开幕。", []],
    [
      "may be a word that is refused elsewhere",
      "区委副书记、区长严格，副区长钱望舒参加。",
      ["严格", "钱望舒"],
    ],
  ])("%s", (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ["ends before what is said", "市长钱望说，路通了。", "钱望说"],
    ["is no adverb with its verb", "县委书记严格执行规定，严格要求。", "严格"],
    ["is no member of a body", "乡村振兴工作队队长单位、后盾单位参加。", "单位"],
  ])("%s", (_, text, name) => {
    expect(namesIn(text)).not.toContain(name);
  });
});
