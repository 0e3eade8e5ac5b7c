import fc from 'fast-check';

/** How often a property is tried: 2,000 times in `npm test`; `npm run fuzz` sets more. */
export const runs = {numRuns: Number(process.env.BROADSHEET_RUNS ?? 2000)};

const code = (first: number, last: number): fc.Arbitrary<string> =>
  fc.integer({min: first, max: last}).map(point => String.fromCodePoint(point));

/** Characters that mean something to terminals, to bidi, to shaping or to nobody. */
export const oddity = fc.oneof(
  code(0, 0x1f),
  code(0x7f, 0xa0),
  code(0x300, 0x36f),
  code(0x590, 0x6ff),
  code(0x900, 0xdff),
  code(0xe00, 0xeff),
  code(0x1000, 0x11ff),
  code(0x1780, 0x180f),
  code(0x2000, 0x206f),
  code(0xa960, 0xa97f),
  code(0xd7b0, 0xd7ff),
  code(0xd800, 0xf8ff),
  code(0xfdd0, 0xffff),
  code(0x13430, 0x13460),
  code(0x1d160, 0x1d17f),
  code(0x1f1e6, 0x1f6ff),
  code(0xe0000, 0xe01ff),
  code(0xffff0, 0x10ffff),
  fc.constantFrom('\u200d', '\u200c', '\u094d', '\u0915', '\u0627', '\u034f', '\u115f', '\u1160', '\u3164', '\u25cc'),
);

/** Parts of sequence sequences, whole, cut, nested. */
export const sequence = fc.constantFrom(
  ...[
    '\x1b',
    '\x1b[',
    '\x1b]',
    '\x1bP',
    '\x1b_',
    '\x1b^',
    '\x1bX',
    '\x1b\\',
    '\x9b',
    '\x9d',
    '\x9c',
    '\x90',
    '\x07',
    '\x18',
  ],
  ...[
    '0;',
    '52;c;',
    '8;;',
    '8;id=1;',
    '?',
    '1',
    '31',
    ';',
    ':',
    'm',
    'h',
    'J',
    'n',
    't',
    '!',
    ' ',
    '$q',
    '+q',
    '>',
    '=',
  ],
  ...[
    'http://a.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '\x1b[31m',
    '\x1b[0m',
    '\x1b[8m',
    '\x1b[?1049h',
  ],
  ...[
    '\x1b]0;title\x07',
    '\x1b]52;c;cm0=\x1b\\',
    '\x1b]8;;file:///\x07',
    '\x1bPtmux;\x1b\x1b]0;x\x07\x1b\\',
    '\x1bc',
    '\x1b(0',
  ],
);

const letters = fc.constantFrom(
  'a',
  'Z',
  '0',
  '9',
  'é',
  'ß',
  'Ж',
  'ש',
  'م',
  'ی',
  'क',
  'ক',
  'ก',
  '한',
  '漢',
  '𠀀',
  '👍',
  '🏽',
  ' ',
  '\n',
  '\t',
);

/** Hostile text: random characters of every kind, fragments of sequence sequences, and letters between them. */
export const hostile = fc
  .array(fc.oneof(oddity, sequence, letters, fc.string({unit: 'binary', maxLength: 4})), {maxLength: 40})
  .map(parts => parts.join(''));
