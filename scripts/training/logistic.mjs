// Weights of yes-or-no features for one yes-or-no answer: logistic regression with a quadratic penalty.
import { commonFeatures } from "./features.mjs";

const EPOCHS = 200;
const STEP = 0.3;
const PENALTY = 1;

/** feature → weight, by full-batch AdaGrad over all examples. */
export function learn(examples) {
  const index = new Map(
    commonFeatures(examples, ({ features }) => features).map((feature, at) => [feature, at]),
  );
  const rows = examples.map(({ features }) =>
    Int32Array.from(features.flatMap((feature) => index.get(feature) ?? [])),
  );
  const weights = new Float64Array(index.size);
  const seen = new Float64Array(index.size).fill(1e-6);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const slope = slopeOf(examples, rows, weights);
    for (let at = 0; at < weights.length; at++) {
      const down = slope[at] - PENALTY * weights[at];
      seen[at] += down * down;
      weights[at] += (STEP * down) / Math.sqrt(seen[at]);
    }
  }
  return new Map([...index].map(([feature, at]) => [feature, weights[at]]));
}

function slopeOf(examples, rows, weights) {
  const slope = new Float64Array(weights.length);
  for (const [at, row] of rows.entries()) {
    let sum = 0;
    for (const feature of row) sum += weights[feature];
    const by = (examples[at].right ? 1 : 0) - 1 / (1 + Math.exp(-sum));
    for (const feature of row) slope[feature] += by;
  }
  return slope;
}
