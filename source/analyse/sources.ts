import type {OutletRole, Source, SourceKind, SourceMention, Span} from '../model.ts';
import {hasLetter} from './letters.ts';
import type {OutletMention} from './outlets/find.ts';
import type {Cast} from './people/cast.ts';
import type {Who} from './people/resolve.ts';

type Entry = {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly role: string | undefined;
  readonly mentions: Map<number, SourceMention>;
};

const dashed = (words: string): string => words.replace(/^-|-$/g, '') || 'source';

function slug(name: string): string {
  // What is written in ASCII needs none of Unicode's classes, which take long to make ready.
  if (/^[\0-\x7f]*$/.test(name)) return dashed(name.toLowerCase().replace(/[^a-z\d]+/g, '-'));
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return dashed(plain.replace(/[^\p{L}\d]+/gu, '-'));
}

function key(name: string): string {
  return name.toLowerCase().replace(/^the /, '').replace(/^an? /, '');
}

const nobody = /^(?:this|that|these|those|else|no(?:body|thing|ne| one)(?: else)?|what|there|here)$/i;

/** Words that name no source: signs, and pronouns that stand for nobody or for a thing. */
const isNobody = ({name, kind}: Entry): boolean => kind === 'unnamed' && (nobody.test(name) || !hasLetter(name));

/** Who speaks as “I” or “we” outside quotation marks is the writer. */
function writer({name, kind}: Who): string | undefined {
  if (kind !== 'unnamed') return undefined;
  return /^(?:i|me|myself)$/i.test(name)
    ? 'the author'
    : /^(?:we|us|ourselves)$/i.test(name)
      ? 'the authors'
      : undefined;
}

/** The list of sources while it grows: one entry each, whatever they are called, with every place. */
export class SourceList {
  readonly #entries = new Map<string, Entry>();
  readonly #ids = new Set<string>();

  /** The entry of somebody, made if need be, with one more place. */
  add(said: Who, place: Span, role?: OutletRole): string {
    const who = {...said, name: writer(said) ?? said.name};
    const at = `${who.kind} ${key(who.name)}`;
    const entry = this.#entries.get(at) ?? this.#made(at, who);
    const known = entry.mentions.get(place.from);
    if (!known || (role && !known.role))
      entry.mentions.set(place.from, {from: place.from, to: place.to, ...(role && {role})});
    return at;
  }

  #made(at: string, {name, kind, role}: Who): Entry {
    const bare = slug(kind === 'person' ? name : name.replace(/^(?:the|an?) /i, ''));
    let id = bare;
    for (let number = 2; this.#ids.has(id); number++) id = `${bare}-${number}`;
    this.#ids.add(id);
    const entry: Entry = {id, name, kind, role, mentions: new Map()};
    this.#entries.set(at, entry);
    return entry;
  }

  /** The finished list, by first place, and each source under the key that `add` gave. */
  done(): {readonly sources: readonly Source[]; readonly byKey: ReadonlyMap<string, Source>} {
    const byKey = new Map<string, Source>();
    for (const [at, entry] of this.#entries) {
      // What leans on nobody stays open: it is not in the list, and no quotation or statement is given to it.
      if (isNobody(entry)) continue;
      const {id, name, kind, role, mentions} = entry;
      byKey.set(at, {
        id,
        name,
        kind,
        ...(role !== undefined && {role}),
        mentions: [...mentions.values()].sort((a, b) => a.from - b.from),
      });
    }
    const first = (source: Source) => source.mentions[0]?.from ?? 0;
    return {sources: [...byKey.values()].sort((a, b) => first(a) - first(b)), byKey};
  }
}

/** Adds the places where outlets are named, whatever they do there, if they carry anything anywhere. */
export function addOutlets(list: SourceList, outlets: readonly OutletMention[]): void {
  const leaning = new Set(
    outlets.filter(one => one.role !== 'topic' && one.role !== 'affiliation').map(one => one.name),
  );
  for (const one of outlets) if (leaning.has(one.name)) list.add({name: one.name, kind: 'publication'}, one, one.role);
}

/** Adds every other place of the people who are sources already. */
export function addPlaces(list: SourceList, cast: Cast, sources: ReadonlySet<string>): void {
  for (const member of cast.members) {
    if (!sources.has(member.name)) continue;
    for (const place of member.places) list.add({name: member.name, kind: member.kind}, place);
  }
}
