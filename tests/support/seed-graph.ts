/** The graph of the seed pages, read by the real stages. */
import { readdirSync, readFileSync } from "node:fs";
import type { Graph } from "../../src/model/index.ts";
import { readPage } from "../../src/pipeline/build.ts";
import { lexicons } from "./lexicons.ts";
import { graphOf } from "./whole-corpus.ts";

export function seedGraph(): Graph {
  const folder = new URL("../../seeds/pages/", import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const readings = names.sort().map((name) => {
    const read = readPage(name, readFileSync(new URL(name, folder)), null, lexicons);
    if (!("statements" in read)) throw new Error(`${name} was not read`);
    return read;
  });
  return graphOf(readings, lexicons);
}
