import {readFileSync} from 'node:fs';
import {createRequire, isBuiltin} from 'node:module';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

// Only packages whose names are functions can be here, and only where our own files, or those named, import them.
const packages = ['yaml', 'markdown-it', 'markdown-it-footnote', 'wrap-ansi', 'string-width', 'entities'];
const importers = /[\\/](?:source|node_modules[\\/]markdown-it)[\\/]/;
const builtins = ['node:crypto', 'node:fs/promises', 'node:child_process', 'node:os', 'node:tty', 'node:v8'];

// Rooms of our own that a first screen does not enter: all that they hand out is functions.
const rooms = ['ask'];
const roomPath = /[\\/]source[\\/](\w+)[\\/]index\.ts$/;

const require = createRequire(import.meta.url);

const partOf = name => `package-${name}`;

/** What a room hands out, types aside. */
function namesOfRoom(path) {
  const lines = [...readFileSync(path, 'utf8').matchAll(/^export \{([^}]*)\} from/gm)];
  const names = lines.flatMap(([, list]) => list.split(',')).map(name => name.trim());
  return names.filter(name => name !== '' && !name.startsWith('type '));
}

async function namesOf(name) {
  if (roomPath.test(name)) return namesOfRoom(name);
  const loaded = await import(isBuiltin(name) ? name : pathToFileURL(require.resolve(name)).href);
  return Object.keys(loaded).filter(key => typeof loaded[key] === 'function' || key === 'default');
}

const roomOf = path => roomPath.exec(path)?.[1];

/** A function in the place of another: what it belongs to is loaded when it is first called, and not before. */
const stub = key => {
  const words = `function (...args) { return new.target ? Reflect.construct(real().${key}, args) : real().${key}(...args); }`;
  return key === 'default' ? `export default ${words};` : `export const ${key} = ${words};`;
};

const standIn = async name => {
  const real = isBuiltin(name) ? `require('${name}')` : `require('./${partOf(roomOf(name) ?? name)}.js').all`;
  const head = `let made; const real = () => (made ??= ${real});`;
  return [head, ...(await namesOf(name)).map(stub)].join('\n');
};

/** The parts of the bundle that hold these packages and rooms, to be built beside the program's own. */
export const partsForLater = Object.fromEntries([
  ...packages.map(name => [partOf(name), `package:${name}`]),
  ...rooms.map(name => [partOf(name), `package:${resolve('source', name, 'index.ts')}`]),
]);

/** What is not needed for the first screen of most articles, nor for a print, is loaded when one of its functions is first called. */
export const whenNeeded = {
  name: 'when-needed',
  setup(build) {
    build.onResolve({filter: new RegExp(`^(?:${[...packages, ...builtins].join('|')})$`)}, ({path, importer, kind}) => {
      const isMeant = importers.test(importer) && !/node_modules[\\/](?!markdown-it[\\/])/.test(importer);
      return isMeant && kind === 'import-statement' ? {path, namespace: 'when-needed', sideEffects: false} : undefined;
    });
    build.onResolve(
      {filter: new RegExp(`/(?:${rooms.join('|')})/index\\.ts$`)},
      ({path, namespace, resolveDir, kind}) => {
        const whole = resolve(resolveDir, path);
        const isMeant = kind === 'import-statement' && namespace === 'file' && roomOf(whole) !== undefined;
        return isMeant ? {path: whole, namespace: 'when-needed', sideEffects: false} : undefined;
      },
    );
    build.onLoad({filter: /.*/, namespace: 'when-needed'}, async ({path}) => ({
      contents: await standIn(path),
      resolveDir: process.cwd(),
      loader: 'js',
    }));
    build.onResolve({filter: /^\.\/package-/, namespace: 'when-needed'}, ({path}) => ({path, external: true}));
    build.onResolve({filter: /^package:/}, ({path}) => ({path: path.slice('package:'.length), namespace: 'package'}));
    build.onLoad({filter: /.*/, namespace: 'package'}, ({path}) => ({
      contents: `import * as all from '${path}'; export {all};`,
      resolveDir: process.cwd(),
      loader: 'js',
    }));
  },
};
