import type {MediaType} from './model.ts';

/** What `--help` prints; the README shows the same. */
export const usage = `Usage
  $ broadsheet [address ...]     a name on the shelf, a path, - for stdin, or an http(s) URL

Options
  -p, --print          print the article (the default when stdout is not a terminal)
      --json           print what was found, one JSON object per address
      --list <what>    sections, quotes, sources, citations or links, one per line, tab-separated
      --cite <form>    all quotations with their sources for a bibliography: md, bibtex or csl
      --compare        what two articles have in common, and what only one has; -p prints it, --json too
  -w, --width <n>      measure in columns (default 72, at most the terminal's width)
      --theme <name>   auto, day, night, contrast, plain
      --type <type>    md, txt or html, when the name does not tell
      --shelf          list the bundled articles
      --recent         list what was opened from the web, the latest first
      --reload         ask the server again, even where what is kept is fresh
      --timeout <s>    the most seconds that a page may take (default 20)
      --max-size <mb>  the most megabytes read (default 16, from the web 10)
      --keys           list the keys
      --linear         print lines and what each key brings, for screen readers
      --config         open your settings in $VISUAL or $EDITOR, and check them
      --completion <shell>  a script by which bash, zsh or fish completes the command line
      --no-color, --color
  -h, --help   -v, --version
`;

/** The measure in columns when none is asked for. */
export const usualWidth = 72;

/** What `--list` can list. */
export const lists = ['sections', 'quotes', 'sources', 'citations', 'links'] as const;

/** What `--cite` can write. */
export const citeForms = ['md', 'bibtex', 'csl'] as const;

/** What `--theme` can ask for. */
export const themes = ['auto', 'day', 'night', 'contrast', 'plain'] as const;

/** What `--completion` can write for. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** What `--type` can ask for, and the media type it stands for. */
export const types = {md: 'text/markdown', txt: 'text/plain', html: 'text/html'} as const satisfies Record<
  string,
  MediaType
>;

/** Which way out: `read` and `compare` are the reader where there is a terminal, and printed elsewhere. */
export type Way =
  | 'read'
  | 'print'
  | 'json'
  | 'list'
  | 'cite'
  | 'compare'
  | 'shelf'
  | 'recent'
  | 'keys'
  | 'config'
  | 'completion'
  | 'help'
  | 'version';

/** What the command line asked for. */
export type Choices = {
  readonly way: Way;
  readonly addresses: readonly string[];
  readonly list?: (typeof lists)[number];
  readonly linear?: true;
  readonly cite?: (typeof citeForms)[number];
  /** How a comparison is printed, where it was said that it is to be. */
  readonly prints?: 'text' | 'json';
  readonly completion?: (typeof shells)[number];
  /** The measure in columns. */
  readonly width?: number;
  readonly theme: (typeof themes)[number];
  readonly type?: MediaType;
  /** True for `--color`, false for `--no-color`. */
  readonly color?: boolean;
  readonly web?: WebChoices;
};

/** How pages are got from the web, where it was said. */
export type WebChoices = {
  readonly reload?: true;
  /** The most time, in ms. */
  readonly time?: number;
  /** The most bytes. */
  readonly limit?: number;
};

/** How an address is opened, as the command line says. */
export const optionsOf = ({web, type}: Choices) => ({...web, ...(type && {type})});

/** Wrong usage: the message is one sentence for people. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

/** The ways out that a flag by itself asks for. */
const wayOf: ReadonlyMap<string, Way> = new Map([
  ['-p', 'print'],
  ['--print', 'print'],
  ['--json', 'json'],
  ['--shelf', 'shelf'],
  ['--recent', 'recent'],
  ['--keys', 'keys'],
  ['--config', 'config'],
  ['-h', 'help'],
  ['--help', 'help'],
  ['-v', 'version'],
  ['--version', 'version'],
]);

/** The choices of a command line with one such flag at most, as nearly all are; undefined for every other. */
function simpleChoices(args: readonly string[]): Choices | undefined {
  const given = args.filter(arg => arg.startsWith('-') && arg !== '-');
  const [flag] = given;
  const way = flag === undefined ? 'read' : wayOf.get(flag);
  if (given.length > 1 || way === undefined) return undefined;
  return {way, addresses: args.filter(arg => arg !== flag), theme: 'auto', web: {}};
}

/** Reads the command line; throws `Misuse`. What reads flags is loaded only for more than the simplest. */
export async function choicesOf(args: readonly string[]): Promise<Choices> {
  const simple = simpleChoices(args);
  if (simple) return simple;
  const {readFlags} = await import('./flags.ts');
  return readFlags(args);
}
