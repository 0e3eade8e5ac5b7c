import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';
import {build} from 'esbuild';
import {analysisPacked} from '../../scripts/build/packed.mjs';
import {analyse} from '../../source/analyse/index.ts';
import {parse} from '../../source/parse/index.ts';
import {readMarked} from '../helpers/bracket.ts';

async function packedCode(): Promise<Buffer> {
  const {outputFiles} = await build({
    entryPoints: ['source/analyse/index.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    minify: true,
    format: 'esm',
    write: false,
    plugins: [analysisPacked],
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}

async function packedAnalysis(): Promise<(document: unknown) => unknown> {
  const code = (await packedCode()).toString('base64');
  const {analyse: packed} = await import(`data:text/javascript;base64,${code}`);
  return packed;
}

test('the analysis takes no more than 120 KB of the program', async () => {
  const {length} = await packedCode();
  assert.ok(length <= 122_880, `${length} bytes`);
});

test('the program says of an article what its source says, though its lists and its fields are written shorter', async () => {
  const packed = await packedAnalysis();
  const names = readdirSync('test/cases').filter(name => name.startsWith('world-'));
  assert.ok(names.length > 10);
  for (const name of names) {
    const {text} = readMarked(readFileSync(`test/cases/${name}/marked.txt`, 'utf8'));
    const document = parse({address: `${name}.txt`, text, type: 'text/plain'});
    assert.deepEqual(packed(document), analyse(document), name);
  }
});
