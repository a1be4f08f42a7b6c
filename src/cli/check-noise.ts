/** `lianpu check --noise`: how far scores fall when characters are damaged. */
import { InputError } from "../model/index.ts";
import { noiseCurve } from "../pipeline/noise.ts";
import type { Outcome } from "./outcome.ts";
import { table } from "./table.ts";
import type { World } from "./world.ts";

const HIGHEST = 50;

/** F1 per category without damage and at each of `percents` (`1,3,5`). */
export async function checkNoise(
  world: World,
  gold: string,
  percents: string,
  seed: string,
): Promise<Outcome> {
  const shares = percents.split(",").map(Number);
  if (shares.some((share) => !(share >= 0 && share <= HIGHEST)) || !/^\d+$/.test(seed)) {
    const says = `no percents from 0 to ${HIGHEST} with a whole seed: ${percents}, ${seed}`;
    throw new InputError("noise-unreadable", says);
  }
  const lookAlikes = (await world.lexicons()).terms("look-alikes").map(({ term }) => term);
  const noise = { seed: Number(seed), lookAlikes };
  const points = await noiseCurve(gold, [`${world.home}/seeds/pages`], world, [0, ...shares], noise);
  const categories = points[0]?.scores.map(({ category }) => category) ?? [];
  const rows = categories.map((category) => [
    category,
    ...points.map(({ scores }) => scores.find((score) => score.category === category)?.f1.toFixed(3) ?? ""),
  ]);
  const head = ["F1", ...points.map(({ percent }) => `${percent} %`)];
  return { text: table(head, rows), json: { seed: noise.seed, points } };
}
