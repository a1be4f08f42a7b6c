/** Turns the lexicon files (name → text) into the words that the stages are handed. */
import { RuleError } from "../model/index.ts";
import { createGazetteer } from "./gazetteer.ts";
import { type Lexicon, parseLexicon } from "./lexicon.ts";
import type { Lexicons, TermRow } from "./lexicons.ts";
import { createNameStats } from "./name-stats.ts";
import { createWordTable } from "./word-table.ts";

const ENDING = ".tsv";

/** Parses every file; throws `RuleError` for one that does not load or that the built-in tables miss. */
export function loadLexicons(files: ReadonlyMap<string, string>): Lexicons {
  const lexicons = new Map<string, Lexicon>();
  for (const [file, text] of files) {
    if (file.endsWith(ENDING)) lexicons.set(file.slice(0, -ENDING.length), parseLexicon(file, text));
  }
  const lexicon = (topic: string): Lexicon => {
    const found = lexicons.get(topic);
    if (found === undefined) throw new RuleError("lexicon-missing", `unknown lexicon: ${topic}`);
    return found;
  };
  const words = createWordTable(lexicon("words"));
  const rows = new Map<string, readonly TermRow[]>();
  return {
    places: createGazetteer({
      places: ["places", "former-places", "countries", "countries-more"].map(lexicon),
      regions: lexicon("regional-names"),
      national: lexicon("national-papers"),
      paperWords: lexicon("paper-words"),
      trades: lexicon("trade-words"),
    }),
    names: createNameStats(["surnames", "rare-surnames"].map(lexicon), lexicon("given-names"), words),
    words,
    terms: (topic) => {
      const known = rows.get(topic) ?? termRows(lexicon(topic));
      rows.set(topic, known);
      return known;
    },
  };
}

function termRows({ columns, rows }: Lexicon): TermRow[] {
  return rows.map((row) => ({
    term: row[0] ?? "",
    values: Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ""])),
  }));
}
