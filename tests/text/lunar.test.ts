/** Lunar days are days of the common calendar. */
import { describe, expect, it } from "vitest";
import { formatDay } from "../../src/text/calendar.ts";
import { cycleYear, lunarDay, lunarEve } from "../../src/text/lunar.ts";

const shown = (day: number | null) => (day === null ? null : formatDay(day));

describe("lunar days", () => {
  it.each([
    [2023, "二月", "十七", "2023-03-08"],
    [2020, "闰四月", "二十", "2020-06-11"],
    [2020, "四月", "二十", "2020-05-12"],
    [2012, "冬月", "初一", "2012-12-13"],
    [2023, "腊月", "三十", "2024-02-09"],
    [2024, "正月", "初一", "2024-02-10"],
    [2023, "正月", "廿三", "2023-02-13"],
    [2023, "闰四月", "初一", null],
    [2023, "十三月", "初一", null],
  ])("of %i, %s %s is %s", (year, month, date, day) => {
    expect(shown(lunarDay(year, month, date))).toBe(day);
  });

  it("end the year on its eve", () => {
    expect(shown(lunarEve(2024))).toBe("2024-02-09");
  });

  it.each([
    ["癸卯", 2023],
    ["戊寅", 1998],
    ["甲子", 1984],
    ["甲丑", null],
    ["今天", null],
  ])("take the year %s for %s", (pair, year) => {
    expect(cycleYear(pair, 2012)).toBe(year);
  });
});
