import assert from 'node:assert/strict';
import test from 'node:test';
import {press, reading, status} from './reading.ts';

const persian = `پل بسته است

شهردار گفت: «پل تا اطلاع ثانوی بسته می‌ماند.» او چیزی نیفزود.`;
const plain = `The lake in winter

The lake is frozen from shore to shore, and the swans walk.`;

test('an article in another language is not said to quote nobody: that is told of English only', () => {
  for (const key of ['w', 's', 'c', 'e', 'D']) {
    const said = status(press(reading(persian), key));
    assert.match(said, /can be told of articles in English only/, key);
  }
  assert.match(status(press(reading(persian), 'l')), /no links/);
  assert.match(status(press(reading(persian), '.')), /in English only/);
});

test('quotations of which nobody is known to be the speaker are not passed over in silence', () => {
  const found = reading(plain);
  const quotes = [{from: 20, to: 32, kind: 'speech', direct: true} as const];
  const quoted = {...found, article: {...found.article, quotes}};
  assert.match(status(press(quoted, 'w')), /Nobody is named for the quotations/);
  assert.match(status(press(reading(plain), 'w')), /Nobody is quoted in this article/);
});

test('while a text is still looked through, an empty list says so', () => {
  assert.match(status(press({...reading(plain), loading: 0.4}, 's')), /Nothing for “Sources” has been found yet/);
});

test('where nobody is named, . says so, as ) does of quotations', () => {
  assert.match(status(press(reading(plain), '.')), /Nobody is named in this article/);
  assert.match(status(press(reading(plain), ')')), /no quotation in this article/);
});

test('a page that quotes nobody is not compared with another', () => {
  const asked = press(reading(plain), 'v');
  assert.equal(asked.prompt, undefined);
  assert.match(status(asked), /nothing to compare/);
});
