import {type Command, commands} from './commands.ts';
import {keyName} from './key-names.ts';
import type {Mode} from './state.ts';

/** Which key means which command, and which keys a command has. */
export type KeyTable = {
  readonly commandFor: (mode: Mode, key: string) => Command | undefined;
  readonly keysOf: (command: Command) => readonly string[];
  /** The first key of a command, as people read it: for sentences that tell of it. */
  readonly nameOf: (command: string) => string;
};

/** The keys of the table of commands, with `own` keys by the name of a command in the place of its own: they win over all others. */
export function keyTable(own: ReadonlyMap<string, readonly string[]>): KeyTable {
  const chosen = commands.filter(({name}) => own.has(name));
  const isTaken = (command: Command, key: string): boolean =>
    chosen.some(
      other =>
        other !== command && own.get(other.name)?.includes(key) && other.in.some(mode => command.in.includes(mode)),
    );
  const left = (command: Command): readonly string[] =>
    chosen.length === 0 ? command.keys : command.keys.filter(key => !isTaken(command, key));
  const keys = new Map<Command, readonly string[]>();
  const keysOf = (command: Command): readonly string[] => {
    const known = keys.get(command) ?? own.get(command.name) ?? left(command);
    keys.set(command, known);
    return known;
  };
  const makeKeymap = (): ReadonlyMap<string, Command> =>
    new Map(
      commands.flatMap(command =>
        command.in.flatMap(mode => keysOf(command).map(key => [`${mode} ${key}`, command] as const)),
      ),
    );
  // Not before a key is pressed: the first screen stands without it.
  let keymap: ReadonlyMap<string, Command> | undefined;
  const commandFor = (mode: Mode, key: string): Command | undefined => {
    keymap ??= makeKeymap();
    return keymap.get(`${mode} ${key}`);
  };
  const nameOf = (name: string): string => {
    const command = commands.find(each => each.name === name);
    const [key] = command ? keysOf(command) : [];
    return key === undefined ? `“${name}”` : keyName(key);
  };
  return {commandFor, keysOf, nameOf};
}

/** The keys as they are in the table. */
export const usualKeys: KeyTable = keyTable(new Map());
