import {readFile} from 'node:fs/promises';

/** Replaces a part of a file's text; the build fails when it is gone: a package that has changed its ways must be looked at again. */
export function swap(text, from, to, file) {
  if (!text.includes(from)) throw new Error(`${file} no longer has: ${from.slice(0, 80)}`);
  return text.replace(from, () => to);
}

/** An esbuild plugin that changes the text of the files whose path matches. */
export const changing = (name, filter, change) => ({
  name,
  setup(build) {
    build.onLoad({filter, namespace: 'file'}, async ({path}) => ({
      contents: change(await readFile(path, 'utf8'), path),
      loader: 'js',
    }));
  },
});
