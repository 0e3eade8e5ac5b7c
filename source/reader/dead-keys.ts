import {keyName} from './key-names.ts';
import type {Mode, State} from './state.ts';

/** The command by which one comes back to the page from what is over it. */
const wayBack: Partial<Record<Mode, string>> = {panel: 'leave-panel', help: 'close-help'};

/** Names of keys that are told as they are; what else a keyboard may send is not repeated. */
const isPlain = /^[!-~↑↓←→]+$/;

/** What is said of a key that means nothing where one is; nothing is said while words are typed, or over a picture. */
export function deadKey({keys}: State, mode: Mode, key: string): string | undefined {
  if (mode !== 'reading' && wayBack[mode] === undefined) return undefined;
  const told = keyName(key);
  const name = isPlain.test(told) ? told : 'This';
  const back = wayBack[mode];
  if (back !== undefined && keys.commandFor('reading', key))
    return `${name} works on the page: ${keys.nameOf(back)} goes back to it.`;
  return mode === 'help' ? `${name} is no key.` : `${name} is no key here: ${keys.nameOf('help')} tells them all.`;
}
