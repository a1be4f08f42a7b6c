// Features of examples to learn from: which are common enough to carry a weight, and the rows that keep the weights.

/** A feature seen on fewer pages tells of the page, not of the language. */
const LEAST_PAGES = 3;
const LEAST_WEIGHT = 0.02;

/** Takes features in their parts and keeps them by the names that they have in the tables: the parts with a colon between them. */
export class FeatureNames {
  names = [];

  tell(...parts) {
    this.names.push(parts.join(":"));
  }
}

/** The features that stand in examples of enough pages, in the order in which they are met. */
export function commonFeatures(examples, featuresOf) {
  const pages = new Map();
  for (const example of examples) {
    for (const feature of featuresOf(example)) {
      const known = pages.get(feature);
      if (known) known.add(example.page);
      else pages.set(feature, new Set([example.page]));
    }
  }
  return [...pages].filter(([, on]) => on.size >= LEAST_PAGES).map(([feature]) => feature);
}

/** Rows of a weight table, small weights left out. */
export function weightRows(weights) {
  return [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `${feature}\t${weight.toFixed(3)}`);
}
