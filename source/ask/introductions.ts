import type {Article, Source, Span} from '../model.ts';

const longest = 70;

/** “, the prosecutor of Tehran,”: who somebody is, told behind the name; not “, a day later,”. */
const behind =
  /^[,(]\s(?!(?:the|an?)\s(?:\S+\s)?(?:days?|weeks?|months?|years?|hours?|moment|first|second|third|same|next)\b)((?:(?:the|an?|his|her|its|their)\s|\p{Lu}[\p{L}.-]*[’']s\s)[^,;:.()“”"—–]{2,60}|who\s[^,;:.()“”"—–]{4,50}|(?:[\p{Ll}-]+\s){0,3}(?:chief|head|secretary|minister|president|director|professor|spokes\p{L}+|editor|engineer|leader|chair\p{L}*)\b[^,;:.()“”"—–]{0,50})(?=[,;:.)—–]|$)/u;

/** Who somebody is, as told behind a name that ends at `end`: “the prosecutor of Tehran”. */
export function toldBehind({text}: Article, end: number): string | undefined {
  const words = behind.exec(text.slice(end, end + longest).split('\n')[0] ?? '')?.[1];
  if (!words || /^who\s(?:said|told|says|spoke|did|declined|also|then|added|wrote)\b/.test(words)) return undefined;
  return words.startsWith('who ') || !/\s(?:said|says|who|which|told|had|has|was|were|is|are)\b/.test(words)
    ? words
    : undefined;
}

/** Where the name ends within a mention, which may go on with more. */
function endOfName({text}: Article, name: string, {from, to}: Span): number {
  const last = name.split(' ').at(-1) ?? name;
  const at = text.slice(from, to).indexOf(last);
  return at === -1 ? to : from + at + last.length;
}

/** Words without “the” or “a” before them. */
export const bare = (words: string): string => words.replace(/^(?:the|an?)\s/, '');

/** “Mr”, “Sir”: what politeness puts before a name tells nothing of who somebody is. */
export const courtesy =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Sir|Madam|Mme|Mlle|Monsieur|Madame|Herr|Frau|Signor|Signora|Se\u00f1or|Se\u00f1ora)\.?$/;

const known = new WeakMap<Source, string | undefined>();

/** Who a source is, as the text introduces them: before the name (“Ayatollah”), behind it (“the Supreme Leader”), or both. */
export function introductionOf(article: Article, source: Source): string | undefined {
  if (source.kind !== 'person') return source.role;
  if (known.has(source)) return known.get(source);
  const told = source.mentions
    .map(mention => toldBehind(article, endOfName(article, source.name, mention)))
    .find(words => words !== undefined);
  const title = source.role !== undefined && courtesy.test(source.role) ? undefined : source.role;
  const parts = [title, told && bare(told)].filter(part => part !== undefined && part !== '');
  const made = parts.length > 0 ? parts.join(', ') : undefined;
  known.set(source, made);
  return made;
}
