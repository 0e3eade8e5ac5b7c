import {agencies} from './table-agencies.ts';
import {america} from './table-america.ts';
import {europe} from './table-europe.ts';
import {world} from './table-world.ts';

/** How sure a written name is to mean the outlet: by itself, only in context, or only after “the” and in context. */
export type Certainty = 'sure' | 'context' | 'article';

/** One way an outlet is written, and the outlet's own name. */
export type Listed = {readonly written: string; readonly name: string; readonly certainty: Certainty};

const certainties: Readonly<Record<string, Certainty>> = {'~': 'context', '^': 'article'};

const table = [agencies, america, europe, world].join(';');

const endOf = (from: number): number => {
  const end = table.slice(from, from + 100).search(/[;|]/);
  return end < 0 ? table.length : from + end;
};

/** The outlet that is written at a place of the table, behind its sign. */
function listedAt(at: number): Listed {
  const entry = table.lastIndexOf(';', at) + 1;
  const name = table.slice(entry, endOf(entry)).trim().replace(/^[~^]/, '');
  return {written: table.slice(at, endOf(at)).trim(), name, certainty: certainties[table.charAt(at - 1)] ?? 'sure'};
}

const beginning = /(?:^|[;|])\s*[~^]?([A-Za-z\u00c0-\u024f\d]+)/g;

/** Where in the table names begin with a word. */
function placesByWord(): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const {0: all, 1: word = '', index} of table.matchAll(beginning)) {
    const at = index + all.length - word.length;
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  }
  return places;
}

let places: ReadonlyMap<string, readonly number[]> | undefined;
const read = new Map<string, readonly Listed[]>();

/** The outlets of the world whose names begin with a word, up to the first sign that is no letter or digit; longest name first. */
export function listedUnder(word: string): readonly Listed[] {
  places ??= placesByWord();
  const at = places.get(word);
  if (!at) return [];
  const known = read.get(word) ?? at.map(listedAt).sort((a, b) => b.written.length - a.written.length);
  read.set(word, known);
  return known;
}
