/** Every example of every post frame holds; a frame binds the people it says to the title it says. */
import { describe, expect, it } from "vitest";
import { postFrames } from "../../../src/stages/mention/post.rules.ts";
import { compileFrame } from "../../../src/stages/mention/post-frames.ts";

const PERSON = "\uE100";
const TITLE = "\uE101";

/** `[甲]` and `<局长>` as the frames see them. */
const shaped = (example: string): string => example.replace(/\[[^\]]+\]/g, PERSON).replace(/<[^>]+>/g, TITLE);

const matches = (pattern: string, example: string): boolean =>
  [...shaped(example).matchAll(compileFrame(pattern))].length > 0;

const rows = (kind: "yes" | "no") =>
  postFrames.flatMap(({ id, pattern, examples }) =>
    examples[kind].map((example) => [id, example, pattern] as const),
  );

describe("post frames", () => {
  it.each(rows("yes"))("%s reads %s", (_, example, pattern) => {
    expect(matches(pattern, example)).toBe(true);
  });

  it.each(rows("no"))("%s passes over %s", (_, example, pattern) => {
    expect(matches(pattern, example)).toBe(false);
  });

  it("have examples of both kinds", () => {
    for (const { examples } of postFrames) {
      expect(examples.yes.length).toBeGreaterThan(0);
      expect(examples.no.length).toBeGreaterThan(0);
    }
  });
});
