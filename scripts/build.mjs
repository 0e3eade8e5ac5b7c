// Builds dist/, what the package is.
import {chmod, mkdir, rename, rm} from 'node:fs/promises';
import {bundle} from './build/bundle.mjs';
import {shelveInto} from './build/shelve.mjs';

// Made beside its place and then moved: a build that fails leaves the old one whole.
const folder = `dist.${process.pid}`;

try {
  await mkdir(folder);
  await bundle(['source/cli.ts', 'source/analyst-thread.ts', 'source/picture-thread.ts', 'source/shelve.ts'], folder);
  await shelveInto(folder);
  await chmod(`${folder}/cli.js`, 0o755);
  await rm('dist', {recursive: true, force: true});
  await rename(folder, 'dist');
} finally {
  await rm(folder, {recursive: true, force: true});
}
