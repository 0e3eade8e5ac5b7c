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

/** For the page whose heading says it best: the first heading that is like what the page tells machines, else that, without the site's name. */
export function titleOf(facts: Facts, site: string | undefined): string {
  const told = [
    metaValue(facts, 'og:title', 'twitter:title', 'dc.title', 'parsely-title'),
    ...facts.articles.map(article => stringOf(article.headline)),
    textOf(findAll(facts.page, element => element.name === 'title')[0] ?? ''),
  ]
    .filter(title => title !== undefined && title.trim() !== '')
    .map(title => plain(title ?? ''));
  const headings = findAll(facts.page, element => element.name === 'h1')
    .map(textOf)
    .filter(text => text !== '');
  const like = headings.find(heading =>
    told.some(title => likeness(heading, withoutSite(title, site)) >= 0.5 && likeness(heading, site ?? '') < 1),
  );
  return like ?? (told[0] === undefined ? undefined : withoutSite(told[0], site)) ?? headings[0] ?? '';
}
