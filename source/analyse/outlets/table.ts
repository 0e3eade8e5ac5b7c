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

/** All outlets. As the build writes it, `<` and `>` stand for `;` and `|` where a letter counts the signs that a name has in common with the one before. */
function filedTable(): Map<string, Listed[]> {
  const filed = new Map<string, Listed[]>();
  let written = '';
  let name = '';
  for (const part of `;${agencies};${america};${europe};${world}`.match(/[;|<>][^;|<>]*/g) ?? []) {
    const mark = part.charAt(0);
    const words = part.slice(1).trim();
    const certainty = certainties[words.charAt(0)];
    const bare = certainty ? words.slice(1) : words;
    const isFolded = mark === '<' || mark === '>';
    written = isFolded ? written.slice(0, bare.charCodeAt(0) - 96) + bare.slice(1) : bare;
    if (mark === ';' || mark === '<') name = written;
    const one: Listed = {written, name, certainty: certainty ?? 'sure'};
    const key = firstWord(written);
    const known = filed.get(key);
    if (known) known.push(one);
    else filed.set(key, [one]);
  }
  return filed;
}

let table: ReadonlyMap<string, Listed[]> | undefined;
const inOrder = new Set<Listed[]>();

/** The outlets of the world whose names begin with a word, up to the first sign that is no letter or digit; longest name first. */
export function listedUnder(word: string): readonly Listed[] {
  table ??= filedTable();
  const listed = table.get(word);
  if (!listed) return [];
  if (!inOrder.has(listed)) listed.sort((a, b) => b.written.length - a.written.length);
  inOrder.add(listed);
  return listed;
}
