/** `lianpu show`: one entity with its posts, events and relations, each with the sentence that says so. */
import { Command, Option } from "commander";
import type { EntityAnswer } from "../../http/contract.ts";
import { entityFacts, postsAt } from "../../http/entity-facts.ts";
import { ENTITY_LABELS, type EntityLabel } from "../../model/index.ts";
import { dataFiles } from "../../pipeline/data-files.ts";
import { bind, type Run } from "../command.ts";
import { identityOf } from "../judging.ts";
import { findEntities } from "../named-entities.ts";
import type { Outcome } from "../outcome.ts";
import { saysEntity } from "../says-entity.ts";
import { dayOption, jsonOption, positiveNumber, withStore } from "../shared-options.ts";
import type { World } from "../world.ts";

interface Options {
  readonly label?: EntityLabel;
  readonly limit: number;
  readonly at?: string;
}

export function showCommand(run: Run): Command {
  const command = new Command("show")
    .description(
      "show an entity: names and why they are one, posts, events and relations, each with its sentence",
    )
    .argument("<name>", "name, alias, pinyin or initials; an id shows exactly that one")
    .addOption(new Option("--label <label>", "only entities of this label").choices(ENTITY_LABELS))
    .option(
      "--at <day>",
      "posts as they stood on that day: held, or unknown where no page proves it",
      dayOption,
    )
    .option("--limit <n>", "show at most so many facts", positiveNumber, 200)
    .addOption(jsonOption());
  return bind<[string], Options>(withStore(command), run, show);
}

async function show(world: World, [name]: [string], { label, limit, at }: Options): Promise<Outcome> {
  const store = await world.openStore();
  try {
    const nodes = await findEntities(store, name, label);
    const found: EntityAnswer[] = [];
    for (const { id } of nodes) {
      const facts = postsAt(await entityFacts(store, id, limit, limit), at);
      found.push({ ...facts, identity: await identityOf(id, dataFiles(world.config.data), world) });
    }
    return {
      text: found.map((entity) => saysEntity(entity, world.config.language)),
      json: found.length === 1 ? found[0] : found,
    };
  } finally {
    await store.close();
  }
}
