import {namesOf} from './names.ts';
import {type Element, findAll, isBlock, keepElements} from './tree.ts';
import type {Weight} from './weigh.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Elements that hold no article, by what they are. */
const tags = list('nav footer aside form button dialog input label textarea menu audio video header');

/** The same by their ARIA roles. */
const roles = list(
  'navigation complementary banner contentinfo dialog alertdialog alert search menu menubar menuitem toolbar tablist tab form button',
);

/** Words in a class or an id that say what a part of a page is for: each was found around far more furniture than text. */
const names = list(`
  nav navbar navs navigation subnav sidenav menu menus submenu megamenu dropdown breadcrumb breadcrumbs hamburger burger offcanvas flyout
  topbar masthead banner footer colophon copyright sidebar toolbar skip
  share sharing shares sharedaddy social socials follow
  comment comments commentlist commentform commenting disqus respond reply discussion
  related recommended recommendations trending popular recent latest teaser teasers
  newsletter subscribe subscription subscriptions subscriber signup login register paywall
  cta donate donation promo promos promotion sponsor sponsored advert advertisement advertising ad ads adslot outbrain taboola
  cookie cookies consent gdpr modal popup overlay popover lightbox tooltip
  bio biography author authors affiliate disclosure disclaimer instagram carousel vcard avatar byline
  tags taglist testimonial testimonials pagination pager rating ratings breadcrumblist
`);

/** Parts that are kept whatever they are called: everything is in them. */
const never = list('#page html body main');

/** What is more than this part of all prose is no furniture, for its tag or its role; what is only called so is less. */
const largest = 1 / 3;
const largestNamed = 1 / 4;

/** What readers wrote under an article is often longer than it. */
const talk = list('comments commentlist commentform disqus');
const largestTalk = 3 / 4;

const limitOf = (why: string): number => {
  if (talk.has(why)) return largestTalk;
  return why.startsWith('<') || why.startsWith('role') ? largest : largestNamed;
};

/** True for a link around blocks, which is a teaser; around nothing but a heading it is a heading. */
const isCard = ({name, children}: Element): boolean =>
  name === 'a' && children.some(child => typeof child !== 'string' && isBlock(child) && !/^h[1-6]$/.test(child.name));

/** For the page that puts the headings of its sections, or its opening, into `<header>`: a page's own has links and no sentences. */
const isHeaderOfText = (weight: Weight | undefined): boolean =>
  weight !== undefined && (weight.prose > 0 || (weight.linked === 0 && weight.words > 0));

/** For the article that lets an expert speak in a box: praise for the shop that has the page is in no block quotation. */
const isQuoting = (element: Element): boolean => findAll(element, ({name}) => name === 'blockquote').length > 0;

/** Why an element looks like furniture; undefined when it does not. */
export function furnitureOf(element: Element): string | undefined {
  if (never.has(element.name)) return undefined;
  if (tags.has(element.name)) return `<${element.name}>`;
  const role = element.attributes.get('role') ?? '';
  if (roles.has(role)) return `role=${role}`;
  if (isCard(element)) return 'card';
  for (const name of namesOf(element))
    if (names.has(name) && !(name === 'testimonial' && isQuoting(element))) return name;
  return undefined;
}

/** For the page with menus, share bars and boxes around its article: what is furniture by its tag, role or name goes. */
export function dropFurniture(
  root: Element,
  weights: ReadonlyMap<Element, Weight>,
  trace?: (part: Element, pass: string) => void,
): void {
  const all = weights.get(root)?.prose ?? 0;
  const isFurniture = (element: Element): boolean => {
    const why = furnitureOf(element);
    if (why === '<header>' && isHeaderOfText(weights.get(element))) return false;
    if (why === undefined || (weights.get(element)?.prose ?? 0) > all * limitOf(why)) return false;
    trace?.(element, why);
    return true;
  };
  const visit = (element: Element): void => {
    keepElements(element, child => !isFurniture(child));
    for (const child of element.children) if (typeof child !== 'string' && child.name !== 'pre') visit(child);
  };
  visit(root);
}
