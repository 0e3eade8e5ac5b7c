import {chance} from '../score/bootstrap.ts';

/** Some alternatives by the numbers of their features, and which of them are right. `common`: the features that all of them have. */
export type Example = {
  readonly common?: Int32Array;
  readonly fields: readonly Int32Array[];
  readonly right: readonly boolean[];
};

/** Gives every feature, by what it is known by, a place: the same for all examples. */
export class Features<Key> {
  readonly keys: Key[] = [];
  readonly #ids = new Map<Key, number>();

  /** The places of some features. */
  of(features: readonly Key[]): Int32Array {
    return Int32Array.from(features, key => {
      const known = this.#ids.get(key);
      if (known !== undefined) return known;
      this.#ids.set(key, this.keys.length);
      return this.keys.push(key) - 1;
    });
  }
}

/** The features of one network: those with one number are one to it. */
export type Numbered = Features<number>;

/** How to learn: passes over the data, how much a weight costs, how often a feature must occur, and the least weight worth keeping. */
export type Settings = {
  readonly passes: number;
  readonly cost: number;
  readonly atLeast: number;
  readonly keep: number;
};

/** How many examples each feature occurs in. */
export function occurrences(examples: readonly Example[], size: number): Int32Array {
  const counts = new Int32Array(size);
  const seen = new Int32Array(size).fill(-1);
  examples.forEach(({common, fields}, index) => {
    for (const ids of common ? [common, ...fields] : fields) {
      for (const id of ids) {
        if (seen[id] !== index) counts[id]! += 1;
        seen[id] = index;
      }
    }
  });
  return counts;
}

/** The numbers below `size` in an order by chance. */
export function shuffled(size: number, next: () => number): number[] {
  const order = Array.from({length: size}, (_, index) => index);
  for (let at = size - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** How far each of several alternatives is from what it should be: one is chosen by softmax, and all right ones share the credit. */
export function slopesOf(scores: readonly number[], right: readonly boolean[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map(score => Math.exp(score - top));
  const whole = powers.reduce((a, b) => a + b, 0);
  const good = powers.reduce((a, b, at) => a + (right[at] ? b : 0), 0);
  return powers.map((power, at) => power / whole - (right[at] ? power / good : 0));
}

class Learner {
  readonly weights: Float64Array;
  readonly #squares: Float64Array;
  readonly #counts: Int32Array;
  readonly #settings: Settings;

  constructor(examples: readonly Example[], size: number, settings: Settings) {
    this.weights = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(1e-2);
    this.#counts = occurrences(examples, size);
    this.#settings = settings;
  }

  sum(ids: Int32Array): number {
    let total = 0;
    for (let at = 0; at < ids.length; at++) total += this.weights[ids[at]!]!;
    return total;
  }

  step(ids: Int32Array, slope: number): void {
    for (const id of ids) {
      if (this.#counts[id]! < this.#settings.atLeast) continue;
      const gradient = slope + this.#settings.cost * this.weights[id]!;
      this.#squares[id]! += gradient * gradient;
      this.weights[id]! -= (0.1 * gradient) / Math.sqrt(this.#squares[id]!);
    }
  }

  /** One alternative alone: right or not, by the logistic function. */
  judge(ids: Int32Array, right: boolean): void {
    this.step(ids, 1 / (1 + Math.exp(-this.sum(ids))) - (right ? 1 : 0));
  }

  /** Several alternatives. */
  choose(fields: readonly Int32Array[], right: readonly boolean[]): void {
    const scores = fields.map(ids => this.sum(ids));
    for (const [at, slope] of slopesOf(scores, right).entries())
      if (Math.abs(slope) > 1e-4) this.step(fields[at]!, slope);
  }
}

/** Learns weights with AdaGrad. */
export function learn(examples: readonly Example[], names: readonly string[], settings: Settings): Map<string, number> {
  const learner = new Learner(examples, names.length, settings);
  const next = chance(7);
  for (let pass = 0; pass < settings.passes; pass++) {
    for (const index of shuffled(examples.length, next)) {
      const {fields, right} = examples[index]!;
      if (fields.length === 1) learner.judge(fields[0]!, right[0]!);
      else learner.choose(fields, right);
    }
  }
  const kept = names
    .map((name, id) => [name, Math.round(learner.weights[id]! * 100) / 100] as const)
    .filter(([, weight]) => Math.abs(weight) >= settings.keep);
  return new Map(kept.sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}
