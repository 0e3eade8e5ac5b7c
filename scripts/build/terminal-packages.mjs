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

/** And it looks for them again when it draws: a variable called DEV, which many a shell has, would be the end of the reader. */
export const inkInUse = changing('ink-in-use', /[\\/]ink[\\/]build[\\/]utils\.js$/, (text, file) =>
  swap(text, "process.env['DEV'] === 'true'", 'false', file),
);

/** chalk asks which colours the terminal has as soon as it is loaded. We know already, and tell every Chalk (source/terminal/color.ts). */
export const chalkAsTold = {
  name: 'chalk-as-told',
  setup(build) {
    build.onResolve({filter: /^#supports-color$/}, ({path}) => ({path, namespace: 'chalk-as-told'}));
    build.onLoad({filter: /.*/, namespace: 'chalk-as-told'}, () => ({
      contents: 'export default {stdout: false, stderr: false};',
    }));
  },
};
