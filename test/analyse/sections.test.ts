import assert from 'node:assert/strict';
import test from 'node:test';
import {findSections} from '../../source/analyse/sections.ts';
import {parse} from '../../source/parse/index.ts';

const sectionsOf = (text: string) => findSections(parse({address: 'a.txt', text, type: 'text/plain'}));

test('a text without headings still has an outline: each paragraph by its opening words', () => {
  const sections = sectionsOf('Bridge closed\n\nThe bridge over the river is shut until spring.\n\nNobody was hurt.');
  assert.deepEqual(
    sections.map(({title, given}) => [title, given]),
    [
      ['The bridge over the river is shut…', false],
      ['Nobody was hurt.', false],
    ],
  );
});

test('the headings of the author are the outline where there are any', () => {
  const text = 'Title\nFirst part\nWords.\nA detail\nMore.\nSecond part\nEnd.';
  const at = (words: string, kind: 'heading' | 'paragraph', level = 2) => {
    const from = text.indexOf(words);
    return kind === 'heading' ? {kind, level, from, to: from + words.length} : {kind, from, to: from + words.length};
  };
  const blocks = [
    at('Title', 'heading', 1),
    at('First part', 'heading'),
    at('Words.', 'paragraph'),
    at('A detail', 'heading', 3),
    at('More.', 'paragraph'),
    at('Second part', 'heading'),
    at('End.', 'paragraph'),
  ];
  assert.deepEqual(
    findSections({text, blocks, title: 'Title'}).map(section => [
      section.title,
      text.slice(section.from, section.to).split('\n').at(-1),
    ]),
    [
      ['Title', 'End.'],
      ['First part', 'More.'],
      ['A detail', 'More.'],
      ['Second part', 'End.'],
    ],
  );
});
