import assert from 'node:assert/strict';
import test from 'node:test';
import {configFile, type Tables} from '../../source/config/index.ts';
import {parseConfig} from '../../source/config/read.ts';
import {template} from '../../source/config/template.ts';
import {commands, keyTable} from '../../source/reader/index.ts';
import {settingsTables, switches} from '../../source/settings.ts';

const tables: Tables = await settingsTables();
const problemsOf = (text: string): readonly string[] => parseConfig(text, tables).problems;

test('settings are read: theme, measure, keys, colours, and what is on or off', () => {
  const {config, problems} = parseConfig(
    'theme: contrast\nheadlines: bold\nmeasure: 80\nmouse: false\nkeys:\n  quit: [x, ctrl+q]\n  next-quotation: "."\ncolors:\n  heading: "#aa0000"\n  link: {color: "#0000aa", underline: false}\n',
    tables,
  );
  assert.deepEqual(problems, []);
  assert.equal(config.theme, 'contrast');
  assert.equal(config.headlines, 'bold');
  assert.equal(config.measure, 80);
  assert.deepEqual([...config.switches], [['mouse', false]]);
  assert.deepEqual(config.keys.get('quit'), ['x', 'ctrl+q']);
  assert.deepEqual(config.keys.get('next-quotation'), ['.']);
  assert.deepEqual(config.colors.get('link'), {color: '#0000aa', underline: false});
});

test('what is not understood is said in a sentence each, and the rest counts', () => {
  const {config, problems} = parseConfig(
    'theme: pink\nheadlines: huge\nmeasure: 3\nmouse: maybe\nkeys: {fly: f, quit: [qq, 7]}\ncolors: {sky: "#ffffff", link: red}\nfont: big\n',
    tables,
  );
  assert.equal(problems.length, 10, problems.join('\n'));
  assert.deepEqual(
    {theme: config.theme, measure: config.measure, keys: config.keys.size},
    {theme: undefined, measure: undefined, keys: 0},
  );
  assert.match(problems.join('\n'), /there is no command “fly”/);
});

test('one key cannot mean two things in one mode', () => {
  assert.match(problemsOf('keys:\n  quit: x\n  search: x\n').join(' '), /cannot mean both “quit” and “search”/);
  assert.deepEqual(problemsOf('keys:\n  help-down: x\n  search: x\n'), []);
});

test('a file that is no YAML is told with its line', () => {
  assert.match(problemsOf('theme: night\nkeys: [a\n').join(' '), /^line \d+ cannot be read: .+\.$/);
  assert.match(problemsOf('just words').join(' '), /names with values/);
  assert.deepEqual(problemsOf(''), []);
  assert.deepEqual(problemsOf('# nothing set\n'), []);
});

test('a file that refers to itself again and again costs nothing', () => {
  const bomb = `a: &a [x]\n${Array.from({length: 20}, (_, at) => `b${at}: [*a, *a, *a]`).join('\n')}`;
  assert.doesNotThrow(() => problemsOf(bomb));
  assert.notDeepEqual(problemsOf(bomb), []);
});

test('settings that are nested beyond reason are told as that', () => {
  for (const text of ['['.repeat(30_000), '- '.repeat(30_000), `keys: {quit: ${'['.repeat(9000)}${']'.repeat(9000)}}`])
    assert.deepEqual(problemsOf(text), ['line 1 cannot be read: it is nested too deep.']);
});

test('the file that is made tells everything, sets nothing, and all of it can be switched on', () => {
  const made = template(switches, commands, tables.roles);
  assert.deepEqual(problemsOf(made), []);
  for (const {name} of commands) assert.ok(made.includes(`#   ${name}: `), name);
  const on = made
    .replace(/^# ((?:theme|measure|keys|colors|\w+): ?\S*)$/gm, '$1')
    .replace(/^# {3}(?=[\w-]+: )/gm, '  ')
    .replace(/^ {2}Roles.*$/m, '');
  const {config, problems} = parseConfig(on, tables);
  assert.deepEqual(problems, []);
  assert.equal(config.keys.size, commands.length);
});

test('settings live where each system keeps them', () => {
  const at = (platform: string, env: Record<string, string>, home: string) => configFile({platform, env, home});
  assert.equal(at('linux', {}, '/home/ada'), '/home/ada/.config/broadsheet/config.yaml');
  assert.equal(at('linux', {XDG_CONFIG_HOME: '/x'}, '/home/ada'), '/x/broadsheet/config.yaml');
  assert.equal(at('linux', {XDG_CONFIG_HOME: 'x'}, '/home/ada'), '/home/ada/.config/broadsheet/config.yaml');
  assert.equal(at('darwin', {}, '/Users/ada'), '/Users/ada/.config/broadsheet/config.yaml');
  assert.equal(
    at('win32', {APPDATA: 'C:\\Users\\ada\\AppData\\Roaming'}, 'C:\\Users\\ada'),
    'C:\\Users\\ada\\AppData\\Roaming\\broadsheet\\config.yaml',
  );
  assert.equal(at('win32', {}, 'C:\\Users\\ada'), 'C:\\Users\\ada\\AppData\\Roaming\\broadsheet\\config.yaml');
  assert.equal(configFile({platform: 'linux', env: {}, home: undefined}), undefined);
});

test('a reader’s own key takes the place of the command’s, and of whatever else had it there', () => {
  const {commandFor, keysOf} = keyTable(new Map([['quit', ['j']]]));
  const called = (name: string) => commands.find(command => command.name === name)!;
  assert.equal(commandFor('reading', 'j')?.name, 'quit');
  assert.equal(commandFor('reading', 'q'), undefined);
  assert.deepEqual(keysOf(called('line-down')), ['down', 'ctrl+e']);
  assert.equal(commandFor('help', 'j')?.name, 'help-down');
});
