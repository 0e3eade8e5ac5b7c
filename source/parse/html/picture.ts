import type {Element} from './tree.ts';

/** How far up from a caption its picture is looked for. */
const reach = 4;

/** The addresses of a `srcset`, “small.jpg 400w, large.jpg 1200w”, the widest first. */
const inSet = (set: string): readonly string[] =>
  set
    .split(/,\s+/)
    .map(part => part.trim().split(/\s+/))
    .sort((one, other) => Number.parseFloat(other[1] ?? '0') - Number.parseFloat(one[1] ?? '0'))
    .flatMap(([address]) => (address ? [address] : []));

/** Pages put a stand-in into `src` until a picture is scrolled to. */
const isReal = (address: string | undefined): address is string =>
  address !== undefined && address.trim() !== '' && !/^data:|^about:|\bblank\.gif$/i.test(address.trim());

/** Kinds for which browsers alone have room; most pages offer the same picture as JPEG as well. */
const isForBrowsers = (address: string): boolean => /\.(?:webp|avif|jxl|svg)(?:[?#]|$)/i.test(address.trim());

function addressOf({attributes}: Element): string | undefined {
  const sets = ['data-srcset', 'srcset'].flatMap(name => inSet(attributes.get(name) ?? ''));
  const found = [attributes.get('data-src'), attributes.get('src'), ...sets].filter(isReal);
  return (found.find(address => !isForBrowsers(address)) ?? found[0])?.trim();
}

/** How many elements are looked at around a caption, at the most. */
const most = 300;

/** The addresses of the pictures in an element, as far as they are found soon. */
function picturesIn(element: Element): readonly string[] {
  const found: string[] = [];
  let left = most;
  const visit = ({children}: Element): void => {
    for (const child of children) {
      if (typeof child === 'string' || left <= 0) continue;
      left -= 1;
      const address = child.name === 'img' ? addressOf(child) : undefined;
      if (address !== undefined) found.push(address);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** The address of the picture that a caption stands under: the first in its figure, or the only one in the nearest element around both. */
export function pictureOf(caption: Element): string | undefined {
  let around = caption.parent;
  for (let step = 0; around && step < reach; step += 1) {
    const found = picturesIn(around);
    if (around.name === 'figure' || found.length > 0)
      return found.length === 1 || around.name === 'figure' ? found[0] : undefined;
    around = around.parent;
  }
  return undefined;
}
