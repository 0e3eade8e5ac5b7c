import {type Element, findAll, textOf} from './tree.ts';

const romans: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function romanOf(number: number): string {
  let rest = number;
  let roman = '';
  for (const [value, letters] of romans) {
    while (rest >= value) {
      roman += letters;
      rest -= value;
    }
  }
  return roman;
}

const letterOf = (number: number): string => String.fromCharCode(96 + number);

function styled(number: number, type: string): string {
  const isSmall = number > 0 && number < 27;
  if (isSmall && type === 'a') return letterOf(number);
  if (isSmall && type === 'A') return letterOf(number).toUpperCase();
  if (isSmall && type === 'i') return romanOf(number);
  if (isSmall && type === 'I') return romanOf(number).toUpperCase();
  return String(number);
}

const whole = (text: string | undefined): number | undefined => {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isSafeInteger(number) ? number : undefined;
};

/** Gives the items of a list their markers in turn, as a browser counts: `start`, `reversed`, `type`, an item's own `value`. */
export function listMarkers(list: Element): (item: Element) => string {
  if (list.name === 'ul') return () => '•';
  const reversed = list.attributes.has('reversed');
  const items = list.children.filter(child => typeof child !== 'string' && child.name === 'li').length;
  let number = whole(list.attributes.get('start')) ?? (reversed ? items : 1);
  return item => {
    number = whole(item.attributes.get('value')) ?? number;
    const marker = `${styled(number, item.attributes.get('type') ?? list.attributes.get('type') ?? '1')}.`;
    number += reversed ? -1 : 1;
    return marker;
  };
}

/** For the page that lays its sections out in a list, a heading in each: no bullets and no indents. */
export const isSection = (list: Element, item: Element): boolean =>
  list.name === 'ul' && findAll(item, element => /^h[1-6]$/.test(element.name)).length > 0;

/** The language that a block of code says it is in: `class="language-rust"`. */
export function languageOf(pre: Element): string | undefined {
  const classes = [pre, ...findAll(pre, element => element.name === 'code')].map(
    one => one.attributes.get('class') ?? '',
  );
  return classes.map(names => /(?:^|\s)(?:lang|language|brush)[-:]\s*([\w+#-]{1,20})/.exec(names)?.[1]).find(Boolean);
}

/** For the page that numbers its items itself: `<li><span>35.</span>Role of exercise`. */
export function ownMarker({children}: Element): Element | undefined {
  const first = children.find(child => typeof child !== 'string' || child.trim() !== '');
  return first !== undefined && typeof first !== 'string' && /^\d{1,3}[.)\]]$/.test(textOf(first)) ? first : undefined;
}
