const space = /\s/;

function resync(ours: string, gold: string, from: {o: number; g: number}): {o: number; g: number} {
  for (let reach = 1; reach < 120; reach++) {
    for (let skipped = 0; skipped <= reach; skipped++) {
      for (const [o, g] of [
        [from.o + skipped, from.g + reach],
        [from.o + reach, from.g + skipped],
      ] as const) {
        if (o < ours.length && g < gold.length && ours.slice(o, o + 5) === gold.slice(g, g + 5)) return {o, g};
      }
    }
  }
  return {o: from.o + 1, g: from.g + 1};
}

/**
 * For every offset of our cleaned text, the offset in the gold text it was made from.
 *
 * Both are walked side by side without their spaces; where they differ (a folded accent, a dropped bullet) the walk finds its feet again within 120 characters.
 */
export function align(ours: string, gold: string): Int32Array {
  const to = new Int32Array(ours.length + 1);
  let o = 0;
  let g = 0;
  while (o < ours.length) {
    if (space.test(ours.charAt(o))) to[o++] = g;
    else if (g < gold.length && space.test(gold.charAt(g))) g++;
    else if (ours.charAt(o) === gold.charAt(g)) to[o++] = g++;
    else {
      const next = resync(ours, gold, {o, g});
      for (; o < next.o; o++) to[o] = g;
      g = next.g;
    }
  }
  to[ours.length] = gold.length;
  return to;
}
