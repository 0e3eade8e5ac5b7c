import type {Article} from '../model.ts';
import type {Entry} from './palette.ts';
import type {State, Visit} from './state.ts';

const originOf = ({publication, address}: Article): string => publication ?? address;

/** Whether an article has anything to be set beside another: front pages and comparisons have not. */
export const canBeCompared = ({compares, quotes, sources}: Article): boolean =>
  compares === undefined && quotes.length + sources.length > 0;

/** The articles behind this one, the last first, each once. */
function before({trail, article}: Pick<State, 'article' | 'trail'>): readonly Entry[] {
  const seen = new Set([article.address]);
  return [...trail].reverse().flatMap(({article: other}: Visit): readonly Entry[] => {
    if (seen.has(other.address) || !canBeCompared(other)) return [];
    seen.add(other.address);
    return [{label: other.title, end: originOf(other), other: {article: other}}];
  });
}

const leadsElsewhere = (href: string): boolean => !href.startsWith('#') && !href.startsWith('mailto:');

/** The articles that this one links to. */
function linked({inlines, text}: Article): readonly Entry[] {
  return inlines.flatMap((inline): readonly Entry[] =>
    inline.kind === 'link' && leadsElsewhere(inline.href)
      ? [{label: text.slice(inline.from, inline.to), end: 'linked here', other: {href: inline.href}}]
      : [],
  );
}

/** Other articles that this one can be compared with: what was typed, those read before it, and those that it links to. */
export function otherArticles(state: Pick<State, 'article' | 'trail'>, typed: string): readonly Entry[] {
  const known = [...before(state), ...linked(state.article)];
  const address = typed.trim();
  return address === '' ? known : [...known, {label: typed, end: 'a name or an address', other: {address}}];
}
