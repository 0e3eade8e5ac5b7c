import fc from 'fast-check';
import type {Line} from '../../source/layout/index.ts';
import {cells} from '../../source/layout/index.ts';
import type {BlockKind, Document} from '../../source/model.ts';
import {Builder} from '../../source/parse/builder.ts';
import {safe} from '../../source/parse/safe.ts';

const scripts = [
  fc.stringMatching(/^[a-z,.]{1,24}$/),
  fc.constantFrom('河川', '東京都庁は水位を', '「橋」', 'ひらがなとカタカナの文', '한국어', '서울특별시는'),
  fc.constantFrom('👩‍👩‍👧', '🇳🇴', '1️⃣', '❤️', '👍🏽', '©', '☎'),
  fc.constantFrom('é', 'a\u0301\u0323', 'ñ', 'naïve', 'o\u0308\u0304'),
  fc.constantFrom('กำลังน้ำท่วม', 'ภาษาไทยไม่มีช่องว่าง', 'नमस्ते', 'ක්‍රි', 'ລາວ', 'ខ្មែរ'),
  fc.constantFrom('السلام', 'النهر', 'שלום', 'می‌خواهم'),
];

/** A word of some script. */
export const word = fc.oneof(...scripts).map(safe);

/** A sentence of words of many scripts. */
export const words = fc.array(word, {minLength: 1, maxLength: 30}).map(each => each.join(' '));

const kinds: fc.Arbitrary<BlockKind> = fc.constantFrom<BlockKind>(
  {kind: 'heading', level: 1},
  {kind: 'heading', level: 3},
  {kind: 'summary'},
  {kind: 'dateline'},
  {kind: 'paragraph'},
  {kind: 'item', depth: 0, marker: '•'},
  {kind: 'item', depth: 3, marker: '12.'},
  {kind: 'item', depth: 1, marker: ''},
  {kind: 'block-quote', depth: 0},
  {kind: 'block-quote', depth: 4},
  {kind: 'code'},
  {kind: 'caption'},
  {kind: 'footnote', marker: '3'},
);

/** A document of blocks of every kind but tables. */
export const documents: fc.Arbitrary<Document> = fc
  .array(fc.tuple(words, kinds), {minLength: 1, maxLength: 8})
  .map(blocks => {
    const builder = new Builder();
    for (const [text, kind] of blocks) builder.words(text).close(kind);
    return builder.done({address: 'test', type: 'text/plain'}, {title: 'Test'});
  });

/** A table of the cells given, alone in its document. */
export function tableOf(rows: readonly (readonly string[])[], header = true): Document {
  let at = 0;
  const spans = rows.map(row =>
    row.map(cell => {
      const span = {from: at, to: at + cell.length};
      at = span.to + 1;
      return span;
    }),
  );
  const text = rows.map(row => row.join(' ')).join('\n');
  const align = (rows[0] ?? []).map(() => 'left' as const);
  return {
    address: 'test',
    type: 'text/markdown',
    title: 'Test',
    text,
    blocks: [{from: 0, to: text.length, kind: 'table', rows: spans, align, header}],
    inlines: [],
  };
}

/** A line as it looks, spaces and ornaments and all. */
export function shown({text}: Document, line: Line): string {
  const stretches = [...line.parts.map(({from, to, at}) => ({at, text: text.slice(from, to)})), ...line.ornaments].sort(
    (one, other) => one.at - other.at,
  );
  return stretches.reduce((row, each) => row + ' '.repeat(Math.max(0, each.at - cells(row))) + each.text, '');
}
