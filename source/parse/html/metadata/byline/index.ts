import {bare} from '../../bare.ts';
import type {Facts} from '../facts.ts';
import {listOf, resolved, stringOf, typesOf} from '../json-ld.ts';
import {inOrder, isPerson, nameOf} from './name.ts';
import {besideDate, calledNearTitle, introduced, linkedToAll, markedOnPage, underAbout} from './seen.ts';

const joined = (names: readonly (string | undefined)[]): string | undefined => {
  const all = [...new Set(names.filter(name => name !== undefined))].slice(0, 8);
  return (all.length === 2 ? all.join(' and ') : all.join(', ')) || undefined;
};

const metas = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'citation_author',
  'twitter:data1',
];

/** What a page tells machines, and whether it calls that an organisation. */
type Told = {readonly name: string; readonly isBody: boolean};

function inData({articles, things}: Facts): Told | undefined {
  for (const article of articles) {
    const authors = listOf(article.author ?? article.creator);
    const described = authors.map(author => resolved(author, things));
    const name = joined(
      authors.map((author, at) => nameOf(typeof author === 'string' ? author : (stringOf(described[at]?.name) ?? ''))),
    );
    if (name) return {name, isBody: described.every(one => one !== undefined && typesOf(one).includes('Organization'))};
  }
  return undefined;
}

function inMetas({meta}: Facts): Told | undefined {
  for (const key of metas) {
    const names = (meta.get(key) ?? []).map(value => nameOf(inOrder(value)));
    const name = key === 'twitter:data1' ? names.find(isPerson) : joined(names);
    if (name) return {name, isBody: false};
  }
  return undefined;
}

/** For the page that says who wrote it: to machines, by the title, or in a line that is marked so. A person is believed before an outlet. */
export function bylineOf(facts: Facts, publication: string | undefined): string | undefined {
  const told = inData(facts) ?? inMetas(facts);
  const called = calledNearTitle(facts);
  if (isPerson(called)) return told?.name.includes(called) ? told.name : called;
  if (told && isPerson(told.name) && !told.isBody && bare(told.name) !== bare(publication)) return told.name;
  const isOutlet = !told || told.isBody || bare(told.name) === bare(publication);
  if (isOutlet)
    return (
      called ??
      besideDate(facts) ??
      linkedToAll(facts) ??
      markedOnPage(facts) ??
      introduced(facts) ??
      underAbout(facts) ??
      told?.name
    );
  return /\s/.test(told.name)
    ? told.name
    : ([called, linkedToAll(facts), introduced(facts) ?? underAbout(facts)].find(isPerson) ?? told.name);
}
