/** The words by which the layout of a page is told, from `seeds/lexicons/layout.tsv`. */

import type { Lexicons } from "../../rules/lexicons.ts";
import { oncePer } from "../../rules/once-per.ts";
import { createTrie, type Trie } from "../../text/trie.ts";
import { ITEM_COUNT } from "./layout.rules.ts";

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
  /** Endings of the label over a digest: 简讯, 短波. */
  readonly digestEnds: readonly string[];
  readonly standing: readonly string[];
  readonly kickerEnds: readonly string[];
  readonly attendanceEnds: readonly string[];
  readonly captionStarts: readonly string[];
  readonly signatureEnds: readonly string[];
  /** Endings of the names of papers and programmes: 日报, 新闻联播; longest first. */
  readonly paperEnds: readonly string[];
  /** Characters that write the sounds of ethnic and foreign names. */
  readonly sounds: ReadonlySet<string>;
  /** What a page of the sheet is called: 要闻, 综合. */
  readonly sections: ReadonlySet<string>;
  /** What may follow that: 新闻, 版. */
  readonly sectionEnds: readonly string[];
}

/** The layout words of these lexicons; read once. */
export const layoutWords = oncePer(readWords);

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
    digestEnds: of("digest-end"),
    standing: of("standing"),
    kickerEnds: of("kicker-end"),
    attendanceEnds: of("attendance-end"),
    captionStarts: of("caption-start"),
    signatureEnds: of("signature-end"),
    sounds: new Set(
      [...lexicons.terms("transliteration"), ...lexicons.terms("ethnic-sounds")].map(({ term }) => term),
    ),
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

const LONGEST_LABEL = 8;

/** Whether a heading is the label over items of their own: 简 讯, 县域短波, 短讯三则. */
export function isDigestLabel(text: string, { digestEnds }: LayoutWords): boolean {
  const label = text.replaceAll(" ", "").replace(ITEM_COUNT, "");
  return label.length <= LONGEST_LABEL && digestEnds.some((end) => label.endsWith(end));
}

/** Whether a heading only names a column of the paper: 相关链接, 简讯. */
export function isRubric(text: string, words: LayoutWords): boolean {
  return words.rubrics.has(text.replaceAll(" ", "")) || isDigestLabel(text, words);
}
