import type {Terminal as Xterm} from '@xterm/headless';

/** What a terminal must not have been told, gathered while it was told. */
export function watched(terminal: Xterm): ReadonlySet<string> {
  const seen = new Set<string>();
  const see = (what: string) => (): boolean => {
    seen.add(what);
    return true;
  };
  terminal.onTitleChange(see('the title was set'));
  terminal.onBell(see('the bell rang'));
  for (const code of [0, 1, 2, 4, 9, 10, 12, 52, 104, 110, 111, 112, 777, 1337, 5522])
    terminal.parser.registerOscHandler(code, see(`OSC ${code} came`));
  for (const final of ['n', 't', 'x', 'q']) terminal.parser.registerCsiHandler({final}, see(`CSI ${final} came`));
  let asked = 0;
  terminal.parser.registerCsiHandler({final: 'c'}, () => {
    asked += 1;
    if (asked > 1) seen.add('the terminal was asked what it is, again');
    return true;
  });
  return seen;
}

/** The rows of a screen, without the spaces at their ends. */
export const rowsOf = ({rows, buffer}: Xterm): readonly string[] =>
  Array.from({length: rows}, (_, row) =>
    (buffer.active.getLine(buffer.active.baseY + row)?.translateToString(true) ?? '').trimEnd(),
  );

/** A text without its spaces. */
export const bare = (text: string): string => text.replace(/\s+/g, '');

/** Skin tones are a patch of their own where code points are counted one by one, and are painted over. */
const toneless = (row = ''): string => bare(row.replace(/[\u{1f3fb}-\u{1f3ff}]/gu, ''));

/** The modes that are not as they must be while somebody reads, or afterwards. */
export function modeProblems({modes, buffer}: Xterm, isReading: boolean): readonly string[] {
  const wrong: readonly (readonly [boolean, string])[] = [
    [modes.applicationCursorKeysMode || modes.applicationKeypadMode, 'keys are in application mode'],
    [modes.insertMode, 'insert mode is on'],
    [modes.originMode, 'origin mode is on'],
    [modes.mouseTrackingMode !== (isReading ? 'vt200' : 'none'), `the mouse is ${isReading ? 'not ' : ''}tracked`],
    [modes.sendFocusMode, 'focus is reported'],
    [modes.wraparoundMode === isReading, `autowrap is ${isReading ? 'on' : 'off'}`],
    [modes.bracketedPasteMode !== isReading, `bracketed paste is ${isReading ? 'off' : 'on'}`],
    [(buffer.active.type === 'alternate') !== isReading, `the screen is the ${buffer.active.type} one`],
  ];
  return wrong.filter(([is]) => is).map(([, words]) => words);
}

/** What is wrong with what two terminals show, that count differently: rows that differ, bars that are not there. */
export function screenProblems(modern: Xterm, classic: Xterm): readonly string[] {
  const rows = rowsOf(modern);
  const others = rowsOf(classic);
  const different = rows.find((row, at) => toneless(row) !== toneless(others[at]));
  const bars = [rows[0], rows.at(-1)].some(row => bare(row ?? '') === '');
  return [
    ...modeProblems(modern, true),
    ...(different === undefined ? [] : [`terminals differ in ${JSON.stringify(different)}`]),
    ...(bars ? ['a bar is not in its place'] : []),
  ];
}
