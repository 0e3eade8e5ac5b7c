/**
 * A small network that weighs something by its features: each feature it knows has a row of weights, the rows are added up, what falls below nothing
 * counts as nothing, and the rest is added up by the weights of the hidden units.
 */
export type Network = {
  /** Where among the signs the row of each feature begins, by the feature's number; 0 for those it does not know. */
  readonly rows: Uint16Array;
  /** The weights as they are packed: a first article needs a tenth of them. */
  readonly signs: Uint8Array;
  /** The weight that a sign stands for. */
  readonly weightOf: Float32Array;
  readonly start: Float32Array;
  readonly out: Float32Array;
};

const bits = 18;

/** The number of a feature: the upper bits of its FNV-1a hash. */
export function numberOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> (32 - bits);
}

function add({rows, signs, weightOf}: Network, sums: Float32Array, features: readonly string[]): void {
  for (const feature of features) {
    const row = rows[numberOf(feature)] ?? 0;
    if (row === 0) continue;
    for (let unit = 0; unit < sums.length; unit++)
      sums[unit] = (sums[unit] ?? 0) + (weightOf[signs[row + unit] ?? 0] ?? 0);
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
  weightOf: new Float32Array(0),
  start: new Float32Array(0),
  out: new Float32Array(0),
};

/** A network before it is packed: the rows of its features by their names. */
export type Named = {
  readonly rows: ReadonlyMap<string, readonly number[]>;
  readonly start: readonly number[];
  readonly out: readonly number[];
};

/** A network as text: each number is one printable character that needs no escape in JSON. */
export type Packed = {
  readonly step: number;
  readonly start: readonly number[];
  readonly out: readonly number[];
  readonly rows: string;
};

const levels = 91;
const middle = 45;
const charOf = (value: number) => String.fromCharCode(value + 35 < 92 ? value + 35 : value + 36);
const signOf = (code: number) => (code < 92 ? code - 35 : code - 36);
const most = levels - 1;

/** Rows in the order of their numbers: the distance from the one before (in steps of 90 after a first sign of 90 for each 8,100), then the weights. */
export function packed({rows, start, out}: Named): Packed {
  const sizes = [...rows.values()]
    .flat()
    .map(Math.abs)
    .sort((a, b) => a - b);
  const step = Math.round(((sizes[Math.floor(sizes.length * 0.998)] ?? 1) / middle) * 1e4) / 1e4;
  const numbered = new Map([...rows].map(([feature, row]) => [numberOf(feature), row]));
  let last = 0;
  let text = '';
  for (const [number, row] of [...numbered].sort((a, b) => a[0] - b[0])) {
    let gap = number - last;
    last = number;
    for (; gap >= most * most; gap -= most * most) text += charOf(most);
    text += charOf(Math.floor(gap / most)) + charOf(gap % most);
    for (const weight of row) text += charOf(Math.max(0, Math.min(most, Math.round(weight / step) + middle)));
  }
  const short = (value: number) => Math.round(value * 1000) / 1000;
  return {step, start: start.map(short), out: out.map(short), rows: text};
}

/** A network from text. */
export function unpacked({step, start, out, rows: text}: Packed): Network {
  const rows = new Uint16Array(1 << bits);
  const signs = new TextEncoder().encode(text);
  let number = 0;
  for (let at = 0; at < signs.length; at += start.length) {
    for (; signOf(signs[at] ?? 0) === most; at++) number += most * most;
    number += signOf(signs[at] ?? 0) * most + signOf(signs[at + 1] ?? 0);
    at += 2;
    rows[number] = at;
  }
  const weightOf = Float32Array.from({length: 128}, (_, code) => (signOf(code) - middle) * step);
  return {rows, signs, weightOf, start: Float32Array.from(start), out: Float32Array.from(out)};
}
