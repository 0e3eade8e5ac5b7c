import {createHash} from 'node:crypto';
import {readFile, rm, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';

const byName = metafile => new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));

/** A part and all others that it cannot begin without. */
function closureOf(outputs, part, found = new Set()) {
  if (found.has(part) || !outputs.has(part)) return found;
  found.add(part);
  for (const {path, kind} of outputs.get(part).imports)
    if (kind === 'import-statement') closureOf(outputs, basename(path), found);
  return found;
}

const head = `(function(require,__dirname,__filename){"use strict";let count=0;const made={};
function need(n){if(!Object.hasOwn(parts,n))return require(n);const at=made[n];if(at)return at.exports;const m=made[n]={exports:{}};count++;parts[n](m,m.exports,need);return m.exports}
const parts={`;
const foot = '};return{need,count:()=>count}})';

/** A part hands out what it has, and not a copy of it with a getter for each name. */
const plain = code =>
  code.replace(
    /\bmodule\.exports=([\w$]+)\(([\w$]+)\);/,
    'module.exports=Object.defineProperty($2,"__esModule",{value:true});',
  );

/** Requires of parts that have moved go to the program's door, which has them. */
const moved = (code, names) =>
  code.replace(/\brequire\("\.\/([\w.-]+\.js)"\)/g, (all, name) =>
    names.has(name) ? `require("./cli.js").need("./${name}")` : all,
  );

/** As ASCII, which is read fastest: esbuild leaves letters beyond it only in patterns, where an escape means the same. */
const escaped = code => code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The parts that some of the ways begin with, and no other file has; without ways, all that are left but the entries. */
function partsFor(outputs, {ways, entries}, taken) {
  const isStart = ([name, {entryPoint}]) =>
    ways ? ways.includes(entryPoint) || ways.includes(name) : name.endsWith('.js') && !entries.includes(entryPoint);
  const names = new Set([...outputs].filter(isStart).flatMap(([name]) => [...closureOf(outputs, name)]));
  return [...names].filter(name => !taken.has(name)).sort();
}

/**
 * Puts the parts of the program into few files, as `files` says, and returns for each which parts are in it, and a name for its
 * present form. `entries` stay by themselves. To find, read and compile twenty small ones takes 8 ms of a start, and V8 keeps one file with
 * all functions that have run (source/kept-code.ts). Each part runs when it is first asked for, as before.
 */
export async function gather(folder, metafile, {files, entries}) {
  const outputs = byName(metafile);
  const read = name => readFile(join(folder, name), 'utf8');
  const taken = new Set();
  const gathered = [];
  for (const [file, ways] of Object.entries(files)) {
    const names = partsFor(outputs, {ways, entries}, taken);
    const bodies = [];
    for (const name of names) {
      taken.add(name);
      bodies.push(`${JSON.stringify(`./${name}`)}(module,exports,require){${plain(await read(name))}\n}`);
    }
    const text = escaped(`${head}${bodies.join(',\n')}${foot}\n`);
    await writeFile(join(folder, file), text);
    const form = createHash('sha256').update(text).digest('hex').slice(0, 16);
    gathered.push({file, form, parts: names.map(name => `./${name}`)});
  }
  for (const name of outputs.keys()) {
    if (taken.has(name)) await rm(join(folder, name));
    else if (name.endsWith('.js')) await writeFile(join(folder, name), moved(await read(name), taken));
  }
  return gathered;
}
