/** Scores under damage: the annotated pages are damaged as recognition damages them, and scored again. */
import { type Damage, damage } from "../text/damage.ts";
import { checkGold } from "./check.ts";
import type { Extracting } from "./extract.ts";
import type { NamedRecord, ScoredPage } from "./score/record.ts";
import { GROUPS } from "./score/record.ts";
import type { Score } from "./score/tally.ts";

/** F1 per category at one share of damaged characters. */
export interface NoisePoint {
  readonly percent: number;
  readonly scores: readonly Score[];
}

/** The curve of scores over shares of damage; the same seed gives the same curve. */
export async function noiseCurve(
  goldFolder: string,
  pageFolders: readonly string[],
  world: Extracting,
  percents: readonly number[],
  noise: Omit<Damage, "percent">,
): Promise<readonly NoisePoint[]> {
  const points: NoisePoint[] = [];
  for (const percent of percents) {
    const noisy = damagedWorld(world, { ...noise, percent });
    const { tally } = await checkGold(goldFolder, pageFolders, noisy, (gold, path) =>
      withDamagedForms(gold, path, world, { ...noise, percent }),
    );
    points.push({ percent, scores: tally.scores() });
  }
  return points;
}

/** The same world whose pages are damaged when they are read. */
function damagedWorld(world: Extracting, noise: Damage): Extracting {
  const { effects } = world;
  const readFile = async (path: string): Promise<Uint8Array> => {
    const bytes = await effects.readFile(path);
    if (!path.endsWith(".txt")) return bytes;
    return new TextEncoder().encode(damage(new TextDecoder("utf-8").decode(bytes), noise).text);
  };
  return { ...world, effects: { ...effects, readFile } };
}

/**
 * The annotation with the forms that damage made of each printed form as further mentions: the guide counts a damaged
 * form as a mention of the name, and a page that prints a name once prints nothing but the damaged form.
 */
async function withDamagedForms(
  gold: ScoredPage,
  path: string,
  { effects }: Extracting,
  noise: Damage,
): Promise<ScoredPage> {
  const sound = new TextDecoder("utf-8").decode(await effects.readFile(path));
  const { slice } = damage(sound, noise);
  const formsOf = (form: string): string[] => {
    const forms = new Set([form]);
    for (let at = sound.indexOf(form); at >= 0 && form !== ""; at = sound.indexOf(form, at + 1)) {
      forms.add(slice(at, at + form.length));
    }
    return [...forms];
  };
  const named = (record: NamedRecord): NamedRecord => ({
    ...record,
    mentions: [...new Set([record.name, ...(record.mentions ?? [])].flatMap(formsOf))],
  });
  const articles = gold.articles.map((article) => {
    const groups = Object.values(GROUPS).map((key) => [key, (article[key] ?? []).map(named)]);
    return { ...article, ...(Object.fromEntries(groups) as Partial<typeof article>) };
  });
  return { ...gold, articles };
}
