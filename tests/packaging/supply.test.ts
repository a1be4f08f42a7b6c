/** What the package is made of and how it is counted: the bill of materials, locked hashes, versions and their changes. */
import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { ROOT, textOf } from "../support/tree.ts";

const manifest = JSON.parse(textOf("package.json")) as {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string };
    readonly expression?: string;
  }[];
}

describe("the bill of materials", () => {
  it("names every part that the product needs, with version and a licence that allows its use", {
    timeout: 120_000,
  }, () => {
    const said = execFileSync("npm", ["run", "--silent", "sbom"], {
      cwd: ROOT,
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    const bill = JSON.parse(said) as {
      readonly bomFormat: string;
      readonly components: readonly Component[];
    };
    expect(bill.bomFormat).toBe("CycloneDX");
    const licenceOf = ({ licenses: [first] = [] }: Component) => first?.license?.id ?? first?.expression;
    const licences = new Map(bill.components.map((part) => [part.name, licenceOf(part)]));
    for (const name of Object.keys(manifest.dependencies)) expect(licences.get(name), name).toBeDefined();
    for (const name of ["vitest", "vite", "sigma", "react"]) expect(licences.has(name), name).toBe(false);
    // Builds for other systems than the one that wrote the lock file tell no licence there; those are of their package.
    for (const [name, licence] of licences) {
      expect(licence ?? "MIT", name).toMatch(/MIT|ISC|BSD|Apache-2\.0|BlueOak-1\.0\.0/);
    }
  });

  it("is locked by hashes, and one package alone may run a script at installation", () => {
    const lock = JSON.parse(textOf("package-lock.json")) as {
      readonly packages: Readonly<
        Record<string, { readonly integrity?: string; readonly optional?: boolean }>
      >;
    };
    const open = Object.entries(lock.packages).filter(
      ([path, part]) => path !== "" && part.optional !== true && !/^sha512-/.test(part.integrity ?? ""),
    );
    expect(open.map(([path]) => path)).toEqual([]);
    const { allowScripts } = JSON.parse(textOf("package.json")) as { allowScripts: Record<string, boolean> };
    expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(["@ladybugdb/core"]);
  });
});

describe("the list of changes", () => {
  const sections = textOf("CHANGELOG.md")
    .split(/^## /m)
    .slice(1)
    .map((text) => ({ version: /^\d+\.\d+\.\d+/.exec(text)?.[0] ?? "", text }));

  it("begins with the version of the package, and goes down", () => {
    expect(sections[0]?.version).toBe(manifest.version);
    const numbers = sections.map(({ version }) => version.split(".").map(Number));
    const value = ([major = 0, minor = 0, patch = 0]: readonly number[]) =>
      (major * 1000 + minor) * 1000 + patch;
    expect(numbers.map(value)).toEqual(numbers.map(value).sort((a, b) => b - a));
    expect(new Set(sections.map(({ version }) => version)).size).toBe(sections.length);
  });

  it("tells of rules and words in a minor version alone, with the score before and after", () => {
    const changed = sections.filter(({ text }) => /rules|words|lexicons/i.test(text.split("\n\n")[1] ?? ""));
    expect(changed.length).toBeGreaterThan(0);
    for (const { version, text } of changed) {
      expect(version, version).toMatch(/\.0$/);
      expect(text, version).toMatch(/\.\d+ → \.\d+/);
    }
  });
});
