import {type Arrival, arrivalOf, pageArrival} from './arrival.ts';
import {cleanedAction} from './cleaning.ts';
import {type Display, displayOf} from './display.ts';
import type {World} from './during.ts';
import {type Keeping, keepingFor} from './keeping.ts';
import {loadFor} from './layout/index.ts';
import type {Article} from './model.ts';
import {watch} from './open/index.ts';
import {write} from './output.ts';
import {showsLinks} from './paint/index.ts';
import {begin, type Effect, goToFragment, type State, type Store, storeOf} from './reader/index.ts';
import {readOn} from './reading-on.ts';
import {followSize, nameOf, readAhead, type Session, show, sizeNow, suspend, untilEnd} from './session.ts';
import {type Settings, settingsOfUser} from './settings.ts';
import {colorDepth} from './terminal/color.ts';
import {gate} from './terminal/gate.ts';
import {type Keyboard, openKeyboard} from './terminal/keyboard.ts';
import {askBackground, backgroundOf} from './terminal/modes.ts';
import {drawsPixels} from './terminal/pixels.ts';
import {type Question, questionOf} from './terminal/question.ts';
import {hasTerminal, setLarge, setMouse, takeTerminal} from './terminal/screen.ts';
import {askSixel} from './terminal/sixel.ts';
import type {Choices} from './usage.ts';

const askTerminal = (): Question =>
  questionOf(asked => write(gate(asked === 'sixel' ? askSixel : askBackground, 'ask')), sizeNow);

const loadInk = async () => (await import('./view/index.tsx')).drawListing;

function makeDisplay(choices: Choices, {colors, options: {large}}: Settings, again: () => void): Display {
  const depth = colorDepth({env: process.env, platform: process.platform, isTerminal: true, wanted: choices.color});
  return displayOf(
    {
      depth,
      background: backgroundOf(process.env) ?? 'dark',
      links: showsLinks(process.env),
      pixels: depth > 0 && drawsPixels(process.env),
      large,
      ...(colors && {colors}),
    },
    {write, loadInk, again},
  );
}

/** Opens addresses in the full-screen reader, several as a page of links, and stays until the reader leaves. Resolves to the exit code. */
export async function read(addresses: readonly string[], choices: Choices): Promise<number> {
  let tell = (sentence: string): void => {
    early.push(sentence);
  };
  const early: string[] = [];
  const keeping = keepingFor(sentence => tell(sentence));
  const [first] = addresses;
  const isOne = first !== undefined && addresses.length === 1;
  const settings = await settingsOfUser();
  if (settings.problem !== undefined) early.push(settings.problem);
  if (settings.isLinear || choices.linear)
    return (await import('./read-linear.ts')).readLinear(addresses, {choices, settings, keeping});
  const question = askTerminal();
  const leaving = new AbortController();
  const keyboard = openKeyboard(question.answered, inputs => {
    const left = inputs.find(input => input.kind === 'key' && leavingKeys.has(input.key));
    if (left?.kind === 'key') leaving.abort(left.key);
  });
  keyboard.take();
  const arrival = await (isOne
    ? arrivalOf(first, choices, keeping, leaving.signal)
    : pageArrival(addresses, choices)
  ).catch(async error => {
    await question.over(longestAnswer);
    keyboard.give();
    keyboard.close();
    if (leaving.signal.reason === 'ctrl+c') process.exit(130);
    throw error;
  });
  await loadFor(arrival.beginning.article, settings.options);
  setMouse(settings.options.mouse);
  setLarge(settings.options.large);
  takeTerminal(keyboard.give);
  const answered = (): Promise<void> => question.over(longestAnswer);
  const {session, done} = begun(arrival, {choices, settings, keyboard, keeping, answered});
  question.onTold(told => {
    if (session.display.heed(told)) show(session);
  });
  tell = notice => session.store.dispatch(cleanedAction({kind: 'notice', notice}));
  early.forEach(tell);
  show(session);
  // What listens to another size is a stream, which takes its time to load.
  followSize(session);
  process.stdout.on('resize', () => hasTerminal() && question.again());
  const code = await Promise.race([done, readOn(arrival, session).then(() => done)]).finally(keyboard.close);
  // At once: a long text that is still being read in has nobody left who waits for it.
  return process.exit(code);
}

/** Keys with which one gives up waiting for an article that does not come. */
const leavingKeys: ReadonlySet<string> = new Set(['ctrl+c', 'escape', 'q']);

/** How long a terminal may take to answer before we leave without an answer, in milliseconds. */
const longestAnswer = 500;

type Around = {
  readonly choices: Choices;
  readonly settings: Settings;
  readonly keyboard: Keyboard;
  readonly keeping: Keeping;
  /** Resolves when no answer of the terminal can come any more: it would be typed into the shell. */
  readonly answered: () => Promise<void>;
};

function startOf({beginning, place, fragment}: Arrival, {choices, settings}: Around): State {
  const start = begin({
    article: beginning.article,
    size: sizeNow(),
    options: settings.options,
    ...(settings.keys && {keys: settings.keys}),
    ...place,
    ...(choices.width !== undefined && {measure: choices.width}),
    ...(choices.theme !== 'auto' && {theme: choices.theme}),
  });
  return fragment !== undefined && beginning.isWhole ? goToFragment(start, fragment) : start;
}

/** Keeps an eye on the file of the article that is open: when it changes, it is read anew. */
function watching(store: () => Store, reload: () => void): () => void {
  let watched: string | undefined;
  let stop = (): void => {};
  return () => {
    const {address} = store().state().article;
    if (address === watched) return;
    stop();
    watched = address;
    stop = watch(address, reload);
  };
}

/** Loads what the article that is open needs to be set, once for each article: to look through a long text for it takes its time. */
function loading(store: () => Store, load: (article: Article) => void): () => void {
  let loaded: Article | undefined;
  return () => {
    const {article} = store().state();
    if (article !== loaded) load(article);
    loaded = article;
  };
}

/** A session that has begun; `done` resolves to the exit code when it ends. */
function begun(arrival: Arrival, around: Around): {readonly session: Session; readonly done: Promise<number>} {
  const {keyboard, keeping, choices, settings, answered} = around;
  const display = makeDisplay(choices, settings, () => show({store, display}));
  const look = watching(
    () => store,
    () => void perform({kind: 'reload'}, store.state()),
  );
  const load = loading(
    () => store,
    article => void loadFor(article, settings.options).then(isNews => isNews && show({store, display})),
  );
  const store: Store = storeOf(startOf(arrival, around), {
    perform: (effect, state) => void perform(effect, state),
    changed: () => {
      show({store, display});
      keeping.note(store.state(), nameOf({store}));
      look();
      load();
      readAhead(session);
    },
  });
  const session: Session = {store, display, keeping, keyboard};
  const {quit, done} = untilEnd(session);
  const world: World = {dispatch: action => store.dispatch(cleanedAction(action)), keeping, write};
  const perform = async (effect: Effect, state: State): Promise<void> => {
    if (effect.kind === 'quit') return answered().then(quit);
    if (effect.kind === 'suspend') return answered().then(() => suspend(session));
    if (effect.kind === 'mouse') return setMouse(effect.isOurs);
    if (effect.kind !== 'redraw') return (await import('./effects.ts')).perform(effect, state, world);
    display.forget();
    show(session);
  };
  return {session, done};
}
