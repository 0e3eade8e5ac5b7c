import type {Article, Quote} from '../model.ts';
import {followLink, linkInFocus} from './links.ts';
import {askForPicture, linkedPicture} from './pictures.ts';
import type {Effect, State} from './state.ts';

const asking = (state: State, effect: Effect): State => ({...state, effects: [...state.effects, effect]});

/** The quotation in focus as it stands in its own article, on a page that compares. */
export function originInFocus({article, focus}: State): Quote['origin'] {
  return focus?.kind === 'quote' ? article.quotes[focus.index]?.origin : undefined;
}

/** On a page that compares: the article whose title is in focus. Standard input cannot be opened by a link, and has none. */
function comparedInFocus(state: State): Article | undefined {
  const {article, focus} = state;
  if (!article.compares || linkInFocus(state) === undefined) return undefined;
  return article.compares.filter(({address}) => address !== '-')[focus?.index ?? 0];
}

/** Goes to where the thing in focus leads: a picture, the article of a quotation that is compared, the end of a link. */
export function goThere(state: State): State {
  const compared = comparedInFocus(state);
  if (compared) return asking(state, {kind: 'visit', article: compared});
  const picture = linkedPicture(state);
  if (picture) return askForPicture(state, picture);
  const origin = originInFocus(state);
  if (!origin) return followLink(state);
  const {article, quote} = origin;
  const focus = {kind: 'quote', index: article.quotes.indexOf(quote), from: quote.from, to: quote.to} as const;
  return asking(state, {kind: 'visit', article, focus});
}
