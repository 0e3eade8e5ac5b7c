import {bare} from '../bare.ts';
import {findAll, textOf} from '../tree.ts';
import {type Facts, metaValue} from './facts.ts';
import {stringOf} from './json-ld.ts';
import {plain} from './plain.ts';

const separator = /\s+[|•·»:\u2013\u2014-]+\s+|\s*\|\s*|:\s+/g;

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
  const isBare = !last[0].includes(':') && wordsOf(tail).size <= 4 && wordsOf(head).size > wordsOf(tail).size;
  return isBare && wordsOf(head).size > 2 ? head : title;
}

/** How alike two titles are as wholes, from 0 to 1. */
function agreement(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return (2 * [...a].filter(word => b.has(word)).length) / Math.max(1, a.size + b.size);
}

const longestHeading = 30;

const isShouted = (text: string): boolean => text === text.toUpperCase() || text === text.toLowerCase();

/** The heading that is most like what a page tells machines. */
function headingOf(headings: readonly string[], told: readonly string[], site: string | undefined): string | undefined {
  const likes = headings
    .filter(heading => wordsOf(heading).size <= longestHeading && likeness(heading, site ?? '') < 1)
    .map(heading => ({
      heading,
      like: Math.max(0, ...told.map(title => (likeness(heading, title) >= 0.5 ? agreement(heading, title) : 0))),
    }));
  return likes.filter(({like}) => like > 0).sort((one, other) => other.like - one.like)[0]?.heading;
}

/**
 * For the page whose heading says it best: the heading that is most like what the page tells machines, else that, without the
 * site's name. Where both are the same words, the capitals are the machines': headings are set in capitals for looks.
 */
export function titleOf(facts: Facts, site: string | undefined): string {
  const told = [
    metaValue(facts, 'og:title', 'twitter:title', 'dc.title', 'parsely-title'),
    ...facts.articles.map(article => stringOf(article.headline)),
    textOf(findAll(facts.page, element => element.name === 'title')[0] ?? ''),
  ]
    .filter(title => title !== undefined && title.trim() !== '')
    .map(title => withoutSite(plain(title ?? ''), site));
  const headings = findAll(facts.page, element => element.name === 'h1')
    .map(textOf)
    .filter(text => text !== '');
  const heading = headingOf(headings, told, site);
  const same =
    heading === undefined || !isShouted(heading) ? undefined : told.find(title => bare(title) === bare(heading));
  return same ?? heading ?? told[0] ?? headings[0] ?? '';
}
