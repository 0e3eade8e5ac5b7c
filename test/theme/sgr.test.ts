import assert from 'node:assert/strict';
import test from 'node:test';
import {Chalk} from 'chalk';
import fc from 'fast-check';
import {nearest256} from '../../source/theme/palette.ts';
import {inkOf} from '../../source/theme/sgr.ts';
import type {Color, Style} from '../../source/theme/style.ts';

const color: fc.Arbitrary<Color> = fc
  .oneof(
    fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)),
    fc.nat(255).map(level => [level, level, level] as const),
  )
  .map(rgb => `#${rgb.map(part => part.toString(16).padStart(2, '0')).join('')}` as const);

const style: fc.Arbitrary<Style> = fc.record(
  {
    color,
    background: color,
    bold: fc.boolean(),
    dim: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    inverse: fc.boolean(),
    strike: fc.boolean(),
  },
  {requiredKeys: []},
);

const switches = ['bold', 'dim', 'italic', 'underline', 'inverse'] as const;

/** The same words in the same style, as chalk writes them. */
function asChalkSays({color, background, strike, ...rest}: Style, depth: 1 | 2 | 3, words: string): string {
  const is256 = depth === 2;
  let ink = new Chalk({level: depth});
  if (color) ink = is256 ? ink.ansi256(nearest256(color)) : ink.hex(color);
  if (background) ink = is256 ? ink.bgAnsi256(nearest256(background)) : ink.bgHex(background);
  for (const name of switches) if (rest[name]) ink = ink[name];
  return (strike ? ink.strikethrough : ink)(words);
}

test('words look on every terminal as chalk would have them, in any style', () => {
  fc.assert(
    fc.property(style, fc.constantFrom(1, 2, 3), fc.constantFrom('', 'said'), (each, depth, words) => {
      assert.equal(inkOf(each, depth)(words), asChalkSays(each, depth, words));
    }),
    {numRuns: 2000},
  );
});
