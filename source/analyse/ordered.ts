/** How many of a list stand before the rest: `isBefore` holds for the first of it up to some place, and for none behind. */
export function countWhile<Item>(list: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of some stretches, in order, that begins before a place. */
export const lastBefore = <Item extends {readonly from: number}>(list: readonly Item[], at: number): Item | undefined =>
  list[countWhile(list, ({from}) => from < at) - 1];
