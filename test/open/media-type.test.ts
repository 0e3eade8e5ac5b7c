import assert from 'node:assert/strict';
import test from 'node:test';
import {mediaTypeOf, sniff} from '../../source/open/media-type.ts';
import {effortOf} from '../helpers/effort.ts';

test('the name tells the type, whatever its case', () => {
  assert.equal(mediaTypeOf('News/A.MD', 'words'), 'text/markdown');
  assert.equal(mediaTypeOf('a.markdown', 'words'), 'text/markdown');
  assert.equal(mediaTypeOf('a.HTM', 'words'), 'text/html');
  assert.equal(mediaTypeOf('a.txt', '# words'), 'text/plain');
});

test('the flag overrules the name', () => {
  assert.equal(mediaTypeOf('a.txt', 'words', 'text/markdown'), 'text/markdown');
});

test('the words tell when the name does not', () => {
  const typed: readonly (readonly [string, string])[] = [
    ['---\ntitle: Rain\n---\n\nIt rains.', 'text/markdown'],
    ['Rain\n\n## Later\n\nIt rains.', 'text/markdown'],
    ['It rains, says [the office](https://example.org).', 'text/markdown'],
    ['```\ncode\n```', 'text/markdown'],
    ['  <!DOCTYPE html>\n<p>It rains.', 'text/html'],
    ['<html lang="en"><p>It rains.', 'text/html'],
    [
      '<?xml version="1.0"?>\n<!DOCTYPE rss PUBLIC "-//x//y" "http://x.example/rss.dtd">\n<rss version="0.91">',
      'application/rss+xml',
    ],
    ['<!DOCTYPE rss [<!ENTITY x "y">]><rss>', 'application/rss+xml'],
    ['<!-- a --><feed xml:lang="en" xmlns="http://www.w3.org/2005/Atom">', 'application/atom+xml'],
    ['{"title": "T", "version": "https:\\/\\/jsonfeed.org\\/version\\/1"}', 'application/feed+json'],
    ['{"version": 1}', 'text/plain'],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>', 'text/html'],
    ['<style>p {}</style>\n<!DOCTYPE html><p>It rains.', 'text/html'],
    ['<meta charset="utf-8"><title>Rain</title>It rains.', 'text/html'],
    ['It rains.\n\n- It pours.\n', 'text/plain'],
    ['---\n\nIt rains.\n\n---\n', 'text/plain'],
    ['We are #1 [again] (twice)', 'text/plain'],
  ];
  for (const [text, type] of typed) assert.equal(sniff(text), type, text);
});

test('a hostile text is sniffed in no time', () => {
  const parts = [
    '[',
    '**',
    '#',
    '[a](',
    ' ',
    '<',
    '---\na:\n',
    '<!--',
    '<?xml ',
    '<!doctype a [',
    '<feed ',
    '{"version":',
  ];
  const effort = effortOf(() => {
    for (const part of parts) sniff(part.repeat(1_000_000));
  });
  assert.ok(effort < 1000, `${effort} ms`);
});
