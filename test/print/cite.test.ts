import assert from 'node:assert/strict';
import test from 'node:test';
import {cite} from '../../source/print/cite.ts';
import {nameParts} from '../../source/print/cite-origin.ts';
import {articleFrom, bridge} from '../reader/reading.ts';

const article = {
  ...articleFrom(bridge),
  address: 'https://courier.example/bridge',
  publication: 'Harbour & Courier',
  date: '2024-05-02T08:00:00Z',
};
const lines = (form: 'md' | 'bibtex' | 'csl'): string => cite(article, form).join('\n');

test('quotations in Markdown stand above their source, its role, its carrier and the article', () => {
  assert.match(
    lines('md'),
    /> “The bearings are worn through”\n>\n> — Jane Lee, city engineer\. \*The bridge stays shut\*, Harbour & Courier, 2024-05-02, <https:\/\/courier\.example\/bridge>\.\n\n> “Nobody/,
  );
  assert.match(lines('md'), /— Ada Brook, via BBC\./);
});

test('quotations in BibTeX have their speaker as author, and signs that BibTeX would read are escaped', () => {
  const written = lines('bibtex');
  assert.match(written, /^@misc\{lee-2024-1,\n {2}author = \{Lee, Jane\},\n {2}title = \{\{``The bearings/);
  assert.match(
    written,
    /note = \{Quoted in ``The bridge stays shut'', via BBC\},\n {2}howpublished = \{Harbour \\& Courier\}/,
  );
  assert.match(
    written,
    /year = \{2024\},\n {2}month = \{5\},\n {2}day = \{2\},\n {2}url = \{https:\/\/courier\.example\/bridge\},\n\}/,
  );
  assert.equal((written.match(/@misc/g) ?? []).length, 3);
});

const odd = {
  ...articleFrom(
    'The {bridge stays shut\n\n“The {bearings are worn \\input{x} through &lt;b> ~~there~~,” said Mayor Jane Lee on Monday.\n\n“It } shut on Tuesday and nobody told us,” Ada Brook said.',
  ),
  publication: '}',
};

test('a brace in the words of an article swallows no entry after it: BibTeX counts braces, and knows no escape', () => {
  let depth = 0;
  for (const line of cite(odd, 'bibtex')) {
    if (line.startsWith('@')) assert.equal(depth, 0, line);
    for (const [brace] of line.matchAll(/[{}]/g)) depth += brace === '{' ? 1 : -1;
    assert.ok(depth >= 0, line);
  }
  assert.equal(depth, 0);
  assert.match(cite(odd, 'bibtex').join('\n'), /The \\textbraceleft\{\}bearings are worn \\textbackslash\{\}input/);
});

test('words that Markdown would read as its own, entities and strokes too, stay words', () => {
  assert.ok(cite(odd, 'md')[0]?.includes('\\\\input{x} through \\&lt;b\\> \\~\\~there'), cite(odd, 'md')[0]);
});

test('a name in which BibTeX would see several people is one name', () => {
  const person = (name: string) => ({id: 'x', name, kind: 'person', mentions: []}) as const;
  assert.deepEqual(nameParts(person('Ada Brook')), {given: 'Ada', family: 'Brook'});
  assert.equal(nameParts(person('Ada Brook and Jane Lee')), undefined);
  assert.equal(nameParts(person('Jane Lee, Jr.')), undefined);
});

test('quotations in CSL-JSON are one array that Zotero and pandoc read', () => {
  const items: unknown = JSON.parse(lines('csl'));
  assert.ok(Array.isArray(items));
  assert.deepEqual(items[2], {
    id: 'brook-2024-3',
    type: 'speech',
    title: 'I have carried my bicycle for a month',
    author: [{given: 'Ada', family: 'Brook'}],
    'container-title': 'The bridge stays shut',
    publisher: 'Harbour & Courier',
    issued: {'date-parts': [[2024, 5, 2]]},
    URL: 'https://courier.example/bridge',
    note: 'via BBC',
  });
});

test('an article without quotations has an empty bibliography', () => {
  const silent = articleFrom('Rain\n\nIt rained.');
  assert.deepEqual(cite(silent, 'md'), []);
  assert.deepEqual(cite(silent, 'bibtex'), []);
  assert.deepEqual(cite(silent, 'csl'), ['[]']);
});
