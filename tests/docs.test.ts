/** The README tells the truth: commands, options, environment, exit codes, model, tree, library and compose file. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ENVIRONMENT } from "../src/cli/config.ts";
import { EXIT_CODES } from "../src/cli/exit-codes.ts";
import { createProgram } from "../src/cli/program.ts";
import { NODE_LABELS, RELATION_TYPES, RELATIONS } from "../src/model/index.ts";
import { ROOT, textOf } from "./support/tree.ts";

const readme = textOf("README.md");
const program = await createProgram("0.0.0", async () => undefined);

/** The lines of the README's section of that heading. */
function section(heading: string): string {
  const start = readme.indexOf(`\n## ${heading}`);
  if (start < 0) return "";
  const end = readme.indexOf("\n## ", start + 1);
  return readme.slice(start, end < 0 ? undefined : end);
}

/** Cells of the table rows of a text, its head and rule left out. */
function rows(text: string): readonly (readonly string[])[] {
  const lines = text.split("\n").filter((line) => line.startsWith("| "));
  return lines.slice(1).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("the README's commands", () => {
  const told = section("Commands");

  it.each(program.commands.map((command) => [command.name(), command] as const))(
    "name lianpu %s with every option",
    (name, command) => {
      expect(told).toContain(`lianpu ${name}`);
      const lacking = command.options.map(({ long }) => long ?? "").filter((long) => !told.includes(long));
      expect(lacking).toEqual([]);
    },
  );

  it("name no command and no option that is not there", () => {
    const commands = new Set(program.commands.map((command) => command.name()));
    const options = new Set(program.commands.flatMap((command) => command.options.map(({ long }) => long)));
    for (const { long } of program.options) options.add(long);
    for (const known of ["--help", "--version"]) options.add(known);
    const ghosts = [...told.matchAll(/lianpu ([a-z]+)/g)]
      .map(([, name]) => name ?? "")
      .filter((name) => !commands.has(name));
    const wrong = [...told.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)]
      .map(([option]) => option)
      .filter((option) => !options.has(option));
    expect([...ghosts, ...wrong]).toEqual([]);
  });

  it("name every environment variable", () => {
    expect(Object.keys(ENVIRONMENT).filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
  });

  it("name every exit code with its meaning", () => {
    for (const { code, says } of Object.values(EXIT_CODES)) expect(told).toContain(`| ${code} | ${says} |`);
  });
});

describe("the README's model", () => {
  it("lists every relation with its ends and its words, and no other", () => {
    const listed = rows(section("Model")).filter(([first]) => /^`[A-Z_]+`$/.test(first ?? ""));
    const expected = RELATION_TYPES.map((type) => {
      const { from, to, zh, en, props } = RELATIONS[type];
      const ends = (labels: readonly string[]) => (labels.length > 6 ? "anything" : labels.join(", "));
      return [
        `\`${type}\``,
        `${ends(from)} → ${ends(to)}`,
        zh,
        en,
        Object.keys(props)
          .map((prop) => `\`${prop}\``)
          .join(" "),
      ];
    });
    expect(listed).toEqual(expected);
  });

  it("names every label", () => {
    expect(NODE_LABELS.filter((label) => !section("Model").includes(`\`${label}\``))).toEqual([]);
  });
});

describe("the README's tree", () => {
  const tree = section("House").split("```")[1] ?? "";
  const told = [...tree.matchAll(/^( *)([\w.-]+)\/? /gm)];

  it("names files and folders that are there", () => {
    const stack: string[] = [];
    const ghosts = told.flatMap(([, indent = "", name = ""]) => {
      stack.length = indent.length / 2;
      stack.push(name);
      return existsSync(join(ROOT, ...stack)) ? [] : [stack.join("/")];
    });
    expect(told.length).toBeGreaterThan(15);
    expect(ghosts).toEqual([]);
  });

  it("leaves out no folder at the top and no room of src", () => {
    const names = new Set(told.map(([, , name]) => name));
    const isFolder = (path: string) => statSync(join(ROOT, path)).isDirectory();
    const local = new Set(["node_modules", "dist", "coverage"]);
    const top = readdirSync(ROOT).filter(
      (name) => !name.startsWith(".") && !local.has(name) && isFolder(name),
    );
    const rooms = readdirSync(join(ROOT, "src")).filter((name) => isFolder(`src/${name}`));
    expect([...top, ...rooms].filter((name) => !names.has(name))).toEqual([]);
  });
});

describe("the README", () => {
  it("links to files that are there", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target]) => target ?? "");
    const broken = links.filter((target) => !target.startsWith("http") && !existsSync(join(ROOT, target)));
    expect(links.length).toBeGreaterThan(3);
    expect(broken).toEqual([]);
  });

  it("names the two commands that package.json has", () => {
    const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["start", "test", "fix", "bench"]));
    for (const command of ["npm ci && npm start", "npm ci && npm test"]) expect(readme).toContain(command);
  });
});

describe("CHANGELOG.md", () => {
  const releases = textOf("CHANGELOG.md").split("\n## ").slice(1);

  it("begins with the version of the package", () => {
    const { version } = JSON.parse(textOf("package.json")) as { version: string };
    expect(releases[0]?.split(" ")[0]).toBe(version);
    expect(JSON.parse(textOf("package-lock.json"))).toMatchObject({ version, packages: { "": { version } } });
  });

  it("gives scores before and after where rules or words changed", () => {
    const changed = releases.filter((release) => /^Rules and words/m.test(release));
    expect(changed.length).toBeGreaterThan(0);
    for (const release of changed) expect(release).toMatch(/\| \.\d{3} → \.\d{3} \|/);
  });
});

describe("docs/security.md", () => {
  const listed = rows(textOf("docs/security.md")).filter(([name]) => /^`[@a-z][\w@/.-]*`$/.test(name ?? ""));

  it("lists every package that the product depends on, with its licence and why", () => {
    const { dependencies } = JSON.parse(textOf("package.json")) as { dependencies: Record<string, string> };
    const licences = Object.keys(dependencies).map((name) => {
      const { license } = JSON.parse(textOf(`node_modules/${name}/package.json`)) as { license: string };
      return [`\`${name}\``, license];
    });
    expect(listed.map(([name, licence]) => [name, licence])).toEqual(licences);
    expect(listed.filter(([, , why]) => (why ?? "").length < 10)).toEqual([]);
  });
});

describe("docs", () => {
  const pages = readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md"));

  it.each(pages)("%s stands in Chinese too, each leading to the other", (name) => {
    expect(textOf(`docs/${name}`)).toContain(`](zh/${name})`);
    expect(textOf(`docs/zh/${name}`)).toContain(`](../${name})`);
  });

  it.each([...pages, ...pages.map((name) => `zh/${name}`)])("%s links to files that are there", (name) => {
    const folder = join(ROOT, "docs", name, "..");
    const links = [...textOf(`docs/${name}`).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, path = ""]) => path,
    );
    expect(links.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });
});
