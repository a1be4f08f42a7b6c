/** The span invariant: every mention, event and statement of every page at hand quotes its page letter for letter. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PageReading, Span } from "../../src/model/index.ts";
import { readPage } from "../../src/pipeline/build.ts";
import { sidecarPath } from "../../src/pipeline/page-files.ts";
import { lexicons } from "../support/lexicons.ts";
import { ROOT } from "../support/tree.ts";

/** Of the repository, and of the material beside it where it is there; of each folder every n-th page. */
const FOLDERS: Readonly<Record<string, number>> = {
  "seeds/pages": 1,
  "tests/gold/local": 1,
  "tests/gold/varied": 1,
  "tests/gold/narrated": 2,
  "../shared/gold-broadcast": 4,
  "../shared/corpus": 20,
};

const pages = Object.entries(FOLDERS).flatMap(([folder, nth]) => {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith(".txt"));
  return names.sort().flatMap((name, i) => (i % nth === 0 ? [join(path, name)] : []));
});

const readings = new Map(pages.map((path) => [path, readingOf(path)]));

/** Quotes that are not what stands at their place. */
function misquotes({ page, mentions, events, statements }: PageReading): readonly string[] {
  const quoted: { readonly span: Span; readonly quote: string; readonly what: string }[] = [
    ...mentions.map(({ span, quote, rule }) => ({ span, quote, what: rule })),
    ...events.map(({ evidence, title }) => ({ ...evidence, what: title })),
    ...statements.map(({ evidence, rule }) => ({ ...evidence, what: rule })),
  ];
  return quoted
    .filter(({ span, quote }) => quote === "" || page.text.slice(span.start, span.end) !== quote)
    .map(({ span, quote, what }) => `${page.source} ${what} ${span.start}-${span.end} ${quote}`);
}

function readingOf(path: string): PageReading | null {
  const beside = sidecarPath(path);
  const sidecar: unknown = existsSync(beside) ? JSON.parse(readFileSync(beside, "utf8")) : null;
  const result = readPage(basename(path), readFileSync(path), sidecar, lexicons);
  return result.page === null ? null : result;
}

describe("spans", () => {
  it("of mentions, events and statements hold their quotes on every page at hand", {
    timeout: 120_000,
  }, () => {
    expect(pages.length).toBeGreaterThanOrEqual(27);
    const all = [...readings.values()].flatMap((reading) => reading ?? []);
    expect(all.length).toBe(pages.length);
    expect(all.flatMap(misquotes)).toEqual([]);
    expect(all.flatMap(({ mentions }) => mentions).length).toBeGreaterThan(1000);
    expect(all.flatMap(({ statements }) => statements).length).toBeGreaterThan(500);
  });

  it("of statements name pages, articles and mentions that are there", () => {
    for (const reading of readings.values()) {
      if (reading === null) continue;
      const articles = new Set(reading.articles.map(({ index }) => index));
      for (const { evidence } of reading.statements) {
        expect(evidence.page).toBe(reading.page.id);
        expect(articles).toContain(evidence.article);
      }
    }
  });
});
