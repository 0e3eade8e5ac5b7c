import {type Name, nameAt, namesOf, sentenceAt} from '../ask/index.ts';
import {part, speakersOf} from '../layout/index.ts';
import type {Article, Span} from '../model.ts';
import {counted} from './panel-speakers.ts';
import type {Item} from './panels.ts';
import type {Focus} from './state.ts';

/** The kinds of name in the order of the list, each with its headline. */
const groups: readonly {readonly kind: Name['kind']; readonly title: string; readonly one: string}[] = [
  {kind: 'person', title: 'People', one: 'person'},
  {kind: 'body', title: 'Bodies', one: 'body'},
  {kind: 'place', title: 'Places', one: 'place'},
  {kind: 'outlet', title: 'Outlets', one: 'outlet'},
];

const fociIn = ({mentions}: Name): readonly Focus[] =>
  mentions.map(({from, to}, index) => ({kind: 'mention', index, from, to}));

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

const lead = 16;
const reach = 100;

/** The words around the place where a name comes first, within its sentence. */
function firstWords(article: Article, {mentions}: Name): string {
  const [mention] = mentions;
  if (!mention) return '';
  const {from, to} = sentenceAt(article, mention);
  const before = article.text.slice(from, mention.from).replace(/\s+/g, ' ');
  const after = part(article.text, mention.from, Math.min(to, mention.from + reach)).replace(/\s+/g, ' ');
  const near = before.length <= lead + 6 ? before : `…${before.slice(before.indexOf(' ', before.length - lead) + 1)}`;
  return `${near}${after}`;
}

function nameItem(article: Article, name: Name): Item {
  const speaker = name.source && speakersOf(article).get(name.source);
  return {
    label: [{text: name.name, roles: speaker ? [speaker] : []}],
    end: times(name.mentions.length),
    ...(name.role && {detail: name.role}),
    ...(!name.role && {words: firstWords(article, name)}),
    places: fociIn(name),
    ...(name.source && {source: name.source.id}),
  };
}

/** Everybody and everything that is named, in groups: who that is, and every place. */
export function nameItems(article: Article): readonly Item[] {
  const names = namesOf(article);
  return groups.flatMap(({kind, title}): readonly Item[] => {
    const own = names.filter(name => name.kind === kind);
    if (own.length === 0) return [];
    return [{label: [{text: title, roles: ['panel-faint']}], places: []}, ...own.map(name => nameItem(article, name))];
  });
}

/** “8 people, 6 bodies, 5 places, 4 outlets”. */
export function nameSummary(article: Article): string {
  const names = namesOf(article);
  const plurals: Readonly<Record<string, string>> = {person: 'people', body: 'bodies'};
  return groups
    .map(({kind, one}) => ({one, count: names.filter(name => name.kind === kind).length}))
    .filter(({count}) => count > 0)
    .map(({one, count}) => counted(count, one, plurals[one]))
    .join(', ');
}

/** Every place where something is named, in order. */
export const nameFoci = (article: Article): readonly Focus[] =>
  namesOf(article)
    .flatMap(fociIn)
    .sort((one, other) => one.from - other.from);

/** “Who is that again?”: the name at a place, who it is, how often it comes, and where it comes first; undefined where there is no name. */
export function whoText(article: Article, place: Span): string | undefined {
  const name = nameAt(article, place);
  if (!name) return undefined;
  const told = `named ${times(name.mentions.length)}, first: ${firstWords(article, name)}`;
  return [name.name, ...(name.role ? [name.role] : []), told].join(' · ');
}
