import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';

const here = 'test/analyse/attribution/rules';

test('every rule has its sentences in bracket notation', () => {
  const files = readdirSync(here).filter(name => name.endsWith('.test.ts'));
  const cases = files.map(name => readFileSync(join(here, name), 'utf8')).join('\n');
  const rules = readdirSync('source/analyse/attribution/rules').map(name => name.replace(/\.ts$/, ''));
  const missing = [...rules, 'reported-before'].filter(
    rule => !new RegExp(`\\['${rule}'|^ +'${rule}',$`, 'm').test(cases),
  );
  assert.deepEqual(missing, []);
});
