import {readFile} from 'node:fs/promises';

/** How many letters a word has in common with the one before, up to as many as can be told. */
function sharedWith(last, word, most) {
  let shared = 0;
  while (shared < most && shared < word.length && word[shared] === last[shared]) shared++;
  return shared;
}

/**
 * Words in order, each without the letters that it has in common with the one before; how many those are stands in place of the space:
 * `Ann Anna Anne Beth` is `Ann3a3e Beth`. `wordsOf` in source/analyse/word-set.ts reads both.
 */
export function folded(list) {
  let last = '';
  const words = [...new Set(list.split(' '))].sort().map(word => {
    const shared = sharedWith(last, word, 9);
    last = word;
    return `${shared || ' '}${word.slice(shared)}`;
  });
  return words.join('').trimStart();
}

const certainty = /^[~^]?/;
const bare = entry => entry.replace(certainty, '');

/**
 * A table of outlets, its entries in order, each name without the letters that it has in common with the one before: those are counted by a letter, and
 * `<` and `>` stand for `;` and `|`: `BBC|BBC News; CBC` is `;BBC>c News;CBC`. `listedUnder` in source/analyse/outlets/table.ts reads both.
 */
export function foldedOutlets(table) {
  let last = '';
  const entries = [...new Set(table.split(';').map(entry => entry.trim()))].filter(entry => entry !== '');
  const named = (name, isFirst) => {
    const shared = sharedWith(last, bare(name), 26);
    last = bare(name);
    if (shared === 0) return `${isFirst ? ';' : '|'}${name}`;
    return `${isFirst ? '<' : '>'}${certainty.exec(name)}${String.fromCharCode(96 + shared)}${last.slice(shared)}`;
  };
  const inOrder = entries.sort((one, other) => (bare(one) < bare(other) ? -1 : 1));
  return inOrder.flatMap(entry => entry.split('|').map((name, at) => named(name, at === 0))).join('');
}

/** An esbuild plugin that folds the lists of words and the tables of outlets of the analysis: a third of what they take. */
export const wordsFolded = {
  name: 'words-folded',
  setup(build) {
    build.onLoad({filter: /[\\/]source[\\/]analyse[\\/].*\.ts$/, namespace: 'file'}, async ({path}) => {
      const text = await readFile(path, 'utf8');
      const contents = /[\\/]outlets[\\/]table-\w+\.ts$/.test(path)
        ? text.replace(/= `([^`]*)`/, (_, table) => `= ${JSON.stringify(foldedOutlets(table))}`)
        : text.replace(/\b(wordSet|wordsOf)\(\s*'([^']*)'/g, (_, name, list) => `${name}('${folded(list)}'`);
      return {contents, loader: 'ts'};
    });
  },
};
