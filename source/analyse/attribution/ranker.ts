/** The weight of each feature; a feature that is not there weighs nothing. */
export type Weights = ReadonlyMap<string, number>;

/** The sum of the weights of some features. */
export function weigh(weights: Weights, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

/** The index of the greatest score, and the share that it has of all when each counts by its exponent. */
export function choose(scores: readonly number[]): {readonly best: number; readonly confidence: number} {
  const best = scores.reduce(
    (most, score, index) => (score > (scores[most] ?? Number.NEGATIVE_INFINITY) ? index : most),
    0,
  );
  const top = scores[best] ?? 0;
  const whole = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  return {best, confidence: whole > 0 ? 1 / whole : 0};
}
