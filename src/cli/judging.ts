/** What API and commands ask of the data directory: why an entity is one, what is open, and decisions. */
import { randomBytes } from "node:crypto";
import type { DoubtItem, IdentityAnswer, ReviewAnswer, ReviewEntry } from "../http/contract.ts";
import type { Judging } from "../http/deps.ts";
import { type DoubtfulPair, type Issue, type Statement, statementKey } from "../model/index.ts";
import { type DataFiles, dataFiles } from "../pipeline/data-files.ts";
import { decisionsOn } from "../pipeline/decisions.ts";
import { doubtRows, type IdentityRow, identityRow } from "../pipeline/identity-log.ts";
import { readJsonLines } from "../pipeline/json-lines.ts";
import { judge, undoJudgement } from "../pipeline/judge.ts";
import { decisionsWait, loadJudgements, standing } from "../pipeline/judgements.ts";
import { type FindNamings, namingFinder } from "../pipeline/namings.ts";
import { openQueue } from "../pipeline/open-queue.ts";
import { printedPage } from "../pipeline/printed-page.ts";
import type { ReviewItem } from "../pipeline/review-queue.ts";
import { buildPages } from "./commands/build.ts";
import { pageAnswer } from "./page-answer.ts";
import type { World } from "./world.ts";

const NAMINGS = 40;
const QUOTES = 2;

/** `readOnly` takes no decisions. */
export function judgingOf(world: World, readOnly: boolean): Judging {
  const files = dataFiles(world.config.data);
  const { effects } = world;
  return {
    identity: (id) => identityOf(id, files, world),
    review: (limit) => reviewOf(limit, files, world),
    decisions: (statements) => decisionsOn(statements, files, effects),
    printed: async (id, sought) => {
      const found = await printedPage(id, sought, files, effects);
      return found === null ? null : pageAnswer(found.reading, found.marks);
    },
    judgements: async () => {
      const { all } = await loadJudgements(files, effects);
      const waiting = await decisionsWait(all, world.targetName, files, effects);
      return { judgements: standing(all), waiting };
    },
    ...(readOnly
      ? {}
      : {
          write: {
            token: randomBytes(16).toString("hex"),
            judge: (request) => judge({ ...request, by: world.config.by }, files, effects),
            undo: (id) => undoJudgement(id, world.config.by, files, effects),
            apply: async () => {
              const { changed } = await buildPages(world, [], false);
              const issues: Issue[] = [];
              for await (const issue of readJsonLines<Issue>(files.issues, effects)) {
                if (issue.code.startsWith("judgement-")) issues.push(issue);
              }
              return { changed, issues };
            },
          },
        }),
  };
}

/** `null` where the last build made no such entity. */
export async function identityOf(
  id: string,
  files: DataFiles,
  { effects }: World,
): Promise<IdentityAnswer | null> {
  const row = await identityRow(id, files, effects);
  if (row === undefined) return null;
  const namings = await namingFinder(files, effects);
  return {
    names: row.names.map(([name, count]) => ({ name, count })),
    joins: row.joins.map(([says, count]) => ({ says, count })),
    namings: await namings(row.keys.slice(0, NAMINGS), QUOTES),
    namingsInAll: row.keys.length,
    doubts: await doubtsOf(row, files, effects),
  };
}

async function doubtsOf(
  { id }: IdentityRow,
  files: DataFiles,
  effects: World["effects"],
): Promise<readonly DoubtItem[]> {
  const items: DoubtItem[] = [];
  for (const { entities, keys, score, says } of await doubtRows(files, effects, id)) {
    const [a, b] = entities;
    const other = a === id ? b : a;
    const name = (await identityRow(other, files, effects))?.name ?? other;
    items.push({ other: { id: other, name }, keys: a === id ? keys : [keys[1], keys[0]], score, says });
  }
  return items;
}

async function reviewOf(limit: number, files: DataFiles, { effects }: World): Promise<ReviewAnswer> {
  const queue = await openQueue(files, effects);
  const namings = await namingFinder(files, effects);
  const items: ReviewEntry[] = [];
  for (const item of queue.slice(0, limit)) items.push(await reviewEntry(item, namings));
  return { open: queue.length, items };
}

async function reviewEntry(item: ReviewItem, namings: FindNamings): Promise<ReviewEntry> {
  if (item.kind === "pair")
    return { kind: "pair", value: item.value, ...(await pairEntry(item.pair, namings)) };
  const { id, relation, subject, object, rule, score, evidence } = item.statement;
  const { quote, page } = evidence;
  const told = { subject: subject.name, object: object.name, detail: detailOf(item.statement) };
  const key = statementKey(item.statement);
  return { kind: "statement", value: item.value, id, key, relation, ...told, quote, page, rule, score };
}

async function pairEntry({ entities, keys, score, says }: DoubtfulPair, namings: FindNamings) {
  return { entities, keys, score, says, sides: await namings(keys, QUOTES) };
}

function detailOf({ props }: Statement): string {
  return [props.title, props.role].filter((value) => typeof value === "string").join(" ");
}
