/** What the API does with page files that people hand in: read, hold, join. Nothing is kept of a file that does not join. */
import type { PrintedPage, ReadFact, ReadFile } from "../http/contract.ts";
import type { Adding } from "../http/deps.ts";
import { InputError, type PageReading, type Statement } from "../model/index.ts";
import { type JoiningPage, joinPages, readWaiting, type WaitingPage } from "../pipeline/add-pages.ts";
import { dataFiles } from "../pipeline/data-files.ts";
import { buildPages } from "./commands/build.ts";
import { pageAnswer } from "./page-answer.ts";
import type { World } from "./world.ts";

/** Files and bytes that wait at most; the oldest go first. */
const FILES = 200;
const BYTES = 64 * 1024 * 1024;

export function addingOf(world: World, token: string): Adding {
  const files = dataFiles(world.config.data);
  const waiting = new Map<string, WaitingPage>();
  let step: Awaited<ReturnType<Adding["joining"]>> = null;
  let line: Promise<unknown> = Promise.resolve();
  const watched: World = {
    ...world,
    effects: {
      ...world.effects,
      progress: (name, done, total) => {
        step = { step: name, done, total };
        world.effects.progress(name, done, total);
      },
    },
  };
  return {
    token,
    read: async (name, bytes) => {
      const reader = await world.reader(bytes.length);
      const page = await readWaiting(name, bytes, [...waiting.values()], files, world.effects, reader);
      waiting.delete(page.id);
      waiting.set(page.id, page);
      makeRoom(waiting);
      return fileAnswer(page);
    },
    join: (request) => {
      const work = line.then(async () => {
        const joining = request.files.map(({ id, accept = [], reject = [] }): JoiningPage => {
          const page = waiting.get(id);
          if (page === undefined)
            throw new InputError("file-not-found", "This file was not handed in, or long ago.");
          return { page, accept, reject };
        });
        step = { step: "joining", done: 0, total: 0 };
        try {
          const { by } = world.config;
          const report = await joinPages(joining, by, files, watched.effects, (paths) =>
            buildPages(watched, paths, false),
          );
          for (const { page } of joining) waiting.delete(page.id);
          const readings = joining.map(({ page }) => page.reading);
          return {
            changed: report.changed,
            pages: readings.map(({ page }) => page.id),
            statements: readings.flatMap(({ statements }) => statements.map(({ id }) => id)),
          };
        } finally {
          step = null;
        }
      });
      line = work.catch(() => undefined);
      return work;
    },
    joining: () => step,
  };
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
