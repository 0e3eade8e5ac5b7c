import type {Article, Block, BlockKind, Decoration, Quote, Role, Source, Span} from '../model.ts';

const blockRoles: Partial<Record<BlockKind['kind'], Role>> = {
  summary: 'summary',
  dateline: 'dateline',
  code: 'code',
  caption: 'caption',
  rule: 'ornament',
  footnote: 'caption',
};

const roleOf = (block: Block): Role | undefined => {
  if (block.kind !== 'heading') return blockRoles[block.kind];
  return block.level === 1 ? 'title' : block.level === 2 ? 'heading' : 'subheading';
};

const speakerRoles: readonly Role[] = ['speaker-0', 'speaker-1', 'speaker-2', 'speaker-3', 'speaker-4', 'speaker-5'];

const speakers = new WeakMap<Article, ReadonlyMap<Source, Role>>();

/** The colour that each speaker keeps: in the order in which they are first quoted, six in turn. */
export function speakersOf(article: Article): ReadonlyMap<Source, Role> {
  const known = speakers.get(article);
  if (known) return known;
  const found = new Set(article.quotes.flatMap(({attribution}) => (attribution ? [attribution.source] : [])));
  const roles = new Map([...found].map((source, at) => [source, speakerRoles[at % 6] ?? 'speaker-0']));
  speakers.set(article, roles);
  return roles;
}

function rolesOf(article: Article, quote: Quote): readonly Role[] {
  if (quote.kind === 'phrase') return ['phrase'];
  const speaker = quote.attribution && speakersOf(article).get(quote.attribution.source);
  return speaker ? ['speech', speaker] : ['speech'];
}

type Reach = {readonly inline: number; readonly quote: number};

const longest = (spans: readonly Span[]): number => spans.reduce((most, {from, to}) => Math.max(most, to - from), 0);

const reaches = new WeakMap<Article, Reach>();

function reachOf(article: Article): Reach {
  const reach = reaches.get(article) ?? {inline: longest(article.inlines), quote: longest(article.quotes)};
  reaches.set(article, reach);
  return reach;
}

/** Those of `spans` (in order of `from`, none longer than `reach`) that touch a block. */
export function touching<Kind extends Span>(spans: readonly Kind[], block: Span, reach: number): readonly Kind[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) < block.from - reach) low = middle + 1;
    else high = middle;
  }
  const found: Kind[] = [];
  for (let at = low; at < spans.length && (spans[at]?.from ?? 0) < block.to; at += 1) {
    const each = spans[at];
    if (each && each.to > block.from) found.push(each);
  }
  return found;
}

/** What holds in a block: its setting, its inlines, and who speaks in it. */
export function decorationsOf(article: Article, index: number): readonly Decoration[] {
  const block = article.blocks[index];
  if (!block) return [];
  const reach = reachOf(article);
  const role = roleOf(block);
  return [
    ...(role ? [{from: block.from, to: block.to, role}] : []),
    ...touching(article.inlines, block, reach.inline).map(
      (inline): Decoration => ({
        from: inline.from,
        to: inline.to,
        role: inline.kind,
        ...(inline.kind === 'link' && {href: inline.href}),
      }),
    ),
    ...touching(article.quotes, block, reach.quote).flatMap(quote =>
      rolesOf(article, quote).map(each => ({from: quote.from, to: quote.to, role: each})),
    ),
  ];
}
