import {cells} from '../layout/index.ts';
import type {Piece} from '../model.ts';
import {commands} from './commands.ts';
import {keyName} from './key-names.ts';
import {keysIn} from './key-table.ts';
import {modeOf, type State} from './state.ts';

/** What one can do here, as far as there is room: the hints of the commands that this mode has, in the order of the table. */
export function hints(state: State, room: number): readonly Piece[] {
  const mode = modeOf(state);
  const shown: Piece[] = [];
  let left = room;
  for (const command of commands) {
    const {in: modes, hint, when} = command;
    const [key] = keysIn(state).keysOf(command);
    if (hint === undefined || key === undefined || !modes.includes(mode) || (when && !when(state))) continue;
    const name = keyName(key);
    const words = hint;
    const wide = 3 + cells(name) + 1 + cells(words);
    if (wide > left) break;
    shown.push({text: '   ', roles: []}, {text: name, roles: ['key']}, {text: ` ${words}`, roles: ['bar-faint']});
    left -= wide;
  }
  return shown;
}
