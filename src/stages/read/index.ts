/** Reads a page file: decodes it, finds paper and day, and cuts it into articles. */
import { type Article, hashId, type Issue, type Page } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { toArticle } from "./article.ts";
import { assemble } from "./assemble.ts";
import { type Decoded, decode } from "./decode.ts";
import { homeOf } from "./home.ts";
import { kindOf } from "./line-kind.ts";
import { printedLines } from "./lines.ts";
import { findMasthead } from "./masthead.ts";
import { pageMeta } from "./page-meta.ts";
import { withoutSoftBreaks } from "./soft-breaks.ts";

export interface ReadResult {
  /** `null` where the file is no page; an issue says why. */
  readonly page: Page | null;
  readonly articles: Article[];
  readonly issues: Issue[];
}

const FAULTS = {
  "page-empty": "the file holds no text",
  "page-binary": "the file is no text file",
  "page-encoding": "the file is neither UTF-8 nor GB18030",
} as const;

export function read(source: string, bytes: Uint8Array, sidecar: unknown, lexicons: Lexicons): ReadResult {
  const decoded = decode(bytes);
  if ("fault" in decoded) return refused(source, decoded);
  const { text } = decoded;
  const lines = withoutSoftBreaks(printedLines(text), text, lexicons);
  const masthead = findMasthead(lines, lexicons);
  const body = lines.filter((_, at) => !masthead.lines.has(at)).map((line) => kindOf(line, lexicons));
  const meta = pageMeta(source, masthead, sidecar, body, lexicons);
  const articles = assemble(body, text, lexicons).map((draft, index) =>
    toArticle(index, draft, text, lexicons),
  );
  const page: Page = {
    id: pageId(source, meta),
    source,
    hash: hashId(text),
    text,
    ...meta,
    home: homeOf(meta, masthead.owner, text, lexicons),
  };
  return { page, articles, issues: doubts(page, articles) };
}

function refused(source: string, { fault }: Extract<Decoded, { fault: string }>): ReadResult {
  const issue: Issue = {
    level: "error",
    code: fault,
    page: source,
    article: null,
    span: null,
    says: FAULTS[fault],
  };
  return { page: null, articles: [], issues: [issue] };
}

function pageId(source: string, { paper, date, page }: Pick<Page, "paper" | "date" | "page">): string {
  return paper !== null && date !== null && page !== null ? `${paper}/${date}/${page}` : source;
}

function doubts(page: Page, articles: readonly Article[]): Issue[] {
  const issue = (code: string, says: string): Issue => ({
    level: "warning",
    code,
    page: page.id,
    article: null,
    span: null,
    says,
  });
  const issues: Issue[] = [];
  if (page.date === null)
    issues.push(issue("page-undated", "no source says on which day the page was printed"));
  if (page.paper === null) issues.push(issue("page-unnamed", "no source says which paper the page is of"));
  if (articles.length === 0) issues.push(issue("page-no-article", "no article was found on the page"));
  return issues;
}
