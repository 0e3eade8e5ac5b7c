import {isNamed} from './names.ts';
import type {Element} from './tree.ts';
import type {Weight} from './weigh.ts';

const tags = new Set('nav footer aside form button dialog input label textarea menu audio video'.split(' '));
const roles = new Set(
  'navigation complementary banner contentinfo dialog alertdialog search menu menubar toolbar tablist'.split(' '),
);
const names = new Set(
  (
    'nav navbar navigation menu breadcrumb breadcrumbs share sharing social socials comment comments disqus respond related ' +
    'recommended recommendations newsletter subscribe subscription signup promo promos promotion sponsor sponsored advert ' +
    'advertisement ad ads banner cookie cookies consent gdpr popup modal overlay footer sidebar widget widgets tags taglist ' +
    'pagination pager toc outbrain taboola login paywall skip toolbar breaking trending popular masthead'
  ).split(' '),
);
const never = new Set(['html', 'body', 'main', '#page']);

/** For the page with menus, share bars and boxes around its article: what is furniture by its tag, role or name goes. */
export function dropFurniture(root: Element, weights: ReadonlyMap<Element, Weight>): void {
  const all = weights.get(root)?.prose ?? 0;
  const isFurniture = (element: Element): boolean => {
    if (never.has(element.name)) return false;
    const {prose, words} = weights.get(element) ?? {prose: 0, words: 0};
    if (prose * 3 > all && prose > 50) return false;
    return (
      tags.has(element.name) ||
      roles.has(element.attributes.get('role') ?? '') ||
      (isNamed(element, names) && words < 100000)
    );
  };
  const visit = (element: Element): void => {
    element.children = element.children.filter(child => typeof child === 'string' || !isFurniture(child));
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
}
