/** Scores extraction against annotated pages: finds each page of the annotations, extracts it, compares. */
import { InputError } from "../model/index.ts";
import { type Extracted, type Extracting, extractPages } from "./extract.ts";
import { baseName } from "./page-files.ts";
import type { ScoredPage } from "./score/record.ts";
import { scorePage } from "./score/score.ts";
import { Tally } from "./score/tally.ts";
import { type JudgedPage, type Verdict, verdicts } from "./score/verdicts.ts";

export interface CheckReport {
  readonly pages: number;
  readonly tally: Tally;
  /** What each rule said, right or wrong. */
  readonly verdicts: () => readonly Verdict[];
}

interface GoldPage {
  readonly name: string;
  readonly gold: ScoredPage;
  /** The page file that it annotates. */
  readonly page: string;
}

/** What an annotation says of a page, given the path of the page. */
type Reread = (gold: ScoredPage, page: string) => Promise<ScoredPage>;

/** `pageFolders` are searched for the page that an annotation names, after the annotation's own folder. */
export async function checkGold(
  goldFolder: string,
  pageFolders: readonly string[],
  world: Extracting,
  reread: Reread = async (gold) => gold,
): Promise<CheckReport> {
  const pages = await goldPages(goldFolder, pageFolders, world);
  const extracted = await extractPages([...new Set(pages.map(({ page }) => page))], world);
  const found = new Map<string, Extracted>(extracted.map((one) => [one.file.path, one]));
  const tally = new Tally();
  const judged: { readonly gold: ScoredPage; readonly found: JudgedPage }[] = [];
  for (const { name, gold: annotated, page } of pages) {
    const gold = await reread(annotated, page);
    const { record = null, reading = null } = found.get(world.effects.fullPath(page)) ?? {};
    scorePage(name, gold, record, tally);
    if (record !== null && reading !== null) judged.push({ gold, found: { reading, record } });
  }
  return {
    pages: pages.length,
    tally,
    verdicts: () => judged.flatMap(({ gold, found: page }) => verdicts(gold, page)),
  };
}

async function goldPages(
  folder: string,
  pageFolders: readonly string[],
  { effects }: Extracting,
): Promise<readonly GoldPage[]> {
  const files = (await effects.listFiles(effects.fullPath(folder))).filter(isAnnotation);
  if (files.length === 0)
    throw new InputError("gold-missing", `no annotated pages (NAME.json) in folder: ${folder}`);
  const pages: GoldPage[] = [];
  for (const file of files) {
    const text = new TextDecoder("utf-8").decode(await effects.readFile(file));
    const gold = parseGold(text, file);
    const own = file.slice(0, -baseName(file).length - 1);
    const page = await findPage(file, gold.source, [own, ...pageFolders], effects);
    pages.push({ name: baseName(file).replace(/\.json$/, ""), gold, page });
  }
  return pages;
}

function isAnnotation(path: string): boolean {
  const name = baseName(path);
  return (
    name.endsWith(".json") && !name.endsWith(".meta.json") && !["index.json", "floor.json"].includes(name)
  );
}

function parseGold(text: string, path: string): ScoredPage & { readonly source?: string } {
  let gold: unknown;
  try {
    gold = JSON.parse(text);
  } catch (cause) {
    throw new InputError("gold-broken", `no JSON: ${path}`, { cause });
  }
  const { articles } = (gold ?? {}) as { articles?: unknown };
  if (!Array.isArray(articles)) throw new InputError("gold-broken", `no list "articles": ${path}`);
  return gold as ScoredPage & { readonly source?: string };
}

/** The page that the annotation names as its source, else the one that bears its name. */
async function findPage(
  file: string,
  source: string | undefined,
  folders: readonly string[],
  effects: Extracting["effects"],
): Promise<string> {
  const names = [source, baseName(file).replace(/\.json$/, ".txt")].flatMap((name) => name ?? []);
  for (const folder of folders) {
    for (const name of names) {
      const path = `${folder}/${name}`;
      if ((await effects.kindOf(path)) === "file") return path;
    }
  }
  throw new InputError(
    "gold-without-page",
    `no page ${names.join(" or ")} for ${file}, looked in ${folders.join(", ")}`,
  );
}
