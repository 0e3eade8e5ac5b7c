import {readFileSync, writeFileSync} from 'node:fs';
import {cpus, release, totalmem} from 'node:os';

/** One measured thing: a table with its words. */
export type Table = {
  readonly title: string;
  readonly words: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

const line = (values: readonly string[]): string => `| ${values.join(' | ')} |`;

const markdownOf = ({title, words, head, rows}: Table): string =>
  [`## ${title}`, '', words, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');

/** The machine and the day of a run. */
function setting(versions: readonly string[]): string {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 1e9)} GB`;
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${cpus().length} cores of ${cpu?.model ?? 'an unknown processor'}, ${memory}, ${process.platform} ${release()}, Node ${versions.join(' and ')}.`;
}

const path = 'docs/performance.md';
const begin = '<!-- written by npm run bench -->';

/** Puts the tables into docs/performance.md, below what people wrote there. */
export function writeReport(tables: readonly Table[], versions: readonly string[]): void {
  const kept = readFileSync(path, 'utf8').split(begin)[0] ?? '';
  writeFileSync(path, `${kept}${begin}\n\n${setting(versions)}\n\n${tables.map(markdownOf).join('\n')}`);
}
