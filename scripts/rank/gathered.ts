import {hashed, numberOf, type Traits} from '../../source/analyse/traits.ts';

/** Gathers features by their numbers, for learning. */
export class Gathered implements Traits {
  readonly numbers: number[] = [];
  #under = '';

  note(sort: string, value: string | number, more = ''): void {
    this.numbers.push(numberOf(hashed(`${this.#under}${sort}${value}${more}`)));
  }

  under(sign: string): void {
    this.#under = sign;
  }
}

/** The numbers of the features that somebody tells, in that order. */
export function gathered(tell: (traits: Traits) => void): readonly number[] {
  const traits = new Gathered();
  tell(traits);
  return traits.numbers;
}
