import type {Article, Source} from '../model.ts';
import type {Cited} from './cite.ts';
import {dateParts, nameParts, webAddress} from './cite-origin.ts';

// BibTeX counts braces and knows no escape for them: one that stands alone would swallow the entries after it.
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words as BibTeX takes them: what it would read as its own is escaped. */
const escaped = (words: string): string => words.replace(/[\\{}%#$&_~^]/g, sign => commands[sign] ?? `\\${sign}`);

/** A web address within braces: percent signs and strokes are letters there; braces are not allowed. */
const addressOf = (address: string): string => address.replace(/[{}\\]/g, sign => encodeURIComponent(sign));

function authorOf(source: Source): string {
  const parts = nameParts(source);
  return parts ? `${escaped(parts.family)}, ${escaped(parts.given)}` : `{${escaped(source.name)}}`;
}

function entry(article: Article, {id, words, attribution, carriers}: Cited): readonly string[] {
  const [year, month, day] = dateParts(article);
  const url = webAddress(article);
  const via = carriers.length > 0 ? `, via ${carriers.join(', via ')}` : '';
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', attribution && authorOf(attribution.source)],
    ['title', `{\`\`${escaped(words)}''}`],
    ['note', `Quoted in \`\`${escaped(article.title)}''${escaped(via)}`],
    ['howpublished', article.publication ? escaped(article.publication) : url ? undefined : escaped(article.address)],
    ['year', year === undefined ? undefined : `${year}`],
    ['month', month === undefined ? undefined : `${month}`],
    ['day', day === undefined ? undefined : `${day}`],
    ['url', url && addressOf(url)],
  ];
  const told = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{${id},`, ...told, '}', ''];
}

/** Quotations as BibTeX: one entry each, the speaker as its author. */
export const bibtex = (article: Article, quotes: readonly Cited[]): readonly string[] =>
  quotes.flatMap(quote => entry(article, quote)).slice(0, -1);
