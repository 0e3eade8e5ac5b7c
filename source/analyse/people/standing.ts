import made from './standing.json' with {type: 'json'};

/** The weight of each sign. */
export type Standing = ReadonlyMap<string, number>;

/** The weights that `npm run rank:people` made. */
export const shippedStanding: Standing = new Map(Object.entries(made));

/** How much somebody stands out, by the signs for it. */
export function standing(signs: readonly string[], weights: Standing = shippedStanding): number {
  let sum = 0;
  for (const sign of signs) sum += weights.get(sign) ?? 0;
  return sum;
}
