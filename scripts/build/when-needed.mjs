import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';

/**
 * What is loaded when one of its functions is first called, and not before: the first screen of most articles, and a print, do without.
 * Only packages whose names are functions can be here, and only where our own files import them.
 */
const packages = [
  'yaml',
  'markdown-it',
  'markdown-it-footnote',
  'wrap-ansi',
  'string-width',
  'node:crypto',
  'node:fs/promises',
  'node:child_process',
  'node:os',
];

const require = createRequire(import.meta.url);

async function namesOf(name) {
  const loaded = await import(name.startsWith('node:') ? name : pathToFileURL(require.resolve(name)).href);
  return Object.keys(loaded).filter(key => typeof loaded[key] === 'function' || key === 'default');
}

const stub = key => {
  const real = key === 'default' ? '(real().default ?? real())' : `real().${key}`;
  const words = `function (...args) { return new.target ? Reflect.construct(${real}, args) : ${real}(...args); }`;
  return key === 'default' ? `export default ${words};` : `export const ${key} = ${words};`;
};

/** The esbuild plugin that puts stand-ins in the place of these packages. */
export const whenNeeded = {
  name: 'when-needed',
  setup(build) {
    const filter = new RegExp(`^(?:${packages.join('|')})$`);
    build.onResolve({filter}, ({path, importer, kind}) => {
      const isOurs = /[\\/]source[\\/][^\0]*$/.test(importer) && !importer.includes('node_modules');
      return isOurs && kind === 'import-statement' ? {path, namespace: 'when-needed', sideEffects: false} : undefined;
    });
    build.onLoad({filter: /.*/, namespace: 'when-needed'}, async ({path}) => ({
      contents: [
        `let made; const real = () => (made ??= require('${path}'));`,
        ...(await namesOf(path)).map(stub),
      ].join('\n'),
      resolveDir: process.cwd(),
      loader: 'js',
    }));
  },
};
