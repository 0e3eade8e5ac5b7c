import {lastBefore} from '../ordered.ts';
import {shape} from '../shape.ts';
import {wordSet} from '../word-set.ts';
import {firstNameGender} from './first-names.ts';
import {isPlaceName} from './kinds.ts';
import type {Named} from './named.ts';

/** The places that name one and the same, in order. */
export type Group = {readonly name: string; readonly words: readonly string[]; readonly places: readonly Named[]};

type Growing = {
  readonly words: readonly string[];
  readonly full: Named[];
  readonly short: Named[];
  gender: 'm' | 'f' | undefined;
};

const last = (words: readonly string[]) => words.at(-1) ?? '';

/** Where the last of some places, in order, stands that is before `at`; -1 where none is. */
export const placeBefore = (places: readonly Named[], at: number): number => lastBefore(places, at)?.from ?? -1;

function fits(group: Growing, {gender}: Named): boolean {
  return !gender || !group.gender || gender === group.gender;
}

/** How often they were named before a place; nothing if they were not. */
function weight({full, short}: Growing, at: number): number {
  return placeBefore(full, at) < 0 && short.length === 0 ? 0 : full.filter(one => one.from < at).length + short.length;
}

/**
 * Of several with one surname: the one whose gender fits and who was named most so far, or else last, or else comes next. Whoever is only somebody's
 * husband or wife is called by the full name.
 */
function nearest(groups: readonly Growing[], named: Named): Growing | undefined {
  let best: Growing | undefined;
  let most = -1;
  let place = -2;
  for (const group of groups) {
    if (!fits(group, named) || (groups.length > 1 && group.full.length > 0 && group.full.every(one => one.kin)))
      continue;
    const times = weight(group, named.from);
    const last = Math.max(placeBefore(group.full, named.from), group.short.at(-1)?.from ?? -1);
    if (times < most || (times === most && last <= place)) continue;
    most = times;
    place = last;
    best = group;
  }
  return best;
}

const comeFirst = wordSet(
  'Ban Kim Xi Li Wang Zhang Liu Chen Yang Moon Park Yoon Hun Nguyen Mao Deng Hu Jiang Zhou Wu Zhao Sun Ma Lin Tsai Ho Lam Tran Pham Le Aung Suu Thein Goh Mahathir Anwar Abiy Najib Joko Sheikh Hwang Choi Jung Kang Cho Han Lim Tan Wong',
);

/** By what a surname is looked up: TULL is Tull, Al-Hamdi al-Hamdi. */
const filed = (words: readonly string[]) => last(words).toLowerCase();

class Groups {
  readonly all: Growing[] = [];
  readonly #byLast = new Map<string, Growing[]>();

  #add(named: Named): Growing {
    const group: Growing = {words: named.words, full: [], short: [], gender: named.gender};
    const list = this.#byLast.get(filed(named.words));
    if (list) list.push(group);
    else this.#byLast.set(filed(named.words), [group]);
    this.all.push(group);
    return group;
  }

  full(named: Named): void {
    const group =
      this.#byLast.get(filed(named.words))?.findLast(one => one.words[0] === named.words[0]) ?? this.#add(named);
    group.full.push(named);
    group.gender ??= named.gender;
  }

  /** “Ban Ki-moon” is Ban, where the surname comes first. */
  #calledFirst({words, from}: Named): Growing | undefined {
    const word = last(words);
    if (!comeFirst.has(word)) return undefined;
    return this.all.findLast(one => one.words.length > 1 && one.words[0] === word && placeBefore(one.full, from) >= 0);
  }

  short(named: Named): void {
    const known = nearest(this.#byLast.get(filed(named.words)) ?? [], named) ?? this.#calledFirst(named);
    const group = known ?? (named.sure ? this.#add(named) : undefined);
    if (!group) return;
    group.short.push(named);
    group.gender ??= named.gender;
  }
}

/** “Lee” is Ana Lee where the text has that name anywhere, be it in somebody's words. */
function fullName(words: readonly string[], fullNames: ReadonlyMap<string, string>): string {
  const known = words.length === 1 && !isPlaceName(last(words)) ? fullNames.get(last(words)) : undefined;
  return known ?? words.join(' ');
}

/** Puts together the places that name one and the same: full names first, then the surnames that mean them. `names` stand in order; `fullNames` by surname. */
export function groupsOf(names: readonly Named[], fullNames: ReadonlyMap<string, string>): Group[] {
  const groups = new Groups();
  const full = names.filter(one => one.words.length > 1);
  const isName = ({sure, words}: Named) => sure || firstNameGender(words[0] ?? '') !== undefined;
  for (const named of full) if (named.sure) groups.full(named);
  for (const named of full) if (!named.sure && isName(named)) groups.full(named);
  for (const named of names) if (named.words.length === 1) groups.short(named);
  return groups.all.map(({words, full: long, short}) => {
    const name = fullName(words, fullNames);
    return {name, words: name.split(' '), places: [...long, ...short].sort((a, b) => a.from - b.from)};
  });
}

// Letters of the languages whose first names we know, by their blocks: the classes of Unicode take longer to make ready.
const capital = String.raw`[A-Z\u00c0-\u00de\u0100-\u024f]`;
const letters = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u052f\u1e00-\u1fff`;
const twoWords = shape(
  'g',
)`(?<![${letters}\d’'-])(${capital}[${letters}’'-]+)(?= (${capital}\. )?(${capital}[${letters}-]+))`;

/** The full names that stand anywhere in a text, by surname: a first name we know, and a word with a capital. */
export function fullNamesIn(text: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [, first = '', initial = '', surname = ''] of text.matchAll(twoWords))
    if (!names.has(surname) && firstNameGender(first)) names.set(surname, `${first} ${initial}${surname}`);
  return names;
}
