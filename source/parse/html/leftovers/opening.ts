import type {Head} from '../../../model.ts';
import {bare} from '../bare.ts';
import type {Line, Lines} from '../lines.ts';
import {namesIn} from './bylined.ts';

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const dated = new RegExp(
  `\\b${month}\\s+\\d{1,2}\\b|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${month}\\b|\\b\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b`,
  'i',
);
const label =
  /^(?:by|written by|author|words|story|photos?|edited|reviewed|medically reviewed|fact[- ]checked|posted|published|updated|last (?:updated|modified|reviewed)|date|read(?:ing)? time|category|topics?|tags|share)\b|\bmin(?:ute)?s?\.? read\b|\bread time\b|\b\d+ (?:comments?|shares?|views?)\b|^home\b.*[>›»/]|^[•·|/,–—-]$/i;

/** A line with so many words that ends like a sentence begins the article. */
const prose = 12;
const longestLabel = 16;
const longestDate = 8;
/** How far down a page its opening may reach, in lines. */
const deepest = 25;

const isStart = ({words, text, linked}: Line): boolean =>
  words > longestLabel ||
  (words >= prose && linked * 2 < words && /[.!?…:][”"’')\]]*$/.test(text) && !label.test(text));

/** For the page that sets title, byline, date and reading time over its article: the reader has them in its own head. */
export function* opening({all}: Lines, head: Head): Iterable<Line> {
  const {title, summary = ''} = head;
  const names = namesIn(head, 4);
  const top = all.slice(0, deepest);
  // A standfirst is written like prose; date and byline may stand below it.
  const isTold = ({text}: Line): boolean => bare(text) !== '' && bare(text) === bare(summary);
  const start = top.findIndex(line => isStart(line) && !isTold(line));
  for (const [at, line] of top.entries()) {
    const text = bare(line.text);
    if (text === bare(title) || text === `title${bare(title)}` || (text !== '' && text === bare(summary))) yield line;
    if (line.level > 0 || (start >= 0 && at >= start)) continue;
    const named = names.some(name => text.startsWith(name) || (text.includes(name) && line.words < 8));
    if (
      line.words <= longestLabel &&
      (label.test(line.text) || (dated.test(line.text) && line.words <= longestDate) || named || text === '')
    )
      yield line;
  }
}
