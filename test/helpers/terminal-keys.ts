const named: Readonly<Record<string, string>> = {
  space: ' ',
  enter: '\r',
  tab: '\t',
  'shift+tab': '\u001B[Z',
  esc: '\u001B',
  escape: '\u001B',
  backspace: '\u007F',
  delete: '\u001B[3~',
  up: '\u001B[A',
  down: '\u001B[B',
  right: '\u001B[C',
  left: '\u001B[D',
  home: '\u001B[H',
  end: '\u001B[F',
  pageup: '\u001B[5~',
  pagedown: '\u001B[6~',
  f1: '\u001BOP',
};

const graphemes = new Intl.Segmenter('en');

function bytesOf(key: string): string {
  const known = named[key.toLowerCase()];
  if (known !== undefined) return known;
  const control = /^ctrl\+([a-z])$/i.exec(key)?.[1];
  if (control !== undefined) return String.fromCharCode(control.charCodeAt(0) & 31);
  if (key.startsWith('alt+')) return `\u001B${bytesOf(key.slice(4))}`;
  if ([...graphemes.segment(key)].length === 1) return key;
  throw new Error(`No key is called “${key}”; words are typed letter by letter: ${[...key].join(' ')}`);
}

/** What a terminal sends for keys written as keys: `j space ] ctrl+c shift+tab /`; one entry for each key. */
export const keysOf = (keys: string): readonly string[] =>
  keys
    .split(' ')
    .filter(key => key !== '')
    .map(bytesOf);
