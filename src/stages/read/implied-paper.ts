/** The paper of a sheet that prints no masthead, as its datelines, bylines and services name it. */
import type { MetaSource } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import {
  AGENCY,
  CREDITED_PAPER,
  DATELINE,
  NAMED_LEAD,
  SERVICE,
  WRITER_PAPER,
  withoutOffice,
  withoutPress,
} from "./layout.rules.ts";
import type { KindLine } from "./line-kind.ts";
import { STRONG_PAPER, TODAY_PAPER } from "./masthead.rules.ts";

const ADDRESS = /^[^·]+/;
/** 本报 and 我台 name nobody. */
const SHORTEST_NAME = 3;

/** The paper that most datelines and bylines name, else one credited or served anywhere on the page. */
export function impliedPaper(
  lines: readonly KindLine[],
  lexicons: Lexicons,
): { source: MetaSource; paper: string } | undefined {
  const texts = lines.map(({ line }) => line.text);
  const named = commonest(lines.flatMap(openingPaper));
  if (named !== null) return { source: "dateline", paper: named };
  const credited = commonest(texts.flatMap(creditedPapers));
  if (credited !== null) return { source: "dateline", paper: credited };
  const served = commonest(texts.flatMap((text) => servedPapers(text, lexicons)));
  return served === null ? undefined : { source: "content", paper: served };
}

function commonest(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The paper in a dateline or byline; agencies write for all papers. */
function openingPaper({ line, kind }: KindLine): string[] {
  const match =
    kind === "lead"
      ? (DATELINE.pattern.exec(line.text) ?? NAMED_LEAD.pattern.exec(line.text))
      : WRITER_PAPER.pattern.exec(line.text);
  const name = nameIn(match);
  return name === null || AGENCY.pattern.test(name) ? [] : [name];
}

/** Papers named anywhere as a writer's or photographer's own. */
function creditedPapers(text: string): string[] {
  return [...text.matchAll(CREDITED_PAPER.pattern)].map((match) => match[1] ?? "");
}

/** 扫一扫关注江城日报微信, 江城日报社地址: the paper offers its services. */
function servedPapers(text: string, lexicons: Lexicons): string[] {
  if (!SERVICE.pattern.test(text)) return [];
  const pieces = text.split(SERVICE.pattern).flatMap((piece) => piece.split(/[^\p{sc=Han}]+/u));
  const names = pieces.flatMap((piece) => {
    const bare = withoutOffice(piece);
    return TODAY_PAPER.pattern.test(bare) ? [bare] : (STRONG_PAPER.pattern.exec(bare)?.[1] ?? []);
  });
  return names.filter((name) => lexicons.places.homeOf(name, null).path.length > 0);
}

/** The programme in `央视网消息（新闻联播）`, else the paper in front; not 本报. */
function nameIn(match: RegExpExecArray | null): string | null {
  if (match === null) return null;
  const programme = match[0].endsWith("：") ? match[2] : undefined;
  const name = programme ?? ADDRESS.exec(match[1] ?? "")?.[0] ?? "";
  return name.length >= SHORTEST_NAME ? withoutPress(name) : null;
}
