import assert from 'node:assert/strict';
import test from 'node:test';
import {findOutlets} from '../../../source/analyse/outlets/find.ts';
import {agencies} from '../../../source/analyse/outlets/table-agencies.ts';
import {america} from '../../../source/analyse/outlets/table-america.ts';
import {europe} from '../../../source/analyse/outlets/table-europe.ts';
import {world} from '../../../source/analyse/outlets/table-world.ts';
import {parse} from '../../../source/parse/index.ts';

function outletsIn(text: string): string[] {
  const document = parse({address: 'a.txt', text: `Something happened\n\n${text}`, type: 'text/plain'});
  return findOutlets(document).map(one => `${one.role} ${one.name}: ${document.text.slice(one.from, one.to)}`);
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an agency in a dateline is a wire credit',
    'TEHRAN (Reuters) - The strait stayed open on Friday.',
    ['credit Reuters: Reuters'],
  ],
  ['an outlet that was told is the venue', 'The minister told CNN he would stay.', ['venue CNN: CNN']],
  [
    'an outlet that employs somebody is an affiliation',
    'Anna Maas, an editor of Der Spiegel, moved to Bonn.',
    ['affiliation Der Spiegel: Der Spiegel'],
  ],
  [
    'an outlet that carries the claim is its publisher',
    'The mine is shut, Al Jazeera reported.',
    ['publisher Al Jazeera: Al Jazeera'],
  ],
  [
    'an outlet that is talked about is the topic',
    'The strike at the BBC entered its third day.',
    ['topic BBC: the BBC'],
  ],
  ['a province is not the agency of that name', 'Floods reached Fars province on Sunday.', []],
  [
    'a name that means something else is an outlet where the sentence cites it',
    'The court is closed, Fars reported.',
    ['publisher Fars: Fars'],
  ],
  [
    'a station is found by its number or by what stands behind Radio',
    'He told local television station Canal 7 so. Radio Amistad, citing a judge, reported it. Tune in to Radio Norte.',
    ['venue Canal 7: Canal 7', 'publisher Radio Amistad: Radio Amistad'],
  ],
  [
    'a sports channel is where a coach speaks',
    'Nowak told Sky Sports that he was tired. The Holm Review said so as well.',
    ['venue Sky Sports: Sky Sports', 'publisher Holm Review: The Holm Review'],
  ],
  [
    'a paper of India goes by its letters, and one of Nigeria by its capitals',
    'She told TOI that it rained. Deccan Herald had earlier reported floods. He told The PUNCH so.',
    ['venue Times of India: TOI', 'publisher Deccan Herald: Deccan Herald', 'venue The Punch: The PUNCH'],
  ],
  [
    'the letters of an agency in a line of their own are its credit',
    'It rained.\n\nAFP',
    ['credit Agence France-Presse: AFP'],
  ],
  ['a hill is not The Hill', 'They climbed the hill. Senator Hill said so.', []],
  [
    'The Post is the paper named in full before',
    'The Denver Post found the memo. It is old, The Post said.',
    ['publisher The Denver Post: The Denver Post', 'publisher The Denver Post: The Post'],
  ],
  [
    'a paper no list knows is found where it is cited',
    'The newspaper Kisima Daily reported the theft.',
    ['publisher Kisima Daily: Kisima Daily'],
  ],
  [
    'state television counts as an outlet where it is cited',
    'The general is dead, state television said.',
    ['publisher state television: state television'],
  ],
  [
    'the agency means the news agency named before',
    'The Tasnim news agency published photographs. The agency said they were old.',
    ['publisher Tasnim: The Tasnim news agency', 'publisher Tasnim: The agency'],
  ],
  [
    'a branch with a name of its own is an outlet of its own',
    'The lake is dry, CNN Chile reported. It was full, CNN said.',
    ['publisher CNN Chile: CNN Chile', 'publisher CNN: CNN'],
  ],
  [
    'an outlet to which something is confirmed is the venue',
    'Two bankers confirmed the sale to Bloomberg News.',
    ['venue Bloomberg: Bloomberg News'],
  ],
  [
    'an outlet that asked is the one that publishes',
    'The bank declined to comment when asked by Reuters.',
    ['publisher Reuters: Reuters'],
  ],
];

for (const [says, text, expected] of cases) test(says, () => assert.deepEqual(outletsIn(text), expected));

test('every outlet whose name begins with a small letter is found', () => {
  const names = [agencies, america, europe, world].flatMap(table => table.split(/[;|]/)).map(name => name.trim());
  const small = names.filter(name => /^[a-z]/.test(name));
  assert.ok(small.includes('dpa'));
  for (const name of small) {
    const text = `The bridge is shut, ${name} reported on Monday.`;
    const found = findOutlets({text, blocks: [{kind: 'paragraph', from: 0, to: text.length}]});
    assert.equal(found[0]?.from, text.indexOf(name), name);
  }
});
