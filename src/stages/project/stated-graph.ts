/** What statements support: edges grouped by ends and key properties, and a node for each statement. */
import type {
  GraphEdge,
  GraphNode,
  PageReading,
  PropValue,
  Resolution,
  Statement,
} from "../../model/index.ts";
import { allows, hashId, RELATIONS } from "../../model/index.ts";
import { edgeProps } from "./edge-props.ts";
import { type End, edgeId, type FindEnd, makeEdge, placedEdge } from "./edges.ts";
import { postTitle } from "./former-title.rules.ts";
import { holdingProps } from "./holding.ts";
import type { Drawn } from "./page-graph.ts";
import { type Held, type InferredEnd, inferredEnds } from "./successors.ts";
import { type Tenure, tenuresOf } from "./tenures.ts";

/** What an edge takes of a live statement, with the edition date of its page. */
interface Stated {
  readonly statement: Pick<Statement, "id" | "relation" | "props" | "score">;
  readonly date: string;
}

/** All of it: in which of a post's times a statement was made, and so its edge, is known when all pages are read. */
interface StatedPost extends Stated {
  readonly statement: Statement;
  /** The article that it stands in. */
  readonly article: End;
}

/** A statement on its way to its edge; rows that are sorted by key bring the statements of one edge together. */
export type StatedRow<T extends Stated = Stated> = readonly [
  /** The edge's id, then the statement's. */
  key: string,
  /** Its place in the corpus. */
  order: number,
  edge: { readonly id: string; readonly from: End; readonly to: End },
  stated: T,
];

export type PostRow = StatedRow<StatedPost>;

/** What supports one edge, each statement once, sorted. */
interface Group<T extends Stated> {
  readonly id: string;
  readonly type: Statement["relation"];
  readonly from: End;
  readonly to: End;
  readonly live: readonly T[];
  /** The place in the corpus of its first statement. */
  readonly order: number;
}

/** What a page states. */
export interface StatedPage {
  /** Its statements, save those of posts. */
  readonly drawn: Drawn;
  /** On their way to edges that bear no time. */
  readonly rows: readonly StatedRow[];
  /** Sorted apart: who follows whom in a post is known from all of them together. */
  readonly posts: readonly PostRow[];
}

/** More statements than a page has: each has a number of its own by the place of its page. */
const MOST_STATEMENTS = 2 ** 20;

/** A page's statements, save those that people refused or that say nothing of the present graph. */
export function statedOn(
  { page, statements }: PageReading,
  rejected: ReadonlySet<string>,
  find: FindEnd,
  articleOf: (index: number) => End,
  place: number,
): StatedPage {
  const [rows, posts, told]: [StatedRow[], PostRow[], ToldStatement[]] = [[], [], []];
  const date = page.date ?? "";
  for (const [i, statement] of statements.entries()) {
    const { id: own, subject, object, relation, evidence, props, score } = statement;
    if (rejected.has(own) || !isHeld(statement)) continue;
    const at = evidence.article;
    const [from, to] = orderedEnds(relation, find(at, subject.key), find(at, object.key));
    if (from === undefined || to === undefined || from.id === to.id) continue;
    if (!allows(relation, from.label, to.label)) continue;
    const isPost = relation === "HOLDS";
    const id = edgeId(relation, from, to, isPost ? { title: titleOf(statement) } : props);
    const head = [`${id}${own}`, place * MOST_STATEMENTS + i, endsOf(id, from, to)] as const;
    const article = articleOf(at);
    if (isPost) posts.push([...head, { statement, date, article }]);
    else {
      rows.push([...head, { statement: { id: own, relation, props, score }, date }]);
      told.push(toldStatement({ statement, date, article }, id));
    }
  }
  return { drawn: drawnOf(told), rows, posts };
}

/** An edge, that of a post with its statements; of rows that bring one id the one drawn last counts, as `order` says. */
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
    yield { order: 1 + group.order, nodes: [], edges: [drawEdge(group, own, accepted)] };
  }
}

/** Posts are drawn behind all else: behind the statements of sixteen million pages. */
const BEHIND = 2 ** 44;

/** Posts with the times in which they were held; `rows` come sorted, twice. */
export function* drawPosts(
  rows: () => Iterable<PostRow>,
  { accepted, soleTitles }: Pick<Resolution, "accepted" | "soleTitles">,
): Generator<DrawnEdge> {
  const ends = successions(rows(), soleTitles);
  for (const group of groupsOf(rows())) {
    for (const { id, title, tenure } of heldPosts(group)) {
      const own = holdingProps(title, tenure, ends.get(id));
      const live = distinctSorted(tenure.stated);
      const edge = drawEdge({ ...group, id, live }, own, accepted);
      const { nodes, edges } = drawnOf(live.map((each) => toldStatement(each, id)));
      yield { order: BEHIND + group.order, nodes, edges: [edge, ...edges] };
    }
  }
}

/** Edge → when its tenure ended because the next holder is there. */
function successions(
  rows: Iterable<PostRow>,
  soleTitles: ReadonlySet<string>,
): ReadonlyMap<string, InferredEnd> {
  const posts: (HeldPost & { readonly order: number })[] = [];
  for (const group of groupsOf(rows)) {
    if (!soleTitles.has(titleOf(group.live[0]?.statement))) continue;
    // The statements themselves stay on disk.
    for (const { id, title, person, post, tenure } of heldPosts(group))
      posts.push({ order: group.order, id, title, person, post, tenure: { ...tenure, stated: [] } });
  }
  const ends = inferredEnds(posts.sort((a, b) => a.order - b.order));
  return new Map(
    posts.flatMap(({ id, tenure }) => {
      const end = ends.get(tenure);
      return end === undefined ? [] : [[id, end] as const];
    }),
  );
}

function* groupsOf<T extends Stated>(rows: Iterable<StatedRow<T>>): Generator<Group<T>> {
  let held: StatedRow<T>[] = [];
  for (const row of rows) {
    if (held.length > 0 && held[0]?.[2].id !== row[2].id) {
      yield* groupOf(held);
      held = [];
    }
    held.push(row);
  }
  yield* groupOf(held);
}

function groupOf<T extends Stated>(rows: readonly StatedRow<T>[]): readonly Group<T>[] {
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
  readonly tenure: Tenure<StatedPost>;
}

/** A post held twice is two edges; the first keeps the id that the post alone would have. */
function heldPosts({ id, from, to, live }: Group<StatedPost>): readonly HeldPost[] {
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
  { id, type, from, to, live }: Group<Stated>,
  own: Readonly<Record<string, PropValue>>,
  accepted: ReadonlySet<string>,
): GraphEdge {
  const dates = live
    .map(({ date }) => date)
    .filter((date) => date !== "")
    .sort();
  const score = together(live.map(({ statement }) => (accepted.has(statement.id) ? 1 : statement.score)));
  const support = { statements: live.length, first: dates[0] ?? "", last: dates.at(-1) ?? "", score };
  return makeEdge(id, type, from, to, own, support);
}

/** A statement's node with the edge to its article. */
interface ToldStatement {
  readonly node: GraphNode;
  readonly edge: GraphEdge;
}

/** `supports` is the id of the edge behind which it stands. */
function toldStatement({ statement, date, article }: StatedPost, supports: string): ToldStatement {
  const node = statementNode(statement, supports);
  return { node, edge: placedEdge("STATED_IN", node, article, date) };
}

function drawnOf(told: readonly ToldStatement[]): Drawn {
  return { nodes: told.map(({ node }) => node), edges: told.map(({ edge }) => edge) };
}

/** The title of the post itself; "" where the statement is of no post. */
function titleOf(statement: Pick<Statement, "props"> | undefined): string {
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

/** Whoever finds an end may know more of it than an edge takes. */
function endsOf(id: string, from: End, to: End): StatedRow[2] {
  return { id, from: { id: from.id, label: from.label }, to: { id: to.id, label: to.label } };
}

/** Signing is mutual: one edge, whichever side the sentence begins with. */
function orderedEnds(relation: Statement["relation"], from: End | undefined, to: End | undefined) {
  const turned = relation === "SIGNED_WITH" && from !== undefined && to !== undefined && to.id < from.id;
  return turned ? [to, from] : [from, to];
}

function distinctSorted<T extends Stated>(stated: readonly T[]): readonly T[] {
  const byId = new Map(stated.map((each) => [each.statement.id, each]));
  return [...byId.values()].sort((a, b) => (a.statement.id < b.statement.id ? -1 : 1));
}

/** The chance that at least one of several independent statements is right. */
function together(scores: readonly number[]): number {
  const wrong = scores.reduce((product, score) => product * (1 - score), 1);
  return Math.round((1 - wrong) * 10_000) / 10_000;
}

function statementNode(
  { id, subject, relation, object, rule, score, evidence }: Statement,
  edge: string,
): GraphNode {
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
