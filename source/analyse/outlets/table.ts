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

/** What is no letter and no digit. */
export const beyondWord = /[^A-Za-z\u00c0-\u024f\d]/;

/** All outlets, and the words of their names: most words of a text are in none, and are not looked for. Nothing is filed beforehand, as an article asks for a few. */
function tableOfAll(): {readonly text: string; readonly words: ReadonlySet<string>} {
  const all = [agencies, america, europe, world].map(table => listOf(table).trim());
  const text = all.join(';').replace(/;\s+/g, ';');
  return {text, words: new Set(text.split(beyondWord))};
}

/** The name at a place of the table, without the mark before it. */
const nameAt = (text: string, at: number): string => text.slice(at).match(/[^;|~^]+/)?.[0] ?? '';

/** All names of a table that begin with a word, in its order. */
function listedIn(text: string, word: string): readonly Listed[] {
  const found: Listed[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    const written = nameAt(text, at);
    if (!';|~^'.includes(before) || written.split(beyondWord, 1)[0] !== word) continue;
    const name = nameAt(text, text.lastIndexOf(';', at) + 1);
    found.push({written, name, certainty: certainties[before] ?? 'sure'});
  }
  return found;
}

/** An outlet as it may stand in a text: an apostrophe is straight or curly. */
const waysOf = (one: Listed): readonly Listed[] =>
  one.written.includes("'") ? [one, {...one, written: one.written.replaceAll("'", '’')}] : [one];

let table: ReturnType<typeof tableOfAll> | undefined;
const asked = new Map<string, readonly Listed[]>();

/** The outlets of the world whose names begin with a word, up to the first sign that is no letter or digit; longest name first. */
export function listedUnder(word: string): readonly Listed[] {
  table ??= tableOfAll();
  if (!table.words.has(word)) return [];
  const known = asked.get(word);
  if (known) return known;
  const ways = listedIn(table.text, word)
    .flatMap(waysOf)
    .sort((a, b) => b.written.length - a.written.length);
  asked.set(word, ways);
  return ways;
}
