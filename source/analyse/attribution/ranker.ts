/** The weight of each feature, by the feature's number; most weigh nothing. */
export type Weights = Int8Array;

const bits = 18;
const step = 0.04;

/** The number of a feature: the upper bits of its FNV-1a hash. */
export function numberOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> (32 - bits);
}

/** The sum of the weights of some features. */
export function weigh(weights: Weights, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[numberOf(feature)] ?? 0;
  return sum * step;
}

/** Weights that weigh nothing. */
export function noWeights(): Weights {
  return new Int8Array(1 << bits);
}

/** Weights as text: for each that is not nothing, the distance from the one before in base 128, then the weight; all in base 64. */
export function packed(named: ReadonlyMap<string, number>): string {
  const weights = noWeights();
  for (const [feature, weight] of named)
    weights[numberOf(feature)] = Math.max(-127, Math.min(127, Math.round(weight / step)));
  const bytes: number[] = [];
  let last = 0;
  weights.forEach((weight, index) => {
    if (weight === 0) return;
    let gap = index - last;
    last = index;
    for (; gap > 127; gap = Math.floor(gap / 128)) bytes.push(128 + (gap % 128));
    bytes.push(gap, weight & 255);
  });
  return btoa(String.fromCharCode(...bytes));
}

/** Weights from text. */
export function unpacked(text: string): Weights {
  const weights = noWeights();
  const bytes = atob(text);
  let index = 0;
  for (let at = 0; at < bytes.length; at++) {
    let place = 1;
    for (; bytes.charCodeAt(at) > 127; at++) {
      index += (bytes.charCodeAt(at) - 128) * place;
      place *= 128;
    }
    index += bytes.charCodeAt(at++) * place;
    weights[index] = bytes.charCodeAt(at);
  }
  return weights;
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
