import assert from 'node:assert/strict';
import test from 'node:test';
import {build} from 'esbuild';
import {wordsFolded} from '../../../scripts/build/folded.mjs';
import {listedUnder} from '../../../source/analyse/outlets/table.ts';
import {agencies} from '../../../source/analyse/outlets/table-agencies.ts';
import {america} from '../../../source/analyse/outlets/table-america.ts';
import {europe} from '../../../source/analyse/outlets/table-europe.ts';
import {world} from '../../../source/analyse/outlets/table-world.ts';

const words = new Set([agencies, america, europe, world].join(' ').match(/[A-Za-z\u00c0-\u024f\d]+/g));

async function built(): Promise<unknown> {
  const {outputFiles} = await build({
    entryPoints: ['source/analyse/outlets/table.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [wordsFolded],
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}

const bySpelling = (outlets: readonly {readonly written: string}[]) =>
  [...outlets].sort((a, b) => (a.written < b.written ? -1 : 1));

test('the longest name of an outlet is tried first', () => {
  assert.deepEqual(
    listedUnder('Deutsche').map(({written, name}) => [written, name]),
    [
      ['Deutsche Presse-Agentur', 'dpa'],
      ['Deutsche Welle', 'Deutsche Welle'],
    ],
  );
});

test('the program, whose table of outlets is folded, knows the same outlets by the same names', async () => {
  const program = await built();
  assert.ok(typeof program === 'object' && program !== null && 'listedUnder' in program);
  const {listedUnder: folded} = program;
  assert.ok(typeof folded === 'function');
  assert.ok([...words].some(word => listedUnder(word).length > 9));
  for (const word of words) assert.deepEqual(bySpelling(folded(word)), bySpelling(listedUnder(word)));
});
