import {type Eight, type Network, rowOf} from './network.ts';
import {hashed, numberOf, type Traits} from './traits.ts';

const above = (sum: number, weight: number) => (sum > 0 ? sum * weight : 0);

/** Weighs something by a network while its features are noted: no list of them is made, and no name is written out. */
export class Weighing implements Traits {
  /** The sums of what was noted. */
  readonly sums: {-readonly [Unit in keyof Eight]: number};
  readonly #network: Network;
  #under = hashed('');

  /** `sums`: what it begins with, such as those of features that several have in common. */
  constructor(network: Network, sums: Eight = network.start) {
    this.#network = network;
    this.sums = {...sums};
  }

  /** One more feature. */
  note(sort: string, value: string | number, more = ''): void {
    const row = rowOf(this.#network, numberOf(hashed(more, hashed(`${value}`, hashed(sort, this.#under)))));
    if (!row) return;
    const {sums} = this;
    sums.a += row.a;
    sums.b += row.b;
    sums.c += row.c;
    sums.d += row.d;
    sums.e += row.e;
    sums.f += row.f;
    sums.g += row.g;
    sums.h += row.h;
  }

  /** All names begin with a sign from now on. */
  under(sign: string): void {
    this.#under = hashed(sign);
  }

  /** What it weighs. */
  sum(): number {
    const {a, b, c, d, e, f, g, h} = this.sums;
    const {out} = this.#network;
    const upper = above(a, out.a) + above(b, out.b) + above(c, out.c) + above(d, out.d);
    return (upper + above(e, out.e) + above(f, out.f) + above(g, out.g) + above(h, out.h)) / 1e6;
  }
}
