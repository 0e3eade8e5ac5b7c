import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A hostile file and what must hold of it. */
export type Entry = {
  readonly id: string;
  readonly class: string;
  readonly path: string;
  /** Words that must not be swallowed. */
  readonly sentinels: readonly string[];
  readonly refuse: boolean;
  /** The most milliseconds and megabytes that it may take. */
  readonly time: number;
  readonly memory: number;
  /** True for a text whose time and memory are the matter. */
  readonly isHeavy: boolean;
  /** How a server packs it. */
  readonly encoding?: string;
};

type Row = {
  readonly id: string;
  readonly class: string;
  readonly file: string;
  readonly must?: readonly string[];
  readonly refuse?: boolean;
  readonly max_ms?: number;
  readonly max_mb?: number;
  readonly encoding?: string;
};

/** Whether it is a text to open: bytes for a keyboard and files for the state folder are none. */
export const isText = ({class: name}: Entry): boolean => name !== 'input' && name !== 'state';

const isObject = (value: unknown): value is {readonly [key: string]: unknown} =>
  typeof value === 'object' && value !== null;

function rowsOf(folder: string): readonly Row[] {
  const manifest = join(folder, 'manifest.json');
  if (existsSync(manifest)) {
    const {payloads} = JSON.parse(readFileSync(manifest, 'utf8'));
    return Array.isArray(payloads) ? payloads.filter(isObject).map(row => row as unknown as Row) : [];
  }
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => {
      const file = join(entry.parentPath, entry.name).slice(folder.length + 1);
      return {id: file, class: file.split('/')[0] ?? '', file};
    });
}

const sentinel = /\b(?:BEFORE|AFTER|LAST)-[A-Za-z0-9][\w-]*/g;

/** Reads a folder of hostile files: its manifest when it has one, else every file in it. */
export function entriesIn(folder: string): readonly Entry[] {
  return rowsOf(folder).map(row => {
    const path = join(folder, row.file);
    const must = row.must ?? ['sentinels'];
    const text = readFileSync(path).subarray(0, 3_000_000).toString('utf8').replaceAll('\0', '');
    return {
      id: row.id,
      class: row.class,
      path,
      sentinels: must.includes('sentinels') ? [...new Set(text.match(sentinel) ?? [])] : [],
      refuse: row.refuse === true || must.includes('refuse'),
      time: row.max_ms ?? 10_000,
      memory: row.max_mb ?? 500,
      isHeavy: row.max_ms !== undefined || text.length > 30_000,
      ...(row.encoding !== undefined && {encoding: row.encoding}),
    };
  });
}
