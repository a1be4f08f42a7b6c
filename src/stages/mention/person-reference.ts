/** Later short forms of a person: surname with a post (「贺书记」「上官总」) linked to the one who fits in the article. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { longestRow } from "../../text/trie.ts";
import type { Found } from "./found.ts";
import { isChiefShort } from "./name-context.rules.ts";
import { vocabularyOf } from "./vocabulary.ts";

export function personReferences(text: string, persons: readonly Found[], lexicons: Lexicons): Found[] {
  const vocabulary = vocabularyOf(lexicons);
  const bySurname = new Map<string, Found[]>();
  for (const person of persons) {
    const length = lexicons.names.surnameAt(person.name, 0);
    if (length === 0) continue;
    const surname = person.name.slice(0, length);
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), person]);
  }
  const covered = new Set<number>();
  for (const p of persons) for (let i = p.start; i < p.end; i++) covered.add(i);
  const out: Found[] = [];
  for (const [surname, bearers] of bySurname) {
    for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
      const end = referenceEnd(text, at + surname.length, vocabulary);
      if (end === 0 || covered.has(at) || covered.has(end - 1)) continue;
      const person = bearerBefore(bearers, at);
      if (person) {
        out.push({
          ...person,
          start: at,
          end,
          text: text.slice(at, end),
          rule: "person.reference",
          score: 0.85,
        });
      }
    }
  }
  return out;
}

/** Kinds of words that call nobody: 「张先生」 stays a name, 「学习委员会」 holds no 习委员. */
const NO_OFFICE: ReadonlySet<string> = new Set(["plain", "none"]);

/** Where a post right after a surname ends, or 0: 「书记」 in 「贺书记强调」, 「总」 in 「上官总却」. */
function referenceEnd(text: string, at: number, vocabulary: ReturnType<typeof vocabularyOf>): number {
  const row = longestRow(vocabulary.heads, vocabulary.headRows, text, at);
  if (row) return NO_OFFICE.has(row.values.kind ?? "") ? 0 : at + row.term.length;
  return isChiefShort(text[at]) ? at + 1 : 0;
}

/** The last bearer named before; where two share the surname nothing is guessed. */
function bearerBefore(bearers: readonly Found[], at: number): Found | null {
  const names = new Set(bearers.map((b) => b.name));
  if (names.size !== 1) return null;
  return bearers.findLast((b) => b.start < at) ?? null;
}
