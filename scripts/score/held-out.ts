import {existsSync, readFileSync} from 'node:fs';
import {type Models, modelsOf} from '../../source/analyse/models.ts';
import type {Standing} from '../../source/analyse/people/standing.ts';
import {z} from './shape.ts';

const known = new Map<string, Models | undefined>();

function standingOf(publisher: string): Standing | undefined {
  const path = `.cache/held-out-people/${publisher}.json`;
  if (!existsSync(path)) return undefined;
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(Object.keys(Object(value)).map(sign => [sign, z.number(value, sign) ?? 0]));
}

function read(publisher: string): Models | undefined {
  const path = `.cache/held-out/${publisher}.json`;
  if (!/^[\w-]+$/.test(publisher) || !existsSync(path)) return undefined;
  const standing = standingOf(publisher);
  return {...modelsOf(JSON.parse(readFileSync(path, 'utf8'))), ...(standing && {standing})};
}

/** The weights that `npm run rank` made without a publisher, so that its articles are not scored by what was learnt from them. */
export function heldOut(publisher: string): Models | undefined {
  if (!known.has(publisher)) known.set(publisher, read(publisher));
  return known.get(publisher);
}
