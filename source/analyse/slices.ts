/** Work that can be done a slice at a time: it stops after each, and hands over its result at the end. */
export type Slices<Result> = Generator<undefined, Result>;

/** Does all slices at once. */
export function whole<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}
