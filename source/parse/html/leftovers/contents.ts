import type {Line, Lines} from '../lines.ts';

const heading =
  /^(?:table of contents?|contents|(?:what['’]s )?in (?:this|the) (?:article|post|guide|story|page|blog)|on this page|jump to(?: section)?|quick (?:links|navigation|jump)|article contents|inhalt(?:sverzeichnis)?|sommaire|índice|indice|inhoud)\W*(?:\[?(?:hide|show|toggle)\]?\W*)*$/i;

/** True for a line that is nothing but a link to a place in the same page. */
const isEntry = ({linked, words, hrefs, text}: Line): boolean =>
  words > 0 && linked >= words && hrefs.length > 0 && hrefs.every(href => href.includes('#')) && /\p{L}{2}/u.test(text);

const shortest = 3;

/** For the page that opens with its own table of contents: links to its headings, which the reader lists as sections. */
export function* contents({all}: Lines): Iterable<Line> {
  let from = 0;
  while (from < all.length) {
    let to = from;
    while (to < all.length && isEntry(all[to] as Line)) to++;
    const before = all[from - 1];
    const titled = before !== undefined && heading.test(before.text);
    if (to - from >= (titled ? 1 : shortest)) yield* all.slice(titled ? from - 1 : from, to);
    from = Math.max(to, from) + 1;
  }
  yield* all.filter(line => heading.test(line.text));
}
