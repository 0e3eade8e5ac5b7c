import {writeFile} from 'node:fs/promises';
import {join, parse} from 'node:path';
import {build} from 'esbuild';
import {gather} from './gather.mjs';
import {markdownWithoutFinder} from './markdown.mjs';
import {noticesOf} from './notices.mjs';
import {analysisPacked} from './packed.mjs';
import {patternsAsWritten} from './patterns.mjs';
import {plainFields} from './plain-fields.mjs';
import {chalkAsTold, inkInUse, inkWithoutDevtools} from './terminal-packages.mjs';
import {toCommonJs} from './to-commonjs.mjs';
import {oneMeasure, unicodeWhenNeeded} from './unicode.mjs';
import {partsForLater, whenNeeded} from './when-needed.mjs';
import {yogaAtOnce} from './yoga.mjs';

/** What the program begins with, what it reads texts with, what it finds in them, and all that only some readers need, each in one file. */
const files = {
  'parts.js': ['source/cli.ts', 'source/read.ts', 'source/printing.ts', 'source/version.ts'],
  'texts.js': ['source/parse/index.ts', 'package-markdown-it.js'],
  'more.js': ['source/analyse/index.ts', 'package-wrap-ansi.js', 'package-string-width.js', 'package-ask.js'],
  'rest.js': undefined,
};

/** The file that is started. */
async function launcher(folder, gathered) {
  await build({
    entryPoints: ['source/launch.ts'],
    outfile: join(folder, 'cli.js'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    banner: {js: '#!/usr/bin/env node'},
    define: {gathered: JSON.stringify(gathered)},
  });
}

/** Bundles a program with everything it needs into a folder, in parts, so that a way out loads only its own; adds the notices. */
export async function bundle(entries, folder) {
  const ours = Object.fromEntries(entries.map(path => [parse(path).name, path]));
  const {metafile} = await build({
    entryPoints: {...ours, ...partsForLater},
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    supported: patternsAsWritten,
    jsx: 'automatic',
    // What parts hand out is told apart by their names; they are minified one by one.
    minify: false,
    legalComments: 'none',
    metafile: true,
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.dirname': '__dirname',
      'import.meta.url': 'moduleUrl',
      // meow wants one, and looks at it no further: the package is given to it.
      'import.meta': 'moduleMeta',
    },
    plugins: [
      whenNeeded,
      plainFields,
      chalkAsTold,
      inkWithoutDevtools,
      inkInUse,
      yogaAtOnce,
      unicodeWhenNeeded,
      markdownWithoutFinder,
      oneMeasure,
      analysisPacked,
    ],
  });
  await toCommonJs(folder);
  await launcher(folder, await gather(folder, metafile, {files, entries}));
  await writeFile(join(folder, 'third-party-notices.txt'), noticesOf(metafile));
  return metafile;
}
