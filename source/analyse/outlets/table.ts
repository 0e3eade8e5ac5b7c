import {listOf} from '../word-set.ts';
import {agencies} from './table-agencies.ts';
import {america} from './table-america.ts';
import {europe} from './table-europe.ts';
import {world} from './table-world.ts';

/** How sure a written name is to mean the outlet: by itself, only in context, or only after “the” and in context. */
export type Certainty = 'sure' | 'context' | 'article';

/** One way an outlet is written, and the outlet's own name. */
export type Listed = {readonly written: string; readonly name: string; readonly certainty: Certainty};

const certainties: Readonly<Record<string, Certainty>> = {'~': 'context', '^': 'article'};

const beyondWord = /[^A-Za-z\u00c0-\u024f\d]/;

/** The first word of a name, up to the first sign that is no letter or digit. */
function firstWord(name: string): string {
  const end = name.search(beyondWord);
  return end < 0 ? name : name.slice(0, end);
}

/** All outlets by the first word of each name. */
function filedTable(): Map<string, Listed[]> {
  const filed = new Map<string, Listed[]>();
  for (const entry of [agencies, america, europe, world].flatMap(table => listOf(table).split(';'))) {
    let name = '';
    for (const written of entry.trim().split('|')) {
      const certainty = certainties[written.charAt(0)];
      const bare = certainty ? written.slice(1) : written;
      name ||= bare;
      const one: Listed = {written: bare, name, certainty: certainty ?? 'sure'};
      const key = firstWord(bare);
      const known = filed.get(key);
      if (known) known.push(one);
      else filed.set(key, [one]);
    }
  }
  return filed;
}

/** An outlet as it may stand in a text: an apostrophe is straight or curly. */
const waysOf = (one: Listed): readonly Listed[] =>
  one.written.includes("'") ? [one, {...one, written: one.written.replaceAll("'", '’')}] : [one];

let table: ReadonlyMap<string, readonly Listed[]> | undefined;
const asked = new Map<string, readonly Listed[]>();

/** The outlets of the world whose names begin with a word, up to the first sign that is no letter or digit; longest name first. */
export function listedUnder(word: string): readonly Listed[] {
  table ??= filedTable();
  const listed = table.get(word);
  if (!listed) return [];
  const known = asked.get(word);
  if (known) return known;
  const ways = listed.flatMap(waysOf).sort((a, b) => b.written.length - a.written.length);
  asked.set(word, ways);
  return ways;
}
