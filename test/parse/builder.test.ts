import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type {Document, InlineKind} from '../../source/model.ts';
import {Builder, type Closing} from '../../source/parse/builder.ts';
import {assertSound} from './sound.ts';

const origin = {address: 'a.md', type: 'text/markdown'} as const;
const built = (tell: (builder: Builder) => unknown): Document => {
  const builder = new Builder();
  tell(builder);
  return builder.done(origin, {title: 'Test'});
};
const texts = ({text, blocks}: Document): string[] => blocks.map(({from, to}) => text.slice(from, to));
const marked = ({text, inlines}: Document): string[] =>
  inlines.map(inline => `${inline.kind}:${text.slice(inline.from, inline.to)}`);

const paragraph = {kind: 'paragraph'} as const;
const link = (href: string): InlineKind => ({kind: 'link', href});

test('words in pieces have one space between them, wherever the spaces stood', () => {
  const document = built(to =>
    to.words('The  ').words(' bridge ', {kind: 'strong'}).words('\n is shut. ').close(paragraph),
  );
  assert.equal(document.text, 'The bridge is shut.');
  assert.deepEqual(marked(document), ['strong:bridge']);
});

test('an accent that comes in the next piece joins its letter', () => {
  const document = built(to => to.words('caf').words('e', {kind: 'strong'}).words('\u0301 noir').close(paragraph));
  assert.equal(document.text, 'café noir');
  assert.deepEqual(marked(document), ['strong:é']);
});

test('lines of Chinese and Japanese are joined without a space, lines of Korean with one', () => {
  const document = built(to =>
    to.words('東京都は\n水位').words('\n').words('を上げた').close(paragraph).words('서울\n특별시').close(paragraph),
  );
  assert.deepEqual(texts(document), ['東京都は水位を上げた', '서울 특별시']);
});

test('marks nest, outer ones first, and reach over several words', () => {
  const document = built(to =>
    to
      .open(link('https://a.example/'))
      .words('see ')
      .words('here', {kind: 'strong'})
      .words(' and there')
      .shut()
      .close(paragraph),
  );
  assert.deepEqual(marked(document), ['link:see here and there', 'strong:here']);
});

test('a mark that is open when a block closes goes on in the next', () => {
  const document = built(to =>
    to.open({kind: 'emphasis'}).words('One').close(paragraph).words('two').shut().words(' three').close(paragraph),
  );
  assert.deepEqual(marked(document), ['emphasis:One', 'emphasis:two']);
});

test('strong within strong is strong once', () => {
  const document = built(to => to.words('a', {kind: 'strong'}, {kind: 'strong'}).close(paragraph));
  assert.deepEqual(marked(document), ['strong:a']);
});

test('only links to the web, to mail and to places nearby are links', () => {
  const kept = [
    'https://a.example/x',
    'http://a.example',
    'mailto:lee@a.example',
    'other.md',
    '../b/c.md#d',
    '#notes',
    '?q=1',
  ];
  const dropped = [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JAVASCRIPT:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    'https:a',
    'C:\\x',
    '\\\\host\\share',
    '',
  ];
  const document = built(to =>
    [...kept, ...dropped].forEach((href, at) => void to.words(`${at} `, link(href)).close(paragraph)),
  );
  assert.deepEqual(
    document.inlines.map(inline => inline.kind === 'link' && inline.href),
    kept,
  );
});

test('a link holds no space and no control, and without a scheme //host is on the web', () => {
  const document = built(to =>
    to.words('a', link('a b\u001b]8;;\u0007.md')).words('b', link('//h.example/x')).close(paragraph),
  );
  assert.deepEqual(
    document.inlines.map(inline => inline.kind === 'link' && inline.href),
    ['a%20b%1B]8;;%07.md', 'https://h.example/x'],
  );
});

test('code keeps its own spaces and newlines, and its tabs become spaces', () => {
  const document = built(to => to.verbatim('\n  \n  if (a)\n\treturn\tb;\n\n').close({kind: 'code', language: 'c'}));
  assert.equal(document.text, '  if (a)\n    return  b;');
});

test('a table knows its cells; short rows are filled up, rows without words left out', () => {
  const document = built(to => {
    to.words('River').cell().words('Level', {kind: 'strong'}).cell().row();
    to.cell().cell().row();
    to.words('Ouse').cell().row();
    to.cell().words('4 m').lineBreak().words('high').cell().row();
    to.close({kind: 'table', header: true, align: ['right']});
  });
  const [table] = document.blocks;
  assert.equal(document.text, 'River Level\nOuse\n4 m high');
  assert.ok(table?.kind === 'table');
  assert.deepEqual(table.align, ['right', 'left']);
  assert.deepEqual(
    table.rows.map(row => row.map(({from, to}) => document.text.slice(from, to))),
    [
      ['River', 'Level'],
      ['Ouse', ''],
      ['', '4 m high'],
    ],
  );
  assert.deepEqual(marked(document), ['strong:Level']);
});

test('a table whose rows differ beyond all measure is set as words', () => {
  const document = built(to => {
    for (let at = 0; at < 2000; at += 1) to.words('a').cell();
    to.row();
    for (let at = 0; at < 2000; at += 1) to.words('b').cell().row();
    to.close({kind: 'table', header: false});
  });
  assert.deepEqual(
    document.blocks.map(block => block.kind),
    ['paragraph'],
  );
});

test('a rule stands in the text, once however often it is drawn', () => {
  const document = built(to =>
    to.words('a').close(paragraph).close({kind: 'rule'}).close({kind: 'rule'}).words('b').close(paragraph),
  );
  assert.equal(document.text, 'a\n* * *\nb');
  assert.deepEqual(
    document.blocks.map(block => block.kind),
    ['paragraph', 'rule', 'paragraph'],
  );
});

test('verse keeps its lines; a heading stands on one', () => {
  const document = built(to =>
    to
      .words('One')
      .lineBreak()
      .words('two')
      .close(paragraph)
      .words('One')
      .lineBreak()
      .words('two')
      .close({kind: 'heading', level: 2}),
  );
  assert.deepEqual(texts(document), ['One\ntwo', 'One two']);
});

test('a link to a fragment leads to the block that was named', () => {
  const document = built(to =>
    to
      .words('One')
      .close(paragraph)
      .anchor('two')
      .anchor('zwei')
      .words('Two')
      .close(paragraph)
      .anchor('two')
      .words('x'),
  );
  assert.deepEqual(
    [...(document.anchors ?? [])],
    [
      ['two', 4],
      ['zwei', 4],
    ],
  );
});

test('the head is clean: one line, no controls, no date or language that is none', () => {
  const {title, byline, date, language, summary} = new Builder().words('Hello').close(paragraph).done(origin, {
    title: 'A\u001b[31m  title\nof two',
    byline: '\u2066Lee',
    date: 'yesterday',
    language: '../../x',
    summary: ' ',
  });
  assert.deepEqual(
    {title, byline, date, language, summary},
    {title: 'A title of two', byline: 'Lee', date: undefined, language: undefined, summary: undefined},
  );
});

test('a text without a title is called by its opening words', () => {
  const {title} = new Builder()
    .words('The bridge over the river is shut and nobody knows for how long it will be')
    .done(origin, {title: ''});
  assert.equal(title, 'The bridge over the river is shut and nobody knows for how…');
});

const pieces = fc.oneof(
  fc.constantFrom(
    'said',
    ' Lee',
    '. ',
    '\u0301',
    'e',
    '\n',
    ' ',
    '東京',
    'は',
    '\u200c',
    '\u200d',
    '👩',
    '\u001b[31m',
    '\u001b]8;;x\u0007',
    '\u202e',
    '\u0000',
    'ᄒ',
    'ᅡ',
    'ᆫ',
    '\ud83d',
    '\t',
    '\u00a0',
    '\u3000',
  ),
  fc.string({unit: 'binary', maxLength: 12}),
);
const marks: fc.Arbitrary<InlineKind> = fc.oneof(
  fc.constantFrom<InlineKind>({kind: 'strong'}, {kind: 'emphasis'}, {kind: 'deleted'}, {kind: 'code'}),
  fc.oneof(fc.webUrl(), fc.string({unit: 'binary'})).map(link),
);
const kinds: fc.Arbitrary<Closing> = fc.constantFrom<Closing>(
  {kind: 'heading', level: 1},
  paragraph,
  {kind: 'summary'},
  {kind: 'item', depth: 1, marker: '•\u001b'},
  {kind: 'block-quote', depth: 0},
  {kind: 'code', language: '\u0007js'},
  {kind: 'rule'},
  {kind: 'footnote', marker: '1'},
  {kind: 'table', header: true, align: ['center']},
);
type Step =
  | {readonly words: string; readonly marks: readonly InlineKind[]}
  | {readonly verbatim: string}
  | {readonly open: InlineKind}
  | {readonly next: 'shut' | 'lineBreak' | 'cell' | 'row'}
  | {readonly close: Closing};
const steps: fc.Arbitrary<Step> = fc.oneof(
  {weight: 6, arbitrary: fc.record({words: pieces, marks: fc.array(marks, {maxLength: 2})})},
  {weight: 1, arbitrary: fc.record({verbatim: pieces})},
  {weight: 1, arbitrary: fc.record({open: marks})},
  {weight: 1, arbitrary: fc.record({next: fc.constantFrom('shut', 'lineBreak', 'cell', 'row')})},
  {weight: 2, arbitrary: fc.record({close: kinds})},
);
function take(builder: Builder, step: Step): unknown {
  if ('words' in step) return builder.words(step.words, ...step.marks);
  if ('verbatim' in step) return builder.verbatim(step.verbatim);
  if ('open' in step) return builder.open(step.open);
  return 'close' in step ? builder.close(step.close) : builder[step.next]();
}

test('whatever a format tells the builder, the document is sound', () => {
  fc.assert(
    fc.property(fc.array(steps, {maxLength: 40}), told => {
      assertSound(built(to => told.forEach(step => void take(to.anchor('here'), step))));
    }),
    {numRuns: 1000},
  );
});

test('a text in one piece and in pieces of any size is the same', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'é', 'e', '\u0301', '\u0323', ' ', '語', 'ᄒ', 'ᅡ', 'ᆫ', '.'), {maxLength: 30}),
      parts => {
        const whole = built(to => to.words(parts.join('')).close(paragraph));
        const inPieces = built(to => parts.forEach(part => void to.words(part)));
        assert.equal(inPieces.text, whole.text);
      },
    ),
    {numRuns: 1000},
  );
});

test('fifty thousand paragraphs, and one of four megabytes, do not keep the reader waiting', () => {
  const start = performance.now();
  const many = built(to => {
    for (let at = 0; at < 50_000; at += 1) to.words('The bridge ').words('is shut.', {kind: 'strong'}).close(paragraph);
  });
  const sentence = 'The “bridge” is shut, said Lee — for weeks. ';
  const long = built(to => {
    for (let at = 0; at < 100; at += 1) to.words(sentence.repeat(1000)).words('Lee', {kind: 'strong'});
  });
  assert.equal(many.blocks.length, 50_000);
  assert.equal(long.blocks.length, 1);
  // Quadratic work would take minutes: the limit leaves room for a busy machine.
  assert.ok(performance.now() - start < 8000, `${performance.now() - start} ms`);
});

test('a text of more blocks than anybody reads keeps all its words, the last of them in long paragraphs', () => {
  const many = built(to => {
    for (let at = 0; at < 300_000; at += 1)
      to.words(at % 2 ? 'shut' : 'open').close({kind: 'item', depth: 0, marker: '•'});
  });
  assert.ok(many.blocks.length < 201_000, `${many.blocks.length}`);
  assert.equal(many.text.length, 300_000 * 5 - 1);
  const {kind, from, to} = many.blocks.at(-2) ?? {};
  assert.equal(kind, 'paragraph');
  assert.match(many.text.slice(from, to), /^(?:open\nshut\n){150,}open\n?(?:shut)?$/);
  for (const [at, block] of many.blocks.entries())
    if (at > 0) assert.equal(block.from, (many.blocks[at - 1]?.to ?? 0) + 1);
});
