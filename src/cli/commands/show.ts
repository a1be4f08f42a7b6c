/** `lianpu show`: one entity with its posts, events and relations, each with the sentence that says so. */
import { Command, Option } from "commander";
import type { EntityAnswer } from "../../http/contract.ts";
import { entityFacts } from "../../http/routes/entities.ts";
import { ENTITY_LABELS, type EntityLabel, type GraphNode, InputError } from "../../model/index.ts";
import type { GraphStore } from "../../store/store.ts";
import { bind, type Run } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { saysEntity } from "../says-entity.ts";
import { jsonOption, positiveNumber, withStore } from "../shared-options.ts";
import type { World } from "../world.ts";

interface Options {
  readonly label?: EntityLabel;
  readonly limit: number;
}

export function showCommand(run: Run): Command {
  const command = new Command("show")
    .description("show an entity: posts, events and relations, each with its sentence")
    .argument("<name>", "name, alias, pinyin or initials; an id shows exactly that one")
    .addOption(new Option("--label <label>", "only entities of this label").choices(ENTITY_LABELS))
    .option("--limit <n>", "show at most so many facts", positiveNumber, 200)
    .addOption(jsonOption());
  return bind<[string], Options>(withStore(command), run, show);
}

async function show(world: World, [name]: [string], { label, limit }: Options): Promise<Outcome> {
  const store = await world.openStore();
  try {
    const nodes = await findEntities(store, name, label);
    const found: EntityAnswer[] = [];
    for (const node of nodes) found.push(await entityFacts(store, node.id, limit, limit));
    return {
      text: found.map((entity) => saysEntity(entity, world.config.language)),
      json: found.length === 1 ? found[0] : found,
    };
  } finally {
    await store.close();
  }
}

/** All that bear the name exactly, else the nearest one; several of one name are several entities. */
async function findEntities(
  store: GraphStore,
  name: string,
  label: EntityLabel | undefined,
): Promise<readonly GraphNode[]> {
  const byId = await store.nodes([name]);
  if (byId.length > 0) return byId;
  const labels = label === undefined ? ENTITY_LABELS : [label];
  const hits = await store.search(name, { labels, limit: 20 });
  const exact = hits.filter(({ matched, via }) => matched === name && (via === "name" || via === "alias"));
  const named = exact.filter(({ via }) => via === "name");
  const [nearest] = hits;
  if (nearest === undefined) throw new InputError("entity-unknown", `nothing in the graph is named ${name}`);
  if (exact.length > 0) return (named.length > 0 ? named : exact).map(({ node }) => node);
  const others = new Set(hits.map(({ node }) => node.name));
  if (others.size === 1) return [nearest.node];
  throw new InputError(
    "entity-unknown",
    `nothing is named ${name} exactly; nearest: ${[...others].slice(0, 8).join(", ")}`,
  );
}
