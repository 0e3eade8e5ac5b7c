import type {Source, SourceMention} from './model.ts';

/** A source of the whole, to whose places more can be added. */
export type Joined = {readonly source: Source; readonly mentions: SourceMention[]};

/** The sources of several parts as one list: those that have the same key are one, and no two have the same id. */
export class JoinedSources<Key> {
  readonly #known = new Map<Key, Joined>();
  readonly #ids = new Set<string>();

  /** The one source for `found`; it has no places at first. */
  at(key: Key, found: Source): Joined {
    const joined = this.#known.get(key) ?? this.#made(found);
    this.#known.set(key, joined);
    return joined;
  }

  get all(): readonly Source[] {
    return [...this.#known.values()].map(({source}) => source);
  }

  #made(found: Source): Joined {
    let id = found.id;
    for (let number = 2; this.#ids.has(id); number += 1) id = `${found.id}-${number}`;
    this.#ids.add(id);
    const mentions: SourceMention[] = [];
    return {source: {...found, id, mentions}, mentions};
  }
}
