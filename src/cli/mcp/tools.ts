/** What agents may ask of a graph. */
import { z } from "zod";
import type { EvidenceAnswer, Fact } from "../../http/contract.ts";
import { edgeEvidence, edgesEvidence } from "../../http/edge-evidence.ts";
import { entityFacts } from "../../http/entity-facts.ts";
import {
  ENTITY_LABELS,
  type EntityLabel,
  type GraphNode,
  InputError,
  STATED_RELATIONS,
} from "../../model/index.ts";
import type { GraphStore } from "../../store/store.ts";
import { checkedCypher } from "../checked-cypher.ts";
import { askIn } from "../commands/ask.ts";
import { findEntities } from "../named-entities.ts";
import type { World } from "../world.ts";

/** `run` is given what `input` has parsed. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  readonly input: z.ZodObject;
  readonly run: (given: Readonly<Record<string, unknown>>) => Promise<object>;
}

/** Binds a schema to what takes its values. */
function tool<Shape extends z.ZodRawShape>(
  name: string,
  title: string,
  says: string,
  shape: Shape,
  run: (given: z.output<z.ZodObject<Shape>>) => Promise<object>,
): Tool {
  const input = z.object(shape);
  return { name, title, says, input, run: (given) => run(input.parse(given)) };
}

const named = z.string().min(1).max(200).describe("name, alias, pinyin, initials or id");
const label = z.enum(ENTITY_LABELS).optional().describe("only entities of this label");
const QUERY_LIMITS = { maxRows: 1_000, timeoutMs: 15_000 };

export function tools(world: World, store: GraphStore): readonly Tool[] {
  const asking = askIn(world, store);
  return [
    tool(
      "ask",
      "Ask",
      "Answers a question in Chinese or English (who attended what, posts, chains, investments …) with rows and their sentences.",
      { question: z.string().min(1).max(300) },
      (given) => asking(given.question),
    ),
    tool(
      "search",
      "Search names",
      "Finds entities by name, alias, pinyin or initials.",
      { text: named, label, limit: z.number().int().min(1).max(50).default(10) },
      (given) => search(store, given),
    ),
    tool(
      "show",
      "Show an entity",
      "Posts, events and relations of an entity, each with the sentence that says so, its paper, date and page.",
      { name: named, label, limit: z.number().int().min(1).max(500).default(100) },
      (given) => show(store, given),
    ),
    tool(
      "paths",
      "Paths between two",
      "The shortest ways that join two entities, each step with the sentence that says so.",
      {
        from: named,
        to: named,
        hops: z.number().int().min(1).max(6).default(4),
        limit: z.number().int().min(1).max(20).default(5),
      },
      (given) => paths(store, given),
    ),
    tool(
      "evidence",
      "Evidence of an edge",
      "Every sentence behind an edge (ids come from ask, show and paths), with rule, score, paper, date and page.",
      { edge: z.string().min(1).max(300) },
      async ({ edge }) => sentencesOf(await edgeEvidence(store, edge)),
    ),
    tool(
      "query",
      "Run Cypher",
      "Runs one reading Cypher statement; anything that writes is refused. Labels, relations and properties: docs of the model.",
      { cypher: z.string().min(1).max(20_000), params: z.record(z.string(), z.unknown()).default({}) },
      (given) => query(world, store, given),
    ),
  ];
}

async function search(
  store: GraphStore,
  given: { readonly text: string; readonly label?: EntityLabel | undefined; readonly limit: number },
): Promise<object> {
  const labels = given.label === undefined ? ENTITY_LABELS : [given.label];
  const hits = await store.search(given.text, { labels, limit: given.limit });
  return { hits: hits.map(({ node, matched, via }) => ({ ...brief(node), matched, via })) };
}

async function show(
  store: GraphStore,
  given: { readonly name: string; readonly label?: EntityLabel | undefined; readonly limit: number },
): Promise<object> {
  const nodes = await findEntities(store, given.name, given.label);
  const entities = [];
  for (const { id } of nodes) {
    const { node, posts, events, relations, totals } = await entityFacts(store, id, given.limit, given.limit);
    const facts = [...posts, ...events, ...relations].map(saidFact);
    entities.push({ ...brief(node), totals, facts });
  }
  return { entities };
}

async function paths(
  store: GraphStore,
  given: { readonly from: string; readonly to: string; readonly hops: number; readonly limit: number },
): Promise<object> {
  const [from, to] = await Promise.all([one(store, given.from), one(store, given.to)]);
  if (from.id === to.id) throw new InputError("same-ends", "A path needs two different ends.");
  const found = await store.paths(from.id, to.id, {
    maxHops: given.hops,
    limit: given.limit,
    types: STATED_RELATIONS,
  });
  const ids = new Set(found.flatMap(({ edges }) => edges.map(({ id }) => id)));
  const behind = await edgesEvidence(store, [...ids]);
  const said = (id: string) => {
    const told = behind.get(id);
    return told === undefined ? [] : [sentencesOf(told)];
  };
  return {
    paths: found.map(({ nodes, edges }) => ({
      nodes: nodes.map(brief),
      steps: edges.flatMap(({ id }) => said(id)),
    })),
  };
}

/** The one entity of that name; several of one name must be told apart by id. */
async function one(store: GraphStore, name: string): Promise<GraphNode> {
  const [first, ...others] = await findEntities(store, name, undefined);
  if (first === undefined || others.length > 0) {
    const ids = [first, ...others].flatMap((node) =>
      node === undefined ? [] : [`${node.label} ${node.id}`],
    );
    throw new InputError("entity-unclear", `several are named ${name}; give an id: ${ids.join(", ")}`);
  }
  return first;
}

async function query(
  { config }: World,
  store: GraphStore,
  given: { readonly cypher: string; readonly params: Readonly<Record<string, unknown>> },
): Promise<object> {
  const text = checkedCypher(given.cypher, config.language);
  return { ...(await store.query(text, { ...QUERY_LIMITS, params: given.params })) };
}

function sentencesOf({ edge, from, to, statements, articles }: EvidenceAnswer): object {
  const printed = new Map(articles.map((article) => [article.id, article]));
  return {
    edge: edge.id,
    relation: edge.type,
    from: brief(from),
    to: brief(to),
    props: edge.props,
    sentences: statements.map(({ quote, rule, score, article }) => {
      const { paper = "", date = "", page = "", headline = "" } = printed.get(article) ?? {};
      return { quote, paper, date, page, headline, rule, score };
    }),
  };
}

function saidFact({ edge, other, direction, source }: Fact): object {
  return { edge: edge.id, relation: edge.type, direction, other: brief(other), props: edge.props, source };
}

function brief({ id, label: kind, name, props }: Pick<GraphNode, "id" | "label" | "name" | "props">): object {
  const { date, aliases } = props;
  return {
    id,
    label: kind,
    name,
    ...(date === undefined || date === "" ? {} : { date }),
    ...(Array.isArray(aliases) && aliases.length > 0 ? { aliases } : {}),
  };
}
