/** What statements support: edges grouped by ends and key properties, and a node for each statement. */
import type { GraphEdge, GraphNode, PageReading, PropValue, Statement } from "../../model/index.ts";
import { allows, RELATIONS } from "../../model/index.ts";
import { edgeProps } from "./edge-props.ts";
import { type End, edgeId, type FindEnd, makeEdge, placedEdge } from "./edges.ts";

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
      const id = edgeId(relation, from, to, statement.props);
      const group = this.#groups.get(id) ?? { id, type: relation, from, to, stated: [] };
      this.#groups.set(id, group);
      group.stated.push({ statement, date: page.date ?? "", article: articleOf(at) });
    }
  }

  draw(accepted: ReadonlySet<string>): {
    readonly nodes: readonly GraphNode[];
    readonly edges: readonly GraphEdge[];
  } {
    const nodes: GraphNode[] = [];
    const edges: GraphEdge[] = [];
    for (const { id, type, from, to, stated } of this.#groups.values()) {
      const live = distinctSorted(stated);
      const dates = live
        .map(({ date }) => date)
        .filter((date) => date !== "")
        .sort();
      const score = together(live.map(({ statement }) => (accepted.has(statement.id) ? 1 : statement.score)));
      const support = { statements: live.length, first: dates[0] ?? "", last: dates.at(-1) ?? "", score };
      edges.push(makeEdge(type, from, to, edgeProps(type, live), support));
      for (const each of live) {
        const node = statementNode(each, id);
        nodes.push(node);
        edges.push(placedEdge("STATED_IN", node, each.article, each.date));
      }
    }
    return { nodes, edges };
  }
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
