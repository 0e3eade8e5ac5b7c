import {cells} from '../layout/index.ts';
import type {Piece} from '../model.ts';
import type {Command} from './command.ts';
import {commands} from './commands.ts';
import {keyName} from './key-names.ts';
import {modeOf, type State} from './state.ts';

type Hint = {readonly key: string; readonly words: string; readonly wide: number; readonly isLast: boolean};

/** The hint of a command, where it is worth telling and a key means it. */
function hintOf(state: State, command: Command): Hint | undefined {
  const {hint, when, in: modes, name} = command;
  const [key] = state.keys.keysOf(command);
  if (hint === undefined || key === undefined || !modes.includes(modeOf(state)) || (when && !when(state)))
    return undefined;
  return {key: keyName(key), words: hint, wide: 4 + cells(keyName(key)) + cells(hint), isLast: name === 'help'};
}

/** The commands in the order of their hints: while reading, what can be done with the thing in focus comes first; in the help, what it alone has. */
function inOrder(state: State): readonly Command[] {
  const mode = modeOf(state);
  const isFirst = ({isAboutFocus, in: modes}: Command): boolean =>
    mode === 'reading' ? isAboutFocus === true : mode === 'help' && modes.length === 1;
  return [...commands.filter(isFirst), ...commands.filter(each => !isFirst(each))];
}

const piecesOf = ({key, words}: Hint): readonly Piece[] => [
  {text: '   ', roles: []},
  {text: key, roles: ['key']},
  {text: ` ${words}`, roles: ['bar-faint']},
];

/**
 * What one can do here, as far as there is room: the hints of the commands that this mode has, in the order of the table.
 * The key for all keys comes last, and is told before any that there is no room for.
 */
export function hints(state: State, room: number): readonly Piece[] {
  const all = inOrder(state).flatMap(command => hintOf(state, command) ?? []);
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
