/** Short names that a table knows by heart: a user's own (`株所 → 中车株洲所`) and general ones (`央行 → 中国人民银行`). */

import { type EntityLabel, overlaps } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { oncePer } from "../../rules/once-per.ts";
import { createTrie, longestRow, longestWord, type Trie } from "../../text/trie.ts";
import type { Found } from "./found.ts";

interface Alias {
  readonly name: string;
  readonly label: EntityLabel;
  /** From the user's own table: it wins over whatever else was found in its place. */
  readonly own: boolean;
}

interface AliasTable {
  readonly trie: Trie;
  /** In the order of the trie's words. */
  readonly aliases: readonly Alias[];
}

const OWN_RULE = "alias.own";

const tableOf = oncePer(readTable);

/** People and things with the known short names under their full names, and a user's own found where nothing was. */
export function applyAliases<Kinds extends { readonly persons: Found[]; readonly things: Found[] }>(
  text: string,
  { persons, things }: Kinds,
  lexicons: Lexicons,
): { persons: Found[]; things: Found[] } {
  const table = tableOf(lexicons);
  const renamed = things.map((thing) => {
    const alias = aliasOf(thing.text, table) ?? aliasOf(thing.name, table);
    if (alias === undefined || alias.name === thing.name) return thing;
    return { ...thing, name: alias.name, label: alias.label, rule: alias.own ? OWN_RULE : "alias.known" };
  });
  const own = ownFound(text, renamed, table);
  if (own.length === 0) return { persons, things: renamed };
  const free = (found: Found) => !own.some((alias) => overlaps(alias, found));
  return {
    persons: persons.filter(free),
    things: [...renamed.filter(free), ...own].sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

function aliasOf(form: string, { trie, aliases }: AliasTable): Alias | undefined {
  const index = trie.indexOf(form);
  return index < 0 ? undefined : aliases[index];
}

/** A user's short names in the text, the longest at each place; one inside a longer name is part of that name. */
function ownFound(text: string, things: readonly Found[], { trie, aliases }: AliasTable): Found[] {
  if (!aliases.some(({ own }) => own)) return [];
  const found: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    const alias = longestRow(trie, aliases, text, at);
    if (alias?.own !== true) continue;
    const form = longestWord(trie, text, at);
    const span = { start: at, end: at + form.length };
    const within = things.some(
      ({ start, end }) => start <= span.start && span.end <= end && end - start > form.length,
    );
    if (
      within ||
      things.some(({ start, end, name }) => start === span.start && end === span.end && name === alias.name)
    ) {
      continue;
    }
    found.push({ ...span, label: alias.label, text: form, name: alias.name, rule: OWN_RULE, score: 1 });
    at += form.length - 1;
  }
  return found;
}

function readTable(lexicons: Lexicons): AliasTable {
  const rows = lexicons.terms("aliases");
  return {
    trie: createTrie(rows.map(({ term }) => term)),
    aliases: rows.map(({ values }) => ({
      name: values.name ?? "",
      label: values.label as EntityLabel,
      own: values.from === "own",
    })),
  };
}
