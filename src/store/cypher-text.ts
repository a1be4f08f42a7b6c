/** Spells names in Cypher text; values are parameters, but for the few places where an engine takes none. */

/** A name as Cypher takes it whatever it spells (`index`, `end`). */
export function quoted(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

/** A text as Cypher writes it, whatever stands in it. */
export function literal(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
