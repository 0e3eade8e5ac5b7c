// The way into the built program, and the first thing that runs. It asks for no more than it needs: all of it is before the first screen.
import {type Need, type Parts, partsOf} from './kept-code.ts';

/** The files of the build, the first of them first, each with a name for its present form and the parts that are in it: the build says so. */
declare const gathered: readonly {readonly file: string; readonly form: string; readonly parts: readonly string[]}[];

/** How long V8 may learn which functions the first screen needs, in milliseconds. */
const learning = 500;

/**
 * The folder that keeps compiled code; undefined without a home. Not `cacheFolder` (source/memory/folder.ts), which says the same for the
 * rest of the program: to load and compile the paths that it is made of takes half a millisecond, a twentieth of a start.
 */
function folder(): string | undefined {
  const {XDG_CACHE_HOME: cache, LOCALAPPDATA: local, HOME: home} = process.env;
  const usual = home && `${home}${process.platform === 'darwin' ? '/Library/Caches' : '/.cache'}`;
  // A relative one does not count (XDG Base Directory Specification).
  const found = process.platform === 'win32' ? local : cache?.startsWith('/') ? cache : usual;
  return found && `${found}/broadsheet/compiled`;
}

const kept = folder();

// A thread asks for parts, too, and is no start: what flags V8 has by then, it cannot know.
const isStart = require.main === module;

const made = new Map<string, Parts>();

/** Asks for a part of the build by its name, or for a module of Node’s. */
export const need: Need = name => {
  const at = gathered.find(({parts}) => parts.includes(name));
  if (!at) return require(name);
  const {file, form} = at;
  const parts =
    made.get(file) ??
    partsOf(
      `${__dirname}/${file}`,
      need,
      kept && `${kept}/${form}-${process.version}-${process.arch}`,
      isStart ? learning : undefined,
    );
  made.set(file, parts);
  return parts.need(name);
};

if (isStart) need('./cli.js');
