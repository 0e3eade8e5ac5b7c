import {readFile} from 'node:fs/promises';
import {articleOf} from './article.ts';

const address = process.argv[2] ?? '-';
const article = articleOf({address, text: await readFile(address, 'utf8'), type: 'text/plain'});
process.stdout.write(`${article.text}\n`);
