import type {Mode, State} from './state.ts';

/** The headings of the list of keys, in order. */
export const groups = [
  'Move',
  'Jump',
  'Look',
  'Find',
  'Open',
  'Keep',
  'Leave',
  'In lists',
  'In help and pictures',
] as const;

/** One thing the reader can do: the row from which keymap, help, hints and README come. */
export type Command = {
  readonly name: string;
  /** The keys that mean it, the first one shown in hints. */
  readonly keys: readonly string[];
  /** What it does, as a phrase that follows the key: “down a line”. */
  readonly help: string;
  readonly group: (typeof groups)[number];
  /** The modes in which its keys count. */
  readonly in: readonly Mode[];
  /** A word or two in the status bar, where it is worth telling. */
  readonly hint?: string;
  /** When the hint is worth telling. */
  readonly when?: (state: State) => boolean;
  /** The hint is about what is in focus, and told before all others. */
  readonly isAboutFocus?: true;
  /** What comes of it. `times`: the number typed before it, or 1; `which` of its keys it was, from 0. */
  readonly run: (state: State, times: number, which: number) => State;
};
