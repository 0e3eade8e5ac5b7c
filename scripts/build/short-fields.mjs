import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {transform} from 'esbuild';

const room = join('source', 'analyse');
const fieldsIn = text => [...text.matchAll(/\breadonly (\w{3,})\??:/g)].map(([, name]) => name);
const signs = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
// No thing of the language's own has a field of a letter and a digit.
const shortNames = [...signs, ...signs.flatMap(one => [...'0123456789'].map(digit => one + digit))];

// What others know by name as well: fields of the language's own things, and of the files that a script has written.
const own = [Array, Function, Map, Math, Number, Object, Promise, RegExp, Set, String].flatMap(one => [
  ...Object.getOwnPropertyNames(one),
  ...Object.getOwnPropertyNames(one.prototype ?? {}),
]);
const written = [
  'index',
  'input',
  'groups',
  'value',
  'done',
  'speaker',
  'speech',
  'cue',
  'weights',
  'start',
  'out',
  'numbers',
  'rows',
];

/** Every field that is the analysis's own, those named most first: no other room, no package and no file calls it by its name. */
export async function ownFields() {
  const files = (await readdir(room, {recursive: true})).filter(path => path.endsWith('.ts')).sort();
  const texts = await Promise.all(files.map(path => readFile(join(room, path), 'utf8')));
  const known = new Set([...own, ...written, ...fieldsIn(await readFile(join('source', 'model.ts'), 'utf8'))]);
  const counts = new Map(texts.flatMap(fieldsIn).flatMap(name => (known.has(name) ? [] : [[name, 0]])));
  for (const [word] of texts.join(' ').matchAll(/\w+/g)) if (counts.has(word)) counts.set(word, counts.get(word) + 1);
  return [...counts]
    .sort(([one, count], [other, more]) => more - count || (one < other ? -1 : 1))
    .map(([name]) => name);
}

let renaming;

async function renamed() {
  const fields = await ownFields();
  return {
    mangleProps: new RegExp(`^(?:${fields.join('|')})$`),
    mangleCache: Object.fromEntries(fields.map((name, at) => [name, shortNames[at]])),
  };
}

/** A file of the analysis with the fields that are its own under names of one or two signs: a twentieth of what it takes. */
export async function withShortFields(text) {
  renaming ??= renamed();
  const {code} = await transform(text, {loader: 'ts', ...(await renaming)});
  return code;
}
