/** The look is stated once: no colour or text size outside tokens.css, every token known, every text readable in both themes. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..", "web");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (path) => /\.(css|tsx?)$/.test(path) && path !== "tokens.css",
);
const text = (path: string) => readFileSync(join(root, path), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
const tokens = text("tokens.css");

/** `name` to value of one block of declarations. */
function declared(block: string): ReadonlyMap<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

const light = declared(/:root \{([\s\S]*?)\n\}/.exec(tokens)?.[1] ?? "");
const dark = new Map([
  ...light,
  ...declared(/:root\[data-theme="dark"\] \{([\s\S]*?)\n {2}\}/.exec(tokens)?.[1] ?? ""),
]);

function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) =>
    c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe("the tokens of the look", () => {
  it.each(files)("%s names no colour and no text size of its own", (path) => {
    const found = text(path).match(
      /#[0-9a-fA-F]{3,8}\b(?=["';\s,)])|\b(?:rgba?|hsla?|oklch)\(|font(?:-size|Size)?["']?:[^;\n]*?\b\d+(?:\.\d+)?px/g,
    );
    expect(found ?? []).toEqual([]);
  });

  it("has a value for every token that is used", () => {
    const known = new Set([...tokens.matchAll(/--([\w-]+):/g)].map((match) => match[1]));
    const own = new Set(
      files.flatMap((path) => [...text(path).matchAll(/["']?--([\w-]+)["']?\]?:/g)]).map((m) => m[1]),
    );
    const used = files.flatMap((path) =>
      [...text(path).matchAll(/var\(--([\w-]+)\)/g)].map((match) => match[1]),
    );
    expect(used.filter((name) => !known.has(name) && !own.has(name))).toEqual([]);
  });

  const texts = ["ink", "ink-soft", "ink-faint", "accent-ink"];
  const grounds = ["paper", "sheet", "well"];
  const pairs = texts.flatMap((ink) => grounds.map((ground) => [ink, ground] as const));

  it.each([...pairs, ["on-accent", "accent"], ["ink", "marker"]] as const)(
    "%s on %s has a contrast of 4.5 in both themes",
    (ink, ground) => {
      for (const theme of [light, dark]) {
        expect(contrast(theme.get(ink) ?? "", theme.get(ground) ?? "")).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  const marks = [...light.keys()].filter((name) => name.startsWith("series-"));
  const types = [
    "person",
    "enterprise",
    "organization",
    "chain",
    "event",
    "project",
    "place",
    "policy",
    "honor",
    "source",
  ];

  it.each([...types, ...marks])("%s stands off the paper by 3 in both themes", (mark) => {
    for (const theme of [light, dark]) {
      expect(contrast(theme.get(mark) ?? "", theme.get("paper") ?? "")).toBeGreaterThanOrEqual(3);
      expect(contrast(theme.get(mark) ?? "", theme.get("sheet") ?? "")).toBeGreaterThanOrEqual(3);
    }
  });
});
