import {readsEnglish} from '../ask/index.ts';
import {type Panel, panelCalled} from './panels.ts';
import type {State} from './state.ts';

/** Why a list is empty: there is nothing, or nothing was found yet, or it cannot be found in this language. */
export function whyEmpty({article, loading}: State, {name, title, empty, inAnyLanguage}: Panel): string {
  if (loading !== undefined) return `Nothing for “${title}” has been found yet.`;
  if (!inAnyLanguage && !readsEnglish(article)) return `“${title}” can be told of articles in English only.`;
  const isUnnamed = (name === 'speakers' || name === 'sources') && article.quotes.some(({kind}) => kind === 'speech');
  return isUnnamed ? 'Nobody is named for the quotations in this article.' : empty;
}

/** The same of a list by its name. */
export function whyEmptyOf(state: State, name: string): string {
  const panel = panelCalled(name);
  return panel ? whyEmpty(state, panel) : '';
}
