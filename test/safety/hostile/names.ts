import type {Made} from './made.ts';

const called = [
  ...[
    '\x1b]0;PWNED\x07.txt',
    '\x1b[2J.md',
    '\u009b2J.txt',
    'invoice\u202egnp.exe.txt',
    'a\u2067b.md',
    'two\nlines.txt',
    'tab\there.txt',
    'a\rb.txt',
    '\u{e0041}\u200bx.txt',
  ],
  ...[
    '-rf.txt',
    '--help.md',
    ' lead.txt',
    '*.txt',
    '$(id).txt',
    '`id`.txt',
    'a\'b"c.txt',
    'a;b&c|d.txt',
    '%1b%5b2J.txt',
    '#fragment.md',
    'a?b=c.txt',
    'http:x.txt',
    '漢字👍🏽.txt',
    `${'n'.repeat(240)}.txt`,
    'e\u0301\u0301\u0301.txt',
    '\u0301.txt',
    '__proto__',
    'constructor.md',
  ],
];

/** Files whose names are the matter. */
export const names: readonly Made[] = called.map((name, at) => ({
  id: `names-${at}`,
  what: `a file called ${JSON.stringify(name)}`,
  name,
  content: `BEFORE-names-${at} The river rose. AFTER-names-${at}\n`,
}));
