/** The documents in English and in Chinese say the same: the same commands in the same order, few of them not run. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RELATION_TYPES } from "../../src/model/index.ts";
import { blocksOf, reasonNotRun } from "../support/document.ts";
import { ROOT, textOf } from "../support/tree.ts";

/** These are read through by a test; where a document shows no output in either language it is compared with nothing. */
const FOLLOWED = ["tutorial", "asking", "model", "cypher", "neo4j", "rules"];
/** Their tables and scores are the same in every language. */
const SAME_OUTPUT = ["cypher", "neo4j", "rules"];

describe.each(FOLLOWED)("docs/%s.md", (name) => {
  const [english, chinese] = [`docs/${name}.md`, `docs/zh/${name}.md`].map((path) =>
    blocksOf(path, ["sh", "cypher", "ts"]),
  );

  it("holds the same commands in the same order in both languages", () => {
    expect(english?.length).toBeGreaterThan(3);
    expect(chinese?.map(({ info, text }) => [info, text])).toEqual(
      english?.map(({ info, text }) => [info, text]),
    );
  });

  it("shows output below the same commands in both languages", () => {
    const shows = (blocks: typeof english) =>
      blocks?.map(({ output }) => (SAME_OUTPUT.includes(name) ? output : output !== null));
    expect(shows(chinese)).toEqual(shows(english));
  });
});

describe("the documents", () => {
  it("leave few commands unrun, each for a reason", () => {
    const unrun = FOLLOWED.flatMap((name) => blocksOf(`docs/${name}.md`)).filter(({ info }) => info !== "");
    expect(unrun.map(reasonNotRun)).not.toContain(null);
    expect(unrun.length).toBeLessThanOrEqual(6);
  });

  it("are listed in the index of their language, and the index in the README", () => {
    for (const folder of ["docs", "docs/zh"]) {
      const index = textOf(`${folder}/README.md`);
      const pages = readdirSync(join(ROOT, folder)).filter((name) => /^(?!README).*\.md$/.test(name));
      expect(
        pages.filter((name) => !index.includes(`](${name})`)),
        folder,
      ).toEqual([]);
      expect(textOf("README.md")).toContain(`](${folder}/README.md)`);
    }
  });

  it("name no relation in a recipe that the model does not have", () => {
    const texts = blocksOf("docs/cypher.md").map(({ text }) => text);
    const named = texts.flatMap((text) => [...text.matchAll(/\[\w*:([A-Z_|]+)/g)].map(([, types]) => types));
    const unknown = named
      .flatMap((types) => types?.split("|") ?? [])
      .filter((type) => {
        return !(RELATION_TYPES as readonly string[]).includes(type);
      });
    expect([texts.length >= 20, unknown]).toEqual([true, []]);
  });

  it("send nobody to a heading that is not there", () => {
    const anchors = (path: string) =>
      [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
        heading
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, "")
          .replace(/ /g, "-"),
      );
    const broken = FOLLOWED.flatMap((name) => [`docs/${name}.md`, `docs/zh/${name}.md`]).flatMap((path) =>
      [...textOf(path).matchAll(/\]\(([^)#:]+\.md)#([^)]+)\)/g)].flatMap(
        ([whole, file = "", anchor = ""]) => {
          const target = join(path, "..", file);
          return existsSync(join(ROOT, target)) && anchors(target).includes(anchor)
            ? []
            : [`${path} ${whole}`];
        },
      ),
    );
    expect(broken).toEqual([]);
  });
});
