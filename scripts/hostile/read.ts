import type {Entry} from './entries.ts';
import {bare, modeProblems, rowsOf, screenProblems, watched} from './screens.ts';
import {begin, type Session} from './session.ts';
import {problemsIn} from './strict.ts';

/** How the reader is started: the size of the terminal, its environment, the reader's settings. */
type Mode = {
  readonly size: readonly [number, number];
  readonly env?: Readonly<Record<string, string>>;
  readonly settings?: string;
};

const heard = {INK_SCREEN_READER: 'true'};

/** In the first of them every list is opened. */
const first: Mode = {size: [80, 24]};

/** Rows are set from the right, with both edges straight and words broken, and links are told to the terminal. */
const setOtherwise: Mode = {
  size: [57, 15],
  env: {FORCE_HYPERLINK: '1'},
  settings: 'rightToLeft: true\njustify: true\nhyphenate: true\n',
};

const everyMode: readonly Mode[] = [
  first,
  {size: [80, 24], env: heard},
  {size: [40, 10]},
  {size: [40, 10], env: heard},
  setOtherwise,
];

/** Each size and each way once: for sets so large that not every mode can be tried. */
export const fewModes: readonly Mode[] = [first, {size: [40, 10], env: heard}, setOtherwise];

/** So many screens from the top are looked at, and the last: a text of 20,000 paragraphs is not paged through. */
const mostScreens = 40;

type Seen = {readonly problems: Set<string>; readonly screens: string[]};

function look({modern, classic}: Session, {problems, screens}: Seen): void {
  for (const problem of screenProblems(modern, classic)) problems.add(problem);
  screens.push(rowsOf(modern).slice(1, -1).map(bare).join(''));
}

/** Keys that open a list of what was found in the text, or the help, each of which shows words of the text. */
const lists = [...'wstcCDelf?i', ':', '/'];

/** Looks at every list, and leaves it again. */
async function open(session: Session, seen: Seen): Promise<void> {
  for (const key of lists) {
    await session.press(key);
    for (const problem of screenProblems(session.modern, session.classic))
      seen.problems.add(`after ${key}: ${problem}`);
    await session.press('\x1b');
    // A lone escape is told from the beginning of a sequence by what does not follow.
    await session.rest(60);
  }
}

/** Looks at every screen from top to end. */
async function page(session: Session, seen: Seen, entry: Entry, opens: boolean): Promise<void> {
  const {modern, press, rest} = session;
  const busy = session.busy();
  if (busy > entry.time) seen.problems.add(`ready after ${Math.round(busy)} ms`);
  // What is still read in has no end yet.
  await session.until(() => !/reading in/.test(rowsOf(modern)[0] ?? ''), entry.time);
  await rest(25);
  for (let count = 0; count < mostScreens; count += 1) {
    look(session, seen);
    if (/\bend$/.test(rowsOf(modern).at(-1) ?? '')) break;
    await press(' ');
  }
  await press('G');
  await rest(100);
  look(session, seen);
  if (opens) {
    await press('g');
    await open(session, seen);
  }
  const memory = session.memory();
  if (memory > entry.memory) seen.problems.add(`${Math.round(memory)} MB`);
  // On a busy machine an escape and the q after it may come together, which is another key.
  for (let count = 0; count < 3 && !session.end(); count += 1) {
    session.type('q');
    await session.until(() => false, 3000);
  }
}

function endProblems({end, written}: Session, {screens}: Seen, entry: Entry): readonly string[] {
  const ended = end();
  if (!ended) return ['q did not end it'];
  const {exitCode, signal} = ended;
  const isRefused = exitCode === 1 && screens.length === 0;
  return [
    ...(signal ? [`ended by signal ${signal}`] : []),
    ...(exitCode === 0 || isRefused ? [] : [`exit code ${exitCode}: ${written().slice(-300)}`]),
    ...(entry.refuse && !isRefused ? ['not refused'] : []),
    ...(isRefused && entry.sentinels.length > 0 && !entry.refuse ? [`not read: ${written().trim()}`] : []),
  ];
}

const withoutHyphens = (text: string): string => bare(text).replaceAll('-', '');

/** A word may be broken at the end of a row, with a hyphen more, and at the end of a screen: then its parts must be there. */
function isShown(words: string, screens: string): boolean {
  return (
    withoutHyphens(screens).includes(withoutHyphens(words)) || words.split('-').every(part => screens.includes(part))
  );
}

function lost({screens}: Seen, entry: Entry): readonly string[] {
  if (screens.length === 0 || screens.length > mostScreens) return [];
  const shown = screens.join('');
  return entry.sentinels.filter(words => !isShown(words, shown)).map(words => `${words} is on no screen`);
}

async function readOnce(entry: Entry, mode: Mode): Promise<readonly string[]> {
  const session = begin(entry.path, mode.size, mode.env ?? {}, mode.settings);
  const told = watched(session.modern);
  const seen: Seen = {problems: new Set(), screens: []};
  const isUp = (): boolean =>
    bare(rowsOf(session.modern).at(-1) ?? '') !== '' && session.modern.buffer.active.type === 'alternate';
  if (await session.until(isUp, Math.max(entry.time, 20_000))) await page(session, seen, entry, mode === first);
  else if (!session.end()) seen.problems.add('no screen came');
  await session.until(() => false, 10_000);
  const problems = [
    ...seen.problems,
    ...endProblems(session, seen, entry),
    ...modeProblems(session.modern, false).map(problem => `afterwards: ${problem}`),
    ...problemsIn(session.written(), 'reader').map(problem => `wrote ${problem}`),
    ...told,
    ...lost(seen, entry),
  ];
  session.close();
  return problems;
}

/** The same, read line by line: nothing but words may be written. */
async function heardProblems(entry: Entry): Promise<readonly string[]> {
  const session = begin(['--linear', entry.path], [80, 24], {});
  const {until, press, written} = session;
  await until(() => written().includes('? tells the keys.'), Math.max(entry.time, 20_000));
  let pages = 0;
  for (let before = -1; pages < mostScreens && written().length > before && !session.end(); pages += 1) {
    before = written().length;
    await press(' ');
  }
  const isWhole = pages < mostScreens;
  session.type('q');
  await until(() => false, 10_000);
  const listened: Seen = {
    problems: new Set(),
    screens: session.end()?.exitCode === 0 && isWhole ? [bare(written())] : [],
  };
  const problems = [
    ...endProblems(session, listened, entry),
    ...problemsIn(written().replace(/\r+\n/g, '\n'), 'plain').map(problem => `wrote ${problem}`),
    ...lost(listened, entry),
  ];
  session.close();
  return problems;
}

/** What is wrong with the interactive reader on a text; each problem begins with size and way. */
export async function readProblems(entry: Entry, modes = everyMode): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const mode of modes)
    for (const problem of await readOnce(entry, mode))
      problems.push(`${[mode.size.join('x'), ...Object.keys(mode.env ?? {})].join(' ')}: ${problem}`);
  for (const problem of await heardProblems(entry)) problems.push(`--linear: ${problem}`);
  return problems;
}
