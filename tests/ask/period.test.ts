/** Times of questions become periods, counted from the newest page. */
import { describe, expect, it } from "vitest";
import { findPeriod } from "../../src/ask/period.ts";

const TODAY = "2024-04-12";

describe("findPeriod", () => {
  it.each([
    ["2022年8月参加了哪些会议", "2022-08", "2022-08"],
    ["2022年8月3日", "2022-08-03", "2022-08-03"],
    ["二〇二二年五月四日", "2022-05-04", "2022-05-04"],
    ["2022年的活动", "2022", "2022"],
    ["去年", "2023", "2023"],
    ["去年8月", "2023-08", "2023-08"],
    ["今年3月以来", "2024-03", ""],
    ["上个月", "2024-03", "2024-03"],
    ["本周", "2024-04-08", "2024-04-14"],
    ["昨天", "2024-04-11", "2024-04-11"],
    ["12月份有啥", "2023-12", "2023-12"],
    ["二月", "2024-02", "2024-02"],
    ["2022年8月上旬", "2022-08-01", "2022-08-10"],
    ["8月下旬", "2023-08-21", "2023-08-31"],
    ["近三个月", "2024-01-12", ""],
    ["最近两年", "2022-04-12", ""],
    ["2022年8月到2022年10月", "2022-08", "2022-10"],
    ["5月至8月", "2023-05", "2023-08"],
    ["2022-08-03", "2022-08-03", "2022-08-03"],
    ["in August 2022", "2022-08", "2022-08"],
    ["on August 3, 2022", "2022-08-03", "2022-08-03"],
    ["on 3 August 2022", "2022-08-03", "2022-08-03"],
    ["in May", "2023-05", "2023-05"],
    ["last year", "2023", "2023"],
    ["this month", "2024-04", "2024-04"],
    ["in the past 2 weeks", "2024-03-30", ""],
    ["between 2022-01 and 2022-03", "2022-01", "2022-03"],
    ["since 2021", "2021", ""],
    ["before 2022年5月", "", "2022-05"],
    ["2022年之前", "", "2022"],
    ["2020年前", "", "2020"],
    ["二〇二〇年前", "", "2020"],
    ["三年前", "2021", "2021"],
    ["两个月前", "2024-02", "2024-02"],
    ["three years ago", "2021", "2021"],
    ["a month ago", "2024-03", "2024-03"],
  ])("reads %s as %s to %s", (text, from, to) => {
    expect(findPeriod(text, TODAY)).toMatchObject({ from, to });
  });

  it.each(["二十大精神", "什么会议", "13月", "2022年2月30日之会".replace("2022年", ""), "maybe", "三一集团"])(
    "finds no time in %s",
    (text) => {
      expect(findPeriod(text, TODAY)).toBeNull();
    },
  );

  it("counts nothing from the present when no day is known", () => {
    expect(findPeriod("去年", "")).toBeNull();
    expect(findPeriod("8月", "")).toBeNull();
    expect(findPeriod("2022年8月", "")).toMatchObject({ from: "2022-08" });
  });

  it("compares so that a month holds its days and 之前 leaves its own out", () => {
    const month = findPeriod("2022年8月", TODAY);
    expect("2022-08-31" <= (month?.bound ?? "")).toBe(true);
    expect("2022-09-01" <= (month?.bound ?? "")).toBe(false);
    const before = findPeriod("2022年8月之前", TODAY);
    expect("2022-08-01" <= (before?.bound ?? "")).toBe(false);
    expect("2022-07-31" <= (before?.bound ?? "")).toBe(true);
  });

  it("says which words it read", () => {
    expect(findPeriod("请问2022年8月以来有哪些会", TODAY)).toMatchObject({
      words: "2022年8月以来",
      start: 2,
      end: 11,
    });
  });
});
