/** The value that so much of a list lies below: `quantile(times, 0.5)` is the median. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Median and 99th percentile, for a table. */
export const spread = (values: readonly number[], digits = 1): string =>
  `${median(values).toFixed(digits)} (${quantile(values, 0.99).toFixed(digits)})`;

/** How many times as much one list is as another, by their medians. */
export const times = (values: readonly number[], base: readonly number[]): number => median(values) / median(base);
