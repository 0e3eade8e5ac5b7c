import {isDirect, xtermVersion} from './xterm.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Terminals that have letters of double height (DECDHL), by what they tell of themselves. The first xterm that we have seen them in is 379. */
const terminals: readonly ((env: Env) => boolean)[] = [
  env => xtermVersion(env) >= 379,
  env => env.TERM_PROGRAM === 'Apple_Terminal' && isDirect(env),
];

/** Whether the terminal is known to have letters of double height: one without them shows their words twice, and none can be asked. */
export const drawsLarge = (env: Env): boolean => terminals.some(isIt => isIt(env));

/** Makes all rows single, as they were: programs after us would have them as we left them. */
export const singleRows = (rows: number): string =>
  Array.from({length: rows}, (_, row) => `\u001b[${row + 1};1H\u001b#5`).join('');
