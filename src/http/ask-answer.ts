/** A cited answer as the API shows it: its sentence, a line per row with the edges behind it, and what can be drawn. */
import type { Answer, AnswerRow } from "../ask/answer.ts";
import { wordsOfRow } from "../ask/cells.ts";
import type { GraphNode } from "../model/index.ts";
import type { GraphStore } from "../store/store.ts";
import type { AskAnswer, AskChoice, FactSource } from "./contract.ts";
import { lean } from "./lean.ts";

/** More is not drawn at once. */
const DRAWN_EDGES = 300;

export async function askAnswer(answer: Answer, store: GraphStore): Promise<AskAnswer> {
  const edges = await store.edges(
    [...new Set(answer.rows.flatMap((row) => row.edges))].slice(0, DRAWN_EDGES),
  );
  const linked = answer.understood?.linked.flatMap(({ entities }) => entities.map(({ id }) => id)) ?? [];
  const ends = edges.flatMap(({ from, to }) => [from, to]);
  const nodes = await store.nodes([...new Set([...linked, ...ends])]);
  return {
    question: answer.question,
    says: [answer.sentence, ...answer.alternatives].join("\n"),
    choices: choicesOf(answer, nodes),
    lines: answer.rows.map((row) => ({
      id: row.id,
      cells: wordsOfRow(row, answer.columns, answer.language).flat(),
      edges: row.edges,
      source: sourceOf(row),
    })),
    nodes: nodes.map(lean),
    edges,
  };
}

function choicesOf({ understood }: Answer, nodes: readonly GraphNode[]): readonly AskChoice[] {
  const several = understood?.linked.filter(({ entities }) => entities.length > 1) ?? [];
  // Of two meetings with one name it is the day that tells which is which.
  const days = new Map(nodes.map(({ id, props }) => [id, String(props.date ?? "")]));
  return several.map(({ words, entities }) => ({
    words,
    entities: entities.map(({ id, label, name, posts }) => ({
      id,
      label,
      name,
      says: posts.length > 0 ? posts.join("、") : (days.get(id) ?? ""),
    })),
  }));
}

function sourceOf({ citations }: AnswerRow): FactSource | null {
  const [first] = citations;
  if (first === undefined) return null;
  const { quote, headline, paper, date, page } = first;
  return { quote: quote || headline, paper, date, page };
}
