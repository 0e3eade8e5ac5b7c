import {actionsOf, cleanedAction} from './cleaning.ts';
import {type Display, displayOf} from './display.ts';
import {perform, type World} from './effects.ts';
import {frontPage} from './front-page.ts';
import {type Keeping, keepingFor} from './keeping.ts';
import {canonical} from './open/index.ts';
import {noteTitle, openKept} from './opening.ts';
import {begin, frameOf, type Size, type State, type Store, storeOf} from './reader/index.ts';
import {type Beginning, beginningOf, isShort, readIn} from './reading-in.ts';
import {colorDepth} from './terminal/color.ts';
import {gate} from './terminal/gate.ts';
import {type Keyboard, openKeyboard} from './terminal/keyboard.ts';
import type {Input} from './terminal/keys.ts';
import {askBackground, backgroundIn, backgroundOf} from './terminal/modes.ts';
import {giveTerminal, hasTerminal, takeTerminal} from './terminal/screen.ts';
import type {Choices} from './usage.ts';

const write = (bytes: string): void => {
  process.stdout.write(bytes);
};

/** The terminal's size; one that tells none, or nonsense, counts as 80x24. */
function sizeNow(): Size {
  const {columns, rows} = process.stdout;
  return columns > 0 && rows > 0
    ? {columns: Math.min(columns, 2000), rows: Math.min(rows, 1000)}
    : {columns: 80, rows: 24};
}

const loadInk = async () => (await import('./view/index.tsx')).drawListing;

function makeDisplay(choices: Choices, again: () => void): Display {
  const depth = colorDepth({env: process.env, platform: process.platform, isTerminal: true, wanted: choices.color});
  return displayOf({depth, background: backgroundOf(process.env) ?? 'dark'}, {write, loadInk, again});
}

type Session = {
  readonly store: Store;
  readonly display: Display;
  readonly keeping: Keeping;
  readonly keyboard: Keyboard;
  /** The canonical address under which the article that is open is remembered. */
  readonly name: () => string | undefined;
};

function show({store, display}: Pick<Session, 'store' | 'display'>): void {
  // Keys come in bunches: those after one that leaves are still answered, but no longer shown.
  if (!hasTerminal()) return;
  const state = store.state();
  display.show(frameOf(state), state.theme);
}

/** Leaves for the shell; `fg` comes back, at another size perhaps. */
function suspend({store, display, keyboard}: Session): void {
  giveTerminal();
  process.once('SIGCONT', () => {
    keyboard.take();
    takeTerminal(keyboard.give);
    display.forget();
    store.dispatch({kind: 'resize', size: sizeNow()});
    show({store, display});
  });
  process.kill(0, 'SIGTSTP');
}

function take(inputs: readonly Input[], {store, display}: Session): void {
  const background = inputs
    .flatMap(input => (input.kind === 'answer' ? (backgroundIn(input.answer) ?? []) : []))
    .at(-1);
  if (background) {
    display.setBackground(background);
    show({store, display});
  }
  store.dispatch(...actionsOf(inputs));
}

/** Ends that come from outside, with the exit codes that shells expect. */
const ends = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGQUIT: 131} as const;

/** Waits for the end of reading: resolves to the exit code. */
function untilEnd(session: Session): {readonly quit: () => void; readonly done: Promise<number>} {
  const {store, display, keeping, keyboard} = session;
  const {promise, resolve} = deferred();
  const end = (code: number): void => {
    giveTerminal();
    keeping.saveNow();
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
    keeping.saveNow();
  });
  process.stdout.on('resize', () => {
    display.forget();
    store.dispatch({kind: 'resize', size: sizeNow()});
    show({store, display});
  });
  return {quit: () => end(0), done: promise};
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function deferred(): {readonly promise: Promise<number>; readonly resolve: (code: number) => void} {
  let resolve: (code: number) => void = () => {};
  const promise = new Promise<number>(settle => {
    resolve = settle;
  });
  return {promise, resolve};
}

/** Opens an address in the full-screen reader and stays until the reader leaves. Resolves to the exit code. */
export async function read(address: string, choices: Choices): Promise<number> {
  const raw = await openKept(address, {...choices.web, ...(choices.type && {type: choices.type})});
  const name = canonical(address);
  const keeping = keepingFor(notice => session.store.dispatch(cleanedAction({kind: 'notice', notice})));
  const beginning = await beginningOf(raw, name === undefined ? 0 : keeping.placeOf(name));
  const keyboard = openKeyboard();
  keyboard.take();
  takeTerminal(keyboard.give);
  const {session, done} = begun({beginning, keeping, keyboard, choices, name});
  show(session);
  write(gate(askBackground, 'ask'));
  // In a short text everything is found before the first key is answered: one that asks for a quotation finds it.
  if (!isShort(beginning)) listen(session);
  await readIn(raw, beginning, (article, share) => renew(article, share, session));
  if (isShort(beginning)) listen(session);
  await noteTitle(address, beginning.article.title);
  return done;
}

const listen = (session: Session): void => session.keyboard.listen(inputs => take(inputs, session));

/** Another reading of the article, with more in it, comes in the place of the one before, if that is still open. */
function renew(article: State['article'], share: number, {store}: Session): void {
  if (store.state().article.address !== article.address) return;
  store.dispatch({kind: 'open', article, opening: {anew: true, ...(share < 1 && {loading: share})}});
}

type Setting = {
  readonly beginning: Beginning;
  readonly keeping: Keeping;
  readonly keyboard: Keyboard;
  readonly choices: Choices;
  readonly name: string | undefined;
};

function startOf({beginning, keeping, choices, name}: Setting): State {
  const {article} = beginning;
  return begin({
    article,
    size: sizeNow(),
    ...(name !== undefined && keeping.recall(article, name)),
    ...(choices.width !== undefined && {measure: choices.width}),
    ...(choices.theme !== 'auto' && {theme: choices.theme}),
    ...(!isShort(beginning) && {loading: 0}),
  });
}

/** A session that has begun; `done` resolves to the exit code when it ends. */
function begun(setting: Setting): {readonly session: Session; readonly done: Promise<number>} {
  const {keeping, keyboard, choices} = setting;
  const display = makeDisplay(choices, () => show({store, display}));
  const name = (): string | undefined => canonical(store.state().article.address);
  const store: Store = storeOf(startOf(setting), {
    perform: (effect, state) => void perform(effect, state, world),
    changed: () => {
      show({store, display});
      keeping.note(store.state(), name());
    },
  });
  const session: Session = {store, display, keeping, keyboard, name};
  const {quit, done} = untilEnd(session);
  const world: World = {
    dispatch: action => store.dispatch(cleanedAction(action)),
    keeping,
    write,
    quit,
    suspend: () => suspend(session),
    redraw: () => {
      display.forget();
      show(session);
    },
    frontPage,
  };
  return {session, done};
}
