/**
 * A small network that weighs something by its features: each feature it knows has a row of weights, the rows are added up, what falls below nothing
 * counts as nothing, and the rest is added up by the weights of the hidden units.
 */
export type Network = {
  /** Where among the signs the row of each feature begins, by the feature's number; 0 for those it does not know. */
  readonly rows: Uint16Array;
  /** The weights as they are packed: a first article needs a tenth of them. */
  readonly signs: Uint8Array;
  /** The one or two weights that a sign stands for, one after the other. */
  readonly weightsOf: Float32Array;
  /** Whether a sign stands for two. */
  readonly paired: boolean;
  readonly start: Float32Array;
  readonly out: Float32Array;
};

const bits = 18;

/** The number of a feature: the upper bits of its FNV-1a hash. What has one number is one feature, in learning as well. */
export function numberOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> (32 - bits);
}

function add({rows, signs, weightsOf, paired}: Network, sums: Float32Array, features: readonly string[]): void {
  const half = paired ? 1 : 0;
  for (const feature of features) {
    const row = rows[numberOf(feature)] ?? 0;
    if (row === 0) continue;
    for (let unit = 0; unit < sums.length; unit++) {
      const sign = signs[row + (unit >> half)] ?? 0;
      sums[unit] = (sums[unit] ?? 0) + (weightsOf[2 * sign + (unit & half)] ?? 0);
    }
  }
}

/** The sums of the features that several have in common, to begin each of them with. */
export function begun(network: Network, features: readonly string[]): Float32Array {
  const sums = network.start.slice();
  add(network, sums, features);
  return sums;
}

/** What some features weigh; `from`: what they begin with. */
export function weigh(network: Network, features: readonly string[], from: Float32Array = network.start): number {
  const sums = from.slice();
  add(network, sums, features);
  let total = 0;
  for (let unit = 0; unit < sums.length; unit++) total += Math.max(0, sums[unit] ?? 0) * (network.out[unit] ?? 0);
  return total;
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

/** The share that one score has of itself and others when each counts by its exponent. */
export function shareOf(score: number, others: readonly number[]): number {
  return 1 / (1 + others.reduce((sum, other) => sum + Math.exp(other - score), 0));
}

/** A network that knows nothing. */
export const nothing: Network = {
  rows: new Uint16Array(0),
  signs: new Uint8Array(0),
  weightsOf: new Float32Array(0),
  paired: false,
  start: new Float32Array(0),
  out: new Float32Array(0),
};

/** A network as text: a row is its distance from the one before, in two signs, and its weights; no sign needs an escape in JSON. */
export type Packed = {
  /** The weights that there are: where two fit into a sign, it holds two. */
  readonly weights: readonly number[];
  readonly start: readonly number[];
  readonly out: readonly number[];
  readonly rows: string;
};

/** As many signs there are. The last one, where a distance is told, stands for the square of all others. */
export const signCount = 91;

/** The sign for a number below `signCount`. */
export const signOf = (value: number): string => String.fromCharCode(value < 57 ? value + 35 : value + 36);

const valueAt = (code: number): number => (code < 92 ? code - 35 : code - 36);

/** Whether a sign can tell which two of so many weights it stands for. */
export const isPaired = ({length}: readonly number[]): boolean => length ** 2 < signCount;

/** A network from text. */
export function unpacked({weights, start, out, rows: text}: Packed): Network {
  const rows = new Uint16Array(1 << bits);
  const signs = new TextEncoder().encode(text);
  const paired = isPaired(weights);
  const most = signCount - 1;
  let number = 0;
  for (let at = 0; at < signs.length; at += start.length / (paired ? 2 : 1)) {
    for (; valueAt(signs[at] ?? 0) === most; at++) number += most * most;
    number += valueAt(signs[at] ?? 0) * most + valueAt(signs[at + 1] ?? 0);
    at += 2;
    rows[number] = at;
  }
  const {length} = weights;
  const weightsOf = Float32Array.from({length: 256}, (_, at) => {
    const value = valueAt(at >> 1);
    const place = paired && at % 2 === 0 ? Math.floor(value / length) : value % length;
    return weights[place] ?? 0;
  });
  return {rows, signs, weightsOf, paired, start: Float32Array.from(start), out: Float32Array.from(out)};
}
