import {cells, truncate, widthOf} from '../layout/index.ts';
import {commands, groups} from './commands.ts';
import {helpHeight} from './geometry.ts';
import {keyName} from './key-names.ts';
import {type KeyTable, usualKeys} from './key-table.ts';
import {folded, piece} from './list-row.ts';
import type {Row} from './page.ts';
import type {State} from './state.ts';

/** The keys of the commands in their groups: a heading, then a row for each, `keys` as people read them. */
export type KeyGroup = {
  readonly title: string;
  readonly rows: readonly {readonly keys: string; readonly help: string}[];
};

/** The list of keys, as help, `--keys` and the README show it. */
export const keyGroups = (table: KeyTable = usualKeys): readonly KeyGroup[] =>
  groups.map(title => ({
    title,
    rows: commands
      .filter(({group}) => group === title)
      .map(command => ({keys: table.keysOf(command).map(keyName).join(' '), help: command.help})),
  }));

type Widths = {readonly keys: number; readonly all: number};

/** A key and what it does, beside each other, in as many rows as the longer one needs. */
function keyRows({keys, help}: KeyGroup['rows'][number], widths: Widths): readonly Row[] {
  const room = widths.all - widths.keys - 1;
  const names = folded(keys, widths.keys - 2);
  const words = room > 3 ? folded(help, room) : [];
  return Array.from({length: Math.max(names.length, words.length)}, (_, at) => {
    const name = truncate(names[at] ?? '', widths.keys - 2);
    const gap = ' '.repeat(Math.max(0, widths.keys - cells(name)));
    return words.length > 0
      ? [piece(name, 'key'), piece(gap), piece(truncate(words[at] ?? '', room))]
      : [piece(name, 'key')];
  });
}

const groupRows = ({title, rows}: KeyGroup, widths: Widths): readonly Row[] => [
  [piece(truncate(title, widths.all), 'subheading')],
  ...rows.flatMap(row => keyRows(row, widths)),
  [],
];

const twoColumns = 96;

/** What stays free between two columns. */
const gutter = 2;

/** Lays the groups out in one column or two, filling the shorter first. */
export function helpRows(columns: number, table: KeyTable): readonly Row[] {
  const count = columns >= twoColumns ? 2 : 1;
  const all = Math.floor(columns / count);
  const widths = {keys: Math.min(20, Math.floor(all / 2) + 1), all: count === 1 ? all : all - gutter};
  const stacks: Row[][] = Array.from({length: count}, () => []);
  for (const group of keyGroups(table)) {
    const shortest = stacks.reduce((least, stack) => (stack.length < least.length ? stack : least));
    shortest.push(...groupRows(group, widths));
  }
  // Each group ends with a free row, the last one needs none.
  const height = Math.max(...stacks.map(({length}) => length)) - 1;
  return Array.from({length: height}, (_, at): Row => {
    const [left = [], right = []] = stacks.map(stack => stack[at] ?? []);
    return right.length === 0 ? left : [...left, piece(' '.repeat(Math.max(1, all - widthOf(left)))), ...right];
  });
}

/** The first row that the help can be scrolled to: its last row then stands on the last of the screen. */
export const lastHelpRow = ({size: {columns, rows}, keys}: Pick<State, 'size' | 'keys'>): number =>
  Math.max(0, helpRows(columns - 4, keys).length - helpHeight(rows));
