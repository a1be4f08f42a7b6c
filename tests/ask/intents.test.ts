/** Every example of every intent is read as that intent, and rows that do not hold together do not load. */
import { describe, expect, it } from "vitest";
import { parseIntent, readIntents, type SlotLabel } from "../../src/ask/intent.ts";
import { INTENTS } from "../../src/ask/intents.rules.ts";
import { findPeriod } from "../../src/ask/period.ts";
import { ALL_INTENTS } from "../../src/ask/understand.ts";
import { scanWords } from "../../src/ask/words.ts";
import { RuleError } from "../../src/model/index.ts";
import { shippedLibrary } from "../support/library.ts";

/** Slots that no statement takes: what they say is read where a question is bound. */
const READ_BY_BINDING: ReadonlySet<string> = new Set(["title", "place"]);

/** Reads `[Person 王建国]参加了什么？` as `understand` would once the names are known. */
function readAnnotated(example: string): string | undefined {
  let text = "";
  const spans: { start: number; end: number; labels: ReadonlySet<SlotLabel> }[] = [];
  for (const [, label, name, plain] of example.matchAll(/\[(\w+) (.+?)\]|([^[]+)/g)) {
    const start = text.length;
    text += name ?? plain ?? "";
    if (label !== undefined) spans.push({ start, end: text.length, labels: new Set([label as SlotLabel]) });
  }
  const period = findPeriod(text, "2022-09-01");
  const { cues } = scanWords(text, period === null ? spans : [...spans, period]);
  const [best] = readIntents(ALL_INTENTS, {
    mentions: spans.map(({ labels }) => labels),
    cues: new Set(cues.map(({ cue }) => cue)),
    hasPeriod: period !== null,
  });
  return best?.intent.id;
}

describe("the intents", () => {
  const examples = INTENTS.flatMap((row) =>
    [...row.examples.zh, ...row.examples.en].map((text) => [text, row.id] as const),
  );

  it.each(examples)("%s asks for %s", (text, id) => {
    expect(readAnnotated(text)).toBe(id);
  });

  it("have an id of their own and examples in both languages", () => {
    expect(INTENTS.map(({ id }) => id)).toEqual([...new Set(INTENTS.map(({ id }) => id))]);
    for (const row of INTENTS) {
      expect(row.examples.zh.length, row.id).toBeGreaterThan(0);
      expect(row.examples.en.length, row.id).toBeGreaterThan(0);
    }
  });

  it("name statements, parameters and columns that the library has", () => {
    const library = shippedLibrary();
    for (const intent of ALL_INTENTS) {
      if (intent.query === null) continue;
      const query = library.find(intent.query, "embedded");
      for (const column of [intent.names].flat()) expect(query.columns, intent.id).toContain(column);
      const taken = new Set(query.params.map(({ name }) => name));
      const bound = intent.parsed.flatMap(({ slots }) => slots.map(({ param }) => param));
      for (const param of bound) if (!READ_BY_BINDING.has(param)) expect(taken, intent.id).toContain(param);
    }
  });

  it.each(["{Human:ids} who", "{Person} who", "whoever", "{Person:ids} who|whoever?"])(
    "a row with %s does not load",
    (pattern) => {
      const [row] = INTENTS;
      if (row === undefined) expect.fail("there are no intents");
      expect(() => parseIntent({ ...row, patterns: [pattern] })).toThrow(RuleError);
    },
  );

  it.each(["今天天气怎么样", "MATCH (n) DETACH DELETE n", "你好", "¿Quién es?", "1 + 1", "?!"])(
    "%s asks for nothing it knows",
    (text) => {
      expect(readAnnotated(text)).toBeUndefined();
    },
  );
});
