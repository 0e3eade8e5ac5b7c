/** A scroll that explains most of a change: the region, by how many rows it went up, and the rows as they are after it. */
export type Scroll = {
  readonly first: number;
  readonly last: number;
  readonly by: number;
  readonly rows: readonly string[];
};

type Range = {readonly first: number; readonly last: number};

/** The rows from the first that differs to the last. */
function changedRange(before: readonly string[], after: readonly string[]): Range | undefined {
  let first = 0;
  while (first < after.length && before[first] === after[first]) first += 1;
  let last = after.length - 1;
  while (last > first && before[last] === after[last]) last -= 1;
  return last - first >= 3 ? {first, last} : undefined;
}

/** How many rows with words in them are in place after a scroll by `by`. */
function gain(before: readonly string[], after: readonly string[], {first, last}: Range, by: number): number {
  let found = 0;
  for (let row = Math.max(first, first - by); row <= last && row + by <= last; row += 1)
    if (after[row] !== '' && before[row + by] === after[row]) found += 1;
  return found;
}

/** The last row of the scrolled region: the status bar below it stands still. */
function regionOf(before: readonly string[], after: readonly string[]): Range | undefined {
  const all = changedRange(before, after);
  if (!all) return undefined;
  // The bars change their words without scrolling.
  const first = all.first === 0 ? 1 : all.first;
  const last = all.last === after.length - 1 ? all.last - 1 : all.last;
  return last - first >= 3 ? {first, last} : undefined;
}

function bestStep(before: readonly string[], after: readonly string[], range: Range): {by: number; found: number} {
  let best = {by: 0, found: gain(before, after, range, 0)};
  const furthest = range.last - range.first;
  for (let step = 1; step <= furthest; step += 1)
    for (const by of [step, -step]) {
      const found = gain(before, after, range, by);
      if (found > best.found) best = {by, found};
    }
  return best;
}

/** The scroll from one screen to the next that leaves least to write; undefined when writing alone is as good. */
export function findScroll(before: readonly string[], after: readonly string[]): Scroll | undefined {
  const range = regionOf(before, after);
  if (!range) return undefined;
  const still = gain(before, after, range, 0);
  const {by, found} = bestStep(before, after, range);
  if (by === 0 || found < still + 3) return undefined;
  const {first, last} = range;
  const rows = before.map((row, at) => {
    if (at < first || at > last) return row;
    const from = at + by;
    return from >= first && from <= last ? (before[from] ?? '') : '';
  });
  return {first, last, by, rows};
}
