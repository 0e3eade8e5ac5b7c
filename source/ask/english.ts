import {isEnglish} from '../analyse/language.ts';
import type {Article} from '../model.ts';

const known = new WeakMap<Article, boolean>();

/** Whether an article is in English, which is the language that speakers, names and dates are found in. */
export function readsEnglish(article: Article): boolean {
  const made = known.get(article) ?? isEnglish(article);
  known.set(article, made);
  return made;
}
