import {nearest16, nearest256, rgbOf} from './palette.ts';
import type {Color, Style} from './style.ts';

/** How many colours: none, 16, 256, all of them. */
export type ColorDepth = 0 | 1 | 2 | 3;

/** What turns something on, and what turns it off again (Select Graphic Rendition, ECMA-48, 8.3.117). */
type Sequence = {readonly on: string; readonly off: string};

type Switch = {readonly name: Exclude<keyof Style, 'color' | 'background'>; readonly sequence: Sequence};

const switches: readonly Switch[] = [
  {name: 'bold', sequence: {on: '1', off: '22'}},
  {name: 'dim', sequence: {on: '2', off: '22'}},
  {name: 'italic', sequence: {on: '3', off: '23'}},
  {name: 'underline', sequence: {on: '4', off: '24'}},
  {name: 'inverse', sequence: {on: '7', off: '27'}},
  {name: 'strike', sequence: {on: '9', off: '29'}},
];

/** Where the colour goes: `sixteen` is the first of the sixteen, `all` introduces any other, `off` is the terminal's own. */
const letters = {sixteen: 30, all: '38', off: '39'};
const ground = {sixteen: 40, all: '48', off: '49'};

function colorCode(color: Color, depth: ColorDepth, {sixteen, all}: typeof letters): string {
  if (depth === 3) return `${all};2;${rgbOf(color).join(';')}`;
  return depth === 2 ? `${all};5;${nearest256(color)}` : `${sixteen + nearest16(color)}`;
}

function sequencesOf(style: Style, depth: ColorDepth): readonly Sequence[] {
  const {color, background} = style;
  const found: Sequence[] = [];
  if (color !== undefined) found.push({on: colorCode(color, depth, letters), off: letters.off});
  if (background !== undefined) found.push({on: colorCode(background, depth, ground), off: ground.off});
  return found.concat(switches.flatMap(({name, sequence}) => (style[name] ? [sequence] : [])));
}

const written = (codes: readonly string[]): string => codes.map(code => `\u001B[${code}m`).join('');

/** Sets a text in a style, and the terminal back after it. An empty text stays empty. */
export function inkOf(style: Style, depth: ColorDepth): (text: string) => string {
  const sequences = sequencesOf(style, depth);
  const on = written(sequences.map(sequence => sequence.on));
  const off = written(sequences.map(sequence => sequence.off).reverse());
  return text => (text === '' ? '' : on + text + off);
}
