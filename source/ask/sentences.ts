import type {Article, BlockKind, Document, Span} from '../model.ts';

/** The kinds of block that hold the article's own prose. */
const prose: ReadonlySet<BlockKind['kind']> = new Set(['paragraph', 'item', 'block-quote', 'footnote']);

const ends = /(?:(?<![.!?…])[.!?…]+["”’'»)\]]*[\u00b2\u00b3\u00b9\u2070-\u2079]*(?=\s|$))|[。！？]+[”’」』]*/gu;

/** Words with a full stop of their own, after which a sentence goes on. */
const shortened =
  /(?:^|[\s(“"‘])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Lt|Gen|Col|Maj|Capt|Sgt|Adm|Rev|Hon|St|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Co|Ltd|No|vs|etc)\.$/u;

/** Whether the sentence that seems to end at `to` goes on: after “Mr.”, and before a small letter. */
function goesOn(text: string, from: number, to: number, end: number): boolean {
  const next = text.slice(to, Math.min(end, to + 8)).trimStart();
  if (/^["“‘«(]?\p{Ll}/u.test(next)) return true;
  return next !== '' && shortened.test(text.slice(Math.max(from, to - 12), to));
}

/** The sentences of a stretch of text, in order, each without the space around it. */
export function sentencesIn(text: string, {from, to}: Span): readonly Span[] {
  const sentences: Span[] = [];
  let start = from;
  const add = (end: number): void => {
    while (start < end && /\s/.test(text[start] ?? '')) start += 1;
    if (start < end) sentences.push({from: start, to: end});
    start = end;
  };
  for (const hit of text.slice(from, to).matchAll(ends)) {
    const end = from + hit.index + hit[0].length;
    if (!goesOn(text, start, end, to)) add(end);
  }
  add(to);
  return sentences;
}

const known = new WeakMap<object, readonly Span[]>();

/** The sentences of an article's prose, in order: no headings, captions or code. Found once for an article. */
export function sentencesOf(article: Document): readonly Span[] {
  const made =
    known.get(article) ??
    article.blocks.flatMap(block => (prose.has(block.kind) ? sentencesIn(article.text, block) : []));
  known.set(article, made);
  return made;
}

/** The sentence that a place is in, or else the place itself. */
export function sentenceAt(article: Article, place: Span): Span {
  const sentences = sentencesOf(article);
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= place.from) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.from < place.to ? found : place;
}

/** The share of an article's sentences, from 0 to 1, that some of `places` touch. */
export function shareOfSentences(article: Article, places: readonly Span[]): number {
  const sentences = sentencesOf(article);
  const ordered = [...places].sort((one, other) => one.from - other.from);
  let at = 0;
  let reach = -1;
  let touched = 0;
  for (const {from, to} of sentences) {
    for (let next = ordered[at]; next && next.from < to; next = ordered[at]) {
      reach = Math.max(reach, next.to);
      at += 1;
    }
    if (reach > from) touched += 1;
  }
  return touched / Math.max(1, sentences.length);
}
