import assert from 'node:assert/strict';
import test from 'node:test';
import {changesBetween} from '../../source/analyse/changes.ts';
import {parse} from '../../source/parse/index.ts';
import {effortOf} from '../helpers/effort.ts';

const said = (before: string, after: string): string => {
  const read = (text: string) => parse({address: 'a.md', text: text.split(' | ').join('\n\n'), type: 'text/markdown'});
  return changesBetween(read(before), read(after));
};

test('what has changed in an article is said in one line', () => {
  const rain = 'It will rain on Tuesday, the office said.';
  const storm = 'It will storm on Tuesday, the office said.';
  assert.equal(said(rain, rain), 'Nothing has changed.');
  assert.equal(said(rain, `${rain} | One more. | And another.`), '2 paragraphs new.');
  assert.equal(said(rain, storm), '1 paragraph changed.');
  assert.equal(said(`${rain} | Gone soon.`, storm), '1 paragraph changed, 1 gone.');
  assert.equal(said(rain, `New here. | ${storm} | Also new.`), '2 paragraphs new, 1 changed.');
  assert.equal(said('a | b | c', 'c | a | b'), 'Nothing has changed.');
  assert.equal(said('Same. | Same.', 'Same.'), '1 paragraph gone.');
});

test('even long articles are compared in no time', () => {
  const long = (word: string) => Array.from({length: 5_000}, (_, index) => `${word} ${index} stands here`).join(' | ');
  const effort = effortOf(() => said(long('one'), long('two')));
  assert.ok(effort < 5000, `${effort} ms`);
});
