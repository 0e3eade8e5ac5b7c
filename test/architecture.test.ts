import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import test from 'node:test';

/** What a room may use: other rooms, packages, and Node's own modules (`world`: files, processes, the clock, the net). */
type Rights = {readonly rooms?: readonly string[]; readonly packages?: readonly string[]; readonly world?: true};

/** Who may use what. A room that is not here does not exist; a new one is a row, with a page in docs/decisions that says why. */
const rights: Readonly<Record<string, Rights>> = {
  open: {world: true, packages: ['chardet', 'http-cache-semantics']},
  memory: {world: true},
  terminal: {world: true},
  config: {world: true, packages: ['yaml']},
  parse: {
    packages: ['markdown-it', 'markdown-it-footnote', 'yaml', 'htmlparser2', 'domhandler'],
  },
  analyse: {},
  ask: {rooms: ['analyse']},
  layout: {packages: ['wrap-ansi', 'string-width', 'hyphen', 'bidi-js']},
  theme: {},
  paint: {rooms: ['layout', 'theme']},
  picture: {packages: ['pngjs', 'jpeg-js', 'omggif']},
  reader: {rooms: ['layout', 'ask']},
  view: {rooms: ['layout', 'reader', 'theme'], packages: ['ink', 'react']},
  print: {rooms: ['layout', 'theme', 'reader', 'ask']},
};

/** Files right under source/ put the rooms together: they may use every room, and these packages. */
const houseRights: Rights = {rooms: Object.keys(rights), packages: ['meow', 'ink', 'react'], world: true};

/** Rules that hold for what printing may load: everything a key needs stays out of it. */
const neverPrinted = ['ink', 'react', 'view', 'paint'];

const forbiddenNames = /^(?:utils?|helpers?|common|constants|misc|shared|lib|types|interfaces)$/;

const files = readdirSync('source', {recursive: true, encoding: 'utf8'})
  .filter(file => /\.tsx?$/.test(file))
  .sort();
const textOf = new Map(files.map(file => [file, readFileSync(join('source', file), 'utf8')]));
const roomOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');

const statements = {
  any: /^(?:import|export)\b(?:[^';=]*?\bfrom )?\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm,
  atStart: /^(?:import|export)\b(?! type\b)(?:[^';=]*?\bfrom )?\s*'([^']+)'/gm,
};

/** What a file imports: packages by name, files as a path under source/. */
function importsOf(file: string, kind: keyof typeof statements): readonly string[] {
  return [...(textOf.get(file) ?? '').matchAll(statements[kind])].map(([, whole, later]) => {
    const name = whole ?? later ?? '';
    return name.startsWith('.') ? normalize(join(dirname(file), name)) : name;
  });
}

const isInside = (name: string): boolean => textOf.has(name);
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** Why a file may not import a name; undefined when it may. */
function trespass(file: string, name: string): string | undefined {
  const room = roomOf(file);
  const {rooms = [], packages = [], world} = room === '' ? houseRights : (rights[room] ?? {});
  if (name.startsWith('node:')) return world ? undefined : `${file} reaches for the world: ${name}`;
  if (!isInside(name)) return trespassOfPackage();
  const other = roomOf(name);
  if (name === 'model.ts' || room === other || rooms.includes(other)) return undefined;
  return other === '' ? `${file} imports ${name}, which puts rooms together` : `${room} may not know ${other}: ${file}`;

  function trespassOfPackage(): string | undefined {
    if (/^\.\.\/package\.json$/.test(name) || packages.includes(packageOf(name))) return undefined;
    // JSON beside the code is data, not a package.
    if (name.endsWith('.json') && existsSync(join('source', name))) return undefined;
    return `${file} may not use ${name}`;
  }
}

/** Every name that is loaded at once with a file, the file's own imports and those of their imports. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const name of importsOf(file, 'atStart')) {
    if (isInside(name)) loadedWith(name, seen);
    else seen.add(packageOf(name));
  }
  return seen;
}

/** The first ring of imports that leads from a file back to itself; undefined when there is none. */
function ringFrom(file: string, path: readonly string[] = []): readonly string[] | undefined {
  const back = path.indexOf(file);
  if (back >= 0) return [...path.slice(back), file];
  for (const name of importsOf(file, 'atStart').filter(isInside)) {
    const ring = ringFrom(name, [...path, file]);
    if (ring) return ring;
  }
  return undefined;
}

test('every room has its rights written down', () => {
  const rooms = [...new Set(files.map(roomOf))].filter(room => room !== '');
  assert.deepEqual(
    rooms.filter(room => !Object.hasOwn(rights, room)),
    [],
  );
});

test('rooms know only the rooms, the packages and the world they may know', () => {
  const found = files.flatMap(file => importsOf(file, 'any').map(name => trespass(file, name)));
  assert.deepEqual(
    found.filter(problem => problem !== undefined),
    [],
  );
});

test('a name that is imported exists', () => {
  const missing = files.flatMap(file =>
    importsOf(file, 'any')
      .filter(name => /\.tsx?$/.test(name) && !isInside(name))
      .map(name => `${file}: ${name}`),
  );
  assert.deepEqual(missing, []);
});

test('no imports run in a ring', () => {
  assert.deepEqual(
    files.map(file => ringFrom(file)).filter(ring => ring !== undefined),
    [],
  );
});

test('the front door opens without a package, and printing without React', () => {
  const atTheDoor = [...loadedWith('cli.ts')];
  assert.ok(atTheDoor.includes('output.ts'));
  const packages = atTheDoor.filter(name => !isInside(name) && !name.startsWith('node:'));
  assert.deepEqual(packages, []);
  const printed = [...loadedWith('printing.ts')].map(name => (isInside(name) ? roomOf(name) : name));
  assert.deepEqual(
    printed.filter(name => neverPrinted.includes(name)),
    [],
  );
});

test('files are named for what they hold, in kebab-case', () => {
  const parts = files.flatMap(file =>
    file
      .replace(/\.tsx?$/, '')
      .split('/')
      .map(part => [file, part] as const),
  );
  const odd = parts.filter(([, part]) => forbiddenNames.test(part) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part));
  assert.deepEqual(
    odd.map(([file]) => file),
    [],
  );
});

test('a file has at most 200 lines', () => {
  const long = files.filter(file => (textOf.get(file) ?? '').split('\n').length > 201);
  assert.deepEqual(long, []);
});

test('names are exported by name, and each says what it is', () => {
  const silent = files.flatMap(file => {
    const lines = (textOf.get(file) ?? '').split('\n');
    return lines.flatMap((line, at) => {
      const name = /^export (?:async )?(?:function|const|class|type|let)\*? (\w+)/.exec(line)?.[1];
      const isSilent = name !== undefined && !(lines[at - 1] ?? '').trimEnd().endsWith('*/');
      return isSilent || /^export default\b/.test(line) ? [`${file}: ${name ?? 'default'}`] : [];
    });
  });
  assert.deepEqual(silent, []);
});
