import {changesBetween} from './analyse/changes.ts';
import {during, giveUp, notice, teller, type World} from './during.ts';
import {frontPageWith} from './front-page.ts';
import type {Article, Raw} from './model.ts';
import {canonical, follow, fragmentOf, jump, type OpenOptions} from './open/index.ts';
import {noteTitle, openKept} from './opening.ts';
import type {Action, Effect, Other, State} from './reader/index.ts';
import {holdBackFor} from './reading-in.ts';
import {openInBrowser} from './terminal/browser.ts';
import {clipboardSequence, copyBySystem} from './terminal/clipboard.ts';
import {gate} from './terminal/gate.ts';
import {version} from './version.ts';

/** Analysis is loaded only when something is opened: the first screen stands without it. */
async function readArticle(raw: Raw): Promise<Article> {
  await holdBackFor(raw);
  return (await import('./article.ts')).readArticle(raw);
}

/** Opens an address, and does something with what has come. */
const openFor = (
  world: World,
  address: string,
  options: OpenOptions,
  show: (raw: Raw, article: Article) => Action | Promise<Action>,
): Promise<void> =>
  during(world, async signal => {
    const raw = await openKept(address, {...options, signal, onProgress: teller(world, signal)});
    return show(raw, await readArticle(raw));
  });

/** Opens an address and shows it, at the place where it was left. */
async function openAddress(address: string, fragment: string, world: World): Promise<void> {
  world.dispatch(notice(`Opening ${address} …`));
  await openFor(world, address, {}, (raw, article) => {
    void noteTitle(address, article.title);
    const {top, marks} = recalled(article, world);
    const said = raw.notices?.join(' ');
    const opening = {top, marks, ...(fragment !== '' && {fragment}), ...(said && {notice: said})};
    return {kind: 'open', article, opening};
  });
}

/** Reads the article that is open once more. */
async function reload({article}: State, world: World): Promise<void> {
  await openFor(world, article.address, {type: article.type, reload: true}, (raw, anew) => {
    const said = [changesBetween(article, anew), ...(raw.notices ?? [])].join(' ');
    return {kind: 'open', article: anew, opening: {anew: true, notice: said}};
  });
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
  return openAddress(follow(article.address, href), fragmentOf(href), world);
}

const recalled = (article: Article, {keeping}: World): Pick<State, 'top' | 'marks'> => {
  const name = canonical(article.address);
  return name === undefined ? {top: 0, marks: {}} : keeping.recall(article, name);
};

/** Sets the article that is open beside another, on a page of its own. */
async function compareWith(other: Other, {article}: State, world: World): Promise<void> {
  const {comparisonOf} = await import('./comparison.ts');
  if ('article' in other) return world.dispatch({kind: 'open', article: comparisonOf(article, other.article)});
  const address = 'href' in other ? follow(article.address, other.href) : other.address;
  // The terminal's keys would be taken for the words of an article.
  if (address === '-') return world.dispatch(notice('Standard input cannot be read from here.'));
  world.dispatch(notice(`Opening ${address} …`));
  await openFor(world, address, {}, (_, opened) => ({kind: 'open', article: comparisonOf(article, opened)}));
}

/** Fetches a picture and shows it. */
async function showPicture(href: string, caption: string, {article, keys}: State, world: World): Promise<void> {
  const {pictureAt} = await import('./pictures.ts');
  world.dispatch(notice('Fetching the picture …'));
  await during(world, async signal => {
    const options = {version, signal, onProgress: teller(world, signal)};
    const around = {page: article.address, caption, browseKey: keys.nameOf('browse')};
    return {kind: 'picture', picture: await pictureAt(href, around, options), caption};
  });
}

/** What is not done by the session itself. */
type WorldlyEffect = Exclude<Effect, {readonly kind: 'quit' | 'suspend' | 'redraw' | 'mouse'}>;

/** Performs what the reader asked for; its result comes back as an action. */
export async function perform(effect: WorldlyEffect, state: State, world: World): Promise<void> {
  switch (effect.kind) {
    case 'copy':
      return copy(effect.text, effect.said, world);
    case 'open':
      return followTo(effect.href, state, world);
    case 'compare':
      return compareWith(effect.other, state, world);
    case 'visit': {
      const {article, focus} = effect;
      return world.dispatch({kind: 'open', article, opening: {...recalled(article, world), ...(focus && {focus})}});
    }
    case 'picture':
      return showPicture(effect.href, effect.caption, state, world);
    case 'front':
      return showFront(state, world);
    case 'reload':
      return reload(state, world);
    case 'cancel':
      return giveUp(world);
    case 'browse':
      return browse(effect.href, world);
  }
}
