import {articleOf} from '../../source/article.ts';
import type {Article} from '../../source/model.ts';
import {begin, frameOf, type Row, type Size, type State, update} from '../../source/reader/index.ts';

/** A small article of our own with sections, quotations, sources and links. */
export const bridge = `The bridge stays shut

Felixport’s old bridge will not open before winter, the Harbour Courier reported on Monday.

“The bearings are worn through,” said Jane Lee, the city engineer. “Nobody should cross it.”

According to Reuters, Mayor Tom Rust said that the city would pay for a ferry.

“I have carried my bicycle for a month,” Ada Brook told the BBC.

The works began in March. They were to end in June, and they have cost four million crowns so far.`;

/** A text with so many short paragraphs that it fills many screens. */
export const long = Array.from(
  {length: 200},
  (_, at) =>
    `Paragraph ${at + 1} tells of the harbour, its cranes and its weather, and of the people who work there by night.`,
).join('\n\n');

/** The article of a text. */
export const articleFrom = (text: string): Article => articleOf({address: 'test.txt', text, type: 'text/plain'});

/** A reader who has just opened a text. */
export const reading = (text: string, size: Size = {columns: 80, rows: 24}): State =>
  begin({article: articleFrom(text), size});

/** The reader after some keys, written with spaces between them: `) ) enter`. */
export const press = (state: State, keys: string): State =>
  keys.split(' ').reduce((before, key) => update(before, {kind: 'key', key}), state);

/** A row as plain text. */
export const plain = (row: Row): string =>
  row
    .map(({text}) => text)
    .join('')
    .trimEnd();

/** The page as the reader sees it. */
export const page = (state: State): readonly string[] => frameOf(state).page.map(plain);

/** The list that stands beside or over the page. */
export const list = (state: State): readonly string[] => (frameOf(state).list?.rows ?? []).map(plain);

export const status = (state: State): string => plain(frameOf(state).status);
export const title = (state: State): string => plain(frameOf(state).title);

/** The words in focus. */
export const focused = ({article, focus}: State): string | undefined =>
  focus && article.text.slice(focus.from, focus.to);
