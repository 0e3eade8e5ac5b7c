import assert from 'node:assert/strict';
import test from 'node:test';
import {deflateSync, inflateSync} from 'node:zlib';
import type {Picture} from '../../source/model.ts';
import {trespassIn} from '../../source/terminal/gate.ts';
import {drawsPixels, pixelsOver, withoutPixels} from '../../source/terminal/pixels.ts';

function noise(width: number, height: number): Picture {
  let seed = 7;
  const pixels = Uint8Array.from({length: width * height * 3}, () => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return seed >> 16;
  });
  return {width, height, pixels, packed: deflateSync(pixels)};
}

test('a picture is sent as packed pixels, in as many parts as it needs, and each is in the gate’s grammar', () => {
  const picture = noise(120, 90);
  const bytes = pixelsOver(picture, 60, 22);
  const parts = [...bytes.matchAll(/\u001b_G([^;]*);([^\u001b]*)\u001b\\/g)];
  assert.ok(parts.length > 1);
  assert.equal(parts.map(([all]) => all).join(''), bytes);
  assert.equal(parts[0]?.[1], 'a=T,f=24,o=z,s=120,v=90,c=60,r=22,i=1,q=2,C=1,m=1');
  assert.deepEqual(
    parts.map(([, keys = '']) => keys.at(-1)),
    [...parts.slice(1).map(() => '1'), '0'],
  );
  const packed = Buffer.from(parts.map(([, , letters]) => letters).join(''), 'base64');
  assert.deepEqual(new Uint8Array(inflateSync(packed)), picture.pixels);
  assert.equal(trespassIn(bytes, 'pixels'), -1);
  assert.equal(trespassIn(withoutPixels, 'pixels'), -1);
});

test('pixels pass the gate only where they are granted', () => {
  assert.notEqual(trespassIn(pixelsOver(noise(4, 4), 2, 1)), -1);
  assert.notEqual(trespassIn(pixelsOver(noise(4, 4), 2, 1), 'copy', 'ask', 'mouse', 'tab'), -1);
});

test('nothing else of the protocol passes: no files, no shared memory, no questions, no other formats', () => {
  const letters = Buffer.from('/etc/passwd').toString('base64');
  const start = 's=4,v=4,c=2,r=1,i=1,q=2,C=1,m=0';
  for (const keys of [
    `a=T,f=24,o=z,t=f,${start}`,
    `a=T,f=100,o=z,${start}`,
    `a=t,f=24,o=z,${start}`,
    `a=T,f=24,o=z,s=40000,v=4,c=2,r=1,i=1,q=2,C=1,m=0`,
    'a=q,i=1,q=2,m=0',
    'a=d,d=a,q=2',
    'q=1,m=0',
    'm=0',
  ])
    assert.notEqual(trespassIn(`\u001b_G${keys};${letters}\u001b\\`, 'pixels'), -1, keys);
  assert.notEqual(trespassIn(`\u001b_Gq=2,m=0;${'A'.repeat(4097)}\u001b\\`, 'pixels'), -1);
  assert.notEqual(trespassIn('\u001b_Gq=2,m=0;AA\u0007\u001b\\', 'pixels'), -1);
  assert.notEqual(trespassIn('\u001b_Xq=2,m=0;AA\u001b\\', 'pixels'), -1);
});

test('a terminal draws pixels when it is called kitty or Ghostty, and not through a multiplexer', () => {
  assert.equal(drawsPixels({TERM: 'xterm-kitty'}), true);
  assert.equal(drawsPixels({TERM: 'xterm-ghostty'}), true);
  assert.equal(drawsPixels({TERM: 'tmux-256color', KITTY_WINDOW_ID: '1'}), false);
  assert.equal(drawsPixels({TERM: 'xterm-256color'}), false);
  assert.equal(drawsPixels({}), false);
});
