/** What resolution keeps of one page: its names and what they are compared by. Its text and its sentences stay on disk. */
import type { PageReading } from "../../model/index.ts";
import { withCorrections } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import type { ReadBodyName } from "./body-name.ts";
import { byKey, type Cluster, gatherPage, type PageFacts } from "./clusters.ts";
import { type Telling, tellingsOf } from "./happenings.ts";
import type { Decisions, JudgedPage } from "./judgements.ts";
import { namesakesOn } from "./namesakes.ts";
import { notePersonFacts, postReader, soleTitleReader } from "./profile.ts";
import { type Renaming, renamingsOn } from "./renamings.ts";
import { Shared } from "./shared.ts";
import type { TitleReader } from "./titles.ts";
import { wordEnds } from "./word-ends.ts";

export interface PageGist {
  readonly page: PageFacts;
  /** Sorted by key. */
  readonly clusters: readonly Cluster[];
  readonly tellings: readonly Telling[];
  readonly renamings: readonly Renaming[];
  /** Titles of posts that one person holds at a time. */
  readonly soleTitles: readonly string[];
  readonly judged: JudgedPage;
}

export function gistReader(
  decisions: Decisions,
  lexicons: Lexicons,
  readBody: ReadBodyName,
  titles: TitleReader,
): (reading: PageReading) => PageGist {
  const readPost = postReader(lexicons, readBody);
  const soleTitles = soleTitleReader(lexicons);
  const behind = wordEnds(lexicons.terms("national-titles"));
  const shared = new Shared();
  return (read) => {
    const judged = decisions.onPage(read.statements);
    const [reading = read] = withCorrections([read], judged.corrected);
    const splits = namesakesOn(reading, readPost);
    const { page, clusters } = gatherPage(reading, splits, behind.head, shared);
    notePersonFacts(reading, clusters, readPost, shared);
    return {
      page,
      clusters: byKey(clusters),
      tellings: tellingsOf(reading, clusters, titles, shared),
      renamings: renamingsOn(reading, clusters),
      soleTitles: shared.texts([...soleTitles(reading.statements)]),
      judged,
    };
  };
}
