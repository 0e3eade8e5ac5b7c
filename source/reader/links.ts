import type {Article, Span} from '../model.ts';
import {focusOn, jumpingFrom, scrollTo} from './move.ts';
import type {State, Visit} from './state.ts';

const addresses = new WeakMap<Article, readonly string[]>();

/** The addresses of an article's links, in order. */
function addressesIn(article: Article): readonly string[] {
  const made =
    addresses.get(article) ?? article.inlines.flatMap(inline => (inline.kind === 'link' ? [inline.href] : []));
  addresses.set(article, made);
  return made;
}

const forLinks = new WeakMap<Article, boolean>();

/** Whether all that is headed below the title is a link, as on a front page. */
function isFrontPage({blocks, inlines}: Article): boolean {
  const links = new Set(inlines.flatMap(inline => (inline.kind === 'link' ? [inline.from] : [])));
  const heads = blocks.filter(block => block.kind === 'heading' && block.level > 1);
  return heads.length > 0 && heads.every(({from}) => links.has(from));
}

/** Whether a page is read for its links: it has some, and is a front page, or nobody is known to speak in it. */
export function isForLinks(article: Article): boolean {
  const isSilent = (): boolean => article.quotes.every(({attribution}) => attribution === undefined);
  const made = forLinks.get(article) ?? (addressesIn(article).length > 0 && (isSilent() || isFrontPage(article)));
  forLinks.set(article, made);
  return made;
}

/** The address of the link in focus. */
export const linkInFocus = ({article, focus}: Pick<State, 'article' | 'focus'>): string | undefined =>
  focus?.kind === 'link' ? addressesIn(article)[focus.index] : undefined;

/** Where a link leads, as people read it: the real host and what follows it, or the path within the same place. */
export function destinationOf(href: string): {readonly place: string; readonly rest: string} {
  if (!URL.canParse(href)) return {place: href, rest: ''};
  const {protocol, host, pathname, search, hash} = new URL(href);
  if (protocol === 'mailto:') return {place: pathname, rest: ''};
  return {place: host, rest: `${pathname}${search}${hash}`.replace(/^\/$/, '')};
}

/** A heading's name in addresses: small letters and hyphens, as on GitHub. */
export const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');

/** What a fragment names: a place that the text itself marks, or a heading, or a footnote. */
export function fragmentIn({blocks, text, anchors}: Article, fragment: string): Span | undefined {
  const name = decoded(fragment.replace(/^#/, ''));
  const at = anchors?.get(name) ?? anchors?.get(name.toLowerCase());
  if (at !== undefined) return blocks.find(({from, to}) => from <= at && at < to) ?? {from: at, to: at + 1};
  const note = /^(?:fn|footnote)-?(\w+)$/i.exec(name)?.[1];
  return blocks.find(block =>
    block.kind === 'footnote' && note !== undefined
      ? block.marker.replace(/\W/g, '') === note
      : block.kind === 'heading' && slugOf(text.slice(block.from, block.to)) === name.toLowerCase(),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Jumps to what a fragment names, or says that it is not there. */
export function goToFragment(state: State, fragment: string): State {
  const target = fragmentIn(state.article, fragment);
  if (!target) return {...state, notice: `There is no “${fragment}” in this article.`};
  const {from, to} = target;
  return focusOn(scrollTo(jumpingFrom(state), from), {kind: 'place', index: 0, from, to});
}

/** Jumps within the article, and notes the place for the way back. */
function jumpTo(state: State, fragment: string): State {
  const jumped = goToFragment(state, fragment);
  return jumped.focus === state.focus ? jumped : {...jumped, trail: trailWith(state, visitOf(state))};
}

/** Follows the link in focus: within the article at once, elsewhere by asking for it. */
export function followLink(state: State): State {
  const href = linkInFocus(state);
  if (href === undefined)
    return {
      ...state,
      notice: `${state.keys.nameOf('next-link')} chooses a link, ${state.keys.nameOf('follow')} follows it.`,
    };
  if (href.startsWith('#')) return jumpTo(state, href);
  if (href.startsWith('mailto:')) return {...state, notice: `A mail address: ${href.slice(7)}`};
  return {...state, effects: [...state.effects, {kind: 'open', href}]};
}

const longestTrail = 50;

/** Where the reader is, to come back to. */
export const visitOf = ({article, top, focus, marks}: State): Visit => ({article, top, marks, ...(focus && {focus})});

/** The trail with one more visit; the oldest are forgotten. */
export const trailWith = ({trail}: State, visit: Visit): readonly Visit[] => [...trail, visit].slice(-longestTrail);

/** Back to the article before this one, or from a place that a link led to, where it was left. */
export function goBack(state: State): State {
  const visit = state.trail.at(-1);
  if (!visit) return {...state, notice: 'There is no article before this one.'};
  const {focus: _, search: __, followed: ___, ...rest} = state;
  // More may have been found in the same text since.
  const article = visit.article.text === state.article.text ? state.article : visit.article;
  return {...rest, ...visit, article, trail: state.trail.slice(0, -1)};
}
