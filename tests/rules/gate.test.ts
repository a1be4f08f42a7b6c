/** The gate of the engine: it holds back only wordings that cannot match. */
import { describe, expect, it } from "vitest";
import { Gate } from "../../src/rules/gate.ts";
import { parsePattern } from "../../src/rules/pattern.ts";
import { shapeChar } from "../../src/rules/shape-labels.ts";
import { ruleFiles } from "../support/rule-sets.ts";

const [E, P, X] = [shapeChar("Enterprise"), shapeChar("Place"), shapeChar("Project")];
const wordings = (await ruleFiles()).flatMap(({ sets }) =>
  sets.flatMap(({ rules }) => rules.flatMap(({ forms }) => forms)),
);

function admits(pattern: string, text: string): boolean {
  return new Gate([parsePattern(pattern, "t.t")]).admitted(text).length > 0;
}

/** Texts made of the words that the rules ask for, each beside its neighbours or a little apart. */
function* textsOf(count: number): Generator<string> {
  const words = [...new Set(wordings.flatMap(({ steps }) => steps.flat()))].concat([..."，。、的在与等二"]);
  let seed = 7;
  const next = (limit: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % limit;
  };
  for (let made = 0; made < count; made++) {
    const steps = wordings[next(wordings.length)]?.steps ?? [];
    const told = steps.map((step) => (step[next(step.length)] ?? "") + (next(3) > 0 ? "" : "其"));
    const others = Array.from({ length: next(5) }, () => words[next(words.length)] ?? "");
    yield [...others, ...told, ...others].join("");
  }
}

describe("Gate", () => {
  it.each([
    ["{Enterprise:a}在…投资", `${E}在乙地投资`, true],
    ["{Enterprise:a}在…投资", `${E}投资，在乙地`, false],
    ["{Enterprise:a}在…投资", `在乙地投资${E}`, false],
    ["{Enterprise:a}在…投资", `投资，${E}在乙地投资`, true],
    ["{Enterprise:a}(位于|坐落){Place:b}", `${E}坐落${P}`, true],
    ["{Enterprise:a}(位于|坐落){Place:b}", `${E}位于${X}`, false],
    ["甲?(乙|丙?)丁", "丁", true],
    ["{Enterprise:a}与{Enterprise:b}签约", `${E}与签约`, false],
    ["{Enterprise:a}{Enterprise:b}签", `${E}签`, false],
    ["{Enterprise:a}{Enterprise:b}签", `${E}${E}签`, true],
  ])("of %s admits %s: %s", (pattern, text, expected) => {
    expect(admits(pattern, text)).toBe(expected);
  });

  it("leaves nothing of one text for the next", () => {
    const gate = new Gate([parsePattern("甲…乙", "t.t"), parsePattern("乙…甲", "t.t")]);
    expect(["甲", "乙", "甲乙", "乙甲", "甲乙甲", ""].map((text) => gate.admitted(text))).toEqual([
      [],
      [],
      [0],
      [1],
      [0, 1],
      [],
    ]);
  });

  it("admits every wording of the rules that matches", () => {
    const gate = new Gate(wordings);
    let matched = 0;
    for (const text of textsOf(3000)) {
      const admitted = new Set(gate.admitted(text));
      wordings.forEach(({ expression }, index) => {
        expression.lastIndex = 0;
        if (!expression.test(text)) return;
        matched += 1;
        expect(admitted, `${expression.source} in ${text}`).toContain(index);
      });
    }
    expect(matched).toBeGreaterThan(1000);
  });
});
