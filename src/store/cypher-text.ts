/** Spells names in Cypher text; values never stand in it, they are parameters. */

/** A name as Cypher takes it whatever it spells (`index`, `end`). */
export function quoted(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}
