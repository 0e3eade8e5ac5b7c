import {actionsOf, cleanedAction} from './cleaning.ts';
import type {World} from './during.ts';
import type {Keeping} from './keeping.ts';
import {loadFor} from './layout/index.ts';
import {articleAt, pageOf} from './made-page.ts';
import type {Article} from './model.ts';
import {canonical} from './open/index.ts';
import {write} from './output.ts';
import {begin, type Effect, opened, type State, type Store, storeOf, told} from './reader/index.ts';
import {sizeNow, untilEnd} from './session.ts';
import type {Settings} from './settings.ts';
import {gate} from './terminal/gate.ts';
import {type Keyboard, openKeyboard} from './terminal/keyboard.ts';
import type {Choices} from './usage.ts';

/** What is around a reading that is heard, line after line. */
export type Around = {readonly choices: Choices; readonly settings: Settings; readonly keeping: Keeping};

const say = (lines: readonly string[]): void => write(gate(lines.map(line => `${line}\r\n`).join('')));

async function articleFor(addresses: readonly string[], choices: Choices): Promise<Article> {
  const [first] = addresses;
  return first === undefined || addresses.length > 1 ? pageOf(addresses, choices) : articleAt(first, choices);
}

function startOf(article: Article, {choices, settings, keeping}: Around): State {
  const name = canonical(article.address);
  return begin({
    article,
    size: sizeNow(),
    // What is heard is told in the order in which it is read.
    options: {...settings.options, rightToLeft: false, large: false},
    ...(settings.keys && {keys: settings.keys}),
    ...(name !== undefined && keeping.recall(article, name)),
    ...(choices.width !== undefined && {measure: choices.width}),
    ...(settings.problem !== undefined && {notice: settings.problem}),
  });
}

/**
 * Reads aloud, so to say: no screen is taken and nothing is drawn over; the page is printed line by line, and a key prints what it
 * brought. For screen readers, braille lines and terminals that only go forward.
 */
export async function readLinear(addresses: readonly string[], around: Around): Promise<never> {
  const {keeping} = around;
  const article = await articleFor(addresses, around.choices);
  await loadFor(article, {...around.settings.options, rightToLeft: false});
  const keyboard = openKeyboard(() => {});
  keyboard.take();
  let before = startOf(article, around);
  const perform = async (effect: Effect, state: State): Promise<void> => {
    if (effect.kind === 'quit') return quit();
    if (effect.kind === 'redraw') return say(opened(state));
    if (effect.kind === 'mouse') return;
    if (effect.kind === 'picture') return say([`A picture, which is not drawn here: ${effect.caption}`]);
    if (effect.kind === 'suspend') return suspend(keyboard);
    await (await import('./effects.ts')).perform(effect, state, world);
  };
  const store: Store = storeOf(before, {
    perform: (effect, state) => void perform(effect, state),
    changed: () => {
      const after = store.state();
      say(told(before, after));
      before = after;
      keeping.note(after, canonical(after.article.address));
    },
  });
  const {quit, done} = untilEnd({store, keeping, keyboard});
  const world: World = {dispatch: action => store.dispatch(cleanedAction(action)), keeping, write};
  say([
    ...opened(before),
    ...(before.notice === undefined ? [] : [before.notice]),
    `${before.keys.nameOf('help')} tells the keys.`,
  ]);
  keyboard.listen(inputs => {
    for (const action of actionsOf(inputs)) store.dispatch(action);
  });
  return process.exit(await done);
}

function suspend(keyboard: Keyboard): void {
  keyboard.give();
  process.once('SIGCONT', () => keyboard.take());
  process.kill(0, 'SIGTSTP');
}
