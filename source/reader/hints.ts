import {cells} from '../layout/index.ts';
import type {Piece} from '../model.ts';
import type {Command} from './command.ts';
import {commands} from './commands.ts';
import {keyName} from './key-names.ts';
import type {KeyTable} from './key-table.ts';
import {type Mode, modeOf, type State} from './state.ts';

/** A hint, and when it is worth telling; the one for all keys is told last. */
type Hint = {
  readonly key: string;
  readonly words: string;
  readonly wide: number;
  readonly isLast: boolean;
  readonly when?: NonNullable<Command['when']>;
};

/** The hint of a command, where it has one and a key means it. */
function hintOf(keys: KeyTable, command: Command): Hint | undefined {
  const {hint, when, name} = command;
  const [key] = keys.keysOf(command);
  if (hint === undefined || key === undefined) return undefined;
  const told = keyName(key);
  return {key: told, words: hint, wide: 4 + cells(told) + cells(hint), isLast: name === 'help', ...(when && {when})};
}

const piecesOf = ({key, words}: Hint): readonly Piece[] => [
  {text: '   ', roles: []},
  {text: key, roles: ['key']},
  {text: ` ${words}`, roles: ['bar-faint']},
];

/** The commands of a mode in the order of their hints: while reading, what can be done with the thing in focus comes first; in the help, what it alone has. */
function inOrder(mode: Mode): readonly Command[] {
  const here = commands.filter(({in: modes}) => modes.includes(mode));
  const isFirst = ({isAboutFocus, in: modes}: Command): boolean =>
    mode === 'reading' ? isAboutFocus === true : mode === 'help' && modes.length === 1;
  return [...here.filter(isFirst), ...here.filter(each => !isFirst(each))];
}

const known = new WeakMap<KeyTable, Map<Mode, readonly Hint[]>>();

/** All hints of a mode, in their order. */
function hintsOf(keys: KeyTable, mode: Mode): readonly Hint[] {
  const ofKeys = known.get(keys) ?? new Map<Mode, readonly Hint[]>();
  known.set(keys, ofKeys);
  const made = ofKeys.get(mode) ?? inOrder(mode).flatMap(command => hintOf(keys, command) ?? []);
  ofKeys.set(mode, made);
  return made;
}

/** The hints that there is room for. */
function fitting(all: readonly Hint[], room: number): readonly Piece[] {
  const last = all.find(({isLast}) => isLast);
  const shown: Hint[] = [];
  let left = room - (last?.wide ?? 0);
  for (const hint of all) {
    if (hint.isLast || hint.wide > left) continue;
    shown.push(hint);
    left -= hint.wide;
  }
  const told = last && last.wide <= room ? [...shown, last] : shown;
  return told.flatMap(piecesOf);
}

let last: {readonly all: readonly Hint[]; readonly room: number; readonly pieces: readonly Piece[]} | undefined;

/**
 * What one can do here, as far as there is room: the hints of the commands that this mode has, in the order of the table.
 * The key for all keys comes last, and is told before any that there is no room for. The same pieces as before where nothing has changed.
 */
export function hints(state: State, room: number): readonly Piece[] {
  const all = hintsOf(state.keys, modeOf(state)).filter(({when}) => !when || when(state));
  const isSame =
    last?.room === room && last.all.length === all.length && all.every((hint, at) => hint === last?.all[at]);
  if (!last || !isSame) last = {all, room, pieces: fitting(all, room)};
  return last.pieces;
}
