import type {Article, Citation, Quote, Span} from '../model.ts';
import {focusOn, shown} from './move.ts';
import type {Focus, FocusKind, State} from './state.ts';

/** The things of one kind that a reader can walk through, in order of `from`. */
type Stops = {readonly name: string; readonly of: (article: Article) => readonly Span[]};

/** Where a section is named: its heading, or the words that its outline calls it by. */
const headlines = ({sections, blocks}: Article): readonly Span[] => {
  const ends = new Map(blocks.map(({from, to}) => [from, to]));
  return sections.map(({from, title, given}) => ({
    from,
    to: given ? (ends.get(from) ?? from + title.length) : from + title.replace(/…$/, '').length,
  }));
};

/** What can be walked through; a new walk is a row. */
export const stops: Readonly<Record<Exclude<FocusKind, 'match' | 'place' | 'mention'>, Stops>> = {
  section: {name: 'section', of: headlines},
  quote: {name: 'quotation', of: ({quotes}) => quotes},
  citation: {name: 'source', of: ({citations}) => citations},
  link: {name: 'link', of: ({inlines}) => inlines.filter(inline => inline.kind === 'link')},
};

const isOf = (source: unknown, {attribution}: Quote | Citation): boolean =>
  attribution?.source === source ||
  attribution?.via === source ||
  (attribution?.chain ?? []).some(one => one === source);

/** The stops of a kind as foci; quotations and statements only of the source that is followed, if one is. */
export function fociOf(
  {article, followed}: Pick<State, 'article' | 'followed'>,
  kind: keyof typeof stops,
): readonly Focus[] {
  const foci = listed(article, kind);
  if (!followed || (kind !== 'quote' && kind !== 'citation')) return foci;
  const all: readonly (Quote | Citation)[] = kind === 'quote' ? article.quotes : article.citations;
  return foci.filter(({index}) => {
    const found = all[index];
    return found !== undefined && isOf(followed, found);
  });
}

const known = new WeakMap<Article, Partial<Record<FocusKind, readonly Focus[]>>>();

function listed(article: Article, kind: keyof typeof stops): readonly Focus[] {
  const lists = known.get(article) ?? {};
  known.set(article, lists);
  const list = lists[kind] ?? stops[kind].of(article).map(({from, to}, index) => ({kind, index, from, to}));
  lists[kind] = list;
  return list;
}

/** How many of `foci` begin before `offset`. */
export function countBefore(foci: readonly Span[], offset: number): number {
  let low = 0;
  let high = foci.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((foci[middle]?.from ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The next of `foci` from where the reader is: from what is in focus, or else from the first row in sight. */
export function stepAmong(state: State, foci: readonly Focus[], step: number): Focus | undefined {
  const {focus} = state;
  // The gap above a block belongs to its first row.
  const start = focus ? focus.from : shown(state).from;
  const before = countBefore(foci, start);
  if (step < 0)
    return foci[Math.max(0, before + step)] === undefined || before === 0
      ? undefined
      : foci[Math.max(0, before + step)];
  const after = focus ? countBefore(foci, start + 1) : before;
  return after >= foci.length ? undefined : foci[Math.min(foci.length - 1, after + step - 1)];
}

/** Why there is no further stop; of a long text that is still looked through there may be more to come. */
function noneOf(name: string, {loading}: State, isAny: boolean, step: number): string {
  if (!isAny) return loading === undefined ? `There is no ${name} in this article.` : `No ${name} has been found yet.`;
  if (step < 0) return `No ${name} before this one.`;
  return loading === undefined ? `No ${name} after this one.` : `No ${name} after this one has been found yet.`;
}

/** Jumps `step` stops of a kind on; says so when there is none. */
export function walk(state: State, kind: keyof typeof stops, step: number): State {
  const foci = fociOf(state, kind);
  const focus = stepAmong(state, foci, step);
  return focus ? focusOn(state, focus) : {...state, notice: noneOf(stops[kind].name, state, foci.length > 0, step)};
}
