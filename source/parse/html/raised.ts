import type {Element} from './tree.ts';

const signs = new Map([...'0123456789+-−–()n'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁽⁾ⁿ'][at] ?? sign]));

const raisedOf = (text: string): string =>
  /^\s*[-+−–(]?(?:\d{1,4}|n)\)?\s*$/.test(text) ? [...text].map(sign => signs.get(sign) ?? sign).join('') : text;

/** For the page with powers and the numbers of notes: `10<sup>6</sup>` is 10⁶, not 106; a word that is raised, as in 19th, stays as it is. */
export const raised = (element: Element): Element => ({
  ...element,
  children: element.children.map(child => (typeof child === 'string' ? raisedOf(child) : raised(child))),
});
