import {chance} from './bootstrap.ts';
import type {Found} from './found.ts';
import type {GoldArticle} from './gold.ts';
import type {Outcome, Verdict} from './measures.ts';

function shown(text: string, {at, kind, note}: Verdict, id: string): string {
  const before = text.slice(Math.max(0, at.start - 220), at.start).replace(/\n+/g, ' ¶ ');
  const after = text.slice(at.end, at.end + 160).replace(/\n+/g, ' ¶ ');
  return `— ${kind} · ${note} · ${id}\n  ${before}⟦${text.slice(at.start, at.end).replace(/\n+/g, ' ¶ ')}⟧${after}`;
}

/** The misses of one measure: how many of each kind, and `size` of them drawn with a fixed seed, in their places. */
export function sample(
  measure: (gold: GoldArticle, found: Found) => Outcome,
  pairs: readonly {readonly gold: GoldArticle; readonly found: Found}[],
  {size, seed}: {readonly size: number; readonly seed: number},
): string {
  const misses = pairs.flatMap(({gold, found}) =>
    measure(gold, found)
      .verdicts.filter(one => !one.right)
      .map(verdict => ({gold, verdict})),
  );
  const kinds = new Map<string, number>();
  for (const {verdict} of misses) kinds.set(verdict.kind, (kinds.get(verdict.kind) ?? 0) + 1);
  const next = chance(seed);
  const drawn = misses
    .map(miss => ({miss, order: next()}))
    .sort((a, b) => a.order - b.order)
    .slice(0, size);
  return [
    ...[...kinds]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 60)
      .map(([kind, count]) => `${String(count).padStart(6)}  ${kind}`),
    ...drawn.map(({miss}) => shown(miss.gold.text, miss.verdict, miss.gold.id)),
  ].join('\n');
}
