import assert from 'node:assert/strict';
import test from 'node:test';
import {analyse} from '../../source/analyse/index.ts';
import {formatFor} from '../../source/parse/index.ts';

async function articleOf(text: string) {
  const format = await formatFor('text/markdown');
  return analyse(await format({address: 'a.md', type: 'text/markdown', text}));
}

test('who is named at the end of a cell has no part of the next one, and speaks in none but their own', async () => {
  const {sources, quotes} = await articleOf(
    `# The crossings\n\n| What | Claim |\n| --- | --- |\n| Bridges, according to Kwame Osei | Roads are closed |\n| Ferries | “They sail at noon,” said Mary Opoku |\n`,
  );
  assert.deepEqual(
    sources.map(({name}) => name),
    ['Kwame Osei', 'Mary Opoku'],
  );
  assert.equal(quotes[0]?.attribution?.source.name, 'Mary Opoku');
});

test('what is said below a table follows its last row', async () => {
  const {quotes} = await articleOf(
    `# The crossings\n\n| Who | Office |\n| --- | --- |\n| Mary Opoku | harbour master |\n\n“We wait for the tide every morning,” she said.\n`,
  );
  assert.equal(quotes[0]?.attribution?.source.name, 'Mary Opoku');
});
