/** A picture for the README: the built reader after some keys. */
export type Shot = {
  /** Where it is kept, under docs/. */
  readonly file: string;
  readonly title: string;
  readonly args?: readonly string[];
  readonly keys: string;
  readonly rows: number;
  /** Words that are on the screen when it is as it should be. */
  readonly shows: string;
};

const stories = 'scripts/picture/stories';

/** All pictures; a new one is a row. */
export const shots: readonly Shot[] = [
  {file: 'reader.svg', title: 'broadsheet with a quotation in focus', keys: ') ) )', rows: 34, shows: 'CNBC'},
  {file: 'pictures/who.svg', title: 'who said what', keys: 'w', rows: 24, shows: 'Who said what'},
  {file: 'pictures/sources.svg', title: 'the source ledger', keys: 's', rows: 24, shows: 'of the article is'},
  {file: 'pictures/follow.svg', title: 'one source followed', keys: 's 2 f', rows: 24, shows: 'Only Reuters'},
  {file: 'pictures/chain.svg', title: 'who told whom', keys: 'c', rows: 24, shows: 'this article'},
  {file: 'pictures/timeline.svg', title: 'the timeline', keys: 'D', rows: 24, shows: 'When'},
  {file: 'pictures/names.svg', title: 'everybody and everything named', keys: 'e', rows: 24, shows: '6 people'},
  {
    file: 'pictures/compare.svg',
    title: 'two articles on one story',
    args: ['--compare', `${stories}/courier.md`, `${stories}/times.md`],
    keys: ')',
    rows: 30,
    shows: 'worded differently',
  },
];
