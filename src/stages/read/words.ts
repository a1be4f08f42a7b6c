/** The words by which the layout of a page is told, from `seeds/lexicons/layout.tsv`. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { createTrie, type Trie } from "../../text/trie.ts";

export interface LayoutWords {
  /** 记者, 通讯员, 摄影 … */
  readonly roles: Trie;
  /** 文 图 摄, which count only where they stand alone. */
  readonly shortRoles: ReadonlySet<string>;
  /** Roles of those who took the picture: 摄, 供图. */
  readonly photoRoles: ReadonlySet<string>;
  /** 本报, 体育部 …: endings of the office before a writer's name. */
  readonly sourceEnds: readonly string[];
  readonly furniture: readonly string[];
  readonly rubrics: ReadonlySet<string>;
  readonly standing: readonly string[];
  readonly kickerEnds: readonly string[];
  readonly attendanceEnds: readonly string[];
  readonly captionStarts: readonly string[];
  readonly signatureEnds: readonly string[];
  /** Endings of the names of papers and programmes: 日报, 新闻联播; longest first. */
  readonly paperEnds: readonly string[];
  /** What a page of the sheet is called: 要闻, 综合. */
  readonly sections: ReadonlySet<string>;
  /** What may follow that: 新闻, 版. */
  readonly sectionEnds: readonly string[];
}

const known = new WeakMap<Lexicons, LayoutWords>();

/** The layout words of these lexicons; read once. */
export function layoutWords(lexicons: Lexicons): LayoutWords {
  const words = known.get(lexicons) ?? readWords(lexicons);
  known.set(lexicons, words);
  return words;
}

function readWords(lexicons: Lexicons): LayoutWords {
  const rows = lexicons.terms("layout");
  const of = (kind: string): string[] =>
    rows
      .filter((row) => row.values.kind === kind)
      .map((row) => row.term)
      .sort((a, b) => b.length - a.length);
  return {
    roles: createTrie(of("role")),
    shortRoles: new Set(of("role-short")),
    photoRoles: new Set(rows.filter((row) => row.values.value === "photo").map((row) => row.term)),
    sourceEnds: of("source-end"),
    furniture: of("furniture"),
    rubrics: new Set(of("rubric")),
    standing: of("standing"),
    kickerEnds: of("kicker-end"),
    attendanceEnds: of("attendance-end"),
    captionStarts: of("caption-start"),
    signatureEnds: of("signature-end"),
    sections: new Set(of("section")),
    sectionEnds: of("section-end"),
    paperEnds: lexicons
      .terms("paper-words")
      .map((row) => row.term)
      .sort((a, b) => b.length - a.length),
  };
}

/** Whether a word names a section of the paper: 要闻, 今日要闻, 综合新闻, 经济民生. */
export function isSection(word: string, { sections, sectionEnds }: LayoutWords): boolean {
  if (sections.has(word)) return true;
  const end = sectionEnds.find((tail) => word.endsWith(tail));
  if (end !== undefined && sections.has(word.slice(0, -end.length))) return true;
  return word.length === 4 && sections.has(word.slice(0, 2)) && sections.has(word.slice(2));
}
