import assert from 'node:assert/strict';
import test from 'node:test';
import {start} from './terminal.ts';
import {makeEmulator} from './terminal-emulator.ts';
import {keysOf} from './terminal-keys.ts';

const script = (code: string) => ({program: [process.execPath, '-e', code]});

const echo = script(`
  process.stdin.setRawMode(true);
  process.stdout.write('ready ' + process.stdout.columns + 'x' + process.stdout.rows + '\\r\\n');
  process.stdout.on('resize', () => process.stdout.write('now ' + process.stdout.columns + '\\r\\n'));
  process.stdin.on('data', data => {
    process.stdout.write('<' + JSON.stringify(String(data)) + '>');
    if (String(data) === 'q') { process.stdin.setRawMode(false); process.exit(3); }
  });
`);

test('keys are written as keys', () => {
  assert.deepEqual(keysOf('j space ] ctrl+c shift+tab é'), ['j', ' ', ']', '\u0003', '\u001B[Z', 'é']);
  assert.throws(() => keysOf('rust'), /letter by letter/);
});

test('a program in the terminal sees its size, its keys and a resize, and its end is told', async t => {
  const terminal = await start(t, [], {...echo, columns: 60, rows: 12});
  await terminal.until('ready 60x12');
  await terminal.press('j space');
  assert.match(terminal.screen().join('\n'), /<"j"><" ">/);
  await terminal.resize(70, 20);
  await terminal.until('now 70');
  await terminal.press('q');
  assert.deepEqual(await terminal.exit(), {code: 3, leftovers: []});
});

test('what a program leaves behind is told in words', async t => {
  const untidy = script(`process.stdin.setRawMode(true);
    process.stdout.write('\\x1b[?1049h\\x1b[?25l\\x1b[?7l\\x1b[?2004h\\x1b[31mred');
    process.kill(process.pid, 'SIGKILL')`);
  const end = await (await start(t, [], untidy)).exit();
  assert.equal(end.signal, 'SIGKILL');
  const expected = ['alternate screen', 'cursor', 'autowrap', 'bracketed paste', 'styled', 'no echo', 'no icanon'];
  for (const words of expected) assert.ok(end.leftovers.join('\n').includes(words), words);
});

test('a signal reaches the program itself, and standard input can be a pipe', async t => {
  const reader = script(`process.stdin.on('data', data => process.stdout.write('got ' + data));
    process.stdin.on('end', () => setInterval(() => {}, 1000))`);
  const terminal = await start(t, [], {...reader, input: 'words'});
  await terminal.until('got words');
  await terminal.signal('SIGTERM');
  const {code, signal} = await terminal.exit();
  assert.deepEqual({code, signal}, {code: 143, signal: 'SIGTERM'});
});

test('an emulator shows what a reader would see, cell by cell', async () => {
  const emulator = makeEmulator(20, 3, {lineFeedOnly: true});
  await emulator.write('\u001B[1mé\u001B[0m 日本\nsecond');
  assert.deepEqual(emulator.screen(), ['é 日本', 'second', '']);
  assert.deepEqual(
    emulator
      .cells()[0]
      ?.slice(0, 5)
      .map(({text, bold}) => [text, bold]),
    [
      ['é', true],
      [' ', false],
      ['日', false],
      ['', false],
      ['本', false],
    ],
  );
});
