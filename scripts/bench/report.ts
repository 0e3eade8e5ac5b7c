import {readFileSync, writeFileSync} from 'node:fs';
import {cpus, loadavg, release, totalmem} from 'node:os';

/** One measured thing: a table with its words. */
export type Table = {
  readonly title: string;
  readonly words: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

const line = (values: readonly string[]): string => `| ${values.join(' | ')} |`;

/** The machine, the day, and how much else the machine had to do. */
function setting(versions: readonly string[]): string {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 1e9)} GB`;
  const day = new Date().toISOString().slice(0, 10);
  const load = (loadavg()[2] ?? 0).toFixed(0);
  return `*${day}, ${cpus().length} cores of ${cpu?.model.trim() || 'an unknown processor'}, load ${load}, ${memory}, ${process.platform} ${release()}, Node ${versions.join(' and ')}.*`;
}

const markdownOf = ({title, words, head, rows}: Table, versions: readonly string[]): string =>
  [
    `## ${title}`,
    words,
    setting(versions),
    [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'),
  ].join('\n\n');

const path = 'docs/performance.md';
const begin = '<!-- written by npm run bench -->';

/** Puts tables into docs/performance.md, below what people wrote there; tables that were not measured this time stay as they are. */
export function writeReport(tables: readonly Table[], versions: readonly string[]): void {
  const [people = '', measured = ''] = readFileSync(path, 'utf8').split(begin);
  const sections = measured
    .split(/^(?=## )/m)
    .map(section => section.trim())
    .filter(section => section !== '');
  const titleOf = (section: string): string => section.slice(3, section.indexOf('\n'));
  const all = new Map(sections.map(section => [titleOf(section), section]));
  for (const table of tables) all.set(table.title, markdownOf(table, versions));
  writeFileSync(path, `${people}${begin}\n\n${[...all.values()].join('\n\n')}\n`);
}
