import {changesBetween} from './analyse/changes.ts';
import {frontPageWith} from './front-page.ts';
import type {Keeping} from './keeping.ts';
import type {Article, Raw} from './model.ts';
import {canonical, Failure, follow, jump} from './open/index.ts';
import {noteTitle, openKept} from './opening.ts';
import type {Action, Effect, State} from './reader/index.ts';
import {openInBrowser} from './terminal/browser.ts';
import {clipboardSequence, copyBySystem} from './terminal/clipboard.ts';
import {gate} from './terminal/gate.ts';

/** What effects need of the world around them. */
export type World = {
  readonly dispatch: (action: Action) => void;
  readonly keeping: Keeping;
  readonly write: (bytes: string) => void;
};

/** Analysis is loaded only when something is opened: the first screen stands without it. */
const readArticle = async (raw: Raw): Promise<Article> => (await import('./article.ts')).readArticle(raw);

const notice = (sentence: string): Action => ({kind: 'notice', notice: sentence});

/** The sentence of a failure; anything else is a bug of ours and goes on its way. */
function sentenceOf(error: unknown): string {
  if (error instanceof Failure) return error.message;
  throw error;
}

/** Opens an address and shows it, at the place where it was left. */
async function openAddress(address: string, fragment: string, world: World): Promise<void> {
  world.dispatch(notice(`Opening ${address} …`));
  try {
    const raw = await openKept(address);
    const article = await readArticle(raw);
    await noteTitle(address, article.title);
    const name = canonical(address);
    const {top, marks} = name === undefined ? {top: 0, marks: {}} : world.keeping.recall(article, name);
    const said = raw.notices?.join(' ');
    world.dispatch({
      kind: 'open',
      article,
      opening: {top, marks, ...(fragment !== '' && {fragment}), ...(said && {notice: said})},
    });
  } catch (error) {
    world.dispatch(notice(sentenceOf(error)));
  }
}

/** Reads the article that is open once more. */
async function reload({article}: State, world: World): Promise<void> {
  try {
    const anew = await readArticle(await openKept(article.address, {type: article.type, reload: true}));
    world.dispatch({kind: 'open', article: anew, opening: {anew: true, notice: changesBetween(article, anew)}});
  } catch (error) {
    world.dispatch(notice(sentenceOf(error)));
  }
}

async function copy(text: string, said: string, world: World): Promise<void> {
  world.write(gate(clipboardSequence(text), 'copy'));
  await copyBySystem(text, {platform: process.platform, env: process.env});
  world.dispatch(notice(said));
}

async function browse(href: string, world: World): Promise<void> {
  const done = await openInBrowser(href);
  world.dispatch(notice(done ? `Opened ${href} in the browser.` : `No browser could be started for ${href}.`));
}

async function showFront(state: State, world: World): Promise<void> {
  const article = await frontPageWith(await world.keeping.recent());
  if (state.article.address === article.address) world.dispatch(notice('This is the front page.'));
  else world.dispatch({kind: 'open', article});
}

/** Follows a link to another article, or to a place in this one that is named by its whole address. */
async function followTo(href: string, {article}: State, world: World): Promise<void> {
  const fragment = jump(article.address, href);
  if (fragment !== undefined) return world.dispatch({kind: 'open', article, opening: {anew: true, fragment}});
  const place = href.includes('#') ? href.slice(href.indexOf('#')) : '';
  return openAddress(follow(article.address, href), place, world);
}

/** What is not done by the session itself. */
type WorldlyEffect = Exclude<Effect, {readonly kind: 'quit' | 'suspend' | 'redraw'}>;

/** Performs what the reader asked for; its result comes back as an action. */
export async function perform(effect: WorldlyEffect, state: State, world: World): Promise<void> {
  switch (effect.kind) {
    case 'copy':
      return copy(effect.text, effect.said, world);
    case 'open':
      return followTo(effect.href, state, world);
    case 'front':
      return showFront(state, world);
    case 'reload':
      return reload(state, world);
    case 'browse':
      return browse(effect.href, world);
  }
}
