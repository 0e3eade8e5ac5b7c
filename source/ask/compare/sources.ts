import type {Article, Source} from '../../model.ts';

/** The sources of two articles: those that both lean on, and those of one alone. */
export type SourceComparison = {
  readonly both: readonly {readonly one: Source; readonly other: Source}[];
  readonly onlyOne: readonly Source[];
  readonly onlyOther: readonly Source[];
};

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|an?) /, '');

/** Whether two sources are the same: by name, and people by their last names where one article has no more. */
function isSame(one: Source, other: Source): boolean {
  const [left, right] = [plain(one.name), plain(other.name)];
  if (left === right) return true;
  if (one.kind !== 'person' || other.kind !== 'person') return false;
  const [first, second] = [left.split(' '), right.split(' ')];
  return (first.length === 1 || second.length === 1) && first.at(-1) === second.at(-1);
}

/** Pairs the sources of two articles by name; the unnamed are never the same. */
export function compareSources(one: Article, other: Article): SourceComparison {
  const left = new Set(other.sources);
  const both = one.sources.flatMap(source => {
    const same =
      source.kind === 'unnamed' ? undefined : [...left].find(each => each.kind !== 'unnamed' && isSame(source, each));
    if (!same) return [];
    left.delete(same);
    return [{one: source, other: same}];
  });
  const paired = new Set(both.map(pair => pair.one));
  return {both, onlyOne: one.sources.filter(source => !paired.has(source)), onlyOther: [...left]};
}
