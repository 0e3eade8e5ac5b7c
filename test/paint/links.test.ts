import assert from 'node:assert/strict';
import test from 'node:test';
import {articleOf} from '../../source/article.ts';
import {displayOf} from '../../source/display.ts';
import {showsLinks} from '../../source/paint/index.ts';
import {begin, frameOf, update} from '../../source/reader/index.ts';
import {trespassIn} from '../../source/terminal/gate.ts';

const article = articleOf({
  address: 'test.md',
  type: 'text/markdown',
  text: `# One\n\nSee [the long report](https://example.org/report?a=1) and [here](#one), *or [write](mailto:a@example.org)*.\n\n${'More words.\n\n'.repeat(40)}`,
});

function written(links: boolean): {readonly first: string; readonly next: string} {
  let bytes = '';
  const display = displayOf(
    {depth: 3, background: 'dark', links},
    {write: told => (bytes += told), loadInk: () => Promise.reject(new Error('no list here')), again: () => {}},
  );
  const state = begin({article, size: {columns: 60, rows: 20}});
  display.show(frameOf(state), 'night');
  const first = bytes;
  bytes = '';
  display.show(frameOf(update(state, {kind: 'key', key: 'tab'})), 'night');
  return {first, next: bytes};
}

test('links on the page can be clicked where the terminal makes links, and nothing is left open', () => {
  for (const bytes of Object.values(written(true))) {
    assert.match(bytes, /\u001b\]8;;https:\/\/example\.org\/report\?a=1\u001b\\/);
    assert.equal(trespassIn(bytes), -1);
    const told = [...bytes.matchAll(/\u001b\]8;;([^\u001b]*)\u001b\\/g)].map(([, href]) => href);
    assert.equal(told.at(-1), '');
  }
  assert.match(written(true).first, /\u001b\]8;;mailto:a@example\.org\u001b\\/);
  assert.doesNotMatch(written(true).first, /\u001b\]8;;#one/);
});

test('a terminal that is not known to make links is told of none', () => {
  assert.doesNotMatch(written(false).first, /\u001b\]8;/);
  for (const env of [{TERM: 'linux'}, {TERM: 'xterm-256color'}, {TERM: 'screen'}, {VTE_VERSION: '4000'}, {}])
    assert.equal(showsLinks(env), false);
  for (const env of [
    {TERM: 'xterm-kitty'},
    {VTE_VERSION: '7600'},
    {TERM_PROGRAM: 'iTerm.app'},
    {WT_SESSION: 'x'},
    {FORCE_HYPERLINK: '1'},
  ])
    assert.equal(showsLinks(env), true);
});
