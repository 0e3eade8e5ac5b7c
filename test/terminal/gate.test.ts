import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {type Grant, gate, trespassIn} from '../../source/terminal/gate.ts';
import {effortOf} from '../helpers/effort.ts';
import {runs} from '../safety/strings.ts';

const ours: readonly string[] = [
  'The river rose.\r\n“Nobody slept,” she said — 漢字, שלום, नमस्ते, می\u200cخواهم 👍🏽 ␛ \ufffd\n',
  '\x1b[m\x1b[0m\x1b[1;38;2;10;200;255m\x1b[48;5;17m\x1b[97;100m\x1b[22;23;24;27;29;39;49m',
  '\x1b[H\x1b[5H\x1b[12;1H\x1b[3A\x1b[B\x1b[10C\x1b[2D\x1b[1G\x1b[7d',
  '\x1b[K\x1b[2K\x1b[J\x1b[2J\x1b[2;23r\x1b[r\x1b[3L\x1b[M\x1b[2S\x1b[T',
  '\x1b[?7l\x1b[?25h\x1b[?1049h\x1b[?2004l\x1b[?2026h',
  '\x1b]8;;https://example.org/a%20b?c=d#e\x1b\\the report\x1b]8;;\x1b\\',
  '\x1b]8;;mailto:desk@example.org\x1b\\',
];

const others: readonly string[] = [
  '\x1b',
  '\x1b[',
  '\x1b[31',
  '\x1b]8;;https://example.org',
  '\x1b]8;;https://example.org\x07',
  '\x1b]8;;javascript:alert(1)\x1b\\',
  '\x1b]8;;file:///etc/passwd\x1b\\',
  '\x1b]8;id=1;https://example.org\x1b\\',
  '\x1b]8;;https://exa mple.org\x1b\\',
  '\x1b]8;;https://example.org/é\x1b\\',
  '\x1b]8;;https://example.org/\x1b]52;c;cm0=\x07\x1b\\',
  '\x1b\\',
  '\x1b]0;title\x1b\\',
  '\x1b]52;c;cm0=\x1b\\',
  '\x1b]52;c;?\x1b\\',
  '\x1b]11;?\x1b\\',
  '\x1b]11;#000000\x1b\\',
  '\x1b[c',
  '\x1b[6n',
  '\x1b[21t',
  '\x1b[?1000h',
  '\x1b[?1h',
  '\x1b[?2026;25h',
  '\x1b[?2026$p',
  '\x1b[4h',
  '\x1b[8m',
  '\x1b[5m',
  '\x1b[38m',
  '\x1b[38;2;1;2m',
  '\x1b[38;2;1;2;256m',
  '\x1b[38;5;m',
  '\x1b[>4;2m',
  '\x1b[12345A',
  '\x1b[1;2;3H',
  '\x1b[3J',
  '\x1b[5r',
  '\x1b[;m',
  '\x1b[1;m',
  '\x1b[31 m',
  '\x1b[3é1m',
  '\x1b7',
  '\x1bc',
  '\x1b#3',
  '\x1b#5',
  '\x1b#8',
  '\x1b(0',
  '\x1bP+q\x1b\\',
  '\x1b_G\x1b\\',
  '\x1b\x1b[1m',
  '\x9b1m',
  '\x00',
  '\x07',
  '\t',
  '\x0e',
  '\x7f',
  '\x85',
  '\u2028',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u200b',
  '\u{e0041}',
  '\u{e0100}',
  '\ufe0f',
  '\ue0b0',
  '\u{f0000}',
  '\u{10fffd}',
  '\ud800',
  '\udc00x',
];

test('what the reader paints passes the gate as it is', () => {
  for (const bytes of ours) assert.equal(trespassIn(bytes), -1, JSON.stringify(bytes));
  const all = ours.join('');
  assert.equal(gate(all), all);
});

test('whatever else a terminal could obey is dropped, and the words around it stay', () => {
  for (const bytes of others) {
    const all = `\x1b[1mbefore ${bytes} after\x1b[m`;
    assert.notEqual(trespassIn(bytes), -1, JSON.stringify(bytes));
    const kept = gate(all);
    assert.equal(trespassIn(kept), -1, JSON.stringify(bytes));
    assert.match(kept, /before .* after/s);
  }
});

test('the clipboard, questions, the mouse, large letters and tabs pass only where they are asked for', () => {
  const asked: readonly (readonly [Grant, string])[] = [
    ['copy', '\x1b]52;c;d29yZHM=\x1b\\'],
    ['ask', '\x1b]11;?\x1b\\\x1b]10;?\x1b\\\x1b[c'],
    ['mouse', '\x1b[?1000h\x1b[?1002h\x1b[?1006h\x1b[?1000l'],
    ['large', '\x1b#3\x1b#4\x1b#5'],
    ['tab', 'one\ttwo'],
  ];
  for (const [grant, bytes] of asked) {
    assert.equal(trespassIn(bytes, grant), -1, grant);
    for (const [other] of asked)
      if (other !== grant) assert.notEqual(trespassIn(bytes, other), -1, `${grant}, ${other}`);
  }
  assert.notEqual(trespassIn('\x1b]52;c;?\x1b\\', 'copy'), -1);
  assert.notEqual(trespassIn('\x1b]11;#fff\x1b\\', 'ask'), -1);
  for (const bytes of ['\x1b#', '\x1b#6', '\x1b#8', '\x1b##3'])
    assert.notEqual(trespassIn(bytes, 'large'), -1, JSON.stringify(bytes));
});

const fragment = fc.oneof(
  fc.constantFrom(...ours, ...others, '\x1b', '[', ']', '8;;', '\\', ';', '?', '2', 'm', 'h', '52;c;', 'https://'),
  fc.string({unit: 'binary', maxLength: 6}),
);

test('whatever is dropped, what is left keeps to the grammar', () => {
  fc.assert(
    fc.property(fc.array(fragment, {maxLength: 24}), fragments => {
      const kept = gate(fragments.join(''));
      assert.equal(trespassIn(kept), -1);
      assert.equal(gate(kept), kept);
    }),
    runs,
  );
});

test('a frame passes within a millisecond, and a hostile megabyte within a second', () => {
  const row = `\x1b[7;1H\x1b[38;2;10;200;30m│\x1b[39m \x1b[1mA row of words “that is long”\x1b[22m 漢字 and so on\x1b[K`;
  const frame = `\x1b[?2026h${row.repeat(300)}\x1b[?2026l`;
  const best = Math.min(...Array.from({length: 300}, () => effortOf(() => gate(frame))));
  assert.ok(best < 1, `${best} ms`);
  const spent = effortOf(() => {
    for (const bytes of ['\x1b', '\x1b]8;;https://x', '\x1b[1;', '\x1b\\', '\x07'])
      gate(bytes.repeat(3e5 / bytes.length));
  });
  assert.ok(spent < 2000, `${spent} ms`);
});
