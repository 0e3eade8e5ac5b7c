import {optionsIn} from './completion.ts';
import {keyGroups} from './reader/index.ts';
import {usage} from './usage.ts';

/** Words as roff takes them: nothing in them is a command. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replace(/^\./gm, '\\&.')
    .replace(/[^\n -~]/gu, sign => `\\[u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);

const entry = (head: string, words: string): string => `.TP\n${head}\n${roff(words)}`;

/** The manual page, section 1, from the usage and the table of commands. */
export function manual(version: string): string {
  const options = optionsIn(usage).map(({names, takes, help}) => {
    const value = takes === undefined ? '' : ` \\fI${takes}\\fR`;
    return entry(`${names.map(name => `\\fB${roff(name)}\\fR`).join(', ')}${value}`, help);
  });
  const keys = keyGroups().flatMap(({title, rows}) => [
    `.SS ${roff(title)}`,
    ...rows.map(row => entry(`\\fB\\&${roff(row.keys)}\\fR`, row.help)),
  ]);
  return [
    `.TH BROADSHEET 1 "" "broadsheet ${roff(version)}" "User Commands"`,
    '.SH NAME',
    'broadsheet \\- read news articles in the terminal, and see who said what and who carried it',
    '.SH SYNOPSIS',
    '.B broadsheet',
    '[\\fIoption\\fR ...] [\\fIaddress\\fR ...]',
    '.SH DESCRIPTION',
    'An address is a name on the shelf, a path, \\- for standard input, or an http(s) URL.',
    'In a terminal the article opens in a reader; elsewhere it is printed.',
    '.SH OPTIONS',
    ...options,
    '.SH KEYS',
    'A number before a key says how many times.',
    ...keys,
    '.SH FILES',
    entry('\\fI~/.config/broadsheet/config.yaml\\fR', 'Settings; broadsheet --config opens and checks them.'),
    '.SH EXIT STATUS',
    entry('0', 'done'),
    entry('1', 'an address could not be read'),
    entry('2', 'wrong usage'),
    entry('70', 'a mistake in broadsheet'),
    entry('130', 'interrupted outside the reader'),
    '',
  ].join('\n');
}
