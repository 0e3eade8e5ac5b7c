import {findSections} from './analyse/sections.ts';
import {compareQuotations, compareSources, introductionOf, type QuotePair, wordingOf} from './ask/index.ts';
import {type Finds, findsIn, type Named} from './comparison-finds.ts';
import type {Article, Quote, Source} from './model.ts';
import {comparisonAddress} from './open/index.ts';
import {Builder} from './parse/builder.ts';
import {dayInWords} from './parse/masthead.ts';
import {wordsOf} from './reader/index.ts';

type Compared = {
  readonly quotes: ReturnType<typeof compareQuotations>;
  readonly sources: ReturnType<typeof compareSources>;
};

const longestName = 32;

const short = (name: string): string =>
  name.length <= longestName ? name : `${name.slice(0, longestName).replace(/\s+\S*$/, '')}…`;

/** What the two articles are called: by their outlets where these differ, else by their titles, else by their order. */
export function namesOf(one: Article, other: Article): readonly [string, string] {
  if (one.publication && other.publication && one.publication !== other.publication)
    return [short(one.publication), short(other.publication)];
  const [first, second] = [short(one.title), short(other.title)];
  return first === second ? ['the first', 'the second'] : [`“${first}”`, `“${second}”`];
}

/** Writes the page, and keeps account of whose words stand where on it. */
class Page {
  readonly builder = new Builder();
  readonly finds: Finds = {quotes: [], names: []};

  heading(text: string, count: number): void {
    this.builder.words(`${text} (${count})`).close({kind: 'heading', level: 2});
  }

  /** “words” — Who, via Whom; words that the other wording has not are set apart. */
  quote(article: Article, quote: Quote, other?: string): void {
    const {attribution} = quote;
    const words = wordsOf(article, quote);
    this.builder.words('“').open({kind: 'link', href: `#quote-${this.finds.quotes.length}`});
    this.finds.quotes.push({article, quote});
    for (const {text, isShared} of other === undefined ? [{text: words, isShared: true}] : wordingOf(words, other))
      this.builder.words(text, ...(isShared ? [] : [{kind: 'strong'} as const]));
    this.builder.shut().words('”');
    if (!attribution) return;
    this.builder.words(' — ');
    this.name({article, source: attribution.source});
    if (attribution.via) this.name({article, source: attribution.via}, ', via ');
  }

  name(named: Named, before = ''): void {
    this.builder.words(before).words(named.source.name, {kind: 'link', href: `#name-${this.finds.names.length}`});
    this.finds.names.push(named);
  }
}

function writeHead({builder}: Page, articles: readonly [Article, Article], names: readonly [string, string]): void {
  builder.words(`${names[0]} and ${names[1]}, compared`).close({kind: 'heading', level: 1});
  for (const article of articles) {
    const {title, publication, address} = article;
    if (address === '-') builder.words(title);
    else builder.words(title, {kind: 'link', href: address});
    const rest = [publication, dayInWords(article), address === '-' ? 'standard input' : address];
    builder.words(`. ${rest.filter(part => part !== undefined && part !== '').join(', ')}`);
    builder.close({kind: 'item', depth: 0, marker: '•'});
  }
}

function writeQuotes(page: Page, title: string, article: Article, quotes: readonly Quote[]): void {
  if (quotes.length === 0) return;
  page.heading(title, quotes.length);
  for (const quote of quotes) {
    page.quote(article, quote);
    page.builder.close({kind: 'item', depth: 0, marker: '•'});
  }
}

/** The same words in two wordings, side by side. */
function writeWordings(
  page: Page,
  [one, other]: readonly [Article, Article],
  names: readonly [string, string],
  pairs: readonly QuotePair[],
): void {
  if (pairs.length === 0) return;
  page.heading('The same words, worded differently', pairs.length);
  const {builder} = page;
  builder.words(names[0]).cell().words(names[1]).cell().row();
  for (const pair of pairs) {
    page.quote(one, pair.one, wordsOf(other, pair.other));
    builder.cell();
    page.quote(other, pair.other, wordsOf(one, pair.one));
    builder.cell().row();
  }
  builder.close({kind: 'table', header: true});
}

function writeSources(page: Page, article: Article, title: string, sources: readonly Source[]): void {
  if (sources.length === 0) return;
  page.heading(title, sources.length);
  for (const source of sources) {
    page.name({article, source});
    const role = introductionOf(article, source);
    if (role) page.builder.words(`, ${role}`);
    if (source.kind === 'unnamed') page.builder.words(' (unnamed)');
    page.builder.close({kind: 'item', depth: 0, marker: '•'});
  }
}

/** What both have and what only one has, each under a heading of its own; what is empty has none. */
function writeParts(
  page: Page,
  [one, other]: readonly [Article, Article],
  names: readonly [string, string],
  {quotes, sources}: Compared,
): void {
  const same = quotes.both.filter(({isSame}) => isSame);
  const differing = quotes.both.filter(({isSame}) => !isSame);
  writeWordings(page, [one, other], names, differing);
  writeQuotes(
    page,
    'Quotations that both have',
    one,
    same.map(pair => pair.one),
  );
  writeQuotes(page, `Quotations only in ${names[0]}`, one, quotes.onlyOne);
  writeQuotes(page, `Quotations only in ${names[1]}`, other, quotes.onlyOther);
  writeSources(
    page,
    one,
    'Sources that both have',
    sources.both.map(pair => pair.one),
  );
  writeSources(page, one, `Sources only in ${names[0]}`, sources.onlyOne);
  writeSources(page, other, `Sources only in ${names[1]}`, sources.onlyOther);
}

/** Two articles on one story as a page of its own: words and sources that both have, that only one has, and words that differ. */
export function comparisonOf(one: Article, other: Article): Article {
  const page = new Page();
  const names = namesOf(one, other);
  const compares = [one, other] as const;
  const compared = {quotes: compareQuotations(one, other), sources: compareSources(one, other)};
  writeHead(page, compares, names);
  if (compared.quotes.both.length + compared.sources.both.length === 0)
    page.builder.words('They have no words and no sources in common.').close({kind: 'paragraph'});
  writeParts(page, compares, names, compared);
  const head = {title: `${names[0]} and ${names[1]}, compared`, publication: 'Two articles compared'};
  const address = `${comparisonAddress}${one.address} ${other.address}`;
  const document = page.builder.done({address, type: 'text/plain'}, head);
  const found = findsIn(document, page.finds, compared.sources);
  return {...document, sections: findSections(document), ...found, compares};
}
