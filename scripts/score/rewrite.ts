import type {GoldArticle, Stretch} from './gold.ts';

/** The ways the same texts are set again, to see that the marks do not matter. */
export const styles = ['straight', 'curly', 'single', 'guillemets', 'missing', 'reversed'] as const;

/** One of `styles`. */
export type Style = (typeof styles)[number];

type Edit = Stretch & {readonly text: string};

const doubles = '"“”„«»';
const markLength = (text: string, at: number): number =>
  text.startsWith("''", at) ? 2 : doubles.includes(text.charAt(at) || ' ') ? 1 : 0;

function closing(text: string, quote: Stretch): Stretch | undefined {
  for (let end = quote.end; end > quote.end - 3 && end > quote.start + 1; end--) {
    if (text.slice(end - 2, end) === "''") return {start: end - 2, end};
    if (doubles.includes(text.charAt(end - 1))) return {start: end - 1, end};
  }
  return undefined;
}

function pairs(article: GoldArticle, open: string, close: string): Edit[] {
  return article.quotes.flatMap(quote => {
    const length = markLength(article.text, quote.start);
    const end = closing(article.text, quote);
    if (length === 0) return [];
    return [{start: quote.start, end: quote.start + length, text: open}, ...(end ? [{...end, text: close}] : [])];
  });
}

function everywhere(text: string, marks: RegExp, becomes: (mark: string, at: number) => string): Edit[] {
  return [...text.matchAll(marks)].map(found => ({
    start: found.index,
    end: found.index + found[0].length,
    text: becomes(found[0], found.index),
  }));
}

function inner(article: GoldArticle): Edit[] {
  return article.quotes.flatMap(quote =>
    [
      ...article.text.slice(quote.start, quote.end).matchAll(/(?<=\s)[‘']([^‘’'“”"]{1,200})[’'](?![\p{L}\d’'])/gu),
    ].flatMap(found => {
      const at = quote.start + found.index;
      return [
        {start: at, end: at + 1, text: '“'},
        {start: at + found[0].length - 1, end: at + found[0].length, text: '”'},
      ];
    }),
  );
}

function editsOf(article: GoldArticle, style: Style): Edit[] {
  const {text, quotes} = article;
  if (style === 'straight') return everywhere(text, /[“”‘’]|''/g, mark => (mark === '‘' || mark === '’' ? "'" : '"'));
  if (style === 'single') return [...pairs(article, '‘', '’'), ...inner(article)];
  if (style === 'guillemets') return pairs(article, '«', '»');
  if (style === 'curly')
    return [...pairs(article, '“', '”'), ...everywhere(text, /(?<=[\p{L}])'(?=\p{L})/gu, () => '’')];
  const some = {...article, quotes: quotes.filter((_, index) => index % 10 === 3)};
  if (style === 'reversed') return pairs(some, '”', '“');
  return some.quotes.flatMap(quote => {
    const end = closing(text, quote);
    return end && /[,.?!]/.test(text.charAt(end.start - 1)) ? [{...end, text: ''}] : [];
  });
}

/** The same article with its marks set in another style; every gold offset moves along. */
export function rewrite(article: GoldArticle, style: Style): GoldArticle {
  const edits = editsOf(article, style).sort((a, b) => a.start - b.start);
  const shift = new Int32Array(article.text.length + 1);
  let text = '';
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at) continue;
    for (let index = at; index < edit.start; index++) shift[index] = text.length + index - at;
    text += article.text.slice(at, edit.start);
    for (let index = edit.start; index < edit.end; index++) shift[index] = text.length;
    text += edit.text;
    at = edit.end;
  }
  for (let index = at; index <= article.text.length; index++) shift[index] = text.length + index - at;
  text += article.text.slice(at);
  const moved = (one: Stretch): Stretch => ({start: shift[one.start] ?? 0, end: shift[one.end] ?? 0});
  return {
    ...article,
    text,
    discard: article.discard.map(moved),
    quotes: article.quotes.map(quote => ({
      ...quote,
      ...moved(quote),
      ...(quote.speaker && {speaker: moved(quote.speaker)}),
    })),
    attributions: [],
  };
}
