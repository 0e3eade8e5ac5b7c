import {introductionOf} from '../ask/index.ts';
import {part, speakersOf} from '../layout/index.ts';
import type {Article, Source} from '../model.ts';
import {type Holding, ledgerOf} from './ledger.ts';
import type {Item} from './panels.ts';
import type {Focus} from './state.ts';
import {spanToTell} from './statement.ts';

/** “3 sources”, “1 source”. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const speaks = ({source, quotes, statements}: Holding): boolean =>
  source.kind !== 'publication' && quotes.length + statements.length > 0;

const voices = (article: Article): readonly Holding[] =>
  ledgerOf(article)
    .filter(speaks)
    .sort((one, other) => (firstOf(one) ?? 0) - (firstOf(other) ?? 0));

const firstOf = ({quotes, statements}: Holding): number =>
  Math.min(quotes[0]?.from ?? Number.POSITIVE_INFINITY, statements[0]?.from ?? Number.POSITIVE_INFINITY);

/** Who carried a person's words, each outlet once. */
function carriersOf(article: Article, {source}: Holding): readonly Source[] {
  const all = [...article.quotes, ...article.citations].flatMap(({attribution}) =>
    attribution?.source === source && attribution.via ? [attribution.via] : [],
  );
  return [...new Set(all)];
}

const openingLength = 80;

/** The first words of a place: in marks when they are somebody's own. */
export function openingOf(article: Article, place: Focus): string {
  const {from, to} = spanToTell(article, place);
  const all = part(article.text, from, Math.min(to, from + openingLength)).replace(/\s+/g, ' ');
  const words = to - from > openingLength ? all.replace(/\s\S*$/, '…') : all;
  return place.kind === 'quote' ? `“${words.replace(/[.,]$/, '')}”` : words;
}

function itemOf(article: Article, holding: Holding): Item {
  const {source, quotes, statements} = holding;
  const speaker = speakersOf(article).get(source);
  const role = introductionOf(article, source);
  const carriers = carriersOf(article, holding).map(({name}) => name);
  const numbers = [
    ...(quotes.length > 0 ? [`${quotes.length} quoted`] : []),
    ...(statements.length > 0 ? [`${statements.length} reported`] : []),
  ];
  const detail = [...(role ? [role] : []), ...(carriers.length > 0 ? [`via ${carriers.join(', ')}`] : [])];
  const places = [...quotes, ...statements].sort((one, other) => one.from - other.from);
  const first = places[0];
  return {
    label: [{text: source.name, roles: speaker ? [speaker] : []}],
    end: numbers.join(' · '),
    ...(detail.length > 0 && {detail: detail.join(' · ')}),
    ...(first && {words: openingOf(article, first)}),
    places,
    source: source.id,
  };
}

/** Everybody who speaks, in the order in which they do: how much of it is quoted, how much told, and who carried it. */
export const speakerItems = (article: Article): readonly Item[] =>
  voices(article).map(holding => itemOf(article, holding));

/** “7 voices · 9 quotations; 2 by outlets”: outlets are not in the list, and what is counted is to add up. */
export function speakerSummary(article: Article): string {
  const of = (isOutlet: boolean): number =>
    article.quotes.filter(({attribution: by}) => by && (by.source.kind === 'publication') === isOutlet).length;
  const outlets = of(true);
  const others = outlets === 0 ? '' : `; ${outlets} by outlets`;
  return `${counted(voices(article).length, 'voice')} · ${counted(of(false), 'quotation')}${others}`;
}
