import {introductionOf, shareOfSentences} from '../ask/index.ts';
import {speakersOf} from '../layout/index.ts';
import type {Article, Source, SourceKind, Span} from '../model.ts';
import {type Holding, ledgerOf, placesOf} from './ledger.ts';
import {counted} from './panel-speakers.ts';
import type {Item} from './panels.ts';
import type {Focus} from './state.ts';

/** The kinds of source in the order of the ledger, each with its headline. */
const groups: readonly {readonly kind: SourceKind; readonly title: string}[] = [
  {kind: 'publication', title: 'Outlets'},
  {kind: 'document', title: 'Documents'},
  {kind: 'person', title: 'People'},
  {kind: 'organisation', title: 'Bodies'},
  {kind: 'unnamed', title: 'Unnamed'},
];

const mentionFoci = ({mentions}: Source): readonly Focus[] =>
  mentions.map(({from, to}, index) => ({kind: 'mention', index, from, to}));

/** Everything of a source in whole: statements with the quotations in them, not one place for both. */
const wholeOf = ({quotes, statements, carried}: Holding): readonly Span[] => [...quotes, ...statements, ...carried];

const percent = (share: number): string => `${Math.round(100 * share)} %`;

function itemOf(article: Article, holding: Holding): Item {
  const {source} = holding;
  const resting = placesOf(holding);
  const places = resting.length > 0 ? resting : mentionFoci(source);
  const speaker = speakersOf(article).get(source);
  const share = percent(shareOfSentences(article, wholeOf(holding)));
  const role = introductionOf(article, source);
  return {
    label: [{text: source.name, roles: speaker ? [speaker] : []}],
    end: resting.length > 0 ? `${counted(resting.length, 'place')} ${share.padStart(5)}` : 'named only',
    ...(role && {detail: role}),
    places,
    source: source.id,
  };
}

/** The sources in their groups, outlets first; a group without any has no headline. */
export function sourceItems(article: Article): readonly Item[] {
  const ledger = ledgerOf(article);
  return groups.flatMap(({kind, title}): readonly Item[] => {
    const own = ledger.filter(({source}) => source.kind === kind);
    if (own.length === 0) return [];
    return [
      {label: [{text: title, roles: ['panel-faint']}], places: []},
      ...own.map(holding => itemOf(article, holding)),
    ];
  });
}

/** “4 outlets, 7 named voices, 0 unnamed; 58 % of the article is attributed”: by sentences. */
export function sourceSummary(article: Article): string {
  const resting = ledgerOf(article).filter(holding => placesOf(holding).length > 0);
  const count = (...kinds: SourceKind[]): number => resting.filter(({source}) => kinds.includes(source.kind)).length;
  const attributed = [...article.quotes.filter(quote => quote.attribution), ...article.citations];
  const documents = count('document');
  const parts = [
    counted(count('publication'), 'outlet'),
    ...(documents > 0 ? [counted(documents, 'document')] : []),
    counted(count('person', 'organisation'), 'named voice'),
    `${count('unnamed')} unnamed`,
  ];
  return `${parts.join(', ')}; ${percent(shareOfSentences(article, attributed))} of the article is attributed`;
}
