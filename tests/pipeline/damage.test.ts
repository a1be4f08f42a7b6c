/** Files of a data directory that were cut, changed or filled with something else: told in a line, mended, decisions kept. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Judgement } from "../../src/model/index.ts";
import { dataFiles } from "../../src/pipeline/data-files.ts";
import { appendJudgements, loadJudgements, timeOfDecision } from "../../src/pipeline/judgements.ts";
import { sealed, unsealed } from "../../src/pipeline/seal.ts";
import { DOUBTFUL_PAGES } from "../support/doubtful-pages.ts";
import { type Fake, fakeLianpu } from "../support/fake-world.ts";

const FILES = dataFiles("/data");
const decision = (id: string): Judgement => ({
  id,
  kind: "reject",
  keys: [`key of ${id}`],
  by: "编辑甲",
  at: `2026-01-0${id}T00:00:00.000Z`,
});

let fake: Fake;
beforeEach(async () => {
  fake = fakeLianpu(DOUBTFUL_PAGES);
  await fake.run("build", "/in");
});

const put = (path: string, text: string) => fake.files.files.set(path, new TextEncoder().encode(text));
const change = (path: string, how: (text: string) => string) => put(path, how(fake.files.text(path)));
const said = () => fake.files.said.filter((line) => /damaged|copy|not as/.test(line));
/** Everything in the data directory, by path. */
const told = () => {
  const own = [...fake.files.files.keys()].filter((path) => path.startsWith("/data/")).sort();
  return Object.fromEntries(own.map((path) => [path, fake.files.text(path)]));
};

const TEXT_DAMAGES: Readonly<Record<string, (text: string) => string>> = {
  "cut inside its last line": (text) => text.slice(0, -9),
  "cut in its middle": (text) => text.slice(0, text.length / 2),
  "cut after a line": (text) => text.slice(0, text.lastIndexOf("\n", text.length - 2) + 1),
  "with garbage as a line in the middle": (text) => text.replace("\n", "\n\u0000\ufffd{]\n"),
  "with a character changed": (text) => text.replace("e", "a"),
  "with a digit changed, which leaves it JSON": (text) =>
    text.replace(/\d(?=\D*$)/, "8").replace(/1(?=2|0|")/, "7"),
  emptied: () => "",
};

describe("a checksum in a text", () => {
  it("goes with it, and tells every change of a character", () => {
    const json = JSON.stringify({ name: "张建国", sum: "ffffffff", of: [1, "}"] });
    const text = sealed(json);
    expect(JSON.parse(text)).toMatchObject(JSON.parse(json).of === undefined ? {} : { name: "张建国" });
    expect(unsealed(text)).toBe(json);
    expect(unsealed(json)).toBe(json);
    for (let at = 0; at < json.length - 1; at += 1) {
      expect(unsealed(`${text.slice(0, at)}\u0001${text.slice(at + 1)}`)).toBeNull();
    }
  });
});

describe.each(Object.keys(TEXT_DAMAGES))("a log of decisions %s", (how) => {
  const damage = () => change(FILES.judgements, (text) => TEXT_DAMAGES[how]?.(text) ?? "");
  beforeEach(async () => {
    for (const id of ["1", "2", "3"]) await appendJudgements([decision(id)], FILES, fake.files);
    await fake.run("build", "/in");
  });

  it("keeps every decision, says so in one line, and is whole after the next build", async () => {
    const before = told();
    damage();
    expect((await loadJudgements(FILES, fake.files)).all).toEqual(["1", "2", "3"].map(decision));
    await fake.run("build", "/in");
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain("/data/judgements.jsonl");
    expect(told()).toEqual(before);
    fake.files.said.length = 0;
    await fake.run("build", "/in");
    expect(said()).toEqual([]);
  });

  it("keeps every decision where the next one comes first", async () => {
    damage();
    await appendJudgements([decision("4")], FILES, fake.files);
    const { all, damage: left } = await loadJudgements(FILES, fake.files);
    expect([all, left]).toEqual([["1", "2", "3", "4"].map(decision), null]);
  });

  it("whose copy is damaged alone is as good as ever, and the next build mends it", async () => {
    const before = told();
    change(`${FILES.judgements}.copy`, (text) => TEXT_DAMAGES[how]?.(text) ?? "");
    expect((await loadJudgements(FILES, fake.files)).all).toEqual(["1", "2", "3"].map(decision));
    await fake.run("build", "/in");
    expect(told()).toEqual(before);
  });
});

describe("a log of decisions of which both copies are damaged", () => {
  it("keeps what either holds, says which line is lost, and keeps its text aside", async () => {
    for (const id of ["1", "2", "3"]) await appendJudgements([decision(id)], FILES, fake.files);
    change(FILES.judgements, (text) => text.replace('"id":"2"', '"id":"9"'));
    change(`${FILES.judgements}.copy`, (text) => text.replace('"id":"3"', '"id":"9"'));
    expect((await loadJudgements(FILES, fake.files)).all.map(({ id }) => id).sort()).toEqual(["1", "2", "3"]);
    change(`${FILES.judgements}.copy`, (text) => text.replace('"id":"2"', '"id":"9"'));
    const damaged = fake.files.text(FILES.judgements);
    await fake.run("build", "/in");
    expect(said()).toEqual(["damaged and left out: /data/judgements.jsonl:2"]);
    expect(fake.files.text(`${FILES.judgements}.damaged`)).toBe(damaged);
    expect((await loadJudgements(FILES, fake.files)).all.map(({ id }) => id)).toEqual(["1", "3"]);
  });

  it("is empty where somebody has removed it", async () => {
    await appendJudgements([decision("1")], FILES, fake.files);
    fake.files.files.delete(FILES.judgements);
    expect(await loadJudgements(FILES, fake.files)).toMatchObject({ all: [], damage: null });
  });

  it("may be of a version that knew no checksums", async () => {
    put(FILES.judgements, ["1", "2"].map((id) => JSON.stringify(decision(id))).join("\n"));
    expect((await loadJudgements(FILES, fake.files)).all).toEqual(["1", "2"].map(decision));
  });
});

describe.each(Object.keys(TEXT_DAMAGES))("a file %s", (how) => {
  const DERIVED = ["statements.jsonl", "mentions.jsonl", "issues.jsonl", "identity.jsonl", "doubts.jsonl"];
  it.each([...DERIVED, "pages.jsonl", "state.json"])(
    "of the logs, %s, is told and written again",
    async (name) => {
      const before = told();
      change(`/data/${name}`, (text) => TEXT_DAMAGES[how]?.(text) ?? "");
      if (told()[`/data/${name}`] === before[`/data/${name}`]) return;
      await fake.run("build", "/in");
      // An empty state is that of a directory whose graph was never written: the build goes on without a word.
      if (told()[`/data/${name}`] !== "" && name !== "state.json") expect(said().join("\n")).toContain(name);
      expect(told()).toEqual(before);
    },
  );

  it("of the readings is told, and its page read again", async () => {
    const before = told();
    const [reading = ""] = Object.keys(before).filter((path) => path.startsWith("/data/readings/"));
    change(reading, (text) => TEXT_DAMAGES[how]?.(text) ?? "");
    if (told()[reading] === before[reading]) return;
    put(FILES.state, "{}");
    await fake.run("build", "/in");
    expect(fake.files.said.filter((line) => line.includes(reading))).not.toEqual([]);
    expect(told()).toEqual(before);
  });
});

describe("a clock that is set back", () => {
  it("takes no decision before an earlier one", () => {
    const all = [decision("5"), decision("2")];
    expect(timeOfDecision(all, new Date("2026-01-03T00:00:00Z"))).toBe("2026-01-05T00:00:00.001Z");
    expect(timeOfDecision(all, new Date("2026-01-07T00:00:00Z"))).toBe("2026-01-07T00:00:00.000Z");
    expect(timeOfDecision([], new Date(0))).toBe("1970-01-01T00:00:00.000Z");
  });
});
