import {bare} from '../bare.ts';
import {type Element, findAll, textOf} from '../tree.ts';
import {type Facts, metaValue} from './facts.ts';
import {stringOf} from './json-ld.ts';
import {plain} from './plain.ts';

const separator = /(?<!\s)\s+[|•·»:\u2013\u2014-]+\s+|(?:(?<!\s)\s+)?\|\s*|:\s+/g;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** How much of the words of the shorter text the other has, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = [...a].filter(word => b.has(word)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}

/** A title without the name of its site at either end: “The lean start – Lessons” is “The lean start”. */
export function withoutSite(title: string, site: string | undefined): string {
  const cuts = [...title.matchAll(separator)];
  const last = cuts.at(-1);
  const first = cuts[0];
  if (!last || !first) return title;
  const [head, tail] = [title.slice(0, last.index), title.slice(last.index + last[0].length)];
  const [start, rest] = [title.slice(0, first.index), title.slice(first.index + first[0].length)];
  if (site && likeness(tail, site) > 0.6) return withoutSite(head, site);
  if (site && likeness(start, site) > 0.6) return rest;
  const [words, others] = [wordsOf(head).size, wordsOf(tail).size];
  if (last[0].includes('|') && words >= 2 && others <= 5) return head;
  const isBare = !last[0].includes(':') && others <= 4 && words > others;
  return isBare && words > 2 ? head : title;
}

/** How alike two titles are as wholes, from 0 to 1. */
function agreement(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return (2 * [...a].filter(word => b.has(word)).length) / Math.max(1, a.size + b.size);
}

/** In letters: of a longer title the beginning is looked at. */
const longestTold = 1000;

/** The title is among the first of so many headings. */
const mostHeadings = 200;

const longestHeading = 30;
/** A heading of one word that a long title has, too, is another one's. */
const leastLike = 0.2;

const isShouted = (text: string): boolean => text === text.toUpperCase() || text === text.toLowerCase();

/** The heading that is most like what a page tells machines. */
function headingOf(headings: readonly string[], told: readonly string[], site: string | undefined): string | undefined {
  const likes = headings
    .filter(heading => wordsOf(heading).size <= longestHeading && likeness(heading, site ?? '') < 1)
    .map(heading => ({
      heading,
      like: Math.max(0, ...told.map(title => (likeness(heading, title) >= 0.5 ? agreement(heading, title) : 0))),
    }));
  return likes.filter(({like}) => like >= leastLike).sort((one, other) => other.like - one.like)[0]?.heading;
}

const beginsWith = (title: string, heading: string): boolean => title.toLowerCase().startsWith(heading.toLowerCase());

const trailing =
  /^\W*(?:\d{1,4}|\w[\w.-]*\.[a-z]{2,}\)?(?:\W+\d+)?|[a-z]+\.? \d{1,2},? \d{4}|\d{1,2} [a-z]+\.? \d{4})\W*$/i;

/** True when a heading is a title and no more than a date, a number or a host after it: “The bridge opens (example.org) 12”. */
const isTail = (heading: string, title: string): boolean =>
  heading.startsWith(title) && trailing.test(heading.slice(title.length));

const home = /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/;

/** True for a heading that leads to the front page: the name of a blog, over every one of its articles. */
const isSiteName = (heading: Element): boolean =>
  findAll(heading, ({name}) => name === 'a').some(({attributes}) => home.test(attributes.get('href') ?? ' '));

/** The headings that may be the title: the main ones, or on a page whose main one is the name of its site, those after it. */
function headingsOf(page: Element, told: readonly string[]): readonly string[] {
  const textsOf = (found: readonly Element[]): readonly string[] =>
    found.map(element => textOf(element).replace(/^title:\s*/i, '')).filter(text => text !== '');
  const main = findAll(page, element => element.name === 'h1').slice(0, mostHeadings);
  const own = textsOf(main.filter(heading => !isSiteName(heading)));
  if (own.length > 0) return own;
  const all = told.map(title => bare(title.slice(0, longestTold)));
  const others = textsOf(findAll(page, ({name}) => name === 'h2' || name === 'h3').slice(0, mostHeadings));
  const found = others.filter(text => text.includes(' ') && all.some(title => title.includes(bare(text))));
  return found.length > 0 ? found : textsOf(main);
}

function toldOf(facts: Facts, site: string | undefined): readonly string[] {
  return [
    metaValue(facts, 'og:title', 'twitter:title', 'dc.title', 'parsely-title'),
    ...facts.articles.map(article => stringOf(article.headline)),
    textOf(findAll(facts.page, element => element.name === 'title')[0] ?? ''),
  ]
    .filter(title => title !== undefined && title.trim() !== '')
    .map(title => withoutSite(plain((title ?? '').slice(0, longestTold)), site));
}

/**
 * For the page whose heading says it best: the heading that is most like what the page tells machines, else that, without the
 * site's name. Where both are the same words, the capitals are the machines': headings are set in capitals for looks.
 */
export function titleOf(facts: Facts, site: string | undefined): string {
  const told = toldOf(facts, site);
  const headings = headingsOf(facts.page, told);
  const heading = headingOf(headings, told, site);
  const within = heading && told.find(title => isTail(heading, title));
  if (within) return within;
  const same =
    heading === undefined || !isShouted(heading) ? undefined : told.find(title => beginsWith(title, heading));
  return same?.slice(0, heading?.length) ?? heading ?? told[0] ?? headings[0] ?? '';
}
