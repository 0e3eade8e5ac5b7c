import {articleOf} from '../../source/article.ts';
import type {Article, Attribution, MediaType, Source, Span} from '../../source/model.ts';

/**
 * The bracket notation: one string is input and expectation.
 *
 * `[Q1 “The bridge will not reopen,”] [C1 said] [S1 Mayor Lee].`
 *
 * - `Q` a quotation that is somebody's words, `P` one that is a phrase, `T` a statement that leans on a source, quoted or not;
 * - `S` the words that name the speaker or source, `C` the cue, `V` the outlet that carried the words (`V1b`, `V1c`: the outlets behind it);
 * - the number says which belong together; none stands for nobody;
 * - `[S1=Jane_Doe she]`: whom the words mean; `[O=venue CNN]`: what an outlet does there.
 *
 * Marks nest. Only the letters that a string uses are compared, names and roles only where it gives them.
 */
export type Mark = Span & {readonly letter: string; readonly group: string; readonly meaning?: string};

/** A marked string without its marks, and the marks with their offsets in it. */
export type Marked = {readonly text: string; readonly marks: readonly Mark[]};

const tokens = /\[([QPTSCVO])(\d*[a-z]?(?:,\d+[a-z]?)*)(?:=([^\s\]]+))? |[[\]]|[^[\]]+/g;

type Open = {
  readonly letter: string;
  readonly groups: string;
  readonly meaning: string | undefined;
  readonly from: number;
};

function closed({letter, groups, meaning, from}: Open, to: number): Mark[] {
  return groups
    .split(',')
    .map(group => ({letter, group, from, to, ...(meaning && {meaning: meaning.replaceAll('_', ' ')})}));
}

/** Reads bracket notation. A bracket that opens no mark is text; paragraphs are apart by one newline. */
export function readMarked(marked: string): Marked {
  const marks: Mark[] = [];
  const open: (Open | undefined)[] = [];
  let text = '';
  for (const [token, letter, groups, meaning] of marked.matchAll(tokens)) {
    const ended = token === ']' ? open.pop() : undefined;
    if (letter !== undefined) open.push({letter, groups: groups ?? '', meaning, from: text.length});
    else if (ended) marks.push(...closed(ended, text.length));
    else {
      if (token === '[') open.push(undefined);
      text += token;
    }
  }
  return {text, marks: marks.sort((a, b) => a.from - b.from || b.to - a.to)};
}

const edge = /[\s"“”„«»‘’'`.,;:!?…()[\]–—-]/;

function trimmed(text: string, {from, to}: Span): Span {
  let start = from;
  let end = to;
  while (start < end && edge.test(text.charAt(start))) start++;
  while (end > start && edge.test(text.charAt(end - 1))) end--;
  return {from: start, to: end};
}

function nearest(source: Source, at: number, text: string): Span | undefined {
  const from = text.lastIndexOf('\n', at) + 1;
  const order = [...source.mentions].sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at));
  return order.find(one => one.from >= from) ?? order[0];
}

function attributed(article: Article, attribution: Attribution | undefined, span: Span): Mark[] {
  if (!attribution) return [];
  const group = `${attribution.mention.from}`;
  const carriers = attribution.chain ?? (attribution.via ? [attribution.via] : []);
  return [
    {...attribution.mention, letter: 'S', group, meaning: attribution.source.name},
    ...(attribution.cue ? [{...attribution.cue, letter: 'C', group}] : []),
    ...carriers.flatMap((via, index) => {
      const place = nearest(via, span.from, article.text);
      return place
        ? [
            {
              ...place,
              letter: 'V',
              group: `${group}${index === 0 ? '' : String.fromCharCode(97 + index)}`,
              meaning: via.name,
            },
          ]
        : [];
    }),
  ];
}

/** What was found in an article, as marks: groups are called by the place of the mention. */
export function marksOf(article: Article): Mark[] {
  const group = (attribution: Attribution | undefined) => (attribution ? `${attribution.mention.from}` : '');
  const quotes = article.quotes.flatMap(quote => [
    {from: quote.from, to: quote.to, letter: quote.kind === 'speech' ? 'Q' : 'P', group: group(quote.attribution)},
    ...attributed(article, quote.attribution, quote),
  ]);
  const citations = article.citations.flatMap(one => [
    {from: one.from, to: one.to, letter: 'T', group: group(one.attribution)},
    ...attributed(article, one.attribution, one),
  ]);
  const outlets = article.sources
    .filter(source => source.kind === 'publication')
    .flatMap(source =>
      source.mentions.map(one => ({from: one.from, to: one.to, letter: 'O', group: '', meaning: one.role ?? ''})),
    );
  return [...quotes, ...citations, ...outlets];
}

function rendered(text: string, marks: readonly Mark[], shown: (mark: Mark) => boolean): string {
  const spans = marks
    .filter(shown)
    .map(mark => ({...mark, ...trimmed(text, mark)}))
    .sort((a, b) => a.from - b.from || b.to - a.to || a.letter.localeCompare(b.letter));
  const numbers = new Map<string, number>();
  for (const {group} of spans) {
    const base = group.replace(/[a-z]$/, '');
    if (base !== '' && !numbers.has(base)) numbers.set(base, numbers.size + 1);
  }
  const label = ({letter, group, meaning}: Mark) =>
    `${letter}${numbers.get(group.replace(/[a-z]$/, '')) ?? ''}${/[a-z]$/.exec(group)?.[0] ?? ''}${meaning ? `=${meaning.replaceAll(' ', '_')}` : ''}`;
  const events = new Map<number, {open: string; close: string}>();
  const event = (at: number) => events.get(at) ?? events.set(at, {open: '', close: ''}).get(at)!;
  const seen = new Set<string>();
  for (const span of spans) {
    const key = `${label(span)} ${span.from} ${span.to}`;
    if (seen.has(key)) continue;
    seen.add(key);
    event(span.from).open += `[${label(span)} `;
    event(span.to).close += ']';
  }
  return Array.from(
    {length: text.length + 1},
    (_, at) => `${events.get(at)?.close ?? ''}${events.get(at)?.open ?? ''}${text.charAt(at)}`,
  ).join('');
}

/** The two strings a test compares: what was expected and what was found, both marked by the same hand. */
export function compared(
  marked: string,
  type: MediaType = 'text/plain',
): {readonly expected: string; readonly found: string} {
  const {text, marks} = readMarked(marked);
  const article = articleOf({address: 'case.txt', text: text.replaceAll('\n', '\n\n'), type});
  const letters = new Set(marks.map(mark => mark.letter));
  if (letters.has('Q') || letters.has('P')) for (const letter of ['Q', 'P']) letters.add(letter);
  const named = new Set(marks.filter(mark => mark.meaning).map(mark => `${mark.letter}${trimmed(text, mark).from}`));
  const plain = (mark: Mark): Mark => {
    if (named.has(`${mark.letter}${trimmed(text, mark).from}`)) return mark;
    const {meaning, ...rest} = mark;
    return meaning === undefined ? mark : rest;
  };
  // A statement's own source and cue are shown only where statements are: a quotation's always.
  const wanted = letters.has('T') ? article : {...article, citations: []};
  return {
    expected: rendered(text, marks, () => true),
    found: rendered(article.text, marksOf(wanted).map(plain), mark => letters.has(mark.letter)),
  };
}
