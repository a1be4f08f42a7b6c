/** What the API does with page files that people hand in: read, hold, join, take out again. Nothing is kept of a file that does not join. */
import type { Joining, JoinRequest, PrintedPage, ReadFact, ReadFile } from "../http/contract.ts";
import type { Adding } from "../http/deps.ts";
import { InputError, type PageReading, type Statement } from "../model/index.ts";
import { type JoiningPage, joinPages, readWaiting, type WaitingPage } from "../pipeline/add-pages.ts";
import { dataFiles } from "../pipeline/data-files.ts";
import { lastingReader } from "../pipeline/lasting-reader.ts";
import { leavePages } from "../pipeline/leave-pages.ts";
import { buildPages } from "./commands/build.ts";
import { type InTurn, inTurn } from "./in-turn.ts";
import { pageAnswer } from "./page-answer.ts";
import type { World } from "./world.ts";

/** Files and bytes that wait at most; the oldest go first. */
const FILES = 200;
const BYTES = 64 * 1024 * 1024;

export function addingOf(world: World, token: string): Adding {
  const files = dataFiles(world.config.data);
  const { by } = world.config;
  const waiting = new Map<string, WaitingPage>();
  const { watched, inLine, joining } = changesOf(world);
  const reader = lastingReader(world.pageThread);
  // One after the other: each file gets a name that no other waits under, and however many come, one thread reads.
  const oneFile = inTurn();
  const read = (name: string, bytes: Uint8Array): Promise<WaitingPage> =>
    oneFile(async () => {
      const page = await readWaiting(name, bytes, [...waiting.values()], files, world.effects, reader);
      waiting.delete(page.id);
      waiting.set(page.id, page);
      makeRoom(waiting);
      return page;
    });
  const join: Adding["join"] = async (request) => {
    const pages = request.files.map((each) => joiningPage(each, waiting));
    const build = (paths: readonly string[]) => buildPages(watched, paths, false);
    const { report, decided } = await joinPages(pages, by, files, watched.effects, build);
    for (const { page } of pages) waiting.delete(page.id);
    const readings = pages.map(({ page }) => page.reading);
    return {
      changed: report.changed,
      pages: readings.map(({ page }) => page.id),
      decided,
      statements: readings.flatMap(({ statements }) => statements.map(({ id }) => id)),
    };
  };
  const leave: Adding["leave"] = async ({ files: ids, decided = [] }) => {
    const build = (forget: ReadonlySet<string>) => buildPages(watched, [], false, forget);
    const left = await leavePages({ ids, decided }, by, files, watched.effects, build);
    for (const { name, bytes } of left.files) await read(name, bytes);
    return { changed: left.report.changed };
  };
  return {
    token,
    read: async (name, bytes) => fileAnswer(await read(name, bytes)),
    join: (request) => inLine(() => join(request)),
    leave: (request) => inLine(() => leave(request)),
    joining,
  };
}

/** One change of the graph after the other; how far the present one is. */
function changesOf(world: World) {
  let step: Joining = null;
  const { effects } = world;
  const progress: World["effects"]["progress"] = (name, done, total) => {
    step = { step: name, done, total };
    effects.progress(name, done, total);
  };
  const watched: World = { ...world, effects: { ...effects, progress } };
  const oneChange = inTurn();
  const inLine: InTurn = (change) =>
    oneChange(async () => {
      step = { step: "joining", done: 0, total: 0 };
      try {
        return await change();
      } finally {
        step = null;
      }
    });
  return { watched, inLine, joining: () => step };
}

function joiningPage(
  { id, accept = [], reject = [] }: JoinRequest["files"][number],
  waiting: ReadonlyMap<string, WaitingPage>,
): JoiningPage {
  const page = waiting.get(id);
  if (page === undefined) throw new InputError("file-not-found", "This file was not handed in, or long ago.");
  return { page, accept, reject };
}

function makeRoom(waiting: Map<string, WaitingPage>): void {
  let bytes = [...waiting.values()].reduce((sum, page) => sum + page.bytes.length, 0);
  for (const [id, page] of waiting) {
    if (waiting.size <= FILES && bytes <= BYTES) return;
    waiting.delete(id);
    bytes -= page.bytes.length;
  }
}

function fileAnswer({ id, name, state, reading }: WaitingPage): ReadFile {
  const page: PrintedPage = pageAnswer(reading, []);
  const facts = [...reading.statements].sort((a, b) => a.evidence.span.start - b.evidence.span.start);
  const doubts = reading.issues.filter(({ article }) => article === null);
  return {
    id,
    name,
    state,
    page,
    mentions: reading.mentions.length,
    facts: facts.map((statement) => factAnswer(statement, reading)),
    issues: doubts.map(({ code, says }) => ({ code, says })),
  };
}

function factAnswer(statement: Statement, { events }: PageReading): ReadFact {
  const { id, relation, subject, object, props, rule, score, evidence } = statement;
  const end = ({ label, name, key }: Statement["subject"]) => ({
    label,
    name: events.find((event) => event.key === key)?.title ?? name,
  });
  const { article, quote, span: at } = evidence;
  return { id, article, relation, subject: end(subject), object: end(object), props, quote, at, rule, score };
}
