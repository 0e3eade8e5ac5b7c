import {type Dated, nameOfWhen, timelineOf} from '../ask/index.ts';
import {part} from '../layout/index.ts';
import type {Article, Span} from '../model.ts';
import {counted} from './panel-speakers.ts';
import type {Item} from './panels.ts';

/** So many units of a sentence at most: a list shows less, and a sentence without an end would stand in it for each of its places. */
const longest = 600;

const oneLine = ({text}: Article, {from, to}: Span): string =>
  part(text, from, Math.min(to, from + longest)).replace(/\s+/g, ' ');

function datedItem(article: Article, dated: Dated, isKnown: boolean): Item {
  const words = `“${oneLine(article, dated)}”`;
  const label = isKnown ? nameOfWhen(dated.when) : words;
  return {
    label: [{text: label, roles: isKnown ? ['key'] : []}],
    ...(isKnown ? {end: words} : {detail: nameOfWhen(dated.when)}),
    below: [{text: oneLine(article, dated.sentence), roles: []}],
    places: [{kind: 'place', index: 0, from: dated.from, to: dated.to}],
  };
}

/** The dates in order of time, each with its sentence; below them what cannot be placed, with the reason. */
export function timelineItems(article: Article): readonly Item[] {
  const {known, open} = timelineOf(article);
  const headline: Item = {label: [{text: 'When is not known', roles: ['panel-faint']}], places: []};
  return [
    ...known.map(dated => datedItem(article, dated, true)),
    ...(open.length > 0 ? [headline] : []),
    ...open.map(dated => datedItem(article, dated, false)),
  ];
}

/** “6 dates; 1 cannot be placed”. */
export function timelineSummary(article: Article): string {
  const {known, open} = timelineOf(article);
  const without = article.date === undefined ? '; the article has no date of its own' : '';
  const left = open.length > 0 ? `; ${open.length} cannot be placed` : '';
  return `${counted(known.length, 'date')} in order${left}${without}`;
}
