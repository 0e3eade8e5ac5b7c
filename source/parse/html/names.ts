import type {Element} from './tree.ts';

/** Class lists repeat all over a page, and from page to page of a site. */
const known = new Map<string, ReadonlySet<string>>();
const mostKnown = 5000;

// A name with digits in it was made by a machine: `css-8bin3n`, `component_1ad269`.
const isWord = (word: string): boolean => word !== '' && !/\d/.test(word);

const wordsOf = (text: string): string[] =>
  text
    .slice(0, 1000)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .map(word => word.replace(/(?<!\d)\d+$/, ''))
    .filter(isWord);

/** The words of an element's class and id: `articleBody share-bar` gives article, body, share, bar. */
export function namesOf({attributes}: Element): ReadonlySet<string> {
  const written = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
  const found = known.get(written) ?? new Set(wordsOf(written));
  if (known.size > mostKnown) known.clear();
  known.set(written, found);
  return found;
}
