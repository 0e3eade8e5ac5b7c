import assert from 'node:assert/strict';
import test from 'node:test';
import {readArticle} from '../../source/article.ts';
import type {MediaType} from '../../source/model.ts';
import {runs} from './strings.ts';

/** What is repeated until patterns that go back and forth would take for ever. */
const pumps: readonly string[] = [
  ...[
    'a ',
    'the ',
    'A',
    'Mr. ',
    'he said ',
    'said ',
    '1',
    '1,',
    '1.',
    '“',
    '”',
    '"',
    "'",
    '“a” ',
    '” said “',
    '(',
    ')',
    '[',
    ']',
    '—',
    '- ',
  ],
  ...[
    'U.S. ',
    'I ',
    'of ',
    'and ',
    'who ',
    'that ',
    'to ',
    'not ',
    'quickly ',
    'running ',
    'Reuters ',
    'told Reuters ',
    'according to ',
  ],
  ...[
    'J. ',
    'O’',
    '’s ',
    'John’s ',
    'New York ',
    'Times ',
    'news ',
    'agency ',
    'Prime Minister ',
    'spokesman for ',
    'said, ',
    '"a," ',
    '; ',
  ],
  ...[
    '. ',
    '! ',
    '?',
    '\n',
    'a\n',
    '\t',
    ' ',
    ' a',
    'é',
    '漢',
    'ا',
    'more than ',
    '@',
    '#',
    'http://a',
    'www.',
    'a.b',
    'x@y.z ',
    '&',
    '&amp;',
  ],
  ...[
    '<',
    '>',
    '<a ',
    '<b>',
    '*',
    '_',
    '`',
    '~',
    '|',
    '\\',
    '> ',
    '1. ',
    '- [ ] ',
    '[a]',
    '![',
    '](',
    '{',
    '}',
    '\x1b[',
    '\u0301',
    '\u200d',
  ],
];

const frames: readonly ((words: string) => string)[] = [
  words => words,
  words => `“${words}x,” said Lee.`,
  words => `The mayor said ${words} on Monday.`,
];

const length = runs.numRuns > 2000 ? 40_000 : 1500;
const mostSeconds = 4;

for (const type of ['text/plain', 'text/markdown', 'text/html'] satisfies readonly MediaType[]) {
  test(`no word repeated without end holds the reading of ${type} up`, async () => {
    const slow: string[] = [];
    for (const pump of pumps) {
      for (const [at, frame] of frames.entries()) {
        const words = frame(pump.repeat(Math.ceil(length / pump.length)));
        const before = process.cpuUsage();
        await readArticle({
          address: 'a',
          type,
          text: type === 'text/html' ? `<article><p>${words}</p></article>` : words,
        });
        const {user} = process.cpuUsage(before);
        if (user > mostSeconds * 1e6)
          slow.push(`${JSON.stringify(pump)} in frame ${at}: ${Math.round(user / 1000)} ms`);
      }
    }
    assert.deepEqual(slow, []);
  });
}
