/** The bodies that an article names, each once, with every form in which it is printed. */
import type { EntityRef, Mention } from "../../model/index.ts";

export interface Body {
  readonly ref: EntityRef;
  readonly forms: readonly string[];
  /** Where it is printed first in its fullest form. */
  readonly mention: Mention;
}

/** Enterprises and organizations of an article by first mention. */
export function bodiesOf(mentions: readonly Mention[]): readonly Body[] {
  const bodies = new Map<string, { ref: EntityRef; forms: Set<string>; mention: Mention }>();
  for (const mention of mentions) {
    if (mention.label !== "Enterprise" && mention.label !== "Organization") continue;
    const key = `${mention.label}:${mention.name}`;
    const known = bodies.get(key);
    if (known === undefined) {
      const ref = { label: mention.label, name: mention.name, key };
      bodies.set(key, { ref, forms: new Set([mention.name, mention.text]), mention });
      continue;
    }
    known.forms.add(mention.text);
    if (mention.text.length > known.mention.text.length) known.mention = mention;
  }
  return [...bodies.values()].map((body) => ({ ...body, forms: [...body.forms] }));
}
