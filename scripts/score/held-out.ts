import {existsSync, readFileSync} from 'node:fs';
import type {Models} from '../../source/analyse/models.ts';
import {z} from './shape.ts';

const known = new Map<string, Models | undefined>();

function weights(value: unknown): ReadonlyMap<string, number> {
  return new Map(Object.entries(value ?? {}).filter((one): one is [string, number] => typeof one[1] === 'number'));
}

function read(publisher: string): Models | undefined {
  const path = `.cache/held-out/${publisher}.json`;
  if (!/^[\w-]+$/.test(publisher) || !existsSync(path)) return undefined;
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return {
    speaker: weights(z.field(value, 'speaker')),
    speech: weights(z.field(value, 'speech')),
    cue: weights(z.field(value, 'cue')),
  };
}

/** The weights that `npm run rank` made without a publisher, so that its articles are not scored by what was learnt from them. */
export function heldOut(publisher: string): Models | undefined {
  if (!known.has(publisher)) known.set(publisher, read(publisher));
  return known.get(publisher);
}
