import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type {Document} from '../../../source/model.ts';
import {parse, parseFront} from '../../../source/parse/index.ts';
import {assertSound} from '../sound.ts';

const read = (text: string): Document => parse({address: 'a.txt', text, type: 'text/plain'});
const kinds = ({text, blocks}: Document): string[] =>
  blocks.map(block => {
    const words = text.slice(block.from, block.to);
    const detail =
      block.kind === 'heading'
        ? ` ${block.level}`
        : block.kind === 'item'
          ? ` ${block.depth} ${block.marker}`
          : block.kind === 'block-quote'
            ? ` ${block.depth}`
            : '';
    return `${block.kind}${detail}: ${words}`;
  });

const prose = `The bridge over the Ouse will not reopen before the spring, the mayor
said on Monday, because the piers stand on sand and nobody knows how
deep the river has dug under them since the flood of the winter.`;
const prose1 = prose.replaceAll('\n', ' ');

test('a first line alone without a full stop is the title', () => {
  const document = read('Bridge closed\n\nThe bridge is shut.\n');
  assert.equal(document.title, 'Bridge closed');
  assert.deepEqual(kinds(document), ['heading 1: Bridge closed', 'paragraph: The bridge is shut.']);
});

test('a text that begins with a sentence is called by its opening words', () => {
  const document = read(`${prose}\n\n${prose}\n`);
  assert.equal(document.title, 'The bridge over the Ouse will not reopen before the spring…');
  assert.deepEqual(kinds(document), [`paragraph: ${prose1}`, `paragraph: ${prose1}`]);
});

test('lines that were broken at a width are one paragraph', () => {
  assert.deepEqual(kinds(read(`Bridge closed\n\n${prose}\n\n${prose}\n`)).slice(1), [
    `paragraph: ${prose1}`,
    `paragraph: ${prose1}`,
  ]);
});

test('where lines are as long as paragraphs, every line is one', () => {
  assert.deepEqual(kinds(read(`Bridge closed\n\n${prose1}\n${prose1}\n`)).slice(1), [
    `paragraph: ${prose1}`,
    `paragraph: ${prose1}`,
  ]);
});

test('paragraphs that only an indent parts are apart', () => {
  const indented = `   ${prose}`;
  assert.deepEqual(kinds(read(`Bridge closed\n\n${prose}\n${indented}\n${indented}\n`)).slice(1), [
    `paragraph: ${prose1}`,
    `paragraph: ${prose1}`,
    `paragraph: ${prose1}`,
  ]);
});

test('verse and addresses keep their lines', () => {
  const verse = 'The river is wide,\nthe river is deep,\nand no one has tried\nto cross it asleep.';
  assert.deepEqual(kinds(read(`${prose}\n\n${verse}\n\n${prose}\n`))[1], `paragraph: ${verse}`);
});

test('lines in capitals, underlined, numbered or short ones between paragraphs are headings', () => {
  const heads = [
    'CHAPTER I.',
    'THE FLOOD',
    'Below the piers\n---------------',
    '2. What the divers saw',
    '2.1 Sand',
    'A long winter',
  ];
  const document = read(`Bridge closed\n\n${prose}\n\n${heads.map(head => `${head}\n\n${prose}`).join('\n\n')}\n`);
  assert.deepEqual(
    kinds(document)
      .filter(kind => kind.startsWith('heading'))
      .slice(1),
    [
      'heading 2: CHAPTER I.',
      'heading 2: THE FLOOD',
      'heading 2: Below the piers',
      'heading 2: 2. What the divers saw',
      'heading 3: 2.1 Sand',
      'heading 2: A long winter',
    ],
  );
});

test('short sentences, names of photographers and bylines are no headings', () => {
  const lines = ['It rained.', 'By Jane Lee', 'Photo: Bo Ek', '“We wait,” she said', 'and then', 'One, two,'];
  for (const line of lines.slice(0, 3).concat(lines.slice(4)))
    assert.doesNotMatch(
      kinds(read(`${prose}\n\n${prose}\n\n${prose}\n\n${prose}\n\n${prose}\n\n${line}\n\n${prose}`)).join('\n'),
      /heading/,
      line,
    );
});

test('a byline and a date under the title are the dateline, and known', () => {
  const document = read(`Bridge closed\n\nBy Jane Lee\n\nJune 9, 2020\n\n${prose}\n`);
  assert.deepEqual(kinds(document).slice(0, 3), [
    'heading 1: Bridge closed',
    'dateline: By Jane Lee',
    'dateline: June 9, 2020',
  ]);
  assert.equal(document.byline, 'Jane Lee');
  assert.equal(document.date, '2020-06-09');
});

test('a letter is called by its subject, and answers quote by depth', () => {
  const letter = `From: Jane Lee <lee@a.example>\nTo: Bo Ek\nSubject: The bridge\n\nYou wrote:\n> > Is it shut?\n> It is.\n\n${prose}\n\n--\nJane\n`;
  assert.deepEqual(kinds(read(letter)), [
    'heading 1: The bridge',
    'dateline: From: Jane Lee <lee@a.example>\nTo: Bo Ek',
    'paragraph: You wrote:',
    'block-quote 1: Is it shut?',
    'block-quote 0: It is.',
    `paragraph: ${prose1}`,
    'paragraph: --\nJane',
  ]);
});

test('lists keep their marks, and lines that go on belong to their item', () => {
  const list = `- the piers, which stand on sand and have done so since they were built\n  two hundred years ago\n- the deck\n    * its beams\n\n1. wait\n2) see\n\n(a) hope`;
  assert.deepEqual(kinds(read(`${prose}\n\n${list}\n\n${prose}`)).slice(1, -1), [
    'item 0 •: the piers, which stand on sand and have done so since they were built two hundred years ago',
    'item 0 •: the deck',
    'item 1 •: its beams',
    'item 0 1.: wait',
    'item 0 2): see',
    'item 0 (a): hope',
  ]);
});

test('a year that begins a line of a paragraph begins no list', () => {
  const text =
    'The bridge was shut for the first time in the long cold winter of the year\n12. Nobody remembers it, but the book of the town does, and so does the new\n- and last - of its keepers, who has read all the books of the town twice.';
  assert.deepEqual(kinds(read(`${prose}\n\n${text}\n\n${prose}`))[1], `paragraph: ${text.replaceAll('\n', ' ')}`);
});

test('tables and code keep their columns', () => {
  const table = 'River     Level   Change\nOuse      4.1 m   +0.2\nFoss      2.0 m   -0.1';
  const code = '    if (level > 4) {\n      close();\n    }';
  const found = kinds(read(`${prose}\n\n${table}\n\n${code}\n\n${prose}`));
  assert.deepEqual(found.slice(1, 3), [`code: ${table}`, 'code: if (level > 4) {\n  close();\n}']);
});

test('rules part, whatever they are drawn with', () => {
  for (const rule of ['* * *', '-----', '________', '      ***', '=====', '⁂'])
    assert.deepEqual(kinds(read(`${prose}\n\n${rule}\n\n${prose}`))[1], 'rule: * * *', rule);
});

test('the foot and the head of a printed page do not stand between the lines', () => {
  const page = `   The bridge over the Ouse will not reopen before the spring.\n\nLee                     Informational                     [Page 3]\n\f\nRFC 9999                   The Bridge                   June 2020\n\n   It will open then.\n`;
  assert.equal(read(page).text, 'The bridge over the Ouse will not reopen before the spring.\nIt will open then.');
});

test('typed emphasis is emphasis, and addresses are links', () => {
  const document = read(
    'It was, so the mayor said on Monday to the people of the town, _not\nthe bridge_ at all, see https://a.example/x_y_z. snake_case_name stays.',
  );
  assert.equal(
    document.text,
    'It was, so the mayor said on Monday to the people of the town, not the bridge at all, see https://a.example/x_y_z. snake_case_name stays.',
  );
  assert.deepEqual(
    document.inlines.map(inline => inline.kind),
    ['emphasis', 'link'],
  );
});

test('words that are broken at a hyphen are whole again', () => {
  assert.match(
    read(
      'The bridge over the river, which is a well-\nknown one, is shut until the spring of next year, the\nmayor said.',
    ).text,
    /a well-known one/,
  );
});

const lines = fc.constantFrom(
  'Bridge closed',
  prose,
  prose1,
  'CHAPTER I',
  '- item',
  '  - nested',
  '1. one',
  '> quoted',
  '> > deeper',
  '-----',
  '=====',
  '    x = f();',
  'a   b   c',
  'Short line',
  'By Jane Lee',
  '   indented',
  '* * *',
  '[Page 2]',
  '\f',
  '東京都は水位を',
  '\t\ttab',
  'From: x',
  'Subject: y',
  '\u001b[2J',
  '_a',
  'b_',
);

test('any plain text makes a sound document, and its front is how the whole begins', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(lines, fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\n\n\n')), {maxLength: 40}),
      fc.integer({min: 1, max: 400}),
      (parts, units) => {
        const text = parts.map(part => part.join('')).join('');
        const whole = read(text);
        assertSound(whole);
        const front = parseFront({address: 'a.txt', text, type: 'text/plain'}, units);
        assert.ok(whole.text.startsWith(front.text));
        assert.deepEqual(front.blocks, whole.blocks.slice(0, front.blocks.length));
        assert.deepEqual(front.inlines, whole.inlines.slice(0, front.inlines.length));
      },
    ),
    {numRuns: 500},
  );
});
