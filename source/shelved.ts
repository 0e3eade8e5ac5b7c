import {existsSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {Article, Attribution, Raw} from './model.ts';

// Sources are told apart by identity, which JSON does not keep: they are written as their place in the list. Nor does it know maps.
type Written<Finding> = Omit<Finding, 'attribution'> & {readonly attribution?: WrittenAttribution};

type WrittenAttribution = Omit<Attribution, 'source' | 'via' | 'chain'> & {
  readonly source: number;
  readonly via?: number;
  readonly chain?: readonly number[];
};

/** An article as it is kept beside the program, with the text that it was made from. */
type Entry = {
  readonly from: string;
  readonly article: Omit<Article, 'quotes' | 'citations' | 'anchors'> & {
    readonly anchors?: readonly (readonly [string, number])[];
    readonly quotes: readonly Written<Article['quotes'][number]>[];
    readonly citations: readonly Written<Article['citations'][number]>[];
  };
};

/** Writes an article down, to be read by `shelvedArticle`. */
export function shelfEntryOf({text}: Raw, article: Article): string {
  const placeOf = (source: Attribution['source']): number => article.sources.indexOf(source);
  const written = <Finding extends {readonly attribution?: Attribution}>({attribution, ...rest}: Finding) => {
    if (!attribution) return rest;
    const {source, via, chain, ...how} = attribution;
    const places = {
      source: placeOf(source),
      ...(via && {via: placeOf(via)}),
      ...(chain && {chain: chain.map(placeOf)}),
    };
    return {...rest, attribution: {...how, ...places}};
  };
  const {anchors} = article;
  const found = {quotes: article.quotes.map(written), citations: article.citations.map(written)};
  return JSON.stringify({from: text, article: {...article, ...found, ...(anchors && {anchors: [...anchors]})}});
}

function revived({article: {anchors, ...article}}: Entry): Article {
  const {sources} = article;
  const at = (place: number): Attribution['source'] => {
    const source = sources[place];
    if (!source) throw new Error(`The shelf names source ${place} of ${sources.length}.`);
    return source;
  };
  const attributionOf = ({source, via, chain, ...how}: WrittenAttribution): Attribution => ({
    ...how,
    source: at(source),
    ...(via !== undefined && {via: at(via)}),
    ...(chain && {chain: chain.map(at)}),
  });
  return {
    ...article,
    ...(anchors && {anchors: new Map(anchors)}),
    quotes: article.quotes.map(({attribution, ...quote}) => ({
      ...quote,
      ...(attribution && {attribution: attributionOf(attribution)}),
    })),
    citations: article.citations.flatMap(({attribution, ...citation}) =>
      attribution ? [{...citation, attribution: attributionOf(attribution)}] : [],
    ),
  };
}

/**
 * An article of the shelf as it was read and analysed when the program was built; undefined for every other text, and for
 * one that has changed since. What is bundled need not be read anew at every start.
 */
export function shelvedArticle({address, text, type}: Raw, folder = import.meta.dirname): Article | undefined {
  if (type !== 'text/markdown') return undefined;
  const path = join(folder, `shelf-${basename(address, '.md')}.json`);
  if (!existsSync(path)) return undefined;
  const entry: Entry = JSON.parse(readFileSync(path, 'utf8'));
  return entry.from === text ? {...revived(entry), address} : undefined;
}
