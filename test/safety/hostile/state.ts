import type {Made} from './made.ts';

/** `$ADDRESS` is the article that is read. */
const record = (rest: string): string => `{"version":1,"address":"$ADDRESS",${rest}}`;
const marks = (count: number, name: (at: number) => string): string =>
  Array.from({length: count}, (_, at) => `${JSON.stringify(name(at))}:${at}`).join(',');

const files: readonly (readonly [string, string | Uint8Array])[] = [
  ['nothing', ''],
  ['a space', ' '],
  ['a newline', '\n'],
  ['a prototype at the root', record('"place":3,"__proto__":{"place":9,"marks":{"a":1}},"marks":{}')],
  ['a prototype among marks', record('"place":3,"marks":{"__proto__":5,"constructor":6,"toString":7,"a":1}')],
  ['a constructor', record('"place":3,"marks":{},"constructor":{"prototype":{"polluted":true}}')],
  ['100,000 marks', record(`"place":3,"marks":{${marks(100_000, at => `m${at}`)}}`)],
  ['3,000 marks', record(`"place":3,"marks":{${marks(3000, at => String.fromCodePoint(0x4e00 + at))}}`)],
  ['deep marks', record(`"place":3,"marks":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)],
  ['deep lists', '['.repeat(60_000)],
  ['deep objects', '{"a":'.repeat(12_000)],
  ['words of a megabyte', record(`"place":3,"marks":{},"words":"${'x'.repeat(1_000_000)}"`)],
  ['words of 60,000 letters', record(`"place":3,"marks":{},"words":"${'x'.repeat(60_000)}"`)],
  ['half a place', record('"place":0.5,"marks":{}')],
  ['a place below the beginning', record('"place":-1,"marks":{"a":-9}')],
  ['a place beyond every number', record('"place":1e400,"marks":{}')],
  ['a place beyond what can be counted', record('"place":9007199254740993,"marks":{}')],
  ['a place in quotes', record('"place":"3","marks":{}')],
  ['a place beyond the end', record('"place":99999999,"marks":{"a":99999999}')],
  ['a version in quotes', '{"version":"1","address":"$ADDRESS","place":3}'],
  ['version 0', '{"version":0,"address":"$ADDRESS","place":3}'],
  ['version 1.5', '{"version":1.5,"address":"$ADDRESS","place":3}'],
  ['version 2', '{"version":2,"address":"$ADDRESS","places":[3]}'],
  ['version 1e9', '{"version":1000000000,"x":"\\u001b[2J"}'],
  ['a version beyond every number', '{"version":1e999,"address":"$ADDRESS","place":3}'],
  ['names twice', record('"place":3,"place":4,"marks":{"a":1,"a":2}')],
  ['two records', `${record('"place":3,"marks":{}')}\n${record('"place":4,"marks":{}')}`],
  ['a record that is cut', record('"place":3,"marks":{}').slice(0, -6)],
  ['a comma too many', record('"place":3,"marks":{},')],
  ['comments', `// mine\n${record('"place":3,"marks":{}')}`],
  ['another address', '{"version":1,"address":"/etc/passwd","place":3,"marks":{"a":4}}'],
  ['no address', '{"version":1,"place":3,"marks":{}}'],
  ['an address with escapes', '{"version":1,"address":"\\u001b]0;PWNED\\u0007","place":3,"marks":{}}'],
  [
    'escapes everywhere',
    record(
      '"place":3,"marks":{"\\u001b":1,"\\u202e":2},"theme":"\\u001b]0;PWNED\\u0007","words":"\\u001b[2J\\u009b2J","title":"\\u202e\\ud800\\udb40\\udc41"',
    ),
  ],
  ['lone halves', record('"place":3,"marks":{"\\ud800":1},"words":"\\udfff\\ud800","title":"\\ud800"')],
  ['wrong types', record('"place":3,"marks":[1,2],"measure":{},"theme":[],"words":7,"title":null')],
  ['a measure of nothing', record('"place":3,"marks":{},"measure":0')],
  ['a measure beyond reason', record('"place":3,"marks":{},"measure":10000')],
  ['a measure below nothing', record('"place":3,"marks":{},"measure":-80')],
  ['a theme of the language', record('"place":3,"marks":{},"theme":"__proto__"')],
  ['words that make searching slow', record(`"place":3,"marks":{},"words":"${'a '.repeat(500)}"`)],
  ['a byte order mark', `\ufeff${record('"place":3,"marks":{}')}`],
  ['UTF-16', Buffer.from(record('"place":3,"marks":{}'), 'utf16le')],
  ['bytes that are no text', Buffer.from(Array.from({length: 4096}, (_, at) => (at * 167) & 255))],
  ['a valid head and NULs', `${record('"place":3,"marks":{}')}${'\0'.repeat(500)}`],
  ['NULs and a valid tail', `${'\0'.repeat(500)}${record('"place":3,"marks":{}')}`],
  ['exactly the limit', record(`"place":3,"marks":{}`).padEnd(65_536)],
  ['one byte beyond the limit', record(`"place":3,"marks":{}`).padEnd(65_700)],
  ['a list', '[1,2,3]'],
  ['a number', '7'],
  ['a truth', 'true'],
  ['a web page', '<!doctype html><title>Log in</title><p>Log in to the network.'],
];

/** Files where the reader's place is kept. */
export const state: readonly Made[] = files.map(([what, content], at) => ({
  id: `state-${at}`,
  what,
  extension: 'json',
  content,
}));
