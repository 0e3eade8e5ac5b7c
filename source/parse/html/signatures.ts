import {type Element, findAll, isElement, textOf} from './tree.ts';

/** The dash by which a signature is known, in a page as in a plain text. */
const dash = /^\s*(?:[—–―]|--)/;

/** A signature is a line, not a text: the same as is looked at behind a block quotation. */
const longest = 160;

/** The element that ends another, but for space. */
function endOf({children}: Element): Element | undefined {
  const last = children.findLast(child => typeof child !== 'string' || child.trim() !== '');
  return last !== undefined && isElement(last) ? last : undefined;
}

const holdsBlocks = ({children}: Element): boolean => children.some(child => isElement(child) && child.wide);

/** The element that names whose words a block quotation is: the `<cite>` or `<footer>` at its end, or at the end of its last paragraph. */
function signatureOf(quote: Element): Element | undefined {
  const last = endOf(quote);
  const found = [last, last && endOf(last)].find(one => one?.name === 'cite' || one?.name === 'footer');
  if (!found || holdsBlocks(found) || (found === last && quote.children.length === 1)) return undefined;
  const words = textOf(found);
  return words !== '' && words.length <= longest ? found : undefined;
}

/** A footer of a block quotation is a line of it, and none of the page's own footers, whatever it is called. */
function asLine(footer: Element): Element {
  const line: Element = {...footer, name: 'p', attributes: new Map()};
  for (const child of line.children) if (isElement(child)) child.parent = line;
  const beside = footer.parent?.children ?? [];
  beside[beside.indexOf(footer)] = line;
  return line;
}

/** For the page that tells by an element and not by a dash who is quoted: `<blockquote><p>We told them.</p><cite>Jon Park</cite></blockquote>`. */
export function markSignatures(page: Element): void {
  for (const quote of findAll(page, ({name}) => name === 'blockquote')) {
    const found = signatureOf(quote);
    if (!found) continue;
    const signature = found.name === 'footer' ? asLine(found) : found;
    if (!dash.test(textOf(signature))) signature.children.unshift(' — ');
  }
}
