import {wordSet} from '../word-set.ts';
import type {Member} from './cast.ts';
import {placeBefore} from './groups.ts';

/** Of some people, the one named last before a place. */
export function latest(members: readonly Member[], at: number): Member | undefined {
  let best: Member | undefined;
  let most = -1;
  for (const member of members) {
    const place = placeBefore(member.places, at);
    if (place > most) {
      most = place;
      best = member;
    }
  }
  return best;
}

const longForms = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
]);

/** The words that stand before the name of a person anywhere, in lower case; abbreviations written out. */
function leadWords({kind, places}: Member): Set<string> {
  const leads = kind === 'person' ? places.map(one => `${one.lead} ${one.tail}`.toLowerCase().replaceAll('.', '')) : [];
  const words = leads.flatMap(lead => lead.split(/[\s-]+/)).filter(word => word !== '');
  return new Set(words.map(word => longForms.get(word) ?? word));
}

const mild = wordSet('former then longtime veteran young old outgoing new acting own');

const lesser = ['vice', 'deputy', 'assistant', 'spokesman', 'spokeswoman'];

type Offices = ReadonlyMap<string, readonly (readonly [Member, ReadonlySet<string>])[]>;

/** People by each word that stands before their name, in lower case: tehran, prosecutor. */
export function officesOf(members: readonly Member[]): Offices {
  const offices = new Map<string, [Member, Set<string>][]>();
  for (const member of members) {
    const words = leadWords(member);
    for (const word of words) {
      const list = offices.get(word);
      if (list) list.push([member, words]);
      else offices.set(word, [[member, words]]);
    }
  }
  return offices;
}

/** “The Tehran prosecutor”: the person named last of those with that office, in whose leads all these words stand. */
export function officeHolder(offices: Offices, words: readonly string[], at: number): Member | undefined {
  const holders = offices.get(words.at(-1) ?? '');
  if (!holders) return undefined;
  const fits = (leads: ReadonlySet<string>) =>
    words.every(word => leads.has(word) || mild.has(word)) &&
    lesser.every(word => !leads.has(word) || words.includes(word));
  const fitting = holders.filter(([, leads]) => fits(leads));
  const closest = fitting.filter(([, leads]) => words.every(word => leads.has(word)));
  return latest(
    (closest.length > 0 ? closest : fitting).map(([member]) => member),
    at,
  );
}

/** Everybody by the last word of the name. */
export function surnamesOf(members: readonly Member[]): Map<string, Member[]> {
  const surnames = new Map<string, Member[]>();
  for (const member of members) {
    const word = member.name.split(' ').at(-1) ?? '';
    const list = surnames.get(word);
    if (list) list.push(member);
    else surnames.set(word, [member]);
  }
  return surnames;
}
