import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {safe, safeLine} from '../../source/parse/safe.ts';
import {trespassIn} from '../../source/terminal/gate.ts';
import {effortOf} from '../helpers/effort.ts';
import {hostile, runs} from '../safety/strings.ts';

const cleans = (cases: readonly (readonly [string, string])[]) => {
  for (const [text, clean] of cases) assert.equal(safe(text), clean, JSON.stringify(text));
};

test('what a terminal could obey is shown as a picture, and nothing after it is swallowed', () => {
  cleans([
    ['before\x1b]0;title\x07after', 'before␛]0;title␇after'],
    ['before\x1b]52;c;cm0= after', 'before␛]52;c;cm0= after'],
    [
      'before\x1b]8;;https://a.example\x1b\\words\x1b]8;;\x1b\\after',
      'before␛]8;;https://a.example␛\\words␛]8;;␛\\after',
    ],
    ['before\x1bP1000p after', 'before␛P1000p after'],
    ['before\x1b[2J\x1b[?1049hafter', 'before␛[2J␛[?1049hafter'],
    ['before\x9b2J\x9d0;x\x9cafter', 'before\ufffd2J\ufffd0;x\ufffdafter'],
    ['\x00\x08\x0e\x7f', '␀␈␎␡'],
    ['ding\x07\x07\x07\x07 dong', 'ding␇ dong'],
  ]);
});

test('styles say nothing and are gone', () => {
  cleans([
    ['\x1b[1;31mred\x1b[0m and \x1b[38:2::255:0:0mred\x1b[m', 'red and red'],
    ['a \x1b[8mhidden\x1b[28m word', 'a hidden word'],
    ['\x1b[3\x1b[0m1m', '␛[31m'],
    ['\x1b[31', '␛[31'],
  ]);
});

test('every kind of line end is one', () => {
  cleans([['a\r\nb\rc\u2028d\u2029e\u0085f\x0cg\x0bh', 'a\nb\nc\nd\ne\nf\ng\nh']]);
});

test('letters stand in the order in which they were written, and a reader sees who tried otherwise', () => {
  cleans([
    ['invoice\u202egnp.exe', 'invoice[RLO]gnp.exe'],
    ['\u202d\u202d\u202dabc\u202c', '[LRO]abc'],
    ['a\u2066b\u2067c\u2068d\u2069e\u202af\u202bg\u200eh\u200fi\u061cj', 'abcdefghij'],
  ]);
});

test('what nobody sees is not there', () => {
  cleans([
    ['soft\u00adhyphen zero\u200bwidth \ufeffmark\u2060er', 'softhyphen zerowidth marker'],
    ['tag\u{e0041}\u{e0042}\u{e007f}s, selected\ufe0e\u{e0100}, filled\u3164\u115f\uffa0', 'tags, selected, filled'],
    ['note\ufff9s\ufffa\ufffb', 'notes'],
  ]);
});

test('what means nothing outside one font or one program is a replacement character', () => {
  cleans([
    ['\ue0b0 \u{f0000} \ufdd0 \uffff \u{1fffe} \ud800 \udc00x', '\ufffd \ufffd \ufffd \ufffd \ufffd \ufffd \ufffdx'],
  ]);
});

test('joiners stay where they are spelling', () => {
  const spelled = ['می\u200cخواهم', 'क्\u200dष', 'র\u200d্যাব', 'ක්\u200dරි', 'ന\u200dമ'].map(each => each.normalize('NFC'));
  for (const word of spelled) assert.equal(safe(word), word);
  cleans([
    ['ab\u200dcd\u200cef', 'abcdef'],
    ['👨\u200d👩\u200d👧 ❤\ufe0f 1\ufe0f\u20e3', '👨👩👧 ❤ 1\u20e3'],
    ['\u200dم م\u200c', 'م م'],
  ]);
});

test('a letter carries six marks, and a mark without a letter gets a circle to stand on', () => {
  assert.equal(safe(`z${'\u0335'.repeat(500)}e`), `z${'\u0335'.repeat(6)}e`);
  cleans([
    ['\u0301a', '\u25cc\u0301a'],
    ['a \u0301b\n\u0301c', 'a \u25cc\u0301b\n\u25cc\u0301c'],
    ['\u1161', '\u25cc\u1161'],
  ]);
});

test('real words of every script are left alone', () => {
  const words = 'naïve Ærø Жёлтый שָׁלוֹם مُحَمَّد नमस्ते বাংলাদেশ தமிழ் ไทย ខ្មែរ မြန်မာ བོད་ 한국어 日本語 Việt 👍🏽 🇳🇴 ☎ ½ №';
  assert.equal(safe(words), words.normalize('NFC'));
});

test('a title is one line', () => {
  assert.equal(safeLine('  A\r\n title\twith \u0301 room '), 'A title with \u25cc\u0301 room');
});

test('cleaning again changes nothing, and nothing is left that a terminal could obey', () => {
  fc.assert(
    fc.property(hostile, text => {
      const clean = safe(text);
      assert.equal(safe(clean), clean);
      assert.equal(clean.normalize('NFC'), clean);
      assert.equal(trespassIn(clean, 'tab'), -1);
      const line = safeLine(text);
      assert.equal(safeLine(line), line);
      assert.equal(trespassIn(line), -1);
    }),
    runs,
  );
});

const lettersOf = (text: string): string =>
  text.replace(/[^\p{L}\p{N}\p{P}\p{S}]|\p{Default_Ignorable_Code_Point}/gu, '').normalize('NFC');

test('no letter, digit, sign or punctuation mark is lost', () => {
  fc.assert(
    fc.property(hostile, text => {
      // A mark that is one too many can no longer make one letter with its base: letters are compared apart from their marks.
      const bare = (each: string): string => lettersOf(each.normalize('NFD'));
      const wanted = bare(text.replace(/(?:\x1b\[|\x9b)[\d;:]*m/g, ''));
      const pictures = /[\u2400-\u2421\u25cc\ufffd]|\[(?:LR|RL)O\]/gu;
      assert.equal(bare(safe(text).replace(pictures, '')), wanted.replace(pictures, ''));
    }),
    runs,
  );
});

test('a text that is cleaned piece by piece is clean as a whole', () => {
  fc.assert(
    fc.property(fc.array(hostile, {maxLength: 4}), pieces => {
      const whole = pieces.map(safe).join('');
      assert.equal(trespassIn(whole, 'tab'), -1);
      assert.equal(whole.normalize('NFC'), whole);
    }),
    runs,
  );
});

test('ten megabytes are cleaned while nobody waits', () => {
  const best = (text: string): number => Math.min(...[1, 2, 3, 4, 5].map(() => effortOf(() => safe(text))));
  const megabytes = (words: string, count: number): string =>
    Buffer.from(words.repeat((count * 1e6) / words.length)).toString();
  assert.ok(best(megabytes('The river rose over its banks. ', 10)) < 200);
  for (const words of [
    '\x1b',
    '\x1b[',
    '\x1b[1;',
    '\u0301',
    '\u200d',
    'क\u200d',
    '\u202e',
    '\x07\x1b',
    '\ud800',
    'z\u0301\u0302',
  ])
    assert.ok(best(megabytes(words, 0.2)) < 2000, JSON.stringify(words));
});
