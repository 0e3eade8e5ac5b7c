import {actionsOf} from './cleaning.ts';
import type {Display} from './display.ts';
import type {Keeping} from './keeping.ts';
import {canonical} from './open/index.ts';
import {frameOf, isSetFor, likelyNext, pageOf, type Size, type State, type Store} from './reader/index.ts';
import {terminalSize} from './terminal/device.ts';
import type {Keyboard} from './terminal/keyboard.ts';
import type {Input} from './terminal/keys.ts';
import {giveTerminal, hasTerminal, takeTerminal} from './terminal/screen.ts';

/** Everything that stands around a reader at a terminal. */
export type Session = {
  readonly store: Store;
  readonly display: Display;
  readonly keeping: Keeping;
  readonly keyboard: Keyboard;
};

/** The terminal's size; one that tells none, or nonsense, counts as 80x24. */
export function sizeNow(): Size {
  const {columns, rows} = terminalSize() ?? process.stdout;
  return columns > 0 && rows > 0
    ? {columns: Math.min(columns, 2000), rows: Math.min(rows, 1000)}
    : {columns: 80, rows: 24};
}

/** The name under which the article that is open is remembered; undefined when it cannot be asked for again. */
export function nameOf({store}: Pick<Session, 'store'>): string | undefined {
  const {address} = store.state().article;
  if (named?.address !== address) named = {address, name: canonical(address)};
  return named.name;
}

// Asked for at every key, and the shelf is looked at to answer.
let named: {readonly address: string; readonly name: string | undefined} | undefined;

/** Draws the state. */
export function show({store, display}: Pick<Session, 'store' | 'display'>): void {
  // Keys come in bunches: those after one that leaves are still answered, but no longer shown.
  if (!hasTerminal()) return;
  const state = store.state();
  display.show(frameOf(state), state.theme);
}

/** How long nothing must have been pressed for what is likely next to be set, in milliseconds: between two keys of one who leafs. */
const pause = 20;

let ahead: NodeJS.Timeout | undefined;
let set: State | undefined;

/** While nothing is pressed, sets the rows that the next key is likely to show: it is then answered as fast in a text of any length. */
export function readAhead({store, display}: Pick<Session, 'store' | 'display'>): void {
  clearTimeout(ahead);
  if (set && isSetFor(set, store.state())) return;
  ahead = setTimeout(() => {
    set = store.state();
    for (const next of likelyNext(set)) display.prepare(pageOf(next).rows, next.theme);
  }, pause).unref();
}

function resized({store, display}: Session): void {
  display.forget();
  store.dispatch({kind: 'resize', size: sizeNow()});
}

/** Draws anew whenever the terminal has another size than the session has, now or later. */
export function followSize(session: Session): void {
  process.stdout.on('resize', () => resized(session));
  const {columns, rows} = sizeNow();
  const {size} = session.store.state();
  if (columns !== size.columns || rows !== size.rows) resized(session);
}

/** Leaves for the shell; `fg` comes back, at another size perhaps. */
export function suspend(session: Session): void {
  const {keyboard} = session;
  giveTerminal();
  process.once('SIGCONT', () => {
    keyboard.take();
    takeTerminal(keyboard.give);
    resized(session);
  });
  // The whole group, as the terminal itself would: a shell pipe stops as one.
  process.kill(0, 'SIGTSTP');
}

/** Keys and pastes for the reader. */
export function take(inputs: readonly Input[], {store}: Session): void {
  store.dispatch(...actionsOf(inputs));
}

/** Ends that come from outside, with the exit codes that shells expect. */
const ends = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGQUIT: 131} as const;

/** The end of a reading: `done` resolves to the exit code; `quit` ends it well. */
export type Ending = {readonly quit: () => void; readonly done: Promise<number>};

/** Listens for every end, and sees to it that the terminal is given back and the place saved, whichever comes. */
export function untilEnd(session: Omit<Session, 'display'>): Ending {
  const {store, keeping, keyboard} = session;
  let resolve: (code: number) => void = () => {};
  const done = new Promise<number>(settle => {
    resolve = settle;
  });
  let isOver = false;
  const save = (): void => {
    keeping.note(store.state(), nameOf(session));
    keeping.saveNow();
  };
  const end = (code: number): void => {
    // A terminal that is gone says so again when it is given back.
    if (isOver) return;
    isOver = true;
    giveTerminal();
    keyboard.give();
    save();
    keyboard.close();
    resolve(code);
  };
  for (const [signal, code] of Object.entries(ends)) {
    process.removeAllListeners(signal);
    process.on(signal, () => {
      end(code);
      process.exit(code);
    });
  }
  keyboard.onEnd(() => end(ends.SIGHUP));
  process.on('exit', () => {
    giveTerminal();
    if (isOver) return;
    keyboard.give();
    save();
  });
  return {quit: () => end(0), done};
}
