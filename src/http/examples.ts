/** Questions and views that work on a graph, since each of them has just been run. */
import type { GraphNode, NodeLabel, RelationType } from "../model/index.ts";
import type { GraphStore } from "../store/store.ts";
import type { Examples, ExampleView, Overview, Wording } from "./contract.ts";
import type { Deps } from "./deps.ts";
import { EXAMPLE_QUESTIONS, type ExampleQuestion, MONTH_WORDING } from "./examples.rules.ts";
import { overview } from "./overview.ts";

type Lang = keyof Wording;

const SHOWN = 5;
/** How many names are tried for one wording or view. */
const TRIED = 4;
const HOPS = 4;
const ROUNDS = 3;

/** `ask` answers a question; without it there are views alone. */
export async function examplesOn(store: GraphStore, lang: Lang, ask: Deps["ask"]): Promise<Examples> {
  const seen = await overview(store);
  const [questions, views] = [await questionsOn(seen, lang, ask), await viewsOn(seen, store)];
  return { questions, views };
}

/** One of each wording first, then the wordings again with other names, until there are enough. */
async function questionsOn(seen: Overview, lang: Lang, ask: Deps["ask"]): Promise<Examples["questions"]> {
  const found: Examples["questions"][number][] = [];
  const open = EXAMPLE_QUESTIONS.map((example) => [...questionsOf(example, seen, lang)]);
  for (let round = 0; ask !== undefined && round < ROUNDS; round += 1) {
    for (const texts of open) {
      if (found.length === SHOWN) return found;
      const answered = await firstAnswered(texts, ask);
      if (answered !== null) found.push(answered);
    }
  }
  return found;
}

/** Takes texts off the list until one has an answer. */
async function firstAnswered(
  texts: string[],
  ask: NonNullable<Deps["ask"]>,
): Promise<Examples["questions"][number] | null> {
  for (;;) {
    const text = texts.shift();
    if (text === undefined) return null;
    const rows = (await ask(text, [])).lines.length;
    if (rows > 0) return { text, rows };
  }
}

function questionsOf(example: ExampleQuestion, seen: Overview, lang: Lang): readonly string[] {
  return namesFor(example, seen, lang).map((name) => example.wording[lang].replace("{name}", name));
}

function namesFor({ about }: ExampleQuestion, { nodes, months }: Overview, lang: Lang): readonly string[] {
  if (about !== "month") return leading(nodes, about).map(readName);
  const busiest = [...months].sort((a, b) => b.events - a.events);
  return busiest.slice(0, 1).map(({ month }) => {
    const [year, number] = month.split("-");
    return MONTH_WORDING[lang]
      .replace("{year}", year ?? "")
      .replace("{month}", String(Number(number)))
      .replace("{mm}", number ?? "");
  });
}

async function viewsOn({ nodes, months }: Overview, store: GraphStore): Promise<readonly ExampleView[]> {
  const most = (kind: ExampleView["kind"], label: NodeLabel, type: RelationType) =>
    mostJoined(kind, leading(nodes, label), type, store);
  const month = [...months].sort((a, b) => b.events - a.events)[0];
  const found = [
    await most("chain", "IndustryChain", "IN_CHAIN"),
    await most("roster", "Event", "ATTENDED"),
    await most("posts", "Person", "HOLDS"),
    await pathAmong(leading(nodes, "Person"), leading(nodes, "IndustryChain"), store),
    month === undefined
      ? null
      : { kind: "month" as const, ids: [month.month], names: [month.month], rows: month.events },
    await most("firm", "Enterprise", "INVESTS_IN"),
    await most("firm", "Enterprise", "LOCATED_IN"),
  ];
  return found.filter((view) => view !== null).slice(0, SHOWN);
}

/** The node with the most edges of a type. */
async function mostJoined(
  kind: ExampleView["kind"],
  candidates: readonly GraphNode[],
  type: RelationType,
  store: GraphStore,
): Promise<ExampleView | null> {
  let best: ExampleView | null = null;
  for (const node of candidates) {
    const { totals } = await store.neighbours(node.id, { limit: 0 });
    const rows = totals[type] ?? 0;
    if (rows > (best?.rows ?? 0)) best = { kind, ids: [node.id], names: [readName(node)], rows };
  }
  return best;
}

/** Two leading things that are joined by more than one step. */
async function pathAmong(
  people: readonly GraphNode[],
  chains: readonly GraphNode[],
  store: GraphStore,
): Promise<ExampleView | null> {
  const ends = chains.length > 0 ? chains : people.slice(1);
  for (const from of people) {
    for (const to of ends) {
      if (from.id === to.id) continue;
      const [path] = await store.paths(from.id, to.id, { maxHops: HOPS, limit: 1 });
      if (path === undefined || path.edges.length < 2) continue;
      const names = [readName(from), readName(to)];
      return { kind: "path", ids: [from.id, to.id], names, rows: path.edges.length };
    }
  }
  return null;
}

function leading(nodes: readonly GraphNode[], label: NodeLabel): readonly GraphNode[] {
  return nodes.filter((node) => node.label === label).slice(0, TRIED);
}

/** An event goes by its title. */
function readName({ name, props }: GraphNode): string {
  return typeof props.title === "string" && props.title !== "" ? props.title : name;
}
