/** What statements support: edges grouped by ends and key properties, and a node for each statement. */
import type { GraphNode, PageReading, PropValue, Resolution, Statement } from "../../model/index.ts";
import { allows, hashId, RELATIONS } from "../../model/index.ts";
import { edgeProps } from "./edge-props.ts";
import { type End, edgeId, type FindEnd, makeEdge, placedEdge } from "./edges.ts";
import { postTitle } from "./former-title.rules.ts";
import { holdingProps } from "./holding.ts";
import type { Drawn } from "./page-graph.ts";
import { type Held, type InferredEnd, inferredEnds } from "./successors.ts";
import { type Tenure, tenuresOf } from "./tenures.ts";

/** A live statement with the edition date of its page and the article that it stands in. */
export interface Stated {
  readonly statement: Statement;
  readonly date: string;
  readonly article: End;
}

/** A statement on its way to its edge; rows that are sorted by key bring the statements of one edge together. */
export type StatedRow = readonly [
  /** The edge's id, then the statement's. */
  key: string,
  /** Its place in the corpus. */
  order: number,
  edge: { readonly id: string; readonly from: End; readonly to: End },
  stated: Stated,
];

/** Rows of posts are sorted apart: who follows whom in a post is known from all of them together. */
export function isPost([, , , { statement }]: StatedRow): boolean {
  return statement.relation === "HOLDS";
}

/** What supports one edge, each statement once, sorted. */
interface Group {
  readonly id: string;
  readonly type: Statement["relation"];
  readonly from: End;
  readonly to: End;
  readonly live: readonly Stated[];
  /** The place in the corpus of its first statement. */
  readonly order: number;
}

/** A page's statements, save those that people refused or that say nothing of the present graph. */
export function statedOn(
  { page, statements }: PageReading,
  rejected: ReadonlySet<string>,
  find: FindEnd,
  articleOf: (index: number) => End,
  first: number,
): readonly StatedRow[] {
  return statements.flatMap((statement, i): readonly StatedRow[] => {
    const { subject, object, relation, evidence } = statement;
    if (rejected.has(statement.id) || !isHeld(statement)) return [];
    const at = evidence.article;
    const [from, to] = orderedEnds(relation, find(at, subject.key), find(at, object.key));
    if (from === undefined || to === undefined || from.id === to.id) return [];
    if (!allows(relation, from.label, to.label)) return [];
    const key = relation === "HOLDS" ? { title: titleOf(statement) } : statement.props;
    const id = edgeId(relation, from, to, key);
    const stated = { statement, date: page.date ?? "", article: articleOf(at) };
    return [[`${id}${statement.id}`, first + i, { id, from, to }, stated]];
  });
}

/** An edge with its statements; of rows that bring one id the one drawn last counts, as `order` says. */
export interface DrawnEdge extends Drawn {
  readonly order: number;
}

/** Edges that bear no time; `rows` come sorted. */
export function* drawStated(
  rows: Iterable<StatedRow>,
  { accepted }: Pick<Resolution, "accepted">,
): Generator<DrawnEdge> {
  for (const group of groupsOf(rows)) {
    const own = edgeProps(group.type, group.live);
    yield { order: 1 + group.order, ...drawEdge(group, own, accepted) };
  }
}

/** Posts are drawn behind all else. */
const BEHIND = 2 ** 40;

/** Posts with the times in which they were held; `rows` come sorted, twice. */
export function* drawPosts(
  rows: () => Iterable<StatedRow>,
  { accepted, soleTitles }: Pick<Resolution, "accepted" | "soleTitles">,
): Generator<DrawnEdge> {
  const ends = successions(rows(), soleTitles);
  for (const group of groupsOf(rows())) {
    for (const { id, title, tenure } of heldPosts(group)) {
      const own = holdingProps(title, tenure, ends.get(id));
      const edge = { ...group, id, live: distinctSorted(tenure.stated) };
      yield { order: BEHIND + group.order, ...drawEdge(edge, own, accepted) };
    }
  }
}

/** Edge → when its tenure ended because the next holder is there. */
function successions(
  rows: Iterable<StatedRow>,
  soleTitles: ReadonlySet<string>,
): ReadonlyMap<string, InferredEnd> {
  const posts: (HeldPost & { readonly order: number })[] = [];
  for (const group of groupsOf(rows)) {
    for (const held of heldPosts(group)) {
      // The statements themselves stay on disk.
      const tenure = { ...held.tenure, stated: [] };
      if (soleTitles.has(held.title)) posts.push({ order: group.order, ...held, tenure });
    }
  }
  const ends = inferredEnds(posts.sort((a, b) => a.order - b.order));
  return new Map(
    posts.flatMap(({ id, tenure }) => {
      const end = ends.get(tenure);
      return end === undefined ? [] : [[id, end] as const];
    }),
  );
}

function* groupsOf(rows: Iterable<StatedRow>): Generator<Group> {
  let held: StatedRow[] = [];
  for (const row of rows) {
    if (held.length > 0 && held[0]?.[2].id !== row[2].id) {
      yield* groupOf(held);
      held = [];
    }
    held.push(row);
  }
  yield* groupOf(held);
}

function groupOf(rows: readonly StatedRow[]): readonly Group[] {
  const [head] = rows;
  if (head === undefined) return [];
  const [, , { id, from, to }, { statement }] = head;
  const order = rows.reduce((least, row) => Math.min(least, row[1]), Number.POSITIVE_INFINITY);
  const live = distinctSorted(rows.map(([, , , stated]) => stated));
  return [{ id, type: statement.relation, from, to, live, order }];
}

interface HeldPost extends Held {
  readonly id: string;
  readonly title: string;
  readonly tenure: Tenure<Stated>;
}

/** A post held twice is two edges; the first keeps the id that the post alone would have. */
function heldPosts({ id, from, to, live }: Group): readonly HeldPost[] {
  const title = titleOf(live[0]?.statement);
  return tenuresOf(live).map((tenure, i) => ({
    id: i === 0 ? id : hashId(id, i),
    title,
    tenure,
    person: from.id,
    post: `${to.id} ${title}`,
  }));
}

function drawEdge(
  { id, type, from, to, live }: Group,
  own: Readonly<Record<string, PropValue>>,
  accepted: ReadonlySet<string>,
): Drawn {
  const dates = live
    .map(({ date }) => date)
    .filter((date) => date !== "")
    .sort();
  const score = together(live.map(({ statement }) => (accepted.has(statement.id) ? 1 : statement.score)));
  const support = { statements: live.length, first: dates[0] ?? "", last: dates.at(-1) ?? "", score };
  const drawn = live.map((each) => {
    const node = statementNode(each, id);
    return { node, edge: placedEdge("STATED_IN", node, each.article, each.date) };
  });
  return {
    nodes: drawn.map(({ node }) => node),
    edges: [makeEdge(id, type, from, to, own, support), ...drawn.map(({ edge }) => edge)],
  };
}

/** The title of the post itself; "" where the statement is of no post. */
function titleOf(statement: Statement | undefined): string {
  const { title, former } = statement?.props ?? {};
  return typeof title === "string" ? postTitle(title, former === true) : "";
}

/** A planned post is not held; a chain's former leader leads it no more. */
function isHeld({ relation, props }: Statement): boolean {
  if (relation === "HOLDS") return props.state !== "planned";
  if (relation === "LEADS_CHAIN") {
    return props.former !== true && props.state !== "ends" && props.state !== "planned";
  }
  return true;
}

/** Signing is mutual: one edge, whichever side the sentence begins with. */
function orderedEnds(relation: Statement["relation"], from: End | undefined, to: End | undefined) {
  const turned = relation === "SIGNED_WITH" && from !== undefined && to !== undefined && to.id < from.id;
  return turned ? [to, from] : [from, to];
}

function distinctSorted(stated: readonly Stated[]): readonly Stated[] {
  const byId = new Map(stated.map((each) => [each.statement.id, each]));
  return [...byId.values()].sort((a, b) => (a.statement.id < b.statement.id ? -1 : 1));
}

/** The chance that at least one of several independent statements is right. */
function together(scores: readonly number[]): number {
  const wrong = scores.reduce((product, score) => product * (1 - score), 1);
  return Math.round((1 - wrong) * 10_000) / 10_000;
}

function statementNode({ statement }: Stated, edge: string): GraphNode {
  const { id, subject, relation, object, rule, score, evidence } = statement;
  const name = `${subject.name} ${RELATIONS[relation].zh} ${object.name}`;
  const props: Record<string, PropValue> = {
    id,
    name,
    edgeId: edge,
    relation,
    rule,
    score,
    quote: evidence.quote,
    page: evidence.page,
    start: evidence.span.start,
    end: evidence.span.end,
    subject: subject.name,
    object: object.name,
  };
  return { id, label: "Statement", name, props };
}
