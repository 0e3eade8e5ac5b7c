import type {Element} from './tree.ts';
import type {Weight} from './weigh.ts';

const containers = new Set(
  'html body main article section div td tr tbody table center form font span figure'.split(' '),
);

/** How much of the page's prose the article's element holds at least. */
const most = 0.6;

/** The element that holds the article: from the page downwards, as long as one child holds nearly all of the prose. */
export function contentOf(page: Element, weights: ReadonlyMap<Element, Weight>): Element {
  const proseOf = (element: Element): number => weights.get(element)?.prose ?? 0;
  let content = page;
  for (;;) {
    const heaviest = content.children
      .filter((child): child is Element => typeof child !== 'string' && containers.has(child.name))
      .reduce<Element | undefined>(
        (best, child) => (!best || proseOf(child) > proseOf(best) ? child : best),
        undefined,
      );
    if (!heaviest || proseOf(heaviest) === 0 || proseOf(heaviest) < most * proseOf(content)) return content;
    content = heaviest;
  }
}
