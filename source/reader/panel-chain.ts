import {chainOf, type Link, type Pair, pairsOf, type Side} from '../ask/index.ts';
import {part, speakersOf} from '../layout/index.ts';
import type {Article, Piece, Source, Span} from '../model.ts';
import {counted, openingOf} from './panel-speakers.ts';
import type {Item} from './panels.ts';
import type {Focus} from './state.ts';
import {fociOf} from './stops.ts';
import {findingOf} from './telling.ts';

const plain = (text: string): Piece => ({text, roles: []});
const faint = (text: string): Piece => ({text, roles: ['panel-faint']});
const arrow: Piece = {text: ' → ', roles: ['panel-faint']};

const nameOf = (article: Article, source: Source): Piece => {
  const speaker = speakersOf(article).get(source);
  return {text: source.name, roles: speaker ? [speaker] : []};
};

/** A name short enough for a chain: a person's last one. */
function shortNameOf(article: Article, source: Source): Piece {
  const {text, roles} = nameOf(article, source);
  return {text: source.kind === 'person' ? (text.split(' ').at(-1) ?? text) : text, roles};
}

/** So many units of a sentence at most: a list shows less, and a sentence without an end would stand in it for each of its places. */
const longest = 600;

const oneLine = ({text}: Article, {from, to}: Span): string =>
  part(text, from, Math.min(to, from + longest)).replace(/\s+/g, ' ');

/** The words that say who told whom: “Alqasimehr said · Reuters reported”. */
const wordsOf = (article: Article, links: readonly Link[]): string =>
  links.flatMap(({words}) => (words ? [oneLine(article, words)] : [])).join(' · ');

type Told = {readonly place: Focus; readonly links: readonly Link[]};

function chainItem(article: Article, {place, links}: Told): Item {
  return {
    label: [...links.flatMap(({source}) => [shortNameOf(article, source), arrow]), plain('this article')],
    below: [plain(openingOf(article, place)), faint(wordsOf(article, links))],
    places: [place],
    ...(links[0] && {source: links[0].source.id}),
  };
}

/** Whether everything that one chain says is said by another: the outlet that reported what somebody said is on that one's way. */
function isWithin(one: Told, other: Told): boolean {
  if (one === other || one.place.from >= other.place.to || one.place.to <= other.place.from) return false;
  const rest = other.links.slice(other.links.length - one.links.length);
  if (!rest.every(({source}, at) => source === one.links[at]?.source)) return false;
  if (other.links.length > one.links.length) return true;
  if (one.place.kind !== other.place.kind) return other.place.kind === 'quote';
  return one.place.to - one.place.from < other.place.to - other.place.from;
}

const reach = 12;

/** Every quotation and statement with the hands that it went through, each once. */
export function chainItems(article: Article): readonly Item[] {
  const made = known.get(article) ?? foundChains(article);
  known.set(article, made);
  return made;
}

const known = new WeakMap<Article, readonly Item[]>();

function foundChains(article: Article): readonly Item[] {
  const told = [...fociOf({article}, 'quote'), ...fociOf({article}, 'citation')]
    .sort((one, other) => one.from - other.from)
    .flatMap((place): readonly Told[] => {
      const finding = findingOf({article}, place);
      const links = finding ? chainOf(article, finding) : [];
      return links.length > 0 ? [{place, links}] : [];
    });
  return told
    .filter((one, at) => !told.slice(Math.max(0, at - reach), at + reach).some(other => isWithin(one, other)))
    .map(each => chainItem(article, each));
}

/** “3 of 13 came through somebody else”. */
export function chainSummary(article: Article): string {
  const items = chainItems(article);
  const carried = items.filter(({label}) => label.length > 3).length;
  return `${carried} of ${counted(items.length, 'statement')} came through somebody else`;
}

const kinds = {denied: 'denied', contrary: 'contrary', revised: 'first, then'} as const;

const placeOf = ({from, to}: Span, index: number): Focus => ({kind: 'place', index, from, to});

function pairItem(article: Article, {kind, first, second}: Pair): Item {
  const who = ({source}: Side): readonly Piece[] => (source ? [nameOf(article, source)] : []);
  const [one, other] = [who(first), who(second)];
  const isSame = first.source === second.source;
  const isPart = first.from >= second.from && first.to <= second.to;
  const both = isSame ? one : [...one, ...(one.length > 0 && other.length > 0 ? [plain(' ↔ ')] : []), ...other];
  return {
    label: both.length > 0 ? both : [plain('Two accounts')],
    end: kinds[kind],
    // What is denied only where it is denied is told there.
    below: (isPart ? [second] : [first, second]).map(side => plain(oneLine(article, side))),
    places: [placeOf(first, 0), placeOf(second, 1)],
  };
}

/** The accounts that do not agree, in pairs. */
export const pairItems = (article: Article): readonly Item[] => pairsOf(article).map(pair => pairItem(article, pair));
