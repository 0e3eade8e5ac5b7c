import type {Element} from './tree.ts';

const known = new WeakMap<Element, ReadonlySet<string>>();

const wordsOf = (text: string): string[] =>
  text
    .slice(0, 1000)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '');

/** The words of an element's class and id: `articleBody share-bar` gives article, body, share, bar. */
export function namesOf(element: Element): ReadonlySet<string> {
  const found = known.get(element);
  if (found) return found;
  const {attributes} = element;
  const names = new Set(wordsOf(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`));
  known.set(element, names);
  return names;
}

/** True when one of the words is in an element's class or id. */
export const isNamed = (element: Element, words: ReadonlySet<string>): boolean => {
  for (const name of namesOf(element)) if (words.has(name)) return true;
  return false;
};
