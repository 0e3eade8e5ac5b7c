import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {z} from '../score/shape.ts';

/** What people found on a page. */
export type Truth = {
  readonly id: string;
  readonly url: string;
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly date: string | undefined;
  readonly text: string;
  readonly kept: readonly string[];
  readonly left: readonly string[];
};

/** A saved page with its truth. */
export type Page = {readonly truth: Truth; readonly bytes: Uint8Array};

const strings = (value: unknown): readonly string[] => z.list(value).filter(one => typeof one === 'string');

function truthOf(line: string): Truth {
  const json: unknown = JSON.parse(line);
  return {
    id: z.text(json, 'id') ?? '',
    url: z.text(json, 'url') ?? '',
    title: z.text(json, 'title'),
    author: z.text(json, 'author'),
    date: z.text(json, 'publish_date'),
    text: z.text(json, 'main_content') ?? '',
    kept: strings(z.field(json, 'with')),
    left: strings(z.field(json, 'without')),
  };
}

/** Reads all pages of a folder. */
export function readPages(folder: string): Page[] {
  const lines = readFileSync(join(folder, 'truth.jsonl'), 'utf8').split('\n');
  return lines
    .filter(line => line.trim() !== '')
    .map(truthOf)
    .map(truth => ({truth, bytes: gunzipSync(readFileSync(join(folder, 'html', `${truth.id}.html.gz`)))}));
}
