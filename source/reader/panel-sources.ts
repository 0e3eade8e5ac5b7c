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

/** How many characters of the text are covered by some of `spans`, which are in order. */
function covered(spans: readonly Span[]): number {
  let sum = 0;
  let end = 0;
  for (const {from, to} of spans) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}

const share = (spans: readonly Span[], text: string): number =>
  Math.round((100 * covered(spans)) / Math.max(1, text.length));

function itemOf(article: Article, holding: Holding): Item {
  const {source} = holding;
  const resting = placesOf(holding);
  const places = resting.length > 0 ? resting : mentionFoci(source);
  const speaker = speakersOf(article).get(source);
  const percent = resting.length > 0 ? `${share(resting, article.text)} %` : '';
  return {
    label: [{text: source.name, roles: speaker ? [speaker] : []}],
    end: `${counted(places.length, 'place')}${percent === '' ? '' : ` · ${percent}`}`,
    ...(source.role && {detail: source.role}),
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

/** “4 outlets, 7 named voices, 0 unnamed; 58 % of the article is attributed”. */
export function sourceSummary(article: Article): string {
  const count = (...kinds: SourceKind[]): number => article.sources.filter(({kind}) => kinds.includes(kind)).length;
  const attributed = [...article.quotes.filter(quote => quote.attribution), ...article.citations].sort(
    (one, other) => one.from - other.from,
  );
  const named = counted(count('person', 'organisation'), 'named voice');
  return `${counted(count('publication'), 'outlet')}, ${named}, ${count('unnamed')} unnamed; ${share(attributed, article.text)} % of the article is attributed`;
}
