import {bare} from '../bare.ts';
import {namesOf} from '../names.ts';
import {type Facts, metaValue} from './facts.ts';
import {plain} from './plain.ts';

const names = [
  'subtitle',
  'standfirst',
  'dek',
  'deck',
  'subhead',
  'subheading',
  'subheadline',
  'lede',
  'tagline',
  'strapline',
  'abstract',
];
const [fewest, most] = [6, 60];

/** For the page with a standfirst under its title: a line that is marked as one, or that says what the page tells machines of itself. */
export function summaryOf(facts: Facts): string | undefined {
  const told = bare(plain(metaValue(facts, 'og:description', 'description', 'twitter:description') ?? ''));
  const isTold = (text: string): boolean =>
    told.length > 30 && (told.startsWith(text.slice(0, 60)) || text.startsWith(told.slice(0, 60)));
  const standfirst = facts.under.find(line => {
    if (line.level === 1 || line.linked > 0 || line.words < fewest || line.words > most) return false;
    const marked = [line.holder, line.holder.parent].some(one => one && names.some(name => namesOf(one).has(name)));
    return marked || (isTold(bare(line.text)) && line.words <= 40);
  });
  return standfirst?.text;
}
