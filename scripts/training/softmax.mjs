// Weights of a choice between the happenings of an article and none: a softmax with a quadratic penalty.
import { commonFeatures } from "./features.mjs";

const EPOCHS = 150;
const STEP = 0.3;
const PENALTY = 3;

/** feature → weight, by full-batch AdaGrad over all examples. */
export function learn(examples) {
  const weights = new Map(commonFeatures(examples, featuresOf).map((feature) => [feature, 0]));
  const seen = new Map([...weights.keys()].map((feature) => [feature, 1e-6]));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const slope = slopeOf(examples, weights);
    for (const [feature, weight] of weights) {
      const down = (slope.get(feature) ?? 0) - PENALTY * weight;
      const squares = seen.get(feature) + down * down;
      seen.set(feature, squares);
      weights.set(feature, weight + (STEP * down) / Math.sqrt(squares));
    }
  }
  return weights;
}

function featuresOf({ own, choices }) {
  return [...own, ...choices.flat()];
}

function slopeOf(examples, weights) {
  const slope = new Map();
  const add = (features, by) => {
    for (const feature of features)
      if (weights.has(feature)) slope.set(feature, (slope.get(feature) ?? 0) + by);
  };
  for (const { own, choices, right, trust } of examples) {
    const base = sum(own, weights);
    const odds = choices.map((features) => Math.exp(Math.min(30, base + sum(features, weights))));
    const all = odds.reduce((total, each) => total + each, 1);
    const good = right.reduce((total, index) => total + odds[index], 0) || 1;
    for (const [index, features] of choices.entries()) {
      const wanted = right.includes(index) ? odds[index] / good : 0;
      const by = (wanted - odds[index] / all) * trust;
      add(features, by);
      add(own, by);
    }
  }
  return slope;
}

function sum(features, weights) {
  let total = 0;
  for (const feature of features) total += weights.get(feature) ?? 0;
  return total;
}
