/** Days are counted as the built-in calendar counts them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, formatDay, monthOf, parseDay, weekdayOf, yearOf } from "../../src/text/calendar.ts";

const MS = 86_400_000;

describe("calendar", () => {
  it("tells year, month, weekday and form of any day from the year 0 to 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_468, max: 2_932_896 }), (day) => {
        const date = new Date(day * MS);
        expect([yearOf(day), monthOf(day), weekdayOf(day), formatDay(day)]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDay() || 7,
          date.toISOString().slice(0, 10),
        ]);
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });

  it("knows no day that the calendar has not", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: -2, max: 16 }),
        fc.integer({ min: -40, max: 80 }),
        (year, month, date) => {
          const time = new Date(0);
          time.setUTCFullYear(year, month - 1, date);
          const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
          expect(dayOf(year, month, date)).toBe(exists ? time.getTime() / MS : null);
        },
      ),
    );
    expect([dayOf(2023, 2, 29), dayOf(2000, 2, 29), dayOf(1900, 2, 29), dayOf(Number.NaN, 1, 1)]).toEqual([
      null,
      11_016,
      null,
      null,
    ]);
  });
});
