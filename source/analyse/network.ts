/** A number for each hidden unit, in thousandths: whole numbers, and fields, are what V8 reckons with soonest. Where a network has fewer units, noughts. */
export type Eight = {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
  readonly g: number;
  readonly h: number;
};

/**
 * A small network that weighs something by its features: each feature it knows has a row of weights, the rows are added up, what falls below nothing
 * counts as nothing, and the rest is added up by the weights of the hidden units.
 */
export type Network = {
  /** A table of the features it knows, each in the place that the lower bits of its number say, or in the next that is free; a key is the number and one more. */
  readonly keys: Int32Array;
  /** Where the row of each begins. */
  readonly offsets: Int32Array;
  /** The rows that somebody has asked for: a first article needs a tenth of them. */
  readonly rows: (Eight | undefined)[];
  /** All rows, a sign for a weight or two. */
  readonly signs: Uint8Array;
  /** The weights that there are, in thousandths. */
  readonly known: readonly number[];
  /** How many hidden units it has. */
  readonly units: number;
  readonly start: Eight;
  readonly out: Eight;
};

/** The place of a feature in the table, or the free one where it would stand. */
function placeOf(keys: Int32Array, number: number): number {
  const last = keys.length - 1;
  let place = number & last;
  for (let key = keys[place]; key !== 0 && key !== number + 1; key = keys[place]) place = (place + 1) & last;
  return place;
}

/** The weights of a feature, by its number, if it is known. */
export function rowOf(network: Network, feature: number): Eight | undefined {
  const place = placeOf(network.keys, feature);
  if (network.keys[place] === 0) return undefined;
  network.rows[place] ??= readRow(network, network.offsets[place] ?? 0);
  return network.rows[place];
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

/** A network as text, in which what is alike stands together, as Brotli makes it small; no sign needs an escape in JSON. */
export type Packed = {
  /** The weights that there are: of nine or fewer, one sign tells two. */
  readonly weights: readonly number[];
  readonly start: readonly number[];
  readonly out: readonly number[];
  /** How far the number of each feature is from the one before, in two signs. */
  readonly numbers: string;
  /** Their weights, a sign for one or two. */
  readonly rows: string;
};

/** As many signs there are. The last one, where a distance is told, stands for the square of all others. */
export const signCount = 91;

/** The sign for a number below `signCount`. */
export const signOf = (value: number): string => String.fromCharCode(value < 57 ? value + 35 : value + 36);

function valueAt(signs: Uint8Array, at: number): number {
  const code = signs[at] ?? 0;
  return code < 92 ? code - 35 : code - 36;
}

const eight = (values: readonly number[]): Eight => ({
  a: values[0] ?? 0,
  b: values[1] ?? 0,
  c: values[2] ?? 0,
  d: values[3] ?? 0,
  e: values[4] ?? 0,
  f: values[5] ?? 0,
  g: values[6] ?? 0,
  h: values[7] ?? 0,
});

const thousandths = (values: readonly number[]): number[] => values.map(value => Math.round(value * 1000));

/** Whether one sign tells two of so many weights. */
export const tellsTwo = ({length}: readonly number[]): boolean => length < 10;

/** The weights of a row, from the signs at a place. */
function readRow({signs, known, units}: Network, from: number): Eight {
  const row: number[] = [];
  for (let at = from; row.length < units; at++) {
    const value = valueAt(signs, at);
    if (tellsTwo(known)) row.push(known[Math.floor(value / known.length)] ?? 0);
    row.push(known[value % known.length] ?? 0);
  }
  return eight(row);
}

/** A network from text. */
export function unpacked({weights, start, out, numbers, rows}: Packed): Network {
  const distances = new TextEncoder().encode(numbers);
  const units = start.length;
  const most = signCount - 1;
  // Twice as many places as rows, or more.
  const keys = new Int32Array(2 << (31 - Math.clz32(distances.length + 1)));
  const offsets = new Int32Array(keys.length);
  let number = 0;
  for (let at = 0, from = 0; at < distances.length; at += 2, from += tellsTwo(weights) ? units / 2 : units) {
    for (; valueAt(distances, at) === most; at++) number += most * most;
    number += valueAt(distances, at) * most + valueAt(distances, at + 1);
    const place = placeOf(keys, number);
    keys[place] = number + 1;
    offsets[place] = from;
  }
  return {
    keys,
    offsets,
    rows: new Array(keys.length),
    signs: new TextEncoder().encode(rows),
    known: thousandths(weights),
    units,
    start: eight(thousandths(start)),
    out: eight(thousandths(out)),
  };
}

/** A network that knows nothing. */
export const nothing: Network = unpacked({weights: [0, 1], start: [], out: [], numbers: '', rows: ''});
