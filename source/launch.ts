// The way into the built program, and the first thing that runs. It asks for no more than it needs: all of it is before the first screen.
import Module from 'node:module';
import {type Need, type Parts, partsOf} from './kept-code.ts';

// What the build says of its two files: names for their present forms, and which parts are in the second.
declare const firstForm: string;
declare const moreForm: string;
declare const moreParts: readonly string[];

/** How long V8 may learn which functions the first screen needs, in milliseconds. */
const learning = 500;

// Not `join`: to compile what it does takes half a millisecond, and Node takes a slash on every platform.
/** The folder that keeps compiled code; undefined without a home. */
function folder(): string | undefined {
  const {XDG_CACHE_HOME: cache, LOCALAPPDATA: local, HOME: home} = process.env;
  const usual = home && `${home}${process.platform === 'darwin' ? '/Library/Caches' : '/.cache'}`;
  const found = process.platform === 'win32' ? local : cache || usual;
  return found && `${found}/broadsheet/compiled`;
}

const kept = folder();

const gathered = (file: string, form: string, outside: Need): Parts =>
  partsOf(`${__dirname}/${file}`, outside, kept && `${kept}/${form}-${process.version}-${process.arch}`, learning);

let more: Parts | undefined;

const elsewhere: Need = name => {
  if (!moreParts.includes(name)) return require(name);
  more ??= gathered('more.js', moreForm, name => need(name));
  return more.need(name);
};

/** Asks for a part of the build by its name, or for a module of Node’s. */
export const {need} = gathered('parts.js', firstForm, elsewhere);

// What is not in these files is kept by Node itself, where it can (22.8 and newer).
const {enableCompileCache} = Module as {readonly enableCompileCache?: (folder: string) => void};
if (kept) enableCompileCache?.(kept);
// A thread asks for parts, too, and is no start.
if (require.main === module) need('./cli.js');
