/** The one gate for Cypher that somebody typed: a statement passes only if all of it is known to read and nothing else. */
import { checkReading } from "./clauses.ts";
import { parseCypher, type SyntaxFault } from "./grammar.ts";
import { withoutModes } from "./recursion.ts";
import { type Scan, scan } from "./scan.ts";
import { placeAt, Refused, type Verdict } from "./verdict.ts";

/** First words of the embedded engine's statements beyond reading. */
const ENGINE_WORDS: ReadonlySet<string> = new Set(
  "ALTER ANALYZE ATTACH BEGIN CHECKPOINT COMMENT COMMIT COPY DETACH EXPORT FORCE IMPORT INSTALL LOAD ROLLBACK UNINSTALL UPDATE".split(
    " ",
  ),
);

/**
 * Whether `typed` is one reading statement. Run `text` of the verdict, not what was typed: that is the text that was checked.
 * Statements of the library that ships need no gate.
 */
export function checkCypher(typed: string): Verdict {
  try {
    const found = scan(typed);
    const parsed = parse(withoutModes(found), found);
    if ("fault" in parsed) throw faultOf(found, parsed.fault);
    checkReading(parsed.tree);
    return { ok: true, text: found.text };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** A statement can be too deep for the parser's own recursion in spite of the bracket limit. */
function parse(text: string, found: Scan) {
  try {
    return parseCypher(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refused("too-long", placeAt(found.text, 0), "", found.text.length);
  }
}

/** The most telling reason for a text that is no Neo4j Cypher: an engine statement at its head or after a clause. */
function faultOf({ text, tokens }: Scan, fault: SyntaxFault): Refused {
  const words = tokens.map((token) => text.slice(token.start, token.end).toUpperCase());
  const at = words.findIndex((word, index) =>
    index === 0
      ? ENGINE_WORDS.has(word)
      : word === "LOAD" && ["FROM", "WITH"].includes(words[index + 1] ?? ""),
  );
  const token = tokens[at];
  if (token !== undefined && words[at + 1] !== "CSV") {
    const name = at === 0 && words[1] === undefined ? words[0] : `${words[at]} ${words[at + 1] ?? ""}`.trim();
    return new Refused("engine-statement", placeAt(text, token.start), name);
  }
  return new Refused("syntax", fault, fault.found);
}
