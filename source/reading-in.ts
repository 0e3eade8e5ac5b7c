import type {Article, Document, Raw} from './model.ts';
import {shelvedArticle} from './shelved.ts';
import {othersTurn} from './turns.ts';

/** A text of so many screens is read whole before its first one stands, and so is one of so many UTF-16 units. */
const screens = 4;
const least = 8000;

/** Beyond a screen so much is read of a longer text, in UTF-16 units: the last paragraphs may go on. */
const spare = 1500;

/** How much of a screen must be there, at the least: not every row is full. */
const enough = 0.75;

/** In a text full of marks and addresses, so many times as much is read. */
const marked = 5;

/** How much of it is read as soon as its first screen stands, for keys that come before all of it is there. */
const more = 40_000;

/** How long a slice of reading in may keep a key waiting, in milliseconds. */
const slice = 6;

/** Texts up to this length, in UTF-16 units, are analysed in one go: what starting another thread takes would be longer. */
const short = 60_000;

/** A document as an article in which nothing has been found yet. */
export const unread = (document: Document): Article => ({
  ...document,
  sections: [],
  sources: [],
  quotes: [],
  citations: [],
});

/** What of an article is there at once: all of a short one, and of a long one its beginning, well beyond the reader's place. */
export type Beginning = {
  /** The text, or its front; none for an article that we made. */
  readonly raw?: Raw;
  readonly article: Article;
  readonly isWhole: boolean;
  /** True when everything in it has been found already. */
  readonly isAnalysed?: boolean;
};

/** Texts from this length on, in UTF-16 units, are read without letting memory grow. */
const large = 512 * 1024;

/** Sees to it that reading a large text leaves little behind. What it takes is loaded only for one. */
export async function holdBackFor({text}: Raw): Promise<void> {
  if (text.length >= large) (await import('./tidying.ts')).holdBack();
}

const isInSlices = ({type}: Raw): boolean => type === 'text/markdown' || type === 'text/plain';

/** How much of a long text its first screen needs, in UTF-16 units; `place` is where the reader left it, `screenful` how much a screen holds. */
export const unitsFor = (place: number, screenful: number): number => 2 * place + screenful + spare;

/** Reads as much of a text as the first screen needs, or all of a short one; `place` and `screenful` are those of `unitsFor`. */
export async function beginningOf(raw: Raw, place: number, screenful: number): Promise<Beginning> {
  const shelved = shelvedArticle(raw);
  if (shelved) return {raw, article: shelved, isWhole: true, isAnalysed: true};
  const {formatFor, parseFront} = await import('./parse/index.ts');
  if (!isInSlices(raw)) {
    await holdBackFor(raw);
    return {raw, article: unread((await formatFor(raw.type))(raw)), isWhole: true};
  }
  const isFew = !raw.whole && raw.text.length <= Math.max(least, screens * screenful);
  const units = isFew ? raw.text.length : unitsFor(place, screenful);
  // Half of what is there: behind it the end of the text may stand. Only the front is held on to: all of it is read once more later.
  const {text} = raw.whole && 2 * units > raw.text.length ? await raw.whole() : raw;
  const isWhole = !raw.whole && text.length <= units;
  const document = parseFront({...raw, text}, units);
  // Marks and addresses of links take room in the text and none in the document.
  const isEnough = isWhole || document.text.length >= place + enough * screenful;
  return {raw, article: unread(isEnough ? document : parseFront({...raw, text}, marked * units)), isWhole};
}

/** More of a text of which little more than a screen has been read; undefined when there is no more at hand. */
export async function moreOf({raw, article, isWhole}: Beginning): Promise<Article | undefined> {
  if (!raw || isWhole || article.text.length >= more) return undefined;
  const document = (await import('./parse/index.ts')).parseFront(raw, more);
  return document.text.length > article.text.length ? unread(document) : undefined;
}

/** True when everything can be found in a text before anybody has pressed a second key. */
export const isShort = ({article, isWhole}: Beginning): boolean => isWhole && article.text.length <= short;

/** Does work in slices: keys and the clock have their turn in between. */
async function inSlices<Result>(work: Generator<undefined, Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + slice;
    do {
      const {done, value} = work.next();
      if (done) return value;
    } while (performance.now() < end);
    await othersTurn();
  }
}

/** Reads the rest in and finds what is to be found; `arrived` is told of each article that is more than the one before, and how much is done. */
export async function readIn(
  {raw: front, article, isWhole, isAnalysed}: Beginning,
  arrived: (article: Article, done: number) => void,
): Promise<void> {
  if (isAnalysed || !front) return;
  await othersTurn();
  const raw = (await front.whole?.()) ?? front;
  await holdBackFor(raw);
  const document = isWhole ? article : await inSlices((await import('./parse/index.ts')).parseInSlices(raw));
  if (document.text.length <= short) return arrived((await import('./analyse/index.ts')).analyse(document), 1);
  if (!isWhole) arrived(unread(document), 0);
  const {analyseElsewhere} = await import('./analyst.ts');
  await analyseElsewhere(raw, document, (findings, share) => arrived({...document, ...findings}, share));
}
