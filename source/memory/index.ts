import {readdir, stat} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {prepareFolder, readSmall, replace, replaceNow, setAside, sweep} from './disk.ts';
import {nameOf} from './name.ts';
import {reasonOf} from './reason.ts';
import {decodeRecord, encodeRecord, type Memory, type Reading, type Remembered} from './record.ts';

export {cacheFolder, type Surroundings, stateFolder} from './folder.ts';
export {type KeptRecently, Pages} from './pages.ts';
export type {Memory} from './record.ts';

/** What was read lately: the article's canonical address, what is remembered of it, and when it was last saved. */
export type Recent = Remembered & {readonly date: Date};

/**
 * The memory of articles in one folder: one small file for each, so that two readers never write the same one by chance.
 *
 * Nothing here throws: what goes wrong is told once through `notice`, a sentence for people, and reading goes on.
 * Addresses are canonical (`canonical` of the door).
 */
export class Memories {
  readonly #folder: string | undefined;
  readonly #notice: (sentence: string) => void;
  #hasComplained = false;
  #hasSwept = false;
  readonly #waiting = new Map<string, Memory>();
  readonly #running = new Map<string, Promise<void>>();
  readonly #saves = new Map<string, number>();

  constructor(folder: string | undefined, notice: (sentence: string) => void) {
    this.#folder = folder;
    this.#notice = notice;
  }

  /** What is remembered of an article; undefined when nothing is. */
  recall(address: string): Memory | undefined {
    const path = this.#pathOf(address);
    const reading = path === undefined ? undefined : this.#tryRead(path);
    return reading?.kind === 'record' && reading.record.address === address ? reading.record.memory : undefined;
  }

  /** Saves what is to be remembered; when calls come faster than the disk, the last one counts. Resolves when it is safe. */
  remember(address: string, memory: Memory): Promise<void> {
    this.#waiting.set(address, memory);
    const running = this.#running.get(address) ?? this.#drain(address);
    this.#running.set(address, running);
    return running;
  }

  /** Saves at once, before returning: for signals and exits, where nothing can be waited for. */
  rememberNow(address: string, memory: Memory): void {
    this.#waiting.delete(address);
    this.#saves.set(address, (this.#saves.get(address) ?? 0) + 1);
    try {
      const next = this.#next(address, memory);
      replaceNow(next.path, next.text);
    } catch (error) {
      this.#complain(error);
    }
  }

  /** What was read lately, the latest first. */
  async recent(most = 20): Promise<readonly Recent[]> {
    const folder = this.#folder;
    if (folder === undefined) return [];
    const names = (await readdir(folder).catch(() => [])).filter(name => /^[0-9a-f]{32}\.json$/.test(name));
    const files = await Promise.all(
      names.map(async name => {
        const path = join(folder, name);
        return {path, date: (await stat(path).catch(() => undefined))?.mtime ?? new Date(0)};
      }),
    );
    files.sort((a, b) => b.date.getTime() - a.date.getTime());
    return files.slice(0, most).flatMap(({path, date}) => {
      const reading = this.#tryRead(path);
      return reading?.kind === 'record' ? [{...reading.record, date}] : [];
    });
  }

  #pathOf(address: string): string | undefined {
    return this.#folder === undefined ? undefined : join(this.#folder, `${nameOf(address)}.json`);
  }

  #tryRead(path: string): Reading | undefined {
    try {
      return this.#read(path);
    } catch (error) {
      this.#complain(error);
      return undefined;
    }
  }

  #read(path: string): Reading | undefined {
    const text = readSmall(path);
    if (text === undefined) return undefined;
    const reading: Reading = text === 'corrupt' ? {kind: 'corrupt'} : decodeRecord(text);
    if (reading.kind !== 'corrupt') return reading;
    const aside = setAside(path);
    if (aside) this.#notice(`What was remembered of an article was damaged; it is set aside as ${basename(aside)}.`);
    return undefined;
  }

  /** The file to write and its text; throws when it is not ours to write. Marks that another reader set are kept. */
  #next(address: string, memory: Memory): {readonly path: string; readonly text: string} {
    const path = this.#pathOf(address);
    if (path === undefined || this.#folder === undefined) throw new Error('there is no home folder');
    prepareFolder(this.#folder);
    if (!this.#hasSwept) sweep(this.#folder);
    this.#hasSwept = true;
    const present = this.#read(path);
    if (present?.kind === 'newer') throw new Error('a newer broadsheet has written it');
    const kept = present?.kind === 'record' && present.record.address === address ? present.record.memory.marks : {};
    return {path, text: encodeRecord({address, memory: {...memory, marks: {...kept, ...memory.marks}}})};
  }

  async #drain(address: string): Promise<void> {
    // Not before our promise is noted down: a save that fails at once would otherwise look as if it never ended.
    await undefined;
    for (let memory = this.#waiting.get(address); memory; memory = this.#waiting.get(address)) {
      this.#waiting.delete(address);
      const saves = this.#saves.get(address);
      try {
        const next = this.#next(address, memory);
        await replace(next.path, next.text, () => this.#saves.get(address) === saves);
      } catch (error) {
        this.#complain(error);
      }
    }
    this.#running.delete(address);
  }

  #complain(error: unknown): void {
    if (this.#hasComplained) return;
    this.#hasComplained = true;
    this.#notice(`Your place cannot be kept (${reasonOf(error)}); reading goes on without it.`);
  }
}
