/** Where a name fits several, a person at the terminal says which is meant. */
import type { Answer, LinkedEntity, LinkedWords } from "../ask/answer.ts";
import type { World } from "./world.ts";

/** More than these are no choice but a list. */
const MOST = 20;

/** Ids of those that are meant; empty where nothing is in doubt or all are meant. */
export async function choose(world: World, { understood }: Answer): Promise<readonly string[]> {
  const doubt = understood?.linked.find(isDoubtful);
  if (doubt === undefined || !world.isTerminal) return [];
  world.effects.log(`${doubt.words}: ${doubt.entities.length}`);
  doubt.entities.forEach((entity, at) => {
    world.effects.log(`  ${at + 1}. ${saysEntity(entity)}`);
  });
  const typed = await world.readLine(`1–${doubt.entities.length} (Enter: all) `);
  const picked = (typed ?? "").split(/[\s,]+/).map((word) => doubt.entities[Number(word) - 1]);
  return picked.flatMap((entity) => (entity === undefined ? [] : [entity.id]));
}

function isDoubtful({ entities, via }: LinkedWords): boolean {
  return via !== "before" && entities.length > 1 && entities.length <= MOST;
}

function saysEntity({ name, label, posts }: LinkedEntity): string {
  return posts.length === 0 ? `${name}  ${label}` : `${name}  ${posts.join("; ")}`;
}
