import {type Example, slopesOf} from './learn.ts';

const none = new Int32Array(0);

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

  #add(sums: Float32Array, ids: Int32Array): Float32Array {
    const {units} = this.#settings;
    const {values} = this.rows;
    for (const id of ids) for (let unit = 0; unit < units; unit++) sums[unit]! += values[id * units + unit]!;
    return sums;
  }

  #sum(hidden: Float32Array): number {
    let total = 0;
    for (let unit = 0; unit < hidden.length; unit++) total += this.out.values[unit]! * hidden[unit]!;
    return total;
  }

  #stepRows(ids: Int32Array, down: Float32Array): void {
    const {units, cost} = this.#settings;
    for (let unit = 0; unit < units; unit++) {
      const slope = down[unit]!;
      if (slope !== 0) for (const id of ids) this.rows.step(id * units + unit, slope, this.#rate, cost);
    }
  }

  /** One step back from an alternative; what comes down to its features is added to `back` as well. */
  #step(ids: Int32Array, hidden: Float32Array, slope: number, back: Float32Array): void {
    const down = hidden.map((value, unit) => (value > 0 ? slope * this.out.values[unit]! : 0));
    hidden.forEach((value, unit) => {
      this.out.step(unit, slope * value, this.#rate, this.#settings.cost);
      back[unit]! += down[unit]!;
    });
    this.#stepRows(ids, down);
  }

  /** Learns from an example: one alternative alone is right or not, of several one is chosen. */
  see({common = none, fields, right}: Example): void {
    const alone = fields.length === 1;
    const base = this.#add(this.start.values.slice(), common);
    const hidden = fields.map(ids => this.#add(base.slice(), ids).map(value => Math.max(0, value)));
    const scores = hidden.map(one => this.#sum(one));
    const slopes = alone ? [1 / (1 + Math.exp(-scores[0]!)) - (right[0] ? 1 : 0)] : slopesOf(scores, right);
    const back = new Float32Array(base.length);
    for (const [at, slope] of slopes.entries())
      if (Math.abs(slope) > (alone ? 5e-3 : 1e-3)) this.#step(fields[at]!, hidden[at]!, slope, back);
    this.#stepRows(common, back);
    back.forEach((slope, unit) => {
      if (slope !== 0) this.start.step(unit, slope, this.#rate, 0);
    });
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
