/** What a piece of work in slices comes to, done in one go. */
export function finished<Result>(slices: Generator<undefined, Result>): Result {
  for (;;) {
    const {done, value} = slices.next();
    if (done) return value;
  }
}
