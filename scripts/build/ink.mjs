import {changing, swap} from './swap.mjs';

const changes = [
  ["await import('./devtools.js')", 'undefined'],
  ['? await loadPackageJson()', '? undefined'],
];

/** Ink loads its developer tools in a top-level await when DEV is set: a reader has none, and the whole bundle would wait for it. */
export const inkWithoutDevtools = changing(
  'ink-without-devtools',
  /[\\/]ink[\\/]build[\\/]reconciler\.js$/,
  (text, file) => changes.reduce((changed, [from, to]) => swap(changed, from, to, file), text),
);
