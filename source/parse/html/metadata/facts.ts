import {bare} from '../bare.ts';
import {type Line, linesOf} from '../lines.ts';
import {type Element, findAll, textOf} from '../tree.ts';
import {articlesOf, type Thing, thingsOf} from './json-ld.ts';

/** What a page says of itself to machines, and the page, for what it says only to people. */
export type Facts = {
  readonly page: Element;
  /** All that is described in JSON-LD. */
  readonly things: readonly Thing[];
  /** Those of them that may be the article. */
  readonly articles: readonly Thing[];
  /** The first value of each `<meta>`, by its name in lower case: `og:title`. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** All lines of the page. */
  readonly lines: readonly Line[];
  /** The short lines around the title as people see it, from a few before it to some after. */
  readonly near: readonly Line[];
  /** The lines right under the title. */
  readonly under: readonly Line[];
};

const before = 6;
const after = 15;
const under = 5;
const longest = 25;
/** In letters: of a longer title the beginning is looked at. */
const longestTold = 1000;

/** How much of a title that the page tells machines a heading says, from 0 to 1. */
const shareOf = (heading: string, told: readonly string[]): number =>
  Math.max(0, ...told.map(title => (title.includes(heading) ? heading.length / title.length : 0)));

/** The line that is the title: the first main heading, or another that says more of what the page calls itself, as on a blog whose main heading is its name. */
function titleAmong(all: readonly Line[], told: readonly string[]): number {
  let best = all.findIndex(line => line.level === 1);
  let most = Math.max(shareOf(bare(all[best]?.text), told) || 0, best < 0 ? 0 : 0.3);
  for (const [at, {level, text, words}] of all.entries()) {
    if (level < 2 || words > longest || words < 2) continue;
    const share = shareOf(bare(text), told);
    if (share <= most + 0.2) continue;
    best = at;
    most = share;
  }
  return best;
}

/** Lines around the title: there a page says who wrote it and when. */
function linesNearTitle(page: Element, told: readonly string[]): Pick<Facts, 'lines' | 'near' | 'under'> {
  const {all} = linesOf(page);
  const title = titleAmong(all, told);
  const isTeaser = ({holder, linked, words}: Line): boolean => holder.name === 'li' && linked >= words && words > 5;
  const around = all.slice(Math.max(0, title - before), title + after);
  return {
    lines: all,
    near: around.filter(line => line.words <= longest && !isTeaser(line)),
    under: title < 0 ? [] : all.slice(title + 1, title + 1 + under),
  };
}

/** Of one meta no more values are kept: authors are named one by one. */
const mostValues = 10;

function metaOf(page: Element): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const {attributes} of findAll(page, element => element.name === 'meta')) {
    const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
    const value = attributes.get('content')?.trim();
    if (!name || !value) continue;
    const key = name.trim().toLowerCase();
    const list = values.get(key) ?? [];
    if (list.length < mostValues) list.push(value);
    values.set(key, list);
  }
  return values;
}

/** Gathers what a page says of itself. */
export function factsOf(page: Element): Facts {
  const things = thingsOf(page);
  const meta = metaOf(page);
  const named = findAll(page, element => element.name === 'title')[0];
  const told = [meta.get('og:title')?.[0], named && textOf(named)]
    .map(title => bare(title?.slice(0, longestTold)))
    .filter(title => title !== '');
  return {page, things, articles: articlesOf(things), meta, ...linesNearTitle(page, told)};
}

/** The first value that one of the metas has. */
export const metaValue = ({meta}: Facts, ...names: readonly string[]): string | undefined =>
  names.map(name => meta.get(name)?.[0]).find(value => value !== undefined);
