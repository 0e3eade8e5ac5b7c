import {readdirSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {articleOf} from '../../source/article.ts';
import type {MediaType} from '../../source/model.ts';
import {printArticle, toJson} from '../../source/print/index.ts';

const types: Readonly<Record<string, MediaType>> = {'.md': 'text/markdown', '.txt': 'text/plain'};

/** The folder of whole articles and what is found in them. */
export const casesFolder = join(import.meta.dirname, '..', 'cases');

/** A whole article: its folder's name, its file, and what is expected of it by the names of the files that hold it. */
export type Case = {readonly name: string; readonly file: string; readonly type: MediaType};

/** The folders that hold a source, and not an article in bracket notation. */
export function casesIn(folder = casesFolder): readonly Case[] {
  return readdirSync(folder).flatMap(name => {
    const file = readdirSync(join(folder, name)).find(each => each.startsWith('source.')) ?? '';
    const type = types[extname(file)];
    return type ? [{name, file: join(folder, name, file), type}] : [];
  });
}

/** Who said what is told by the cases in bracket notation: here it would change with every rule. */
const elsewhere: ReadonlySet<string> = new Set(['sources', 'quotes', 'citations']);

/** JSON with a line for each field, and for each member of a list, so that differences can be read. */
function readable(json: string): string {
  const value: unknown = JSON.parse(json);
  const told = Object.entries(value ?? {}).filter(([name]) => !elsewhere.has(name));
  const fields = told.map(([name, field]) => {
    const shown =
      Array.isArray(field) && field.length > 0
        ? `[\n${field.map(each => `    ${JSON.stringify(each)}`).join(',\n')}\n  ]`
        : JSON.stringify(field);
    return `  ${JSON.stringify(name)}: ${shown}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** What is found in an article, and how it is printed at 72 columns: by the names of the files that hold it. */
export function foundIn({name, file, type}: Case): Readonly<Record<string, string>> {
  const article = articleOf({address: name, text: readFileSync(file, 'utf8'), type});
  const lines = [...printArticle(article, {width: 72, paint: pieces => pieces.map(({text}) => text).join('')})];
  return {'expected.json': readable(toJson(article)), 'expected.txt': `${lines.join('\n')}\n`};
}
