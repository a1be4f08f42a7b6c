/** What statements support: edges grouped by ends and key properties, and a node for each statement. */
import type { GraphNode, PageReading, PropValue, Resolution, Statement } from "../../model/index.ts";
import { allows, hashId, RELATIONS } from "../../model/index.ts";
import { edgeProps } from "./edge-props.ts";
import { type End, edgeId, type FindEnd, makeEdge, placedEdge } from "./edges.ts";
import { postTitle } from "./former-title.rules.ts";
import { holdingProps } from "./holding.ts";
import type { Drawn } from "./page-graph.ts";
import { type Held, inferredEnds } from "./successors.ts";
import { type Tenure, tenuresOf } from "./tenures.ts";

/** A live statement with the edition date of its page and the article that it stands in. */
export interface Stated {
  readonly statement: Statement;
  readonly date: string;
  readonly article: End;
}

interface Group {
  readonly id: string;
  readonly type: Statement["relation"];
  readonly from: End;
  readonly to: End;
  readonly stated: Stated[];
}

export class StatedGraph {
  readonly #groups = new Map<string, Group>();

  /** Adds a page's statements, save those that people refused or that say nothing of the present graph. */
  add(
    { page, statements }: PageReading,
    rejected: ReadonlySet<string>,
    find: FindEnd,
    articleOf: (index: number) => End,
  ): void {
    for (const statement of statements) {
      const { subject, object, relation, evidence } = statement;
      if (rejected.has(statement.id) || !isHeld(statement)) continue;
      const at = evidence.article;
      const [from, to] = orderedEnds(relation, find(at, subject.key), find(at, object.key));
      if (from === undefined || to === undefined || from.id === to.id) continue;
      if (!allows(relation, from.label, to.label)) continue;
      const key = relation === "HOLDS" ? { title: titleOf(statement) } : statement.props;
      const id = edgeId(relation, from, to, key);
      const group = this.#groups.get(id) ?? { id, type: relation, from, to, stated: [] };
      this.#groups.set(id, group);
      group.stated.push({ statement, date: page.date ?? "", article: articleOf(at) });
    }
  }

  draw({ accepted, soleTitles }: Pick<Resolution, "accepted" | "soleTitles">): Drawn {
    const groups = [...this.#groups.values()].map((group) => ({
      ...group,
      live: distinctSorted(group.stated),
    }));
    const posts = heldPosts(groups.filter(({ type }) => type === "HOLDS"));
    const isSole = ({ title }: HeldPost) => soleTitles.has(title);
    const ends = inferredEnds(posts.filter(isSole));
    const edges = [
      ...groups
        .filter(({ type }) => type !== "HOLDS")
        .map(({ id, type, live, ...group }) => ({ ...group, id, type, live, own: edgeProps(type, live) })),
      ...posts.map(({ id, group, title, tenure }) => {
        const own = holdingProps(title, tenure, ends.get(tenure));
        return { ...group, id, type: "HOLDS" as const, live: distinctSorted(tenure.stated), own };
      }),
    ].map((edge) => drawEdge(edge, accepted));
    return { nodes: edges.flatMap(({ nodes }) => nodes), edges: edges.flatMap((drawn) => drawn.edges) };
  }
}

interface HeldPost extends Held {
  readonly id: string;
  readonly group: Pick<Group, "from" | "to">;
  readonly title: string;
  readonly tenure: Tenure<Stated>;
}

/** A post held twice is two edges; the first keeps the id that the post alone would have. */
function heldPosts(groups: readonly (Group & { readonly live: readonly Stated[] })[]): readonly HeldPost[] {
  return groups.flatMap(({ id, from, to, live }) => {
    const title = titleOf(live[0]?.statement);
    return tenuresOf(live).map((tenure, i) => ({
      id: i === 0 ? id : hashId(id, i),
      group: { from, to },
      title,
      tenure,
      person: from.id,
      post: `${to.id} ${title}`,
    }));
  });
}

interface LiveEdge extends Pick<Group, "id" | "type" | "from" | "to"> {
  readonly live: readonly Stated[];
  readonly own: Readonly<Record<string, PropValue>>;
}

function drawEdge({ id, type, from, to, live, own }: LiveEdge, accepted: ReadonlySet<string>): Drawn {
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
