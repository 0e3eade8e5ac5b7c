import type {Command} from './command.ts';
import {canFollow, follow} from './follow.ts';
import {focusOn} from './move.ts';
import {whyEmptyOf} from './nothing.ts';
import {canBeCompared} from './other-articles.ts';
import {nameFoci} from './panel-names.ts';
import {type State, standing} from './state.ts';
import {stepAmong} from './stops.ts';

function walkNames(state: State, step: number): State {
  const foci = nameFoci(state.article);
  const focus = stepAmong(state, foci, step);
  if (focus) return focusOn(state, focus);
  if (foci.length === 0) return {...state, notice: whyEmptyOf(state, 'names')};
  return {...state, notice: step > 0 ? 'No name after this one.' : 'No name before this one.'};
}

function startComparing(state: State): State {
  if (state.article.compares) return {...state, notice: 'This page compares two articles already.'};
  if (!canBeCompared(state.article) && state.loading === undefined)
    return {...state, notice: 'Nobody is quoted or named here: there is nothing to compare.'};
  const {panel: _, ...page} = state;
  return {...page, prompt: {kind: 'palette', of: 'articles', text: '', chosen: 0, back: standing(state)}};
}

/** What an article can be asked: where it comes from, and what rests on whom. */
export const askCommands: readonly Command[] = [
  {
    name: 'follow-source',
    keys: ['f'],
    help: 'follow this source: all else dims, only its places are walked; again: who carried it',
    group: 'Look',
    in: ['reading', 'panel'],
    hint: 'follow',
    isAboutFocus: true,
    when: state => canFollow(state) && !state.followed,
    run: follow,
  },
  {
    name: 'compare',
    keys: ['v'],
    help: 'compare with another article: what both have, what only one has, words that differ',
    group: 'Look',
    in: ['reading', 'panel'],
    hint: 'compare',
    when: ({trail, article, panel}) =>
      !panel &&
      canBeCompared(article) &&
      trail.some(visit => visit.article.address !== article.address && canBeCompared(visit.article)),
    run: startComparing,
  },
  {
    name: 'next-name',
    keys: ['.'],
    help: 'next name',
    group: 'Jump',
    in: ['reading'],
    run: (state, times) => walkNames(state, times),
  },
  {
    name: 'previous-name',
    keys: [','],
    help: 'name before',
    group: 'Jump',
    in: ['reading'],
    run: (state, times) => walkNames(state, -times),
  },
];
