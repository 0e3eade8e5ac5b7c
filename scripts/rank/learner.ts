import {slopesOf} from './learn.ts';

/** How to learn: hidden units, passes over the data, what a weight costs, how often a feature must
 * occur, the share of features left out at random, and how many are kept in the end. */
export type Settings = {
  readonly units: number;
  readonly passes: number;
  readonly rate: number;
  readonly cost: number;
  readonly atLeast: number;
  readonly drop: number;
  readonly keep: number;
};

/** Numbers that are learnt with AdaGrad. */
class Numbers {
  readonly values: Float32Array;
  readonly #squares: Float32Array;

  constructor(size: number, first: () => number) {
    this.values = Float32Array.from({length: size}, first);
    this.#squares = new Float32Array(size).fill(1e-2);
  }

  step(at: number, slope: number, rate: number, cost: number): void {
    const gradient = slope + cost * this.values[at]!;
    this.#squares[at]! += gradient * gradient;
    this.values[at]! -= (rate * gradient) / Math.sqrt(this.#squares[at]!);
  }
}

/** A network while it learns. */
export class Learner {
  readonly rows: Numbers;
  readonly start: Numbers;
  readonly out: Numbers;
  readonly #settings: Settings;
  #rate = 0;

  constructor(size: number, settings: Settings, next: () => number) {
    const random = (width: number) => () => (next() + next() + next() - 1.5) * width;
    this.rows = new Numbers(size * settings.units, random(0.15));
    this.start = new Numbers(settings.units, () => 0.1);
    this.out = new Numbers(settings.units, random(0.5));
    this.#settings = settings;
  }

  /** The rate falls from pass to pass. */
  pass(number: number): void {
    this.#rate = this.#settings.rate * (1 - number / (this.#settings.passes + 1));
  }

  hidden(ids: Int32Array): Float32Array {
    const {units} = this.#settings;
    const sums = this.start.values.slice();
    for (const id of ids) for (let unit = 0; unit < units; unit++) sums[unit]! += this.rows.values[id * units + unit]!;
    for (let unit = 0; unit < units; unit++) if (sums[unit]! < 0) sums[unit] = 0;
    return sums;
  }

  sum(hidden: Float32Array): number {
    let total = 0;
    for (let unit = 0; unit < hidden.length; unit++) total += this.out.values[unit]! * hidden[unit]!;
    return total;
  }

  step(ids: Int32Array, hidden: Float32Array, slope: number): void {
    const {units, cost} = this.#settings;
    for (let unit = 0; unit < units; unit++) {
      const down = hidden[unit]! > 0 ? slope * this.out.values[unit]! : 0;
      this.out.step(unit, slope * hidden[unit]!, this.#rate, cost);
      if (down === 0) continue;
      this.start.step(unit, down, this.#rate, 0);
      for (const id of ids) this.rows.step(id * units + unit, down, this.#rate, cost);
    }
  }

  /** One alternative alone: right or not, by the logistic function. */
  judge(ids: Int32Array, right: boolean): void {
    const hidden = this.hidden(ids);
    const slope = 1 / (1 + Math.exp(-this.sum(hidden))) - (right ? 1 : 0);
    if (Math.abs(slope) > 5e-3) this.step(ids, hidden, slope);
  }

  /** Several alternatives. */
  choose(fields: readonly Int32Array[], right: readonly boolean[]): void {
    const hidden = fields.map(ids => this.hidden(ids));
    const scores = hidden.map(one => this.sum(one));
    for (const [at, slope] of slopesOf(scores, right).entries())
      if (Math.abs(slope) > 1e-3) this.step(fields[at]!, hidden[at]!, slope);
  }
}

/** The mean of numbers that change. */
export class Mean {
  readonly values: Float64Array;
  #count = 0;

  constructor(size: number) {
    this.values = new Float64Array(size);
  }

  add(values: Float32Array): void {
    this.#count++;
    values.forEach((value, at) => {
      this.values[at]! += (value - this.values[at]!) / this.#count;
    });
  }
}
