/** How the features of pairs are named in the table of their weights: `SUPPLIES/a>由`, `LOCATED_IN/home:own:Project`. */

import type { Features } from "../../rules/weights.ts";
import type { PairKind } from "./pairs.rules.ts";

/** Families that are followed by words without a colon between. */
const OF_WORDS = /^[a-z]+[<>]/;

/** Takes the features of one pair in their parts and keeps their names. */
export class PairFeatureNames implements Features {
  readonly names: string[] = [];
  readonly #type: string;

  constructor({ type }: PairKind) {
    this.#type = type;
  }

  tell(family: string, ...parts: readonly string[]): void {
    const joint = OF_WORDS.test(family) || parts.length === 0 ? "" : ":";
    this.names.push(`${this.#type}/${family}${joint}${parts.join(":")}`);
  }
}

/** The relation and the parts of a feature that bears a name. */
export function pairFeatureParts(name: string): readonly string[] {
  const slash = name.indexOf("/");
  const feature = name.slice(slash + 1);
  const family = OF_WORDS.exec(feature)?.[0];
  const parts =
    family === undefined ? feature.split(":") : [family, ...feature.slice(family.length).split(":")];
  return [name.slice(0, slash), ...parts];
}
