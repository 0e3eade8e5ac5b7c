import {articlesOf, stringOf, thingsOf} from './metadata/json-ld.ts';
import {treeOf} from './plant.ts';
import type {Element} from './tree.ts';
import {weigh} from './weigh.ts';

/** A page with no more words in sentences than this is a frame that a script fills; one that shows a beginning hides the rest on purpose. */
const mostProse = 30;
/** In letters: what is told of an article is it, and no description. */
const shortest = 600;

const paragraph = (text: string, parent: Element): Element => ({
  name: 'p',
  attributes: new Map(),
  parent,
  children: [text],
  wide: false,
});

/** For the page that keeps its article in a script's data, `"articleBody": "…"`, and shows nothing until a script runs. */
export function toldBody(html: string, shown: Element): Element | undefined {
  if ((weigh(shown).get(shown)?.prose ?? 0) > mostProse) return undefined;
  const body = articlesOf(thingsOf(treeOf(html)))
    .map(article => stringOf(article.articleBody))
    .find(text => text !== undefined && text.length >= shortest);
  if (body === undefined) return undefined;
  const root = treeOf(/<p\b/i.test(body) ? body : '');
  if (root.children.length === 0) root.children = body.split(/(?<!\s)\s*\n\s*/).map(text => paragraph(text, root));
  return root;
}
