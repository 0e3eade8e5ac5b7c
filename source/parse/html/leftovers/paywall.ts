import type {Line, Lines} from '../lines.ts';

const wall =
  /\b(?:exclusive to|for|only for) (?:\S+ )?(?:subscribers|members)\b|\bsubscribe (?:now |today )?to (?:continue|read|get access|unlock|keep reading)|\bunlock (?:this|the full|the rest)\b|\balready (?:a (?:subscriber|member)|have an account)\b|\b(?:to continue|continue) reading (?:this article|with)|\bbecome a (?:paid )?(?:subscriber|member)\b|\bstart (?:your )?(?:free )?trial\b|\bcreate a free account to\b/i;
const longest = 30;
/** What follows a wall is its offers, unless it is more than this part of the words. */
const largest = 0.3;

/** For the page that ends at a wall: “This article is exclusive to subscribers”, its prices, and what people say of it. */
export function* paywall({all}: Lines): Iterable<Line> {
  const total = all.reduce((sum, line) => sum + line.words, 0);
  const at = all.findIndex(line => line.words <= longest && wall.test(line.text));
  if (at < 0) return;
  const before = all[at - 1];
  const from = before && before.words <= 8 && before.level > 0 ? at - 1 : at;
  const rest = all.slice(from);
  if (rest.reduce((sum, line) => sum + line.words, 0) <= total * largest) yield* rest;
  else yield* all.filter(line => line.words <= longest && wall.test(line.text));
}
