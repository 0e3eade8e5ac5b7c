import {type Element, findAll, keepElements, rawTextOf} from './tree.ts';

const fewest = 2;

/** True for numbers that count up one by one, and nothing else: `1 2 3`. */
function isCount(text: string): boolean {
  const found = text.trim().split(/\s+/);
  return (
    found.length >= fewest && found.every((one, at) => /^\d{1,5}$/.test(one) && Number(one) === Number(found[0]) + at)
  );
}

const named = /(?:^|[\s_-])(?:linenos?|linenumbers?|line-numbers?|lnt?|gutter)(?:$|\s)/;

/** A number that stands beside one line of code. */
const isNumber = (element: Element): boolean =>
  element.children.length <= 1 &&
  named.test(element.attributes.get('class') ?? '') &&
  /^\s*(?:\d{1,5}\s*)?$/.test(rawTextOf(element).slice(0, 20));

/** For the page that numbers the lines of its code: a column of numbers beside it, or one before each line. */
export function dropLineNumbers(content: Element): void {
  keepElements(content, child => child.name !== 'pre' || !isCount(rawTextOf(child)));
  for (const child of content.children) {
    if (typeof child === 'string') continue;
    if (child.name !== 'pre') dropLineNumbers(child);
    else for (const holder of [child, ...findAll(child, () => true)]) keepElements(holder, one => !isNumber(one));
  }
}
