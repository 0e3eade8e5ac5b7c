/** A photograph for the gallery: a program in a window, after some keys. */
export type Shot = {
  /** What the file is called. */
  readonly name: string;
  /** The heading in the gallery, and what is to be seen for who cannot see it. */
  readonly title: string;
  readonly alt: string;
  /** The keys, as xdotool calls them. */
  readonly keys?: string;
  /** The built reader with the bundled article unless said otherwise. */
  readonly command?: readonly string[];
  readonly columns?: number;
  readonly rows?: number;
  readonly ground?: 'dark' | 'light';
  /** The reader’s file of settings. */
  readonly settings?: string;
  /** How many colours the file may have. */
  readonly colors?: number;
};

const stories = 'scripts/picture/stories';
const reader = ['node', 'dist/cli.js'] as const;

/** A command as somebody types it at a prompt, and what it prints. */
const typed = (words: string, run = words.replace(/^broadsheet/, 'node dist/cli.js')): readonly string[] => [
  'sh',
  '-c',
  `printf '$ %s\\n\\n' "${words.replaceAll('"', '\\"')}"; ${run}; sleep 60`,
];

/** Questions to a story. */
const asking: readonly Shot[] = [
  {
    name: 'reader',
    title: 'The reader',
    alt: 'An article with a quotation in focus, its speaker in the margin and in the bar below',
    keys: 'parenright parenright',
    rows: 32,
  },
  {name: 'who', title: '`w`: who said what', alt: 'A list of speakers beside the article', keys: 'w', ground: 'light'},
  {name: 'sources', title: '`s`: the sources', alt: 'The source ledger beside the article', keys: 's'},
  {
    name: 'follow',
    title: '`f`: follow a source',
    alt: 'An article in which only the places of one source are bright',
    keys: 's 2 f',
  },
  {
    name: 'chain',
    title: '`c`: who told whom',
    alt: 'Statements with the hands that they went through',
    keys: 'c',
    ground: 'light',
  },
  {
    name: 'pairs',
    title: '`C`: accounts that do not agree',
    alt: 'A denial beside what is denied',
    keys: 'C',
    command: [...reader, `${stories}/strike.md`],
  },
  {name: 'timeline', title: '`D`: the timeline', alt: 'Dates in order, each with its sentence', keys: 'D'},
  {
    name: 'names',
    title: '`e`: everybody and everything named',
    alt: 'People, bodies and places beside the article',
    keys: 'e',
    ground: 'light',
  },
  {
    name: 'again',
    title: '`i`: who is that again?',
    alt: 'The bar below tells who somebody is',
    keys: 'period period period period i',
    rows: 24,
  },
  {
    name: 'why',
    title: '`i` on a quotation: why this speaker',
    alt: 'The bar below tells the words and the rule by which a speaker was found',
    keys: 'parenright parenright i',
    rows: 24,
  },
  {
    name: 'copy',
    title: '`y`: copy a quotation as a citation',
    alt: 'The bar below says whose words were copied',
    keys: 'parenright parenright y',
    rows: 24,
    ground: 'light',
  },
  {
    name: 'compare',
    title: '`v`, and `--compare`: two articles on one story',
    alt: 'The same words worded differently, side by side, and what only one article has',
    command: [...reader, '--compare', `${stories}/courier.md`, `${stories}/times.md`],
    keys: 'parenright',
    rows: 34,
  },
  {
    name: 'cite',
    title: '`--cite`: a bibliography',
    alt: 'Quotations with their sources in BibTeX',
    command: typed('broadsheet --cite bibtex | head -24'),
    rows: 28,
  },
  {
    name: 'list',
    title: '`--list sources`: named and unnamed, for other programs',
    alt: 'A table of sources in the shell',
    command: typed(
      "broadsheet --list sources | column -ts $'\\t'",
      'node dist/cli.js --list sources | column -ts "$(printf "\\t")"',
    ),
    rows: 14,
    ground: 'light',
  },
];

/** Comforts. */
const atHome: readonly Shot[] = [
  {
    name: 'picture',
    title: '`p`: a picture, in pixels where the terminal has sixel or kitty’s protocol',
    alt: 'A drawing over the page with its caption below',
    command: [...reader, `${stories}/harbour.md`],
    // The second key changes nothing, and leaves the picture time to be drawn.
    keys: 'p Shift_L',
    colors: 128,
  },
  {
    name: 'justified',
    title: 'Hyphens and straight edges, by the settings',
    alt: 'An article set in justified lines with hyphens',
    settings: 'hyphenate: true\njustify: true\nmeasure: 52\n',
    columns: 90,
    ground: 'light',
  },
  {
    name: 'right-to-left',
    title: 'From the right, for terminals that do not turn Arabic and Hebrew round',
    alt: 'An article in Arabic that begins at the right edge',
    command: [...reader, `${stories}/river.md`],
    settings: 'rightToLeft: true\n',
    columns: 80,
    rows: 20,
  },
  {
    name: 'contrast',
    title: '`T`: themes, here the one of high contrast',
    alt: 'White and yellow on black',
    command: [...reader, '--theme', 'contrast'],
    keys: 'parenright s',
    rows: 26,
  },
  {
    name: 'palette',
    title: '`:`: a command, a name or a section by a few letters',
    alt: 'A list that what is typed has narrowed',
    keys: 'colon type:tim',
    ground: 'light',
  },
  {
    name: 'search',
    title: '`/`: search',
    alt: 'Matches in the text, and how many there are',
    keys: 'slash type:Iran Return',
    rows: 26,
  },
  {
    name: 'help',
    title: '`?`: all keys',
    alt: 'Keys and what they do, in two columns',
    keys: 'question',
    columns: 120,
    rows: 57,
  },
  {
    name: 'narrow',
    title: '80 columns: lists stand below',
    alt: 'A list of speakers below the article',
    keys: 'w',
    columns: 80,
    rows: 24,
    ground: 'light',
  },
  {name: 'front', title: '`F`: the front page', alt: 'A page of links to articles', keys: 'F', rows: 20},
  {
    name: 'linear',
    title: '`--linear`: lines for screen readers',
    alt: 'Each key prints what it brought',
    command: [...reader, '--linear'],
    keys: 'parenright parenright',
    rows: 30,
  },
  {
    name: 'config',
    title: '`--config`: every setting is told',
    alt: 'The file of settings in an editor',
    command: typed('broadsheet --config', 'EDITOR=cat node dist/cli.js --config'),
    rows: 46,
    columns: 120,
  },
  {
    name: 'man',
    title: '`man broadsheet`',
    alt: 'The manual page',
    command: ['env', 'MANWIDTH=100', 'man', '-l', 'man/broadsheet.1'],
    rows: 36,
    ground: 'light',
  },
];

/** The gallery: a heading with what stands below it. A new photograph is a row. */
export const gallery: readonly (readonly [string, readonly Shot[]])[] = [
  ['Asking the story', asking],
  ['At home', atHome],
];

/** All photographs. */
export const shots: readonly Shot[] = gallery.flatMap(([, shown]) => shown);

/** Where a photograph is kept. */
export const fileOf = ({name}: Shot): string => `docs/pictures/${name}.png`;
