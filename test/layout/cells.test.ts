import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {isPlain, isSimple} from '../../source/layout/cells.ts';
import {cells, doubts, graphemes, isDoubtful, wrap} from '../../source/layout/index.ts';
import {safe, safeLine} from '../../source/parse/safe.ts';
import {effortOf} from '../helpers/effort.ts';
import {hostile} from '../safety/strings.ts';
import {columnsOf, emulator, write} from './emulator.ts';
import {words} from './texts.ts';

const clusters: readonly string[] = [
  ...[
    'é',
    'e\u0301',
    'ǖ\u0323',
    'Å',
    'o\u0308\u0304',
    'ß',
    'ﬁ',
    '½',
    '№',
    '…',
    '“',
    '—',
    '€',
    '\u00a0',
    'soft\u00adhyphen',
    'a\u2028b',
  ],
  ...['👨‍👩‍👧', '👩‍❤️‍👩', '🤦🏽‍♂️', '🏳️‍🌈', '👍', '👍🏽', '🏽', '🇳🇴', '🇳', '🇳🇴🇸', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🫠', '🀄', '🂡'],
  ...['1️⃣', '#⃣', '❤️', '❤︎', '☎️', '☎', '©️', '↔️', '㊗️', '〰️', '⌚︎', '⌚', '⛄', '☰', '✓', '☑', '▶️'],
  ...[
    '각',
    '각',
    'ᄀ',
    'ᄀᄀ',
    'ᄀᄀ각',
    'ᅡ',
    'ᆨ',
    'ꥠힰퟋ',
    '漢字',
    '𠀀',
    'ｱﾞ',
    'Ａ',
    'ガ',
    'か\u3099',
    '\u3000',
    '(株)',
    '㈱',
  ],
  ...['नमस्ते', 'क्षि', 'क्‍ष', 'क्ष्म्य', 'कि', 'र‍्य', 'সাহায্য', 'র‍্যাব', 'தமிழ்', 'க்ஷ', 'ක්‍රි', 'ශ්‍රී', 'മലയാളം', 'ന്‍മ', 'ಕನ್ನಡ', 'తెలుగు'],
  ...[
    'ગુજરાતી',
    'ਪੰਜਾਬੀ',
    'ଓଡ଼ିଆ',
    'ไทย',
    'กำลัง',
    'กี่',
    'น้ำท่วม',
    'ลาว',
    'ຳ',
    'ខ្មែរ',
    'ក្ដី',
    'မြန်မာ',
    'ကျွန်',
    'བོད་',
    'རྒྱ',
    'ᠮᠣᠩᠭᠣᠯ',
  ],
  ...[
    'السلام',
    'لا',
    'مُحَمَّد',
    'می‌خواهم',
    '﷽',
    '؀١',
    '۝١',
    'שָׁלוֹם',
    'ק"מ',
    '𞤀𞤣',
    'ߒߞߏ',
    '𒀀',
    '𓀀',
    '𝐀',
    '─│┌█',
    '\ufffd',
    '\u0378',
  ],
].map(each => safe(each).replace('\n', ' '));

const classic = emulator(200, 8, 'code points');
const modern = emulator(200, 8);

/** Older terminals show a skin tone as a patch of its own, two cells wide: the repair paints over it. */
const without = (text: string, terminal: typeof classic): string =>
  terminal === classic ? text.replace(/(?<=\p{Emoji_Modifier_Base})[\u{1f3fb}-\u{1f3ff}]/gu, '') : text;

const cluster = fc.constantFrom(...clusters);
const phrase = fc
  .array(fc.oneof(cluster, fc.constantFrom(' ', 'a', 'river')), {minLength: 1, maxLength: 16})
  .map(parts => safe(parts.join('')));
const anything = fc.oneof(phrase, words, hostile).map(safeLine);

test('no terminal needs more cells for a cluster than the reader counts', async () => {
  for (const each of clusters) {
    for (const terminal of [classic, modern]) {
      const taken = await columnsOf(terminal, without(each, terminal));
      assert.ok(taken <= cells(each), `${each}: ${taken} cells, counted ${cells(each)}`);
      if (!isDoubtful(each)) assert.equal(taken, cells(each), each);
    }
  }
});

test('no terminal needs more cells for any text than the reader counts, and where terminals may differ the reader knows', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async text => {
      const counted = cells(text);
      for (const terminal of [classic, modern]) {
        const taken = await columnsOf(terminal, without(text, terminal));
        assert.ok(taken <= counted, `${JSON.stringify(text)}: ${taken} cells, counted ${counted}`);
        if (!isDoubtful(text)) assert.equal(taken, counted, JSON.stringify(text));
      }
    }),
    {numRuns: Number(process.env.BROADSHEET_RUNS ?? 300)},
  );
});

test('the count is never below that of string-width, which follows the newest terminals', () => {
  fc.assert(
    fc.property(anything, text => {
      assert.ok(cells(text) >= stringWidth(text), JSON.stringify(text));
    }),
    {numRuns: 1000},
  );
});

test('a row fits into any terminal that is as wide as was asked for', async () => {
  await fc.assert(
    fc.asyncProperty(anything, fc.integer({min: 4, max: 80}), async (text, width) => {
      for (const {from, to} of wrap(text, {from: 0, to: text.length}, width)) {
        const row = text.slice(from, to);
        assert.ok(cells(row) <= width, JSON.stringify(row));
        for (const terminal of [classic, modern])
          assert.ok((await columnsOf(terminal, without(row, terminal))) <= width, JSON.stringify(row));
      }
    }),
    {numRuns: Number(process.env.BROADSHEET_RUNS ?? 200)},
  );
});

test('a row that is repaired after its doubtful clusters has every letter in its column', async () => {
  await fc.assert(
    fc.asyncProperty(phrase, async text => {
      for (const terminal of [classic, modern]) {
        let row = '';
        let at = 0;
        for (const {to, column} of doubts(text)) {
          row += `${text.slice(at, to)}\x1b[${column + 1}G`;
          at = to;
        }
        await write(terminal, `\x1b[2J\x1b[H${row}${text.slice(at)}|`);
        assert.equal(terminal.buffer.active.getLine(0)?.getCell(cells(text))?.getChars(), '|', JSON.stringify(text));
      }
    }),
    {numRuns: Number(process.env.BROADSHEET_RUNS ?? 200)},
  );
});

test('a long word is taken apart into the same characters as a short one, in linear time', () => {
  fc.assert(
    fc.property(fc.array(cluster, {minLength: 1, maxLength: 200}), parts => {
      const text = parts.join('');
      const whole = Array.from(new Intl.Segmenter().segment(text), ({segment}) => segment);
      assert.deepEqual(graphemes(text), whole);
    }),
    {numRuns: 100},
  );
  const effort = effortOf(() => {
    assert.equal(graphemes(`␛${'~'.repeat(300_000)}`).length, 300_001);
    assert.equal(graphemes('é\u0323~'.repeat(100_000)).length, 200_000);
  });
  assert.ok(effort < 5000, `${effort} ms`);
});

test('what is plain by its pattern has one cell each in every terminal, code by code', () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    assert.equal(isPlain(character), isSimple(character) && cells(character) === 1, code.toString(16));
  }
});
