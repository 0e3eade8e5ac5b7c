import {codes, type Made, md, text} from './made.ts';

const stacks = codes(0x300, 0x30f)
  .map(code => String.fromCharCode(code))
  .join('');

/** Letters whose width terminals do not agree on, or that stand where a row ends. */
const rows: readonly (readonly [string, string])[] = [
  [
    'wide letters at every column',
    codes(0, 45)
      .map(count => `${'a'.repeat(count)}漢字仮名`)
      .join('\n\n'),
  ],
  [
    'emoji at every column',
    codes(0, 45)
      .map(count => `${'a'.repeat(count)}👩🏽‍🚀🏳️‍🌈`)
      .join('\n\n'),
  ],
  [
    'marks at the end of every row',
    codes(30, 45)
      .map(count => `${'a'.repeat(count)}${stacks}b`)
      .join('\n\n'),
  ],
  ['the widest letters', '﷽﷽﷽ 𒐫𒈙 ꧅ ௵ ⸻ ဪ ﷺ 𒀱 '.repeat(20)],
  ['ambiguous letters', '“”‘’…—·±×÷§¶†‡•←↑→↓■□▲△○●◎★☆♀♂♪ΑБ①Ⅷ'.repeat(10)],
  ['half-wide letters with marks', 'ｶﾞｷﾞｸﾞｹﾞｺﾞﾊﾟﾋﾟ'.repeat(20)],
  ['Korean in parts', '각간갇ᄀᅠ\u11a8ퟋힰ'.repeat(30)],
  ['Thai and Lao with AM', 'น้ำกำຄຳ'.repeat(40)],
  ['Tibetan stacks', 'སྐྱ\u0f71\u0f74\u0f7e\u0f39'.repeat(30)],
  ['Khmer and Burmese', 'ស្ត្រី ကြ္က္ကျွှ်'.repeat(20)],
  ['Indic conjuncts', 'क्ष्म्य த்ர்ய ക്ഷ്മ്യ'.repeat(20)],
  ['Arabic ligatures', 'لا لآ ﻻ الله محمد'.repeat(20)],
  ['Hebrew with points', 'בְּרֵאשִׁ֖ית בָּרָ֣א'.repeat(20)],
  ['flags without end', '🇳'.repeat(301)],
  ['one word of 200,000 letters', 'w'.repeat(200_000)],
  ['one word of 50,000 wide letters', '漢'.repeat(50_000)],
  ['spaces that do not break', 'a\u00a0'.repeat(50_000)],
  ['wide spaces', 'a\u3000'.repeat(10_000)],
  ['tabs and words', 'a\t'.repeat(20_000)],
  ['boxes', `┌${'─'.repeat(76)}┐\n│${' '.repeat(76)}│\n└${'─'.repeat(76)}┘`],
  ['blocks', '█▓▒░▀▄▌▐'.repeat(100)],
  [
    'a bar like ours',
    ' bridges.txt  ·  The bridges                    2 min left\n\n$ rm -rf / # end  ] section   w who   100 %',
  ],
  ['a prompt', '\n\n\nroot@host:~# Password:\n'],
  ['letters of a terminal’s own alphabet', 'lqqqk x x mqqqj ␛␀␡␤'],
  ['hyphens and dashes', '-‐‑‒–—―⸺⸻'.repeat(200)],
  ['slashes', 'a/b'.repeat(20_000)],
];

const heavy = (id: string, what: string, content: () => string): Made => ({
  id,
  what,
  content,
  max_ms: 5000,
  max_mb: 500,
});

/** Rows that are hard to fit, and texts that are long. */
export const wide: readonly Made[] = [
  ...rows.map(([what, body], at) => text(`wide-${at}`, what, body)),
  ...rows
    .slice(0, 14)
    .map(([, body], at) =>
      md(
        `wide-md-${at}`,
        `| ${body.split('\n\n').slice(-2).join(' ').slice(0, 200)} | b |\n|--|--|\n| c | ${body.slice(0, 60).replaceAll('\n', ' ')} |\n\n- ${body.split('\n\n').slice(-3).join('\n- ')}`,
      ),
    ),
  heavy(
    'wide-line',
    'one line of 4 MB',
    () => `BEFORE-wide-line ${'the river rose and '.repeat(220_000)} AFTER-wide-line\n`,
  ),
  heavy(
    'wide-newlines',
    'a million newlines',
    () => `BEFORE-wide-newlines${'\n'.repeat(1_000_000)}AFTER-wide-newlines\n`,
  ),
  heavy(
    'wide-paragraphs',
    '50,000 paragraphs',
    () => `BEFORE-wide-paragraphs\n\n${'The river rose.\n\n'.repeat(50_000)}AFTER-wide-paragraphs\n`,
  ),
  heavy(
    'wide-code',
    'code of 100,000 lines',
    () => `BEFORE-wide-code\n\n${'    code \x1b[2J\n'.repeat(100_000)}\nAFTER-wide-code\n`,
  ),
  heavy('wide-letters', 'a word of 4 MB', () => `BEFORE-wide-letters ${'a'.repeat(4_000_000)} AFTER-wide-letters\n`),
  heavy('wide-cjk', '1 MB without a space', () => `BEFORE-wide-cjk ${'漢字。'.repeat(110_000)} AFTER-wide-cjk\n`),
  heavy(
    'wide-escapes',
    'a megabyte of escapes',
    () => `BEFORE-wide-escapes ${'\x1b]8;;https://a.example\x07'.repeat(40_000)} AFTER-wide-escapes\n`,
  ),
  heavy(
    'wide-overrides',
    'a hundred thousand overrides',
    () => `BEFORE-wide-overrides ${'a\u202eb'.repeat(100_000)} AFTER-wide-overrides\n`,
  ),
];
