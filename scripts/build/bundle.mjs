import {writeFile} from 'node:fs/promises';
import {join, parse} from 'node:path';
import {build} from 'esbuild';
import {noticesOf} from './notices.mjs';
import {plainFields} from './plain-fields.mjs';
import {chalkAsTold, inkInUse, inkWithoutDevtools} from './terminal-packages.mjs';
import {toCommonJs} from './to-commonjs.mjs';
import {oneMeasure, unicodeWhenNeeded} from './unicode.mjs';
import {packageParts, whenNeeded} from './when-needed.mjs';
import {yogaAtOnce} from './yoga.mjs';

/** Bundles a program with everything it needs into a folder, in parts, so that a way out loads only its own; adds the notices. */
export async function bundle(entries, folder) {
  const ours = Object.fromEntries(entries.map(path => [parse(path).name, path]));
  const {metafile} = await build({
    entryPoints: {...ours, ...packageParts},
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    jsx: 'automatic',
    minify: true,
    legalComments: 'none',
    metafile: true,
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.dirname': '__dirname',
      'import.meta.url': 'moduleUrl',
      // meow wants one, and looks at it no further: the package is given to it.
      'import.meta': '{"url":"file:///C:/"}',
    },
    plugins: [
      whenNeeded,
      plainFields,
      chalkAsTold,
      inkWithoutDevtools,
      inkInUse,
      yogaAtOnce,
      unicodeWhenNeeded,
      oneMeasure,
    ],
  });
  await toCommonJs(folder);
  await writeFile(join(folder, 'third-party-notices.txt'), noticesOf(metafile));
  return metafile;
}
