import {agencies} from './table-agencies.ts';
import {america} from './table-america.ts';
import {europe} from './table-europe.ts';
import {world} from './table-world.ts';

/** How sure a written name is to mean the outlet: by itself, only in context, or only after “the” and in context. */
export type Certainty = 'sure' | 'context' | 'article';

/** One way an outlet is written, and the outlet's own name. */
export type Listed = {readonly written: string; readonly name: string; readonly certainty: Certainty};

const certainties: Readonly<Record<string, Certainty>> = {'~': 'context', '^': 'article'};

function listed(written: string, name: string): Listed {
  const certainty = certainties[written.charAt(0)] ?? 'sure';
  return {written: certainty === 'sure' ? written : written.slice(1), name, certainty};
}

function entriesOf(entry: string): Listed[] {
  const ways = entry.split('|').map(way => way.trim());
  const name = (ways[0] ?? '').replace(/^[~^]/, '');
  return ways.map(way => listed(way, name));
}

let table: ReadonlyMap<string, readonly Listed[]> | undefined;

/** The word a name is filed under: its letters and digits up to the first other character. */
export function filedUnder(written: string): string {
  return /^[A-Za-z\u00c0-\u024f\d]+/.exec(written)?.[0] ?? '';
}

/** The outlets of the world by the first word of their names, longest name first; made when first asked for. */
export function outletTable(): ReadonlyMap<string, readonly Listed[]> {
  if (table) return table;
  const made = new Map<string, Listed[]>();
  for (const entry of [agencies, america, europe, world].flatMap(part => part.split(';'))) {
    for (const one of entriesOf(entry.trim())) {
      const word = filedUnder(one.written);
      if (word !== '') made.set(word, [...(made.get(word) ?? []), one]);
    }
  }
  for (const list of made.values()) list.sort((a, b) => b.written.length - a.written.length);
  table = made;
  return made;
}
