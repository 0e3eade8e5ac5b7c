import assert from 'node:assert/strict';
import test from 'node:test';
import {build} from 'esbuild';
import {analysisPacked} from '../../../scripts/build/packed.mjs';
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
    platform: 'node',
    format: 'esm',
    write: false,
    plugins: [analysisPacked],
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}

// The program calls the fields of an outlet by other names.
const bySpelling = (outlets: readonly object[]) =>
  outlets.map(outlet => Object.values(outlet)).sort(([one = ''], [other = '']) => (`${one}` < `${other}` ? -1 : 1));

test('the longest name of an outlet is tried first', () => {
  assert.deepEqual(
    listedUnder('Deutsche').map(({written, name}) => [written, name]),
    [
      ['Deutsche Presse-Agentur', 'dpa'],
      ['Deutsche Welle', 'Deutsche Welle'],
    ],
  );
});

test('an outlet with an apostrophe is known by a straight and by a curly one', () => {
  assert.deepEqual(
    listedUnder('Maclean').map(({written}) => written),
    ["Maclean's", 'Maclean’s'],
  );
});

test('the program, whose table of outlets is packed, knows the same outlets by the same names', async () => {
  const program = await built();
  assert.ok(typeof program === 'object' && program !== null && 'listedUnder' in program);
  const {listedUnder: packed} = program;
  assert.ok(typeof packed === 'function');
  assert.ok([...words].some(word => listedUnder(word).length > 9));
  for (const word of words) assert.deepEqual(bySpelling(packed(word)), bySpelling(listedUnder(word)), word);
});
