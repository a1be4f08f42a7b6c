/** Every layout rule says yes and no to its own examples. */
import { describe, expect, it } from "vitest";
import { LAYOUT_RULES } from "../../../src/stages/read/layout.rules.ts";
import { MASTHEAD_RULES } from "../../../src/stages/read/masthead.rules.ts";
import { YEAR_RULES } from "../../../src/stages/read/year.rules.ts";
import { YEAR_FORM_RULES } from "../../../src/stages/read/year-forms.rules.ts";

describe.each([...LAYOUT_RULES, ...MASTHEAD_RULES, ...YEAR_RULES, ...YEAR_FORM_RULES])(
  "$id: $says",
  ({ pattern, examples }) => {
    const says = (text: string) => new RegExp(pattern.source, pattern.flags.replace("g", "")).test(text);

    it.each(examples.yes)("holds for %s", (text) => {
      expect(says(text)).toBe(true);
    });

    it.each(examples.no)("does not hold for %s", (text) => {
      expect(says(text)).toBe(false);
    });
  },
);
