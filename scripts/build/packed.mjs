import {readdir, readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {withShortFields} from './short-fields.mjs';

const room = join('source', 'analyse');
const listed = /\b(wordSet|wordsOf)\(\s*'([^']*)'/g;
const verbatim = /\b(listOf|phrases)\(\s*(?:'([^']*)'|`([^`]*)`)/g;
const tabled = /(\/outlets\/table-\w+\.ts\n.*?= )`([^`]*)`/s;
const inOrder = (text, between) => [...new Set(text.split(between).map(one => one.trim()))].sort().join(between).trim();

/** The path of a file stands before its text, by which tables of outlets are known. */
const read = async path => `${path.replaceAll('\\', '/')}\n${await readFile(path, 'utf8')}`;

/** A list that keeps its order, and its rows with a `;` between them. */
const asShipped = ([, , list, rows]) =>
  list === undefined ? [rows, rows.trim().replace(/\s*\n\s*/g, ';')] : [list, list];

const figures = ['people/standing.json', 'weights.json'];

/** What scripts have learnt, each in one line. */
const learnt = () =>
  Promise.all(figures.map(async path => [path, JSON.stringify(JSON.parse(await readFile(join(room, path), 'utf8')))]));

/** All lists of the analysis as they stand in the source, and those that are shipped: the words in order. */
async function allLists() {
  const files = (await readdir(room, {recursive: true})).filter(path => path.endsWith('.ts')).sort();
  const texts = await Promise.all(files.map(path => read(join(room, path))));
  const words = texts.flatMap(text => [...text.matchAll(listed)].map(hit => [hit[2], inOrder(hit[2], ' ')]));
  const tables = texts.flatMap(text => {
    const table = tabled.exec(text)?.[2];
    return table === undefined ? [] : [[table, inOrder(table.replace(/\s+/g, ' '), ';')]];
  });
  const others = texts.flatMap(text => [...text.matchAll(verbatim)].map(asShipped));
  return new Map([...words, ...tables, ...others, ...(await learnt())]);
}

const settings = {
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
};

// How distances are told, which no rule chooses well beforehand: each change of a list makes another way the shortest.
const ways = [
  [0, 4],
  [2, 32],
  [3, 0],
  [3, 32],
].map(([postfix, direct]) => ({
  ...settings,
  [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
  [constants.BROTLI_PARAM_NDIRECT]: direct,
}));

/** All lists in one text that Node can read: making sets of them takes less than it took to unfold what we had folded ourselves. */
function together(lists) {
  const texts = ways.map(params => brotliCompressSync(lists.join('\n'), {params}));
  const text = texts.sort((one, other) => one.length - other.length)[0].toString('base64');
  return `import {brotliDecompressSync} from 'node:zlib';
const packed = brotliDecompressSync(Buffer.from('${text}', 'base64')).toString().split('\\n');`;
}

let lists;

async function packed(path) {
  lists ??= allLists();
  const all = await lists;
  const numberOf = list => `'${[...all.keys()].indexOf(list)}'`;
  return (await read(path))
    .replace(tabled, (_, before, table) => before + numberOf(table))
    .replace(listed, (_, name, list) => `${name}(${numberOf(list)}`)
    .replace(verbatim, (_, name, list, rows) => `${name}(${numberOf(list ?? rows)}`)
    .replace('const packed: readonly string[] = [];', () => together([...all.values()]))
    .replace(/^.*\n/, '');
}

/** An esbuild plugin that makes the analysis smaller: its lists of words and tables of outlets, and the names of its own fields. */
export const analysisPacked = {
  name: 'analysis-packed',
  setup(build) {
    build.onLoad(
      {filter: /[\\/]analyse[\\/](?:people[\\/]standing|weights)\.json$/, namespace: 'file'},
      async ({path}) => {
        lists ??= allLists();
        const name = figures.find(each => path.endsWith(basename(each)));
        const at = [...(await lists).keys()].indexOf(name);
        const from = `${name.includes('/') ? '../' : './'}word-set.ts`;
        return {contents: `import {listOf} from '${from}'; export default JSON.parse(listOf('${at}'));`, loader: 'js'};
      },
    );
    build.onLoad({filter: /[\\/]source[\\/]analyse[\\/].*\.ts$/, namespace: 'file'}, async ({path}) => ({
      contents: await withShortFields(await packed(path)),
      loader: 'js',
    }));
  },
};
