/** The embedded engine's words for a walk, `-[e:KNOWS* SHORTEST 1..4]-`, which Neo4j's grammar does not know. */
import type { Scan, Token } from "./scan.ts";

const MODES: ReadonlySet<string> = new Set(["SHORTEST", "TRAIL", "ACYCLIC"]);

/**
 * The text with those words blanked, for the grammar alone. Only a mode word (or `ALL SHORTEST`) between a `*` inside square
 * brackets and the bounds or the closing bracket goes: none of them opens a clause, so that nothing can hide behind one.
 */
export function withoutModes({ text, tokens }: Scan): string {
  const words = tokens.map((token) => text.slice(token.start, token.end).toUpperCase());
  let brackets = 0;
  let out = text;
  words.forEach((word, index) => {
    if (word === "[") brackets++;
    if (word === "]") brackets--;
    if (word !== "*" || brackets === 0) return;
    const all = words[index + 1] === "ALL" && words[index + 2] === "SHORTEST";
    const last = index + (all ? 2 : 1);
    if (MODES.has(words[last] ?? "") && closesMode(tokens[last + 1], words[last + 1])) {
      out = blanked(out, tokens[index + 1], tokens[last]);
    }
  });
  return out;
}

function closesMode(token: Token | undefined, word: string | undefined): boolean {
  return token?.kind === "number" || word === "]" || word === ".";
}

function blanked(text: string, from: Token | undefined, to: Token | undefined): string {
  if (from === undefined || to === undefined) return text;
  return text.slice(0, from.start) + " ".repeat(to.end - from.start) + text.slice(to.end);
}
